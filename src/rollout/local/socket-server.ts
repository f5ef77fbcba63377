import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { tokenVariable } from '../rollout-token.ts'
import type { ProcessIdentity } from '../process-identity.ts'
import { readStartTime } from '../process-identity.ts'
import type { Version } from './deployment-record.ts'
import { host } from '../listening-socket.ts'

/** Descriptor of the listening socket in the supervisor and in its servers (`sd_listen_fds(3)`). */
export const socketDescriptor = 3
const readyDescriptor = 4

/** A server that inherits the listening socket. */
export interface SocketServer {
  readonly version: Version
  readonly identity: ProcessIdentity
  /** Resolves when the server accepts connections; false if it ends before. */
  readonly accepts: Promise<boolean>
  /** Resolves when the server accepts no more connections. */
  readonly left: Promise<void>
  /** Resolves to the reason when the process has ended. */
  readonly ended: Promise<string>
  kill(signal: NodeJS.Signals): void
}

/**
 * Starts the server of an image with the supervisor's listening socket. The server accepts connections when it is ready and
 * writes a line to READY_FD; it closes READY_FD when it accepts no more.
 * @returns null if the program cannot be started
 */
export async function startOnSocket(
  version: Version,
  port: number,
  token: string,
): Promise<SocketServer | null> {
  const { file, args, env, cwd } = version.program
  const child = spawn(file, args, {
    cwd,
    env: {
      ...env,
      HOST: host,
      PORT: String(port),
      LISTEN_FDS: '1',
      READY_FD: String(readyDescriptor),
      [tokenVariable]: token,
    },
    stdio: ['ignore', 'inherit', 'inherit', socketDescriptor, 'pipe'],
  })
  const ended = reasonOfEnd(child)
  const startTime = child.pid === undefined ? null : await readStartTime(child.pid)
  if (child.pid === undefined || startTime === null) return null
  const pipe = child.stdio[readyDescriptor]
  if (!isReadable(pipe)) throw new Error('the server has no pipe for its readiness')
  const left = once(pipe, 'close').then(() => undefined)
  return {
    version,
    identity: { pid: child.pid, startTime },
    accepts: Promise.race([once(pipe, 'data').then(() => true), left.then(() => false)]),
    left,
    ended,
    kill: (signal) => void child.kill(signal),
  }
}

async function reasonOfEnd(child: ChildProcess): Promise<string> {
  try {
    await once(child, 'exit')
  } catch (error) {
    return error instanceof Error ? error.message : 'could not be started'
  }
  const { exitCode, signalCode } = child
  return signalCode === null ? `ended with exit code ${String(exitCode)}` : `was ended by ${signalCode}`
}

function isReadable(stream: ChildProcess['stdio'][4]): stream is Readable {
  return stream !== null && stream !== undefined && 'read' in stream
}
