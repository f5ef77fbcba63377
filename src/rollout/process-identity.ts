import { readdir, readFile } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'
import { pollFor } from '../waiting/poll.ts'

/**
 * A process of this machine. The kernel can reuse a process id, so the id alone does not identify a process.
 */
export interface ProcessIdentity {
  readonly pid: number
  /** Start time of the process, in ticks since boot. */
  readonly startTime: string
}

export async function isRunning({ pid, startTime }: ProcessIdentity): Promise<boolean> {
  return (await readStartTime(pid)) === startTime
}

/**
 * Returns the 22nd field of `/proc/<pid>/stat`; null if no such process exists, or if it has ended and only
 * waits for its parent.
 */
export async function readStartTime(pid: number): Promise<string | null> {
  const text = await readProcessFile(pid, 'stat')
  if (text === null) return null
  // The name in parentheses may contain spaces and parentheses; the fields after it are counted from the
  // third.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  if ((state === 'Z' || state === 'X') && !(await hasOtherThreads(pid))) return null
  return fields[19] ?? null
}

/**
 * Returns true while other threads run. A killed process keeps its ports until its last thread has ended, and
 * its first thread may end earlier.
 */
async function hasOtherThreads(pid: number): Promise<boolean> {
  try {
    return (await readdir(`/proc/${pid}/task`)).length > 1
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return false
    throw error
  }
}

/** Returns the content of the file; null if no such process exists or it belongs to another user. */
export async function readProcessFile(pid: number, name: 'stat' | 'environ'): Promise<string | null> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => hasCode(error, code))) return null
    throw error
  }
}

/** Longest time in which a server finishes its requests, and a supervisor waits for its servers, in seconds. */
const stopSeconds = 50

/** Stops a process by SIGTERM, which lets it finish its requests, and by SIGKILL if it takes too long. */
export async function stopProcess(identity: ProcessIdentity): Promise<void> {
  if (await endsBy('SIGTERM', stopSeconds, identity)) return
  await killProcess(identity)
}

/** Kills a process that serves no requests. */
export async function killProcess(identity: ProcessIdentity): Promise<void> {
  if (await endsBy('SIGKILL', 10, identity)) return
  throw new Error(`the process ${identity.pid} did not end`)
}

async function endsBy(signal: NodeJS.Signals, seconds: number, identity: ProcessIdentity): Promise<boolean> {
  if (!(await isRunning(identity))) return true
  sendSignal(identity.pid, signal)
  const ended = await pollFor(seconds * 1000, { every: 25 }, async () => !(await isRunning(identity)))
  return ended !== null
}

/** Sends a signal to a process, which may have ended. */
export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
