import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { findStable } from '../../kubernetes/last-good.ts'
import { requireNamespace } from '../../kubernetes/require-namespace.ts'
import { rollOutToCluster } from '../../kubernetes/roll-out.ts'
import { removeGreen, rollOutBesideGreen, rollOutByBlueGreen } from './blue-green.ts'
import { cleanUpAfterFailure, withCleanUp } from './clean-up.ts'
import type { ClusterCanary } from './cluster-canary.ts'
import { holdCanary } from './held-canary.ts'
import { judgeInCluster } from './judge-in-cluster.ts'
import { removePreflight, rollOutByPods } from './preflight.ts'
import { removeCanary } from './remove-canary.ts'

/**
 * Rolls out by the configured strategy. No version of an earlier deployment, which was killed or held, stays beside the stable one.
 * @returns `held` if a canary was not decided and stays beside the stable version
 */
export async function rollOutByStrategy(
  client: ClusterClient,
  canary: ClusterCanary,
): Promise<'promoted' | 'held'> {
  const isGreenGone = await removeGreen(client, canary)
  await removePreflight(client, canary)
  const { rollout, workload } = canary
  const { strategy } = workload.settings
  const rollOut = async (): Promise<'promoted' | 'held'> => {
    if (strategy === 'canary' && isGreenGone) return rollOutByCanary(client, canary)
    const usual = strategy === 'blue-green' ? rollOutByBlueGreen : rollOutByPods
    const replace = isGreenGone ? usual : rollOutBesideGreen
    const remove = () => removeCanary(client, rollout, workload.pipeline, rollout.lost)
    await withCleanUp(rollout.log, () => replace(client, canary), remove)
    return 'promoted'
  }
  try {
    return await withCleanUp(rollout.log, rollOut, () => removeGreen(client, canary))
  } catch (error) {
    await requireNamespace(client, rollout.namespace, error)
    throw error
  }
}

/**
 * Starts the new version beside the stable one, judges it at each step, and replaces the stable version if it passes. A canary that
 * does not pass is deleted, and the stable version is verified. The first version is rolled out without a canary.
 * @returns `held` if the canary was not decided and stays beside the stable version
 * @throws UserError if the canary fails
 */
async function rollOutByCanary(client: ClusterClient, canary: ClusterCanary): Promise<'promoted' | 'held'> {
  const { rollout } = canary
  const stable = await findStable(client, rollout)
  if (stable === null) rollout.log.info('No earlier version is recorded: no canary is needed')
  const rollOut = async (): Promise<'promoted' | 'held'> => {
    if (stable === null) await rollOutByPods(client, canary)
    else if ((await judgeInCluster(client, canary, stable)) === 'hold') {
      const place = { namespace: rollout.namespace, pipeline: canary.workload.pipeline }
      await holdCanary(client, place, rollout.image)
      return 'held'
    } else await rollOutToCluster(client, rollout)
    return 'promoted'
  }
  const remove = () => removeCanary(client, rollout, canary.workload.pipeline, rollout.lost)
  const outcome = await cleanUpAfterFailure(rollout.log, rollOut, remove)
  if (outcome === 'promoted') await remove()
  return outcome
}
