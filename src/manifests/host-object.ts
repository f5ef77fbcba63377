import type { Ingress } from 'kubernetes-types/networking/v1.d.ts'
import { commonLabels, objectName, type KubernetesObject, type Workload } from './workload.ts'

/** An HTTPRoute of the Gateway API with the fields that are set here. */
interface HttpRoute extends KubernetesObject {
  readonly spec: {
    readonly parentRefs: readonly { readonly name: string; readonly namespace?: string }[]
    readonly hostnames: readonly string[]
    readonly rules: readonly {
      readonly backendRefs: readonly { readonly name: string; readonly port: number }[]
    }[]
  }
}

/** Returns the object that routes requests for the host to the Service: an HTTPRoute if a gateway is configured, else an Ingress. */
export function hostObject({
  pipeline,
  settings: { host, gateway, service },
}: Workload): (HttpRoute | (Ingress & KubernetesObject))[] {
  if (host === undefined) return []
  const name = objectName(pipeline)
  const metadata = { name, labels: commonLabels(pipeline) }
  if (gateway === undefined) {
    const backend = { service: { name, port: { number: service.port } } }
    const paths = [{ path: '/', pathType: 'Prefix', backend }]
    return [
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata,
        spec: { rules: [{ host, http: { paths } }] },
      },
    ]
  }
  const [parent = '', namespace] = gateway.split('/').reverse()
  return [
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'HTTPRoute',
      metadata,
      spec: {
        parentRefs: [{ name: parent, ...(namespace === undefined ? {} : { namespace }) }],
        hostnames: [host],
        rules: [{ backendRefs: [{ name, port: service.port }] }],
      },
    },
  ]
}
