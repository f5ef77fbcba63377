import { UserError } from '../errors/user-error.ts'
import { ApiFailure, noNamespace } from './api-status.ts'
import type { ClusterClient } from './cluster-client.ts'
import { anyObject, collectionPath } from './objects.ts'
import { isForbidden } from './require-rights.ts'

const patience = 3000

/**
 * Checks whether a namespace still exists and accepts objects, by a dry run, which needs only the rights of a deployment. Does nothing if
 * the cluster does not respond.
 * @param cause failure that a deleted namespace would explain
 * @throws UserError if the namespace was deleted or is being deleted
 */
export async function requireNamespace(
  client: ClusterClient,
  namespace: string,
  cause: unknown,
): Promise<void> {
  const apiVersion = 'coordination.k8s.io/v1'
  const body = { apiVersion, kind: 'Lease', metadata: { generateName: 'tensorline-', namespace } }
  const path = `${collectionPath(apiVersion, namespace, 'leases')}?dryRun=All`
  try {
    const steady = client.with({ cancelled: new AbortController().signal, patience })
    await steady.send(anyObject, { method: 'POST', path, body })
  } catch (error) {
    if (!isDeleted(error)) return
    throw new UserError(
      {
        code: 'ROLLOUT_NAMESPACE_DELETED',
        found: `that the namespace ${namespace} was deleted during the deployment`,
        expected: 'a namespace that exists until the deployment ends',
        hint: 'Create the namespace again with the rights of the deployment, and deploy again.',
      },
      { cause },
    )
  }
}

/**
 * Checks whether a namespace exists. Does nothing for an identity without the right to read it.
 * @throws UserError if it does not exist
 */
export async function requireExistingNamespace(client: ClusterClient, namespace: string): Promise<void> {
  const path = `/api/v1/namespaces/${namespace}`
  try {
    if ((await client.find(anyObject, path)) === null) throw noNamespace(client.server, namespace)
  } catch (error) {
    if (!isForbidden(error)) throw error
  }
}

function isDeleted(error: unknown): boolean {
  if (!(error instanceof UserError) || !(error.cause instanceof ApiFailure)) return false
  const { status, body } = error.cause
  return status === 404 || (status === 403 && body.message.includes('because it is being terminated'))
}
