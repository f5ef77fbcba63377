import { createHash } from 'node:crypto'

/** A permission of Kubernetes in the namespace of the deployment. */
export interface Right {
  /** API group; empty for the core group. */
  readonly group: string
  /** Resource in plural, with a subresource behind a slash. */
  readonly resource: string
  readonly verb: string
}

/**
 * Returns a Role with these rights, on one line, as `kubectl apply -f` reads it. Its name depends on the rights: applying it must
 * not remove the rights of another Role.
 */
export function roleText(rights: readonly Right[], namespace?: string): string {
  const rules = new Map<string, { apiGroups: string[]; resources: string[]; verbs: string[] }>()
  for (const { group, resource, verb } of rights) {
    const key = `${group}/${resource}`
    const rule = rules.get(key) ?? { apiGroups: [group], resources: [resource], verbs: [] }
    rule.verbs.push(verb)
    rules.set(key, rule)
  }
  const merged = mergeResources([...rules.values()])
  const suffix = createHash('sha256').update(JSON.stringify(merged)).digest('hex').slice(0, 8)
  return JSON.stringify({
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: `tensorline-deploy-${suffix}`, namespace },
    rules: merged,
  })
}

interface Rule {
  readonly apiGroups: string[]
  readonly resources: string[]
  readonly verbs: string[]
}

/** Joins rules that differ only in their resources. */
function mergeResources(rules: readonly Rule[]): Rule[] {
  const merged = new Map<string, Rule>()
  for (const rule of rules) {
    const key = JSON.stringify([rule.apiGroups, rule.verbs])
    const same = merged.get(key)
    if (same === undefined) merged.set(key, rule)
    else same.resources.push(...rule.resources)
  }
  return [...merged.values()]
}

const edit = ['get', 'create', 'patch', 'delete']

/** API group and resource of each kind of object that a deployment writes. */
const resourceOf: Readonly<Record<string, readonly [group: string, resource: string]>> = {
  Deployment: ['apps', 'deployments'],
  Service: ['', 'services'],
  ServiceAccount: ['', 'serviceaccounts'],
  NetworkPolicy: ['networking.k8s.io', 'networkpolicies'],
  Ingress: ['networking.k8s.io', 'ingresses'],
  HTTPRoute: ['gateway.networking.k8s.io', 'httproutes'],
  PodDisruptionBudget: ['policy', 'poddisruptionbudgets'],
  HorizontalPodAutoscaler: ['autoscaling', 'horizontalpodautoscalers'],
}

/** Returns the rights to write objects of these kinds. */
export function objectRights(objects: readonly { readonly kind: string }[]): readonly Right[] {
  const kinds = new Set(objects.map(({ kind }) => kind))
  return [...kinds].flatMap((kind) => {
    const [group, resource] = resourceOf[kind] ?? []
    return group === undefined || resource === undefined ? [] : rightsFor(group, resource, edit)
  })
}

/** Returns the rights to write objects of these kinds, to follow the rollout and to verify the pods. */
export function deploymentRights(objects: readonly { readonly kind: string }[]): readonly Right[] {
  return [
    ...objectRights(objects),
    ...rightsFor('apps', 'replicasets', ['list']),
    ...rightsFor('', 'pods', ['list']),
    ...rightsFor('', 'events', ['list']),
    ...rightsFor('', 'pods/log', ['get']),
    // Opening a WebSocket is a GET request; older servers treat it as create.
    ...rightsFor('', 'pods/portforward', ['get', 'create']),
    // The pods to which the Service routes requests.
    ...rightsFor('discovery.k8s.io', 'endpointslices', ['list']),
    ...rightsFor('coordination.k8s.io', 'leases', ['get', 'create', 'update', 'delete']),
  ]
}

/** The rights to read the state of a deployment. */
export const statusRights: readonly Right[] = [
  { group: 'apps', resource: 'deployments', verb: 'get' },
  { group: '', resource: 'pods', verb: 'list' },
]

function rightsFor(group: string, resource: string, verbs: readonly string[]): Right[] {
  return verbs.map((verb) => ({ group, resource, verb }))
}
