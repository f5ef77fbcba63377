import { describe, expect, it } from '@jest/globals'
import { ObjectWriter } from '../../../../src/kubernetes/apply.ts'
import { workloadObjects } from '../../../../src/manifests/workload-objects.ts'
import { requireOwnTargets } from '../../../../src/stages/cluster/require-own-targets.ts'
import { userError } from '../../../harness/user-error.ts'
import { withApiServer } from '../../kubernetes/api-server.ts'
import { digits } from '../../manifests/digits.ts'

/** Path and resource of each kind that another program could have written under the name of the pipeline. */
const kinds = {
  NetworkPolicy: ['networking.k8s.io/v1', 'networkpolicies'],
  PodDisruptionBudget: ['policy/v1', 'poddisruptionbudgets'],
  HorizontalPodAutoscaler: ['autoscaling/v2', 'horizontalpodautoscalers'],
  Ingress: ['networking.k8s.io/v1', 'ingresses'],
  HTTPRoute: ['gateway.networking.k8s.io/v1', 'httproutes'],
} as const
type Kind = keyof typeof kinds

const own = [undefined, 'public'].flatMap((gateway) =>
  workloadObjects(
    digits({
      replicas: { min: 1, max: 3, 'target-cpu': 70 },
      host: 'digits.example.com',
      ...(gateway === undefined ? {} : { gateway }),
    }),
  ),
)

function isKind(kind: string): kind is Kind {
  return kind in kinds
}

/** Checks the objects of the pipeline beside one that exists in the cluster. */
function requireBeside(found: { readonly kind: Kind; readonly spec: unknown }): Promise<void> {
  const [group, name] = kinds[found.kind]
  const list = `/apis/${group}`
  const answers = {
    [list]: { resources: [{ name, kind: found.kind }] },
    [`${list}/namespaces/models/${name}/digits`]: found,
  }
  const wanted = own.filter(({ kind }) => kind === found.kind).slice(0, 1)
  expect(wanted).toHaveLength(1)
  return withApiServer(answers, (client) =>
    requireOwnTargets(
      new ObjectWriter(client, 'models'),
      { namespace: 'models', pipeline: 'digits' },
      wanted,
    ),
  )
}

const shop = { matchLabels: { app: 'shop' } }
const backend = { service: { name: 'shop', port: { number: 80 } } }
const path = { path: '/', pathType: 'Prefix', backend }

describe('requireOwnTargets', () => {
  it.each([
    ['a NetworkPolicy', { kind: 'NetworkPolicy', spec: { podSelector: shop } }],
    ['a NetworkPolicy of all pods', { kind: 'NetworkPolicy', spec: { podSelector: {} } }],
    ['a PodDisruptionBudget', { kind: 'PodDisruptionBudget', spec: { selector: shop } }],
    [
      'an autoscaler',
      { kind: 'HorizontalPodAutoscaler', spec: { scaleTargetRef: { kind: 'StatefulSet', name: 'digits' } } },
    ],
    ['an Ingress', { kind: 'Ingress', spec: { rules: [{ http: { paths: [path] } }] } }],
    ['an Ingress with a default backend', { kind: 'Ingress', spec: { defaultBackend: backend } }],
    ['an HTTPRoute', { kind: 'HTTPRoute', spec: { rules: [{ backendRefs: [{ name: 'shop' }] }] } }],
  ] as const)('rejects %s of another program', async (_, found) => {
    await expect(requireBeside(found)).rejects.toEqual(userError('DEPLOY_NAME_TAKEN'))
  })

  it.each(Object.keys(kinds).filter(isKind))('accepts the own %s', async (kind) => {
    const object = own.find((each) => each.kind === kind)
    await expect(requireBeside({ spec: {}, ...object, kind })).resolves.toBeUndefined()
  })

  it('accepts names that no object has', async () => {
    const lists = Object.entries(kinds).map(([kind, [group, name]]) => [group, { kind, name }] as const)
    const answers = Object.fromEntries(
      lists.map(([group]) => [
        `/apis/${group}`,
        { resources: lists.flatMap(([each, resource]) => (each === group ? [resource] : [])) },
      ]),
    )
    const checked = withApiServer(answers, (client) =>
      requireOwnTargets(new ObjectWriter(client, 'models'), { namespace: 'models', pipeline: 'digits' }, own),
    )
    await expect(checked).resolves.toBeUndefined()
  })
})
