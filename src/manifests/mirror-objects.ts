import type { Service } from 'kubernetes-types/core/v1.d.ts'
import {
  commonLabels,
  objectName,
  serverPort,
  variantLabels,
  type KubernetesObject,
  type Workload,
} from './workload.ts'

/** A rule of an HTTPRoute with at least these fields. */
interface RouteRule {
  readonly filters?: readonly unknown[] | undefined
}

interface Route {
  readonly spec: { readonly rules: readonly RouteRule[] }
}

/** Returns the Service that routes mirrored requests to the canary. Its name cannot be that of another pipeline. */
export function mirrorService(pipeline: Workload['pipeline']): Service & KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `${objectName(pipeline)}--mirror`, labels: commonLabels(pipeline) },
    spec: {
      type: 'ClusterIP',
      selector: variantLabels({ pipeline, variant: 'canary' }),
      ports: [{ name: 'http', port: serverPort, targetPort: 'http', protocol: 'TCP' }],
    },
  }
}

/**
 * Returns an HTTPRoute that also copies requests to the Service of the canary.
 * @param percent share of the copied requests; gateways before Gateway API 1.3 copy all
 */
export function mirroringRoute<Object extends Route>(
  route: Object,
  pipeline: Workload['pipeline'],
  percent: number,
): Object {
  const backendRef = { name: mirrorService(pipeline).metadata.name, port: serverPort }
  const filter = { type: 'RequestMirror', requestMirror: { backendRef, percent } }
  const rules = route.spec.rules.map((rule) => ({ ...rule, filters: [...(rule.filters ?? []), filter] }))
  return { ...route, spec: { ...route.spec, rules } }
}
