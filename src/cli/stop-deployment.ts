import { readPipeline } from '../config/read-pipeline.ts'
import type { Host } from '../host/host.ts'
import { stopDeployment as stop } from '../rollout/deployment.ts'
import { aloneAt, deploymentPaths } from '../stages/deployment-paths.ts'

/**
 * Stops the server that the deploy stage started for this pipeline on this machine.
 * @returns its address and its image, both empty if nothing is deployed
 */
export async function stopDeployment(
  config: string,
  host: Pick<Host, 'log' | 'cancelled'>,
): Promise<{ readonly url: string; readonly image: string }> {
  const { log } = host
  const deployment = deploymentPaths(await readPipeline(config))
  const stopped = await aloneAt(deployment, host, () => stop(deployment.files, log))
  log.info(
    stopped === null
      ? 'Nothing is deployed.'
      : `Stopped ${stopped.server.url}, which served ${stopped.image}.`,
  )
  return { url: stopped?.server.url ?? '', image: stopped?.image ?? '' }
}
