import { readdir, readFile, rm } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'
import { installFile } from '../files/install-file.ts'
import type { Log } from '../host/host.ts'
import { killProcess, readProcessFile, readStartTime, type ProcessIdentity } from './process-identity.ts'

/** The variable in the environment of every server that a rollout starts, by which the next command finds it. */
export const tokenVariable = 'TENSORLINE_ROLLOUT'

/**
 * Does the work of a rollout, whose servers bear a token. The token is on disk before the first server starts, and until each of
 * them has ended or is the one that the state file names: a killed rollout leaves no server that the next command cannot find.
 * @param kept the server that goes on after the work, however that ended
 */
export async function withToken<Result>(
  file: string,
  log: Pick<Log, 'info'>,
  kept: () => Promise<ProcessIdentity | null>,
  work: (token: string) => Promise<Result>,
): Promise<Result> {
  await endAbandoned(file, log, kept)
  const token = crypto.randomUUID()
  await installFile(file, token)
  try {
    return await work(token)
  } finally {
    await endAbandoned(file, log, kept)
  }
}

/** Ends the servers of a rollout that was killed, except the one that is kept. */
export async function endAbandoned(
  file: string,
  log: Pick<Log, 'info'>,
  kept: () => Promise<ProcessIdentity | null>,
): Promise<void> {
  const token = await readToken(file)
  if (token === null) return
  const keep = await kept()
  for (const server of await processesWith(token)) {
    if (server.pid === keep?.pid && server.startTime === keep.startTime) continue
    await killProcess(server)
    log.info(`Ended the server of an interrupted deployment (process ${server.pid}).`)
  }
  await rm(file, { force: true })
}

async function readToken(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

async function processesWith(token: string): Promise<ProcessIdentity[]> {
  const assignment = `${tokenVariable}=${token}`
  const found: ProcessIdentity[] = []
  for (const pid of (await readdir('/proc')).map(Number).filter(Number.isInteger)) {
    const startTime = await readStartTime(pid)
    const environment = await readProcessFile(pid, 'environ')
    // The start time belongs to the process whose environment was read only if both reads found the same process.
    if (startTime === null || environment === null || startTime !== (await readStartTime(pid))) continue
    if (environment.split('\0').includes(assignment)) found.push({ pid, startTime })
  }
  return found
}
