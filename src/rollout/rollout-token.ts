import { readdir, readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from '../errors/user-error.ts'
import { installFile } from '../files/install-file.ts'
import type { Log } from '../host/host.ts'
import { killProcess, readProcessFile, readStartTime, type ProcessIdentity } from './process-identity.ts'

/**
 * The environment variable of every server that a rollout starts; the next command finds the server by it.
 */
export const tokenVariable = 'TENSORLINE_ROLLOUT'

/**
 * Runs a rollout whose servers carry a token. The token is on disk before the first server starts. It stays
 * there until each server has ended or is the server in the state file, so that the next command finds every
 * server of a killed rollout.
 * @param kept returns the server that keeps running after the work, whether the work succeeded or failed
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
    await endServers(token, log, kept)
    await rm(file, { force: true })
  }
}

/** Time in which a process that was forked when its rollout was killed runs its program and carries the token, in milliseconds. */
const startMs = 250

/** Stops the servers of a rollout that was killed, except the server to keep. */
export async function endAbandoned(
  file: string,
  log: Pick<Log, 'info'>,
  kept: () => Promise<ProcessIdentity | null>,
): Promise<void> {
  const token = await readToken(file)
  if (token === null) return
  await endServers(token, log, kept)
  await sleep(startMs)
  await endServers(token, log, kept)
  await rm(file, { force: true })
}

async function endServers(
  token: string,
  log: Pick<Log, 'info'>,
  kept: () => Promise<ProcessIdentity | null>,
): Promise<void> {
  const keep = await kept()
  for (const server of await processesWith(token)) {
    if (server.pid === keep?.pid && server.startTime === keep.startTime) continue
    await killProcess(server)
    log.info(`Stopped the server of an interrupted deployment (process ${server.pid}).`)
  }
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
