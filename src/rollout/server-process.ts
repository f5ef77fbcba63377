import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { ImageProcess } from '../image/image-process.ts'
import { directRequest } from './http.ts'
import { killProcess, readStartTime } from './process-identity.ts'
import { tokenVariable } from './rollout-token.ts'

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
  /** Of the rollout that starts it. */
  readonly token: string
}

/** A server that was started, and may not be ready yet. */
export interface StartedServer {
  readonly server: ServerProcess
  readonly child: ChildProcess
  readonly logFile: string
  /** Where its own output begins in the log. */
  readonly logStart: number
}

const host = '127.0.0.1'
const readyWithinSeconds = 60

/**
 * Starts the image's server as a process of its own.
 * @throws UserError when the port is taken, or when it ends at once.
 */
export async function startFromImage({ program, port, logFile, token }: Start): Promise<StartedServer> {
  const actualPort = await availablePort(port)
  await createFolder(dirname(logFile))
  const output = await open(logFile, 'a')
  const { size: logStart } = await output.stat()
  const child = spawn(program.file, program.args, {
    cwd: program.cwd,
    env: { ...program.env, HOST: host, PORT: String(actualPort), [tokenVariable]: token },
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
  const startTime = child.pid === undefined ? null : await readStartTime(child.pid)
  if (child.pid === undefined || startTime === null) throw await notReady({ child, logFile, logStart }, url)
  return { server: { pid: child.pid, startTime, port: actualPort, url }, child, logFile, logStart }
}

/**
 * Waits until a server is ready, and kills it when it is not ready within a minute or the run is cancelled.
 * @throws UserError with the end of its log, or the reason of the cancellation.
 */
export async function untilReady(started: StartedServer, cancelled: AbortSignal): Promise<ServerProcess> {
  const { server, child } = started
  if (await becomesReady(child, server.url, cancelled)) return server
  const error = await notReady(started, server.url)
  await killProcess(server)
  cancelled.throwIfAborted()
  throw error
}

async function notReady(
  { child, logFile, logStart }: Omit<StartedServer, 'server'>,
  url: string,
): Promise<UserError> {
  return new UserError({
    code: 'DEPLOY_SERVER_NOT_READY',
    found: `a server that ${ending(child)}${await tail(logFile, logStart)}`,
    expected: `one that answers ${url}/readyz within ${readyWithinSeconds} seconds`,
    hint: `Its log tells why: ${logFile}`,
  })
}

async function becomesReady(child: ChildProcess, url: string, cancelled: AbortSignal): Promise<boolean> {
  const until = Date.now() + readyWithinSeconds * 1000
  while (Date.now() < until && !cancelled.aborted && isAlive(child)) {
    const response = await directRequest(`${url}/readyz`).catch(() => null)
    if (response?.status === 200) return isAlive(child)
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
        code: 'DEPLOY_PORT_UNAVAILABLE',
        found: `port ${port} in use or not allowed (${messageOf(error)})`,
        expected: 'a free port',
        hint: 'End what listens there, or set deploy.port to another port, or to 0 for a free one.',
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
