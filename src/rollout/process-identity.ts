import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasCode } from '../errors/user-error.ts'

/** A process of this machine. A process id alone may be given to another process later. */
export interface ProcessIdentity {
  readonly pid: number
  /** When the kernel started it, in ticks since boot. */
  readonly startTime: string
}

export async function isRunning({ pid, startTime }: ProcessIdentity): Promise<boolean> {
  return (await readStartTime(pid)) === startTime
}

/** The 22nd field of `/proc/<pid>/stat`; null when there is no such process, or it has ended and only its parent's wait is missing. */
export async function readStartTime(pid: number): Promise<string | null> {
  const text = await readProcessFile(pid, 'stat')
  if (text === null) return null
  // The name in parentheses may contain spaces and parentheses; fields are counted behind it, from the third.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  if ((state === 'Z' || state === 'X') && !(await hasOtherThreads(pid))) return null
  return fields[19] ?? null
}

/** A killed process keeps its ports until the last of its threads has ended, and its first thread may end before. */
async function hasOtherThreads(pid: number): Promise<boolean> {
  try {
    return (await readdir(`/proc/${pid}/task`)).length > 1
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return false
    throw error
  }
}

/** Null when there is no such process, or it belongs to another user. */
export async function readProcessFile(pid: number, name: 'stat' | 'environ'): Promise<string | null> {
  try {
    return await readFile(`/proc/${pid}/${name}`, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].some((code) => hasCode(error, code))) return null
    throw error
  }
}

/** Ends a process by SIGTERM, which lets it finish its requests, and by SIGKILL when it has not ended after half a minute. */
export async function stopProcess(identity: ProcessIdentity): Promise<void> {
  if (await endsBy('SIGTERM', 30, identity)) return
  await killProcess(identity)
}

/** Ends a process that nobody uses. */
export async function killProcess(identity: ProcessIdentity): Promise<void> {
  if (await endsBy('SIGKILL', 10, identity)) return
  throw new Error(`the process ${identity.pid} did not end`)
}

async function endsBy(signal: NodeJS.Signals, seconds: number, identity: ProcessIdentity): Promise<boolean> {
  if (!(await isRunning(identity))) return true
  send(identity.pid, signal)
  const until = Date.now() + seconds * 1000
  while (await isRunning(identity)) {
    if (Date.now() > until) return false
    await sleep(25)
  }
  return true
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
