import type { OpenCluster } from '../kubernetes/open-cluster.ts'
import { findStable, type StableVersion } from '../kubernetes/last-good.ts'
import { objectName, serverPort } from '../manifests/workload.ts'
import type { StageContext } from './context.ts'
import { findHeld } from './held-canary.ts'
import { removeCanary } from './remove-canary.ts'
import { findModelName, requireModelNamed } from './require-model.ts'

/**
 * Deletes a held canary, proves that the stable version answers, and records the failure of the held deployment.
 * @param reason description of the failure
 * @returns the version that serves; null if no canary is held, or no version is recorded
 */
export async function removeHeld(
  { host, pipeline }: Pick<StageContext, 'host' | 'pipeline'>,
  { client, namespace }: OpenCluster,
  reason: string,
): Promise<StableVersion | null> {
  const held = await findHeld(client, { namespace, pipeline: pipeline.name })
  if (held === null) return null
  host.log.info(`Removing the held canary of ${held}`)
  const name = objectName(pipeline.name)
  const recorded = await findStable(client, { namespace, name })
  const model = findModelName(recorded?.objects ?? []) ?? pipeline.name
  const place = { namespace, name, port: serverPort, log: host.log, verifyModel: requireModelNamed(model) }
  const stable = await removeCanary(client, place, pipeline.name)
  const { environment } = pipeline.deploy
  const version = { reference: held, evidence: {}, server: `${namespace}-${name}-server` }
  const deployment = await host.deployments.resume(environment, version)
  await deployment?.setState('failure', { description: reason, url: null })
  return stable
}
