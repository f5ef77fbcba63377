import type { Log } from '../host/host.ts'
import { unlessCancelled } from '../waiting/unless-cancelled.ts'
import { withToken } from './rollout-token.ts'
import { killProcess } from './process-identity.ts'
import { startFromImage, untilReady, type ServerProcess, type Start } from './server-process.ts'

export interface TemporaryServer extends Pick<Start, 'program' | 'logFile'> {
  /** File with the token of the server, by which the next command ends it if this one is killed. */
  readonly tokenFile: string
  readonly log: Pick<Log, 'info'>
  readonly cancelled: AbortSignal
}

/**
 * Starts the server of an image on a free port for some work, and ends it after the work.
 * @throws UserError when the server does not start, the error of the work, or the reason of the cancellation
 */
export function withServer<Result>(
  { program, logFile, tokenFile, log, cancelled }: TemporaryServer,
  work: (server: ServerProcess) => Promise<Result>,
): Promise<Result> {
  return withToken(tokenFile, log, async (token) => {
    const server = await untilReady(await startFromImage({ program, port: 0, logFile, token }), cancelled)
    try {
      return await unlessCancelled(cancelled, work(server))
    } finally {
      await killProcess(server)
    }
  })
}
