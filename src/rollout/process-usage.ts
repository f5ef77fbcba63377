import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

export interface ProcessUsage {
  /** Resident memory, in bytes. */
  readonly memory: number
  /** Highest resident memory since the start of the process or since `resetPeakMemory`, in bytes. */
  readonly peakMemory: number
  /** Processor time of its threads in user and system mode, in milliseconds. */
  readonly processorMs: number
}

/** Reads the memory and the processor time of a process; returns null if this system does not count them in `/proc`. */
export async function readProcessUsage(pid: number): Promise<ProcessUsage | null> {
  try {
    const folder = `/proc/${pid}`
    const status = await readFile(`${folder}/status`, 'utf8')
    const memory = bytesOf('VmRSS', status)
    const peakMemory = bytesOf('VmHWM', status)
    if (memory === null || peakMemory === null) return null
    let nanoseconds = 0
    for (const thread of await readdir(`${folder}/task`)) {
      const [ran = ''] = (await readFile(`${folder}/task/${thread}/schedstat`, 'utf8')).split(' ')
      nanoseconds += Number(ran)
    }
    return { memory, peakMemory, processorMs: nanoseconds / 1e6 }
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null
    throw error
  }
}

function bytesOf(name: string, status: string): number | null {
  const [, kibibytes] = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status) ?? []
  return kibibytes === undefined ? null : Number(kibibytes) * 1024
}

/** Sets the highest resident memory of a process to its current one: see `clear_refs` in proc_pid_clear_refs(5). */
export async function resetPeakMemory(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5')
}
