import { UserError } from '../../errors/user-error.ts'
import type { DeploymentRecord } from '../../host/deployments.ts'
import type { OpenCluster } from '../../kubernetes/open-cluster.ts'
import { findStable, type StableVersion } from '../../kubernetes/last-good.ts'
import { objectName, recordedServer, serverPort } from '../../manifests/workload.ts'
import type { StageContext } from '../context.ts'
import { findHeld } from './held-canary.ts'
import { removeCanary } from './remove-canary.ts'
import { findModelName, requireModelNamed } from '../deployment/require-model.ts'

/** A canary that an earlier deployment holds, with the record of that deployment. */
export interface HeldCanary {
  /** Reference of its image. */
  readonly image: string
  /** Null without a record. */
  readonly record: DeploymentRecord | null
}

type Context = Pick<StageContext, 'host' | 'pipeline'>

/** Returns the held canary; null if no canary is held. A record that cannot be read is a warning. */
export async function openHeld(
  { host, pipeline }: Context,
  { client, namespace }: OpenCluster,
): Promise<HeldCanary | null> {
  const image = await findHeld(client, { namespace, pipeline: pipeline.name })
  if (image === null) return null
  const server = recordedServer(namespace, pipeline.name)
  const version = { reference: image, evidence: {}, server, pipeline: pipeline.name, before: null }
  try {
    return { image, record: await host.deployments.resume(pipeline.deploy.environment, version) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.log.warning(`Cannot read the record of the held canary: ${error.message}`)
    return { image, record: null }
  }
}

/**
 * Deletes a held canary, verifies the stable version, and records the failure of the held deployment.
 * @param reason description of the failure
 * @param lost aborts if another run took over the lease, which may own the canary then
 * @returns the version that serves; null if no version is recorded
 */
export async function removeHeld(
  { host, pipeline }: Context,
  { client, namespace }: OpenCluster,
  { image, record }: HeldCanary,
  { reason, lost }: { readonly reason: string; readonly lost: AbortSignal },
): Promise<StableVersion | null> {
  host.log.info(`Removing the held canary of ${image}`)
  const name = objectName(pipeline.name)
  const recorded = await findStable(client, { namespace, name })
  const model = findModelName(recorded?.objects ?? []) ?? pipeline.name
  const place = { namespace, name, port: serverPort, log: host.log, verifyModel: requireModelNamed(model) }
  const stable = await removeCanary(client, place, pipeline.name, lost)
  await record?.setState('failure', { description: reason, url: null })
  return stable
}
