import { UserError } from '../../errors/user-error.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import { findRejections } from '../../kubernetes/dry-run.ts'
import { findMissingSecrets } from '../../kubernetes/missing-secrets.ts'
import { findRefusedNodePort } from '../../kubernetes/node-port.ts'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { OpenCluster } from '../../kubernetes/open-cluster.ts'
import { requireOwnNames } from './require-own-names.ts'
import { requireOwnTargets } from './require-own-targets.ts'

/**
 * Checks, without any change, whether a deployment of the objects can succeed: no other program has their names, the cluster accepts
 * them, and the secrets to which they refer exist.
 * @throws UserError with all that is wrong
 */
export async function requireAcceptable(
  { client, namespace }: OpenCluster,
  pipeline: string,
  objects: readonly KubernetesObject[],
): Promise<void> {
  const writer = new ObjectWriter(client, namespace)
  const place = { namespace, pipeline }
  await requireOwnNames(client, place)
  await requireOwnTargets(writer, place, objects)
  const problems = [
    ...(await findRejections(writer, objects)),
    ...(await findRefusedNodePort(client, namespace, objects)),
    ...(await findMissingSecrets(client, namespace, objects)),
  ]
  if (problems.length > 0) throw new UserError(problems)
}
