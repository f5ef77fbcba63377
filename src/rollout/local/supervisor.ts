import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { digestOfRoot, readRootFiles } from '../../image/root-files.ts'
import { readStartTime } from '../process-identity.ts'
import {
  readRecord,
  removeSupervisorState,
  writeSupervisorState,
  type DeploymentRecord,
  type SupervisorState,
  type Version,
} from './deployment-record.ts'
import { startOnSocket, type SocketServer } from './socket-server.ts'

/** Time for a server to become ready, in milliseconds. */
const readyMs = 60_000
/** Time in which a server that stops must end, in milliseconds. */
const endMs = 40_000
/** A server that ran this long, in milliseconds, starts again after the first delay. */
const stableMs = 60_000
const firstDelayMs = 100
const longestDelayMs = 30_000

/**
 * Keeps the server of a deployment running on one listening socket, which it holds open. A new version takes over when it
 * accepts connections; then the former server finishes its requests and ends. A server that ends by itself starts again.
 */
export class Supervisor {
  readonly #stateFile: string
  readonly #token: string
  #current: SocketServer | null = null
  /** Servers that stop, with their ends. */
  readonly #stopping = new Map<SocketServer, Promise<void>>()
  #failed: SupervisorState['failed'] = null
  #restarts = 0
  #delayMs = firstDelayMs
  /** Aborted by a signal: the record changed, or the supervisor must stop. */
  #changed = new AbortController()
  #stopped = false

  constructor(stateFile: string, token: string) {
    this.#stateFile = stateFile
    this.#token = token
  }

  /** Runs until SIGTERM. SIGHUP makes it read the record again. */
  async run(): Promise<void> {
    process.on('SIGHUP', () => this.#changed.abort())
    process.on('SIGTERM', () => {
      this.#stopped = true
      this.#changed.abort()
    })
    // Without a server, neither signals nor promises keep the process alive.
    const alive = setInterval(() => undefined, readyMs)
    let record: DeploymentRecord | null = null
    while (!this.#stopped) {
      this.#changed = new AbortController()
      // While a deployment on another port is verified, the file contains its record.
      const found = await readRecord(this.#stateFile)
      if (found?.token === this.#token) record = found
      if (record === null) await this.#untilChanged()
      else await this.#settle(record)
    }
    if (this.#current !== null) this.#stop(this.#current)
    await Promise.all(this.#stopping.values())
    await removeSupervisorState(this.#stateFile, this.#token)
    clearInterval(alive)
  }

  /** Starts the version of the record, or the former one again if it has ended, or waits. */
  async #settle(record: DeploymentRecord): Promise<void> {
    const { version, port } = record
    const isTried = version.id === this.#current?.version.id || version.id === this.#failed?.id
    if (!isTried) return this.#replace(version, port)
    if (this.#current === null) return this.#untilChanged()
    const started = Date.now()
    await Promise.race([this.#current.ended, this.#untilChanged()])
    if (!this.#changed.signal.aborted) await this.#restart(this.#current, port, Date.now() - started)
  }

  async #replace(version: Version, port: number): Promise<void> {
    const next = await this.#start(version, port)
    if (typeof next === 'string') this.#failed = { id: version.id, reason: next }
    else if (next !== null) {
      this.#failed = null
      const former = this.#current
      this.#current = next
      this.#delayMs = firstDelayMs
      if (former !== null) {
        this.#stop(former)
        await Promise.race([former.left, former.ended])
      }
    }
    await this.#write(this.#current)
  }

  /** Starts a server again that has ended. Meanwhile the socket is open, and connections wait. */
  async #restart(former: SocketServer, port: number, uptimeMs: number): Promise<void> {
    if (uptimeMs >= stableMs) this.#delayMs = firstDelayMs
    await this.#write(null)
    log(`the server ${await former.ended}, and starts again after ${this.#delayMs} ms`)
    this.#restarts += 1
    await Promise.race([sleep(this.#delayMs), this.#untilChanged()])
    if (this.#changed.signal.aborted) return
    this.#delayMs = Math.min(2 * this.#delayMs, longestDelayMs)
    const next = await this.#start(former.version, port)
    if (typeof next === 'string') log(`the server could not start again: it ${next}`)
    if (next === null || typeof next === 'string') return
    this.#current = next
    await this.#write(next)
  }

  /**
   * Starts a server.
   * @returns the server when it accepts connections; the reason if it cannot; null if the record changed meanwhile
   */
  async #start(version: Version, port: number): Promise<SocketServer | string | null> {
    const { folder, digest } = version.root
    const actual = await readRootFiles(folder).then(digestOfRoot, () => null)
    if (actual !== digest) return `has other files than its image in ${folder}`
    const server = await startOnSocket(version, port, this.#token)
    if (server === null) return 'could not be started'
    const accepts = await Promise.race([
      server.accepts,
      sleep(readyMs, false, { ref: false }),
      this.#untilChanged().then(() => null),
    ])
    if (accepts === true) return server
    const reason = accepts === null ? null : await Promise.race([server.ended, sleep(1000, 'is not ready')])
    server.kill('SIGKILL')
    await server.ended
    return reason
  }

  #stop(server: SocketServer): void {
    server.kill('SIGTERM')
    const ended = async () => {
      const inTime = await Promise.race([server.ended.then(() => true), sleep(endMs, false, { ref: false })])
      if (!inTime) server.kill('SIGKILL')
      await server.ended
      this.#stopping.delete(server)
    }
    this.#stopping.set(server, ended())
  }

  async #untilChanged(): Promise<void> {
    const { signal } = this.#changed
    if (!signal.aborted) await once(signal, 'abort')
  }

  async #write(current: SocketServer | null): Promise<void> {
    const startTime = (await readStartTime(process.pid)) ?? ''
    await writeSupervisorState(this.#stateFile, this.#token, {
      supervisor: { pid: process.pid, startTime },
      running: current && { version: current.version, server: current.identity },
      failed: this.#failed,
      restarts: this.#restarts,
    })
  }
}

function log(message: string): void {
  process.stdout.write(`${JSON.stringify({ level: 40, time: Date.now(), msg: message })}\n`)
}
