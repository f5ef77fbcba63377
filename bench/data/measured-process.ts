import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { setInterval } from 'node:timers'

export interface Cost {
  readonly seconds: number
  /** Highest sum of the resident memory of the process and its descendants, in bytes; sampled ten times a second. */
  readonly peakMemory: number
}

/** Runs a program to its end. @throws Error with its messages if it fails */
export async function measureProcess(command: string, args: readonly string[], cwd: string): Promise<Cost> {
  const started = performance.now()
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let messages = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text))
  let peakMemory = 0
  const sampling = setInterval(() => {
    peakMemory = Math.max(peakMemory, residentMemory(child.pid ?? 0))
  }, 100)
  const status = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  clearInterval(sampling)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${messages}`)
  return { seconds: (performance.now() - started) / 1000, peakMemory }
}

/** Pages of 4 KiB, as on all machines that Tensorline runs on. */
const pageSize = 4096

/** Returns the resident memory of a process and its descendants. */
function residentMemory(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const parent = /^\d+$/.test(name) ? parentOf(Number(name)) : null
    if (parent !== null) parents.set(Number(name), parent)
  }
  const belongs = (id: number): boolean => {
    const parent = parents.get(id)
    return id === root || (parent !== undefined && belongs(parent))
  }
  let sum = 0
  for (const id of parents.keys()) if (belongs(id)) sum += residentOf(id)
  return sum
}

/** A process may end while it is read. */
function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function parentOf(id: number): number | null {
  // The name in parentheses may contain spaces.
  const fields = read(`/proc/${id}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')
  return fields === undefined ? null : Number(fields[1])
}

function residentOf(id: number): number {
  return Number(read(`/proc/${id}/statm`)?.split(' ')[1] ?? 0) * pageSize
}
