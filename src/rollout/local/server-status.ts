import type { Digest } from '../../artifacts/digest.ts'
import { readSupervisorState } from './deployment-record.ts'
import { readDeployment, type DeploymentFiles } from './running-deployment.ts'

/** State of the server of a deployment on this machine. */
export interface ServerStatus {
  /** False while the supervisor starts the server again, and after both have ended. */
  readonly running: boolean
  /** The image that runs, or else the one that the supervisor must run. */
  readonly image: Digest
  /** Process id of the server; null if it does not run. */
  readonly pid: number | null
  /** Number of times that the supervisor started the server again. */
  readonly restarts: number
  readonly url: string | null
}

/** Returns the state of the server according to its processes; null if the project deployed nothing on this machine, or stopped it. */
export async function readServerStatus({
  files,
  owner,
}: {
  readonly files: Pick<DeploymentFiles, 'stateFile'>
  readonly owner: string
}): Promise<ServerStatus | null> {
  const deployment = await readDeployment(files)
  if (deployment?.record.owner !== owner) return null
  const { record, running } = deployment
  const supervisor = await readSupervisorState(files.stateFile, record.token)
  return {
    running: running !== null,
    image: running?.image ?? record.version.image,
    pid: running?.server.pid ?? null,
    restarts: supervisor?.restarts ?? 0,
    url: running?.server.url ?? null,
  }
}
