import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectWriter } from '../../kubernetes/apply.ts'
import type { ClusterClient } from '../../kubernetes/cluster-client.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import { deploymentPath, deploymentSchema } from '../../kubernetes/objects.ts'
import { requireVersion, type VerifiedPlace } from '../../kubernetes/roll-out.ts'
import { awaitEndpoints, propagation } from '../../kubernetes/service-endpoints.ts'
import { deploymentName, variantLabels } from '../../manifests/workload.ts'
import { stopMirroring } from './mirror-step.ts'

/**
 * Deletes the canary of a pipeline, if one exists, and verifies the recorded version.
 * @param cancelled aborts if another run took over the lease; a cancellation of this run does not end the removal
 * @returns the version that serves; null if no canary exists, or no version is recorded
 */
export async function removeCanary(
  client: ClusterClient,
  place: Omit<VerifiedPlace, 'cancelled'>,
  pipeline: string,
  cancelled: AbortSignal,
): Promise<StableVersion | null> {
  const { namespace, log } = place
  const steady = client.with({ cancelled })
  const name = deploymentName({ pipeline, variant: 'canary' })
  if ((await steady.find(deploymentSchema, deploymentPath(namespace, name))) === null) return null
  const writer = new ObjectWriter(steady, namespace)
  const stable = await findStable(steady, place)
  // During the judgement, the Service selected the canary too, or the gateway mirrored requests to it.
  const objects = stable?.objects ?? []
  for (const object of objects) if (object.kind === 'Service') await writer.apply(object)
  await stopMirroring(client, { namespace, pipeline, objects, lost: cancelled })
  await writer.delete({ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name } })
  if (stable === null) return null
  // Ending pods still receive requests until all proxies have removed them.
  const labels = variantLabels({ pipeline, variant: 'stable' })
  await awaitEndpoints(steady, { namespace, service: place.name, labels, cancelled })
  await sleep(propagation, undefined, { signal: cancelled })
  const count = await requireVersion(steady, { ...place, cancelled }, stable)
  log.info(`Deleted the canary: ${count} pods serve ${stable.model}`)
  return stable
}
