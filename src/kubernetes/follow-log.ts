import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { messageOf } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import type { ClusterClient } from './cluster-client.ts'
import { collectionPath } from './objects.ts'

export interface FollowedLog {
  readonly namespace: string
  /** Name of the pod. */
  readonly pod: string
  readonly container: string
  readonly log: Pick<Log, 'debug'>
  /** Receives each line that is not too long. */
  readonly onLine: (line: string) => void
}

/** Most characters of a line; longer ones are skipped. */
const longestLine = 256 * 1024
/** Milliseconds until an interrupted log is opened again. */
const pause = 1000

/** Follows the log of a container from now on. Opens it again after an interruption, which can repeat lines. */
export class LogFollower {
  readonly #client: ClusterClient
  readonly #followed: FollowedLog
  readonly #stopped = new AbortController()
  readonly #running: Promise<void>

  constructor(client: ClusterClient, followed: FollowedLog) {
    this.#client = client
    this.#followed = followed
    this.#running = this.#follow()
  }

  async stop(): Promise<void> {
    this.#stopped.abort()
    await this.#running
  }

  async #follow(): Promise<void> {
    const { namespace, pod, container, log } = this.#followed
    const query = new URLSearchParams({ container, follow: 'true', sinceSeconds: '1' })
    const path = `${collectionPath('v1', namespace, 'pods')}/${pod}/log?${query.toString()}`
    const { signal } = this.#stopped
    while (!signal.aborted) {
      await this.#read(path).catch((error: unknown) => {
        log.debug(`The log of ${pod} broke off: ${messageOf(error)}`)
      })
      await sleep(pause, undefined, { signal }).catch(() => undefined)
    }
  }

  async #read(path: string): Promise<void> {
    const response = await this.#client.open(path, this.#stopped.signal)
    response.setEncoding('utf8')
    let rest = ''
    let isSkipping = false
    response.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (!isSkipping) this.#followed.onLine(line)
        isSkipping = false
      }
      if (rest.length <= longestLine) return
      rest = ''
      isSkipping = true
    })
    await once(response, 'close')
  }
}
