import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import type { ClusterClient } from './cluster-client.ts'
import type { OpenCluster } from './open-cluster.ts'
import { roleText, type Right } from './rights.ts'

const reviewSchema = z.object({ status: z.object({ allowed: z.boolean() }) })

/**
 * Checks before any change that the identity has all rights, so that a rollout does not stop in the middle.
 * @throws UserError with a Role of all missing rights
 */
export async function requireRights(
  client: ClusterClient,
  namespace: string,
  rights: readonly Right[],
): Promise<void> {
  const reviews = await Promise.all(rights.map((right) => isAllowed(client, namespace, right)))
  const missing = rights.filter((_, index) => !reviews[index])
  if (missing.length === 0) return
  const verbs = Map.groupBy(missing, ({ group, resource }) => `${resource}${group && `.${group}`}`)
  const names = [...verbs].map(([name, rights]) => `${name} (${rights.map(({ verb }) => verb).join(', ')})`)
  throw new UserError({
    code: 'CLUSTER_FORBIDDEN',
    found: `missing rights in the namespace ${namespace}: ${names.join(', ')}`,
    expected: 'all rights that the command needs',
    hint: `Check \`deploy.namespace\` and \`deploy.context\`, or apply this role and bind it to the identity: ${roleText(missing, namespace)}`,
  })
}

/**
 * Reads from the cluster. If a right is missing, checks all rights of the command, so that one error names all that are missing.
 * @throws UserError with a Role of all missing rights
 */
export async function withRightsExplained<Result>(
  { client, namespace }: OpenCluster,
  rights: readonly Right[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (isForbidden(error)) await requireRights(client, namespace, rights)
    throw error
  }
}

/** Returns true for the error of a request for which the identity has no right. */
export function isForbidden(error: unknown): boolean {
  return error instanceof UserError && error.problems.some(({ code }) => code === 'CLUSTER_FORBIDDEN')
}

async function isAllowed(client: ClusterClient, namespace: string, right: Right): Promise<boolean> {
  const [resource, subresource] = right.resource.split('/')
  const { status } = await client.send(reviewSchema, {
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: {
        resourceAttributes: { namespace, verb: right.verb, group: right.group, resource, subresource },
      },
    },
  })
  return status.allowed
}
