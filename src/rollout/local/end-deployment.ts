import { rm } from 'node:fs/promises'
import type { Log } from '../../host/host.ts'
import { killProcess, stopProcess } from '../process-identity.ts'
import { endAbandoned, endAllProcesses } from '../rollout-token.ts'
import {
  readRecord,
  readSupervisorState,
  removeSupervisorState,
  writeRecord,
  type SingleDeployment,
} from './deployment-record.ts'
import { readRunning, type DeploymentFiles, type Running } from './running-deployment.ts'

/** Stops the deployment; returns null if no server was running. */
export async function stopDeployment(
  files: DeploymentFiles,
  log: Pick<Log, 'info'>,
): Promise<Running | null> {
  await endAbandoned(files.tokenFile, log)
  await repair(files, log)
  const running = await readRunning(files)
  const record = await readRecord(files.stateFile)
  if (record !== null) await endDeployment(files, record, stopProcess)
  return running
}

/**
 * Repairs the state after a killed rollout. A deployment that was never verified ends, and the one before it stays. A deployment
 * that was replaced ends.
 */
export async function repair({ stateFile }: DeploymentFiles, log: Pick<Log, 'info'>): Promise<void> {
  const record = await readRecord(stateFile)
  if (record === null) return
  const { replaced, ...single } = record
  if (record.verified) {
    if (replaced === null) return
    await endProcesses(stateFile, replaced, stopProcess)
    await writeRecord(stateFile, { ...single, replaced: null })
    return
  }
  for (const { pid } of await endProcesses(stateFile, single, killProcess))
    log.info(`Stopped the server of a deployment that did not succeed (process ${pid}).`)
  if (replaced === null) await rm(stateFile)
  else await writeRecord(stateFile, { ...replaced, replaced: null })
}

/** Ends all processes of a deployment, and removes its record. */
export async function endDeployment(
  { stateFile }: DeploymentFiles,
  deployment: SingleDeployment,
  end: typeof stopProcess,
): Promise<void> {
  await endProcesses(stateFile, deployment, end)
  await rm(stateFile, { force: true })
}

async function endProcesses(stateFile: string, { token }: SingleDeployment, end: typeof stopProcess) {
  const ended = await endAllProcesses(token, end)
  // A process that is ending has no environment any more, by which it would be found, but still its port.
  const state = await readSupervisorState(stateFile, token)
  for (const known of [state?.supervisor, state?.running?.server]) if (known !== undefined) await end(known)
  await removeSupervisorState(stateFile, token)
  return ended
}
