import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { ImageProcess } from '../image/image-process.ts'
import { directRequest } from './http.ts'
import { killProcess, readStartTime } from './process-identity.ts'
import { tokenVariable } from './rollout-token.ts'
import { host, openListeningSocket } from './listening-socket.ts'

export const serverProcessSchema = z.strictObject({
  pid: z.int().positive(),
  /** Start time of the process, in ticks since boot. The kernel can reuse the process id. */
  startTime: z.string(),
  port: z.int().positive(),
  url: z.url(),
})
/** A server that keeps running when this process ends. */
export type ServerProcess = z.infer<typeof serverProcessSchema>

export interface Start {
  /** Program of the image, which uses files of the image only. */
  readonly program: ImageProcess
  /** Port on 127.0.0.1; 0 selects a free port. */
  readonly port: number
  /** File to which the server's output is appended. */
  readonly logFile: string
  /** Token of the rollout that starts the server. */
  readonly token: string
}

/** A server that was started and may not be ready yet. */
export interface StartedServer {
  readonly server: ServerProcess
  readonly child: ChildProcess
  readonly logFile: string
  /** Offset in the log at which the output of this server starts. */
  readonly logStart: number
}

const readyWithinSeconds = 60

/**
 * Starts the image's server as a separate process.
 * @throws UserError when the port is taken or the server ends immediately
 */
export async function startFromImage({ program, port, logFile, token }: Start): Promise<StartedServer> {
  const socket = await openListeningSocket(port)
  await createFolder(dirname(logFile))
  const output = await open(logFile, 'a')
  const { size: logStart } = await output.stat()
  const child = spawn(program.file, program.args, {
    cwd: program.cwd,
    // The server inherits the socket (`sd_listen_fds(3)`), so that no other process can take the port before it listens.
    env: { ...program.env, HOST: host, PORT: String(socket.port), LISTEN_FDS: '1', [tokenVariable]: token },
    detached: true,
    stdio: ['ignore', output.fd, output.fd, socket.descriptor],
  })
  try {
    await once(child, 'spawn')
  } finally {
    await output.close()
    await socket.release()
  }
  child.unref()
  const url = `http://${host}:${socket.port}`
  const startTime = child.pid === undefined ? null : await readStartTime(child.pid)
  if (child.pid === undefined || startTime === null) {
    if (isAlive(child)) await once(child, 'exit')
    throw await notReady({ child, logFile, logStart }, url)
  }
  return { server: { pid: child.pid, startTime, port: socket.port, url }, child, logFile, logStart }
}

/**
 * Waits until a server is ready. Kills it if it is not ready within a minute or the run is cancelled.
 * @throws UserError with the end of its log, or the reason of the cancellation
 */
export async function untilReady(started: StartedServer, cancelled: AbortSignal): Promise<ServerProcess> {
  const { server, child } = started
  if (await becomesReady(child, server.url, cancelled)) return server
  const error = await notReady(started, server.url)
  await killProcess(server)
  cancelled.throwIfAborted()
  throw error
}

function notReady(
  { child, logFile, logStart }: Omit<StartedServer, 'server'>,
  url: string,
): Promise<UserError> {
  return serverNotReady(ending(child), url, { logFile, logStart })
}

/** Returns the error of a server that is not ready, with the end of its log. */
export async function serverNotReady(
  reason: string,
  url: string,
  { logFile, logStart }: Pick<StartedServer, 'logFile' | 'logStart'>,
): Promise<UserError> {
  return new UserError({
    code: 'DEPLOY_SERVER_NOT_READY',
    found: `a server that ${reason}${await tail(logFile, logStart)}`,
    expected: `HTTP status 200 from ${url}/readyz within ${readyWithinSeconds} seconds`,
    hint: `See its log for the reason: ${logFile}`,
  })
}

async function becomesReady(child: ChildProcess, url: string, cancelled: AbortSignal): Promise<boolean> {
  const over = AbortSignal.any([cancelled, AbortSignal.timeout(readyWithinSeconds * 1000)])
  const ended = once(over, 'abort').then(() => null)
  while (!over.aborted && isAlive(child)) {
    // A connection waits in the queue of the socket until the server accepts it.
    const response = await Promise.race([directRequest(`${url}/readyz`).catch(() => null), ended])
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
