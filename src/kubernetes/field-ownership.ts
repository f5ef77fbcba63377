import { z } from 'zod'

/** Owner of the fields that a deployment writes. */
export const fieldManager = 'tensorline'

/** Names under which kubectl, Helm, Argo CD and Flux own the fields that they apply. */
const toolManagers = new Set([
  'kubectl',
  'kubectl-client-side-apply',
  'kubectl-create',
  'helm',
  'helm-controller',
  'kustomize-controller',
  'argocd-controller',
])

const ownership = z.looseObject({
  manager: z.string().default(''),
  operation: z.string().default(''),
  apiVersion: z.string().default(''),
  subresource: z.string().optional(),
  fieldsV1: z.record(z.string(), z.unknown()).default({}),
})
type Ownership = z.infer<typeof ownership>

/** An object in the cluster, with the owners of its fields. */
export const ownedObject = z.looseObject({
  metadata: z.looseObject({
    resourceVersion: z.string().optional(),
    managedFields: z.array(ownership).default([]),
  }),
})
export type OwnedObject = z.infer<typeof ownedObject>

/**
 * Returns the owners of the fields after the fields that another tool applied belong to deployments too, as `kubectl apply --server-side`
 * does for those of its earlier form. Else an apply would keep fields that the new version no longer contains.
 * @returns null if no tool owns a field
 */
export function takeOverFields(
  managedFields: readonly Ownership[],
  apiVersion: string,
): readonly Ownership[] | null {
  const candidates = managedFields.filter(
    (each) => each.apiVersion === apiVersion && (each.subresource ?? '') === '',
  )
  const taken = candidates.filter(({ manager }) => toolManagers.has(manager))
  const [first] = taken
  if (first === undefined) return null
  const own = candidates.find(({ manager, operation }) => manager === fieldManager && operation === 'Apply')
  const fieldsV1 = [...(own === undefined ? [] : [own]), ...taken].reduce(
    (sum, each) => union(sum, each.fieldsV1),
    {},
  )
  return [
    ...managedFields.filter((each) => each !== own && !taken.includes(each)),
    { ...(own ?? first), manager: fieldManager, operation: 'Apply', fieldsV1 },
  ]
}

const fields = z.record(z.string(), z.unknown())

/** Returns the union of two sets of fields, which are trees of objects. */
function union(one: Record<string, unknown>, other: Record<string, unknown>): Record<string, unknown> {
  const added = Object.entries(other).map(([key, value]): [string, unknown] => {
    const [below, mine] = [fields.safeParse(value), fields.safeParse(one[key])]
    return [key, below.success && mine.success ? union(mine.data, below.data) : value]
  })
  return { ...one, ...Object.fromEntries(added) }
}
