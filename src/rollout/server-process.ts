import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { hasCode, messageOf, UserError } from '../errors.ts'
import type { ImageProcess } from '../image/process.ts'
import { directRequest } from './http.ts'

export const serverProcessSchema = z.strictObject({
  pid: z.int().positive(),
  /** When the kernel started it, in ticks since boot: a process id alone may be given to another process later. */
  startTime: z.string(),
  port: z.int().positive(),
  url: z.url(),
})
/** A server that goes on when this process ends. */
export type ServerProcess = z.infer<typeof serverProcessSchema>

export interface Start {
  /** The image's program, from the image's files only. */
  readonly program: ImageProcess
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number
  /** Where its output is appended. */
  readonly logFile: string
  /** Ends the wait, and the server with it. */
  readonly cancelled: AbortSignal
}

const host = '127.0.0.1'
const readyWithinSeconds = 60

/**
 * Starts the image's server as a process of its own, and waits until it is ready.
 * @throws UserError when the port is taken; with the end of its log when it ends, or is not ready within a minute: it is stopped then.
 */
export async function startFromImage({ program, port, logFile, cancelled }: Start): Promise<ServerProcess> {
  const actualPort = await availablePort(port)
  await mkdir(dirname(logFile), { recursive: true })
  const output = await open(logFile, 'a')
  const { size: logStart } = await output.stat()
  const child = spawn(program.file, program.args, {
    cwd: program.cwd,
    env: { ...program.env, HOST: host, PORT: String(actualPort) },
    detached: true,
    stdio: ['ignore', output.fd, output.fd],
  })
  try {
    await once(child, 'spawn')
  } finally {
    await output.close()
  }
  child.unref()
  const url = `http://${host}:${actualPort}`
  const started = await identify(child, actualPort, url)
  if (started !== null && (await becomesReady(child, url, cancelled))) return started
  const outcome = cancelled.aborted ? 'was not waited for, since the run was cancelled' : ending(child)
  if (started !== null) await stopServer(started)
  throw new UserError({
    found: `a server that ${outcome}${await tail(logFile, logStart)}`,
    expected: `one that answers ${url}/readyz within ${readyWithinSeconds} seconds`,
    mend: `Its log tells why: ${logFile}`,
  })
}

/** Ends a server: asks it to finish its requests, and kills it where it has not ended after half a minute. */
export async function stopServer(server: ServerProcess): Promise<void> {
  for (const [signal, seconds] of [
    ['SIGTERM', 30],
    ['SIGKILL', 10],
  ] as const) {
    if (!(await isRunning(server))) return
    send(server.pid, signal)
    if (await ends(server, seconds)) return
  }
  throw new Error(`the process ${server.pid} did not end`)
}

export async function isRunning({ pid, startTime }: ServerProcess): Promise<boolean> {
  return (await readStartTime(pid)) === startTime
}

async function ends(server: ServerProcess, seconds: number): Promise<boolean> {
  const until = Date.now() + seconds * 1000
  while (await isRunning(server)) {
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

async function identify(child: ChildProcess, port: number, url: string): Promise<ServerProcess | null> {
  if (child.pid === undefined) return null
  const startTime = await readStartTime(child.pid)
  return startTime === null ? null : { pid: child.pid, startTime, port, url }
}

/** The 22nd field of `/proc/<pid>/stat`; null when there is no such process, or it has ended and waits for its parent. */
async function readStartTime(pid: number): Promise<string | null> {
  let text: string
  try {
    text = await readFile(`/proc/${pid}/stat`, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null
    throw error
  }
  // The name in parentheses may hold spaces and parentheses; fields are counted behind it, from the third.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  const [state] = fields
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null)
}

async function becomesReady(child: ChildProcess, url: string, cancelled: AbortSignal): Promise<boolean> {
  const until = Date.now() + readyWithinSeconds * 1000
  while (Date.now() < until && !cancelled.aborted && isAlive(child)) {
    const answer = await directRequest(`${url}/readyz`).catch(() => null)
    if (answer?.status === 200) return isAlive(child)
    await sleep(25)
  }
  return false
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

function ending({ exitCode, signalCode }: ChildProcess): string {
  if (signalCode !== null) return `was ended by ${signalCode}`
  return exitCode === null ? 'is not ready' : `ended with exit code ${exitCode}`
}

const tailLength = 2000

async function tail(logFile: string, from: number): Promise<string> {
  const text = (await readFile(logFile)).subarray(from).toString('utf8').trim()
  return text === '' ? '' : `:\n${text.slice(-tailLength)}\n`
}

/**
 * The port itself, or a free one for 0. A port in use is refused before the server starts: whoever listens there would answer for it.
 */
async function availablePort(port: number): Promise<number> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw new UserError(
      {
        found: `port ${port} in use or not allowed (${messageOf(error)})`,
        expected: 'a free port',
        mend: 'End what listens there, or set deploy.port to another port, or to 0 for a free one.',
        key: ['deploy', 'port'],
      },
      { cause: error },
    )
  }
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}
