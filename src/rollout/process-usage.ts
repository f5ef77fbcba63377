import { readdir, readFile } from 'node:fs/promises'
import { hasCode } from '../errors/user-error.ts'

export interface ProcessUsage {
  /** Highest resident memory since the start of the process, in bytes. */
  readonly peakMemory: number
  /** Processor time of its threads in user and system mode, in milliseconds. */
  readonly processorMs: number
}

/** Reads the memory and the processor time of a process; returns null if this system does not count them in `/proc`. */
export async function readProcessUsage(pid: number): Promise<ProcessUsage | null> {
  try {
    const folder = `/proc/${pid}`
    const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(await readFile(`${folder}/status`, 'utf8')) ?? []
    if (kibibytes === undefined) return null
    let nanoseconds = 0
    for (const thread of await readdir(`${folder}/task`)) {
      const [ran = ''] = (await readFile(`${folder}/task/${thread}/schedstat`, 'utf8')).split(' ')
      nanoseconds += Number(ran)
    }
    return { peakMemory: Number(kibibytes) * 1024, processorMs: nanoseconds / 1e6 }
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null
    throw error
  }
}
