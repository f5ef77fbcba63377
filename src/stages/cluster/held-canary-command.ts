import type { InputValues } from '../../config/action.ts'
import type { KubernetesSection } from '../../config/deploy.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import { withTimeToFinish } from '../../host/cancellation.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import { openCluster } from '../../kubernetes/open-cluster.ts'
import { requireRights } from '../../kubernetes/require-rights.ts'
import { deploymentRights } from '../../kubernetes/rights.ts'
import { tokenRights } from '../../kubernetes/server-token.ts'
import { objectName } from '../../manifests/workload.ts'
import type { StageContext, StageResult } from '../context.ts'
import { addressOf, deployToCluster, timeToFinish, withDeploymentLease } from './deploy-to-cluster.ts'
import { findHeld, requireHeld } from './held-canary.ts'
import { openHeld, removeHeld } from './remove-held.ts'

type Inputs = InputValues<typeof action>

/** Deploys the image of the held canary in place of the stable version. */
export async function promoteHeldCanary(
  context: StageContext,
  settings: KubernetesSection,
  inputs: Inputs,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const { client, namespace } = await openCluster(process.env, settings, host)
  const image = await requireHeld(client, { namespace, pipeline: pipeline.name })
  host.log.info(`Promoting the held canary of ${image} in ${settings.environment}`)
  return deployToCluster(context, settings, { ...inputs, command: 'deploy', image }, 'promote held')
}

/** The version that serves after a held canary was removed. */
export interface KeptVersion {
  readonly url: string
  /** Digest of its image. */
  readonly image: string
  /** Digest of its model. */
  readonly model: string
}

/**
 * Removes the held canary if the rollback is to the stable version beside it.
 * @returns null if no canary is held, or the rollback is to another version
 */
export async function rollBackHeldCanary(
  context: StageContext,
  settings: KubernetesSection,
  { digest }: Pick<Inputs, 'digest'>,
): Promise<KeptVersion | null> {
  const { host, pipeline } = context
  const cluster = await openCluster(process.env, settings, host)
  const { client, namespace } = cluster
  const name = objectName(pipeline.name)
  if ((await findHeld(client, { namespace, pipeline: pipeline.name })) === null) return null
  const before = await findStable(client, { namespace, name })
  if (before === null || (digest !== '' && digest !== digestIn(before))) return null
  const rights = [...deploymentRights(before.objects), ...tokenRights(before.objects)]
  await requireRights(client, namespace, rights)
  const stable = await withTimeToFinish(timeToFinish, () =>
    withDeploymentLease(context, cluster, async () => {
      const held = await openHeld(context, cluster)
      return held && removeHeld(context, cluster, held, `Rolled back: ${digestIn(before)} serves`)
    }),
  )
  if (stable === null) return null
  return { url: addressOf(settings, { namespace, name }), image: digestIn(stable), model: stable.model }
}

function digestIn({ image }: StableVersion): string {
  return image.slice(image.indexOf('@') + 1)
}
