import type { Digest } from '../../artifacts/digest.ts'
import { isRunning, type ProcessIdentity } from '../process-identity.ts'
import {
  readRecord,
  readSupervisorState,
  type DeploymentRecord,
  type SupervisorState,
  type Version,
} from './deployment-record.ts'
import { host } from '../listening-socket.ts'

export interface DeploymentFiles {
  /** File with the record of the deployment. */
  readonly stateFile: string
  /** File with the token of the rollout in progress. */
  readonly tokenFile: string
}

/** A deployment whose server is ready. */
export interface Running {
  readonly image: Digest
  readonly version: Version
  readonly supervisor: ProcessIdentity
  readonly server: ProcessIdentity & { readonly port: number; readonly url: string }
}

/** Returns the deployment according to its record, and its server if it is ready; null without a record. */
export async function readDeployment({ stateFile }: Pick<DeploymentFiles, 'stateFile'>): Promise<{
  record: DeploymentRecord
  running: Running | null
} | null> {
  const record = await readRecord(stateFile)
  if (record === null) return null
  const state = await readSupervisorState(stateFile, record.token)
  return { record, running: state && (await runningOf(state, record.port)) }
}

/** Returns the running server; null if no deployment exists, or its processes have ended. */
export async function readRunning(files: Pick<DeploymentFiles, 'stateFile'>): Promise<Running | null> {
  return (await readDeployment(files))?.running ?? null
}

export async function runningOf(
  { supervisor, running }: SupervisorState,
  port: number,
): Promise<Running | null> {
  if (running === null || !(await isRunning(supervisor)) || !(await isRunning(running.server))) return null
  const { version, server } = running
  return {
    image: version.image,
    version,
    supervisor,
    server: { ...server, port, url: `http://${host}:${port}` },
  }
}
