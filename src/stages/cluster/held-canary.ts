import { UserError } from '../../errors/user-error.ts'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { readHeld, recordHeld } from '../../kubernetes/held-record.ts'
import { deploymentPath, deploymentSchema } from '../../kubernetes/objects.ts'
import { requireNamespace } from '../../kubernetes/require-namespace.ts'
import { rollOutToCluster, type ClusterRollout } from '../../kubernetes/roll-out.ts'
import { deploymentName } from '../../manifests/workload.ts'
import { withCleanUp } from './clean-up.ts'
import { removeCanary } from './remove-canary.ts'

/** A pipeline in a namespace of a cluster. */
export interface CanaryPlace {
  readonly namespace: string
  /** Name of the pipeline. */
  readonly pipeline: string
}

/** Marks the canary of this image as held. */
export async function holdCanary(client: ClusterClient, place: CanaryPlace, image: string): Promise<void> {
  await recordHeld(new ObjectWriter(client, place.namespace), canaryName(place), image)
}

/** Returns the reference of the image that the held canary runs; null if no canary is held. */
export async function findHeld(client: ClusterClient, place: CanaryPlace): Promise<string | null> {
  const path = deploymentPath(place.namespace, canaryName(place))
  const deployment = await client.find(deploymentSchema, path)
  return deployment && readHeld(deployment)
}

/**
 * Returns the reference of the image that the held canary runs.
 * @param image the expected reference; null for any
 * @throws UserError if no canary is held, or one of another image
 */
export async function requireHeld(
  client: ClusterClient,
  place: CanaryPlace,
  image: string | null = null,
): Promise<string> {
  const held = await findHeld(client, place)
  if (held !== null && (image === null || held === image)) return held
  throw noHeldCanary(place, { held, image })
}

/** Returns the error for the absence of a held canary, or of the one with the expected image. */
export function noHeldCanary(
  { namespace, pipeline }: CanaryPlace,
  { held = null, image }: { readonly held?: string | null | undefined; readonly image: string | null },
): UserError {
  return new UserError({
    code: 'DEPLOY_NO_HELD_CANARY',
    found:
      held === null
        ? `no held canary of ${pipeline} in the namespace ${namespace}`
        : `a held canary of ${held} in the namespace ${namespace}`,
    expected: image === null ? 'a held canary' : `a held canary of ${image}`,
    hint: 'See `command: status`. To take over the version of another environment, set the input `from`.',
  })
}

/** Replaces the stable version by that of the held canary, verifies it, and deletes the canary, even if the rollout fails. */
export async function promoteHeld(
  client: ClusterClient,
  rollout: ClusterRollout,
  pipeline: string,
): Promise<void> {
  try {
    const replace = () => rollOutToCluster(client, rollout)
    await withCleanUp(rollout.log, replace, () => removeCanary(client, rollout, pipeline, rollout.lost))
  } catch (error) {
    await requireNamespace(client, rollout.namespace, error)
    throw error
  }
}

function canaryName({ pipeline }: CanaryPlace): string {
  return deploymentName({ pipeline, variant: 'canary' })
}
