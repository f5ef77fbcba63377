import { readdir, readFile, rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from '../errors/user-error.ts'
import { installFile } from '../files/install-file.ts'
import type { Log } from '../host/host.ts'
import { killProcess, readProcessFile, readStartTime, type ProcessIdentity } from './process-identity.ts'

/**
 * The environment variable of every process that a rollout starts; the next command finds the processes by it.
 */
export const tokenVariable = 'TENSORLINE_ROLLOUT'

/**
 * Runs a rollout whose servers carry a token and end with it. The token is on disk before the first server starts. It stays
 * there until each server has ended, so that the next command finds every server of a killed rollout.
 */
export async function withToken<Result>(
  file: string,
  log: Pick<Log, 'info'>,
  work: (token: string) => Promise<Result>,
): Promise<Result> {
  await endAbandoned(file, log)
  const token = crypto.randomUUID()
  await installFile(file, token)
  try {
    return await work(token)
  } finally {
    await endProcesses(token, killProcess)
    await rm(file, { force: true })
  }
}

/** Stops the servers of a rollout that was killed. */
export async function endAbandoned(file: string, log: Pick<Log, 'info'>): Promise<void> {
  const token = await readToken(file)
  if (token === null) return
  for (const { pid } of await endAllProcesses(token, killProcess))
    log.info(`Stopped the server of an interrupted deployment (process ${pid}).`)
  await rm(file, { force: true })
}

/** Time in which a process that was forked when its parent was killed runs its program and carries the token, in milliseconds. */
const startMs = 250

/** Ends all processes with a token, also those that a killed process had just forked. */
export async function endAllProcesses(
  token: string,
  end: (process: ProcessIdentity) => Promise<void>,
): Promise<ProcessIdentity[]> {
  const ended = await endProcesses(token, end)
  await sleep(startMs)
  return [...ended, ...(await endProcesses(token, end))]
}

/**
 * Ends the processes with a token, the oldest first: a supervisor ends before its servers, which it would start again, and
 * ends them itself.
 */
async function endProcesses(
  token: string,
  end: (process: ProcessIdentity) => Promise<void>,
): Promise<ProcessIdentity[]> {
  const ended: ProcessIdentity[] = []
  for (;;) {
    const [oldest] = await processesWith(token)
    if (oldest === undefined) return ended
    await end(oldest)
    ended.push(oldest)
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

/** Returns the processes of this user with a token, in order of their starts. */
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
  return found.sort((a, b) => Number(a.startTime) - Number(b.startTime) || a.pid - b.pid)
}
