import { setTimeout as sleep } from 'node:timers/promises'
import { checkPods } from '../../kubernetes/check-pods.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import type { Pod } from '../../kubernetes/objects.ts'
import { explainPodFailure, findRestart } from '../../kubernetes/pod-failure.ts'
import type { ClusterRollout } from '../../kubernetes/roll-out.ts'
import { watchRollout } from '../../kubernetes/watch-rollout.ts'
import { deploymentName, type Variant, type Workload } from '../../manifests/workload.ts'

/** Pods of a new version in a Deployment of their own. */
export interface NewPods {
  readonly rollout: ClusterRollout
  readonly workload: Workload
  readonly variant: Variant
  /** Bearer token of the server; null for a server without one. */
  readonly token: string | null
  /** Pods that must not end or restart meanwhile; default: none. */
  readonly kept?: readonly Pod[]
}

/**
 * Waits until all pods of a variant run the new version, and verifies each.
 * @returns the pods
 */
export async function verifyVariant(
  client: ClusterClient,
  { rollout, workload, variant, token, kept = [] }: NewPods,
): Promise<Pod[]> {
  const { namespace, image, log, cancelled } = rollout
  const name = deploymentName({ ...workload, variant })
  const pods = await watchRollout(client, { namespace, name, image }, { log, cancelled, kept })
  await checkPods(client, rollout, pods, (url) => rollout.verify(url, token))
  return pods
}

/**
 * Verifies the pods of a variant again after some milliseconds.
 * @throws UserError if one of them restarted or was replaced meanwhile
 */
export async function verifyAgain(
  client: ClusterClient,
  variant: NewPods,
  pods: readonly Pod[],
  milliseconds: number,
): Promise<void> {
  const { namespace, cancelled } = variant.rollout
  await sleep(milliseconds, undefined, { signal: cancelled })
  const restart = findRestart(pods, await verifyVariant(client, variant))
  if (restart !== null) throw await explainPodFailure(client, namespace, restart)
}
