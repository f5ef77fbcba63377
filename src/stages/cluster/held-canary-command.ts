import type { InputValues } from '../../config/action.ts'
import type { KubernetesSection } from '../../config/deploy.ts'
import type { deploy as action } from '../../config/release-actions.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import { requireRights, withRightsExplained } from '../../kubernetes/require-rights.ts'
import { imageParts } from '../../manifests/image-parts.ts'
import { objectName } from '../../manifests/workload.ts'
import { deployedText } from '../../report/deployment-text.ts'
import type { StageContext, StageResult } from '../context.ts'
import { rightsFor, rightsWith } from './command-rights.ts'
import { deployToCluster } from './deploy-to-cluster.ts'
import { withDeploymentLease } from './deployment-lease.ts'
import { findHeld, noHeldCanary, requireHeld } from './held-canary.ts'
import { openHeld, removeHeld } from './remove-held.ts'
import { openNamespace } from './open-namespace.ts'
import { requireOwnNames } from './require-own-names.ts'
import { accessTo, addressOf } from './service-access.ts'

type Inputs = InputValues<typeof action>

/** Deploys the image of the held canary in place of the stable version. */
export async function promoteHeldCanary(
  context: StageContext,
  settings: KubernetesSection,
  inputs: Inputs,
): Promise<StageResult<typeof action>> {
  const { host, pipeline } = context
  const cluster = await openNamespace(settings, host)
  const { client, namespace } = cluster
  const image = await withRightsExplained(cluster, rightsWith(settings), () =>
    requireHeld(client, { namespace, pipeline: pipeline.name }),
  )
  host.log.info(`Promoting the held canary of ${image} in ${settings.environment}`)
  return deployToCluster(context, settings, { ...inputs, command: 'deploy', image }, 'promote held')
}

/** The serving version after the removal of a held canary. */
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
 * @throws UserError if another run ended the held canary meanwhile: its result must not be rolled back
 */
export async function rollBackHeldCanary(
  context: StageContext,
  settings: KubernetesSection,
  { digest }: Pick<Inputs, 'digest'>,
): Promise<KeptVersion | null> {
  const { host, pipeline } = context
  const cluster = await openNamespace(settings, host)
  const { client, namespace } = cluster
  const place = { namespace, pipeline: pipeline.name }
  const name = objectName(pipeline.name)
  const isWanted = (stable: StableVersion) => digest === '' || digest === imageParts(stable.image).digest
  const image = await withRightsExplained(cluster, rightsWith(settings), () => findHeld(client, place))
  if (image === null) return null
  const before = await findStable(client, { namespace, name })
  if (before === null || !isWanted(before)) return null
  await requireRights(client, namespace, rightsFor(before.objects))
  const stable = await withDeploymentLease(context, cluster, async (own, lost) => {
    await requireOwnNames(own.client, place)
    // Another run may have changed the version and the canary while this one waited for the lease.
    const current = await findStable(own.client, { namespace, name })
    if (current === null || !isWanted(current)) return null
    const held = await openHeld(context, own)
    if (held?.image !== image) throw noHeldCanary(place, { held: held?.image, image })
    const reason = `Rolled back: ${imageParts(current.image).digest} serves`
    const kept = await removeHeld(context, own, held, { reason, lost })
    if (kept === null) throw noHeldCanary(place, { image })
    return kept
  })
  if (stable === null) return null
  const url = addressOf(settings, { namespace, name })
  const kept = imageParts(stable.image).digest
  const access = accessTo(settings, { namespace, name })
  host.log.info(deployedText({ environment: settings.environment, image: kept, before: kept, url, access }))
  return { url, image: kept, model: stable.model }
}
