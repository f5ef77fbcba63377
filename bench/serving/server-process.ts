import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { Connection, requestOf } from './connection.ts'
import type { Contestant } from './contestants.ts'

const longestStart = 120_000

/** A running server that has predicted. */
export interface RunningServer {
  readonly url: string
  readonly healthUrl: string
  /** Time from the start of the process to its first prediction, in milliseconds. */
  readonly coldStart: number
  /** Response to the first request. */
  readonly firstResponse: unknown
  /** Returns the resident memory of all its processes, in bytes. */
  memory(): Promise<number>
  stop(): Promise<void>
}

/** Starts a server on some cores and waits for its first prediction. */
export async function startServer(
  contestant: Contestant,
  { port, cores, instances }: { port: number; cores: string; instances: readonly unknown[] },
): Promise<RunningServer> {
  const url = new URL(`http://127.0.0.1:${port}${contestant.path}`)
  const request = requestOf(url, Buffer.from(JSON.stringify(contestant.bodyOf(instances))))
  const started = performance.now()
  const child = spawn('taskset', ['-c', cores, contestant.program, ...contestant.args], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...contestant.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = (): Promise<void> => stopTree(child)
  while (performance.now() - started < longestStart && child.exitCode === null) {
    const answer = await tryExchange(url, request)
    if (answer?.status === 200)
      return {
        url: url.href,
        healthUrl: `http://127.0.0.1:${port}${contestant.healthPath}`,
        coldStart: performance.now() - started,
        firstResponse: JSON.parse(answer.body),
        memory: () => residentMemory(child),
        stop,
      }
    if (answer !== null && answer.status >= 400 && answer.status < 500)
      output += `${answer.status} ${answer.body}`
    await sleep(5)
  }
  await stop()
  throw new Error(`${contestant.name} did not predict: ${output}`)
}

/** Returns a port that is free now. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function tryExchange(url: URL, request: Buffer): Promise<{ status: number; body: string } | null> {
  const connection = new Connection(url, true)
  try {
    return await connection.exchange(request)
  } catch {
    return null
  } finally {
    connection.close()
  }
}

async function stopTree(child: ChildProcess): Promise<void> {
  const processes = await processTree(child)
  for (const pid of processes)
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // The process has ended.
    }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function residentMemory(child: ChildProcess): Promise<number> {
  const processes = await processTree(child)
  const sizes = await Promise.all(
    processes.map(async (pid) => {
      const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
    }),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Returns the process and its descendants. */
async function processTree({ pid }: ChildProcess): Promise<number[]> {
  if (pid === undefined) return []
  const parents = new Map<number, number>()
  for (const name of (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
    parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]))
  }
  const tree = [pid]
  for (const parent of tree) for (const [child, of] of parents) if (of === parent) tree.push(child)
  return tree
}
