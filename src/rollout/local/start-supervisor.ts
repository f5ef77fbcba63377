import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { UserError } from '../../errors/user-error.ts'
import { createFolder } from '../../files/create-folder.ts'
import { packageRoot } from '../../package/package-root.ts'
import { isRunning, readStartTime, sendSignal, type ProcessIdentity } from '../process-identity.ts'
import { tokenVariable } from '../rollout-token.ts'
import {
  readSupervisorState,
  writeRecord,
  type DeploymentRecord,
  type SingleDeployment,
} from './deployment-record.ts'
import { host, type ListeningSocket } from '../listening-socket.ts'
import { runningOf, type DeploymentFiles, type Running } from './running-deployment.ts'
import { serverNotReady } from '../server-process.ts'

/**
 * Starts the supervisor of a deployment, which outlives this process, with a listening socket.
 * @returns the deployment when its server is ready
 * @throws UserError if it does not become ready, or the reason of the cancellation
 */
export async function startSupervisor(
  files: DeploymentFiles,
  record: SingleDeployment,
  socket: ListeningSocket,
  cancelled: AbortSignal,
): Promise<Running> {
  await createFolder(dirname(record.logFile))
  const output = await open(record.logFile, 'a')
  const { size: logStart } = await output.stat()
  const child = spawn(process.execPath, [supervisorProgram(), files.stateFile], {
    cwd: dirname(files.stateFile),
    // Without the variables of this job: a runner ends the processes that have them in their environment.
    env: { [tokenVariable]: record.token },
    detached: true,
    stdio: ['ignore', output.fd, output.fd, socket.descriptor],
  })
  try {
    await once(child, 'spawn')
  } finally {
    await output.close()
  }
  child.unref()
  await socket.release()
  const startTime = child.pid === undefined ? null : await readStartTime(child.pid)
  const supervisor = { pid: child.pid ?? 0, startTime: startTime ?? '' }
  const running = await untilRunning(files, record, supervisor, logStart, cancelled)
  if (running === null) throw await notRunning(record, 'has no running supervisor', logStart)
  return running
}

/**
 * Makes the supervisor of a deployment run the version of its record.
 * @returns null if the supervisor has ended
 * @throws UserError if the version does not become ready, or the reason of the cancellation
 */
export async function changeVersion(
  files: DeploymentFiles,
  record: DeploymentRecord,
  supervisor: ProcessIdentity,
  cancelled: AbortSignal,
): Promise<Running | null> {
  const output = await open(record.logFile, 'a')
  const { size: logStart } = await output.stat()
  await output.close()
  await writeRecord(files.stateFile, record)
  if (await isRunning(supervisor)) sendSignal(supervisor.pid, 'SIGHUP')
  return untilRunning(files, record, supervisor, logStart, cancelled)
}

/** Waits until the server of the version is ready; returns null if the supervisor ends before. */
async function untilRunning(
  { stateFile }: DeploymentFiles,
  deployment: SingleDeployment,
  supervisor: ProcessIdentity,
  logStart: number,
  cancelled: AbortSignal,
): Promise<Running | null> {
  const { port, token, version } = deployment
  for (;;) {
    const isAlive = await isRunning(supervisor)
    const state = await readSupervisorState(stateFile, token)
    const running = state && (await runningOf(state, port))
    if (running?.version.id === version.id) return running
    if (state?.failed?.id === version.id) throw await notRunning(deployment, state.failed.reason, logStart)
    if (!isAlive) return null
    cancelled.throwIfAborted()
    await sleep(25)
  }
}

function notRunning(
  { port, logFile }: SingleDeployment,
  reason: string,
  logStart: number,
): Promise<UserError> {
  return serverNotReady(reason, `http://${host}:${port}`, { logFile, logStart })
}

/** Returns the program of a supervisor: its source when Node runs the sources, else the bundle. */
function supervisorProgram(): string {
  const fromSources = import.meta.url.endsWith('.ts')
  return join(
    packageRoot(import.meta.url),
    fromSources ? 'src/rollout/local/supervisor-entry.ts' : 'dist/supervisor/index.js',
  )
}
