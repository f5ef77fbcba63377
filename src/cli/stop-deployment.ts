import { readLine } from '../config/read-line.ts'
import type { Log } from '../host/host.ts'
import { stopDeployment as stop } from '../rollout/deployment.ts'
import { deploymentPlace } from '../stages/deployment-place.ts'

/** Stops the server that the deploy stage started for this line on this machine. */
export async function stopDeployment(config: string, log: Log): Promise<null> {
  const stopped = await stop(deploymentPlace(await readLine(config)).stateFile)
  log.info(
    stopped === null
      ? 'Nothing is deployed.'
      : `Stopped ${stopped.server.url}, which served ${stopped.image}.`,
  )
  return null
}
