import {
  request as requestInClear,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http'
import { request as requestByTls, type RequestOptions } from 'node:https'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KubeConfig } from '@kubernetes/client-node'
import type { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import { ApiFailure, explainFailure, readStatus } from './api-status.ts'
import { authorize, unusableKubeconfig } from './authorize.ts'

export interface ClusterRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly contentType?: string
}

export interface ClientOptions {
  readonly log: Log
  readonly cancelled: AbortSignal
  /** Milliseconds for which a request is repeated while the API server is unavailable. */
  readonly patience?: number
  /** Runs before each request that can change something, and throws if this run must not change anything. */
  readonly beforeChange?: () => Promise<void>
}

const defaultPatience = 120_000
const attemptTimeout = 15_000
/** Milliseconds between attempts from which on the log reports that the server does not respond. */
const reportedPause = 1000

/** A client of the API server that repeats requests while the server is unavailable, restarts or limits requests. */
export class ClusterClient {
  readonly credentials: KubeConfig
  readonly server: string
  readonly #options: ClientOptions
  #isReportedAway = false

  constructor(credentials: KubeConfig, options: ClientOptions) {
    this.credentials = credentials
    this.server = credentials.getCurrentCluster()?.server ?? ''
    this.#options = options
  }

  /** Returns a client with other options, for example without cancellation, for a rollback. */
  with(options: Partial<ClientOptions>): ClusterClient {
    return new ClusterClient(this.credentials, { ...this.#options, ...options })
  }

  /** Sends a request and returns the parsed response. */
  async send<Schema extends z.ZodType>(schema: Schema, request: ClusterRequest): Promise<z.infer<Schema>> {
    return schema.parse(JSON.parse(await this.sendText(request)))
  }

  /** Returns the parsed response of a GET request; null if the object does not exist. */
  async find<Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema> | null> {
    try {
      return await this.send(schema, { path })
    } catch (error) {
      if (error instanceof UserError && error.cause instanceof ApiFailure && error.cause.status === 404)
        return null
      throw error
    }
  }

  /** @throws UserError with the ApiFailure as its cause, or when the server remains unavailable */
  async sendText(request: ClusterRequest): Promise<string> {
    const { log, cancelled, patience = defaultPatience } = this.#options
    const subject = { server: this.server, method: request.method ?? 'GET', path: request.path }
    const endsAt = performance.now() + patience
    for (let pause = 250; ; pause = Math.min(pause * 2, 5000)) {
      cancelled.throwIfAborted()
      try {
        if (subject.method !== 'GET') await this.#options.beforeChange?.()
        const response = await this.#attempt(request)
        this.#isReportedAway = false
        return response
      } catch (error) {
        cancelled.throwIfAborted()
        if (error instanceof UserError) throw error
        if (error instanceof ApiFailure && !isTemporary(error)) throw explainFailure(subject, error)
        if (isUnusable(error)) throw unusableKubeconfig(error)
        if (performance.now() + pause > endsAt) throw unavailable(this.server, patience, error)
        log.debug(`The cluster does not respond to ${subject.method} ${subject.path}: ${messageOf(error)}`)
        if (pause >= reportedPause) this.#reportAway(patience, error)
      }
      await sleep(pause, undefined, { signal: cancelled })
    }
  }

  /** Logs once for all requests that wait at the same time. */
  #reportAway(patience: number, cause: unknown): void {
    if (this.#isReportedAway) return
    this.#isReportedAway = true
    this.#options.log.info(
      `${this.server} does not respond (${messageOf(cause)}): requests are repeated for up to ${Math.round(patience / 1000)} s`,
    )
  }

  /**
   * Opens a response without a known end, such as a log that is followed. Tries once.
   * @param signal ends the response
   */
  async open(path: string, signal: AbortSignal): Promise<IncomingMessage> {
    return this.#send({ path }, AbortSignal.any([this.#options.cancelled, signal]))
  }

  async #attempt(request: ClusterRequest): Promise<string> {
    const limit = AbortSignal.timeout(attemptTimeout)
    return text(await this.#send(request, AbortSignal.any([this.#options.cancelled, limit])))
  }

  /** @throws ApiFailure for a response that is not successful */
  async #send(
    { method = 'GET', path, body, contentType = 'application/json' }: ClusterRequest,
    signal: AbortSignal,
  ): Promise<IncomingMessage> {
    const options: Omit<RequestOptions, 'headers'> & { headers: OutgoingHttpHeaders } = { headers: {} }
    await authorize(this.credentials, options, this.#options.cancelled)
    const url = new URL(this.server.replace(/\/$/, '') + path)
    const content = body === undefined ? null : Buffer.from(JSON.stringify(body))
    const sent = (url.protocol === 'http:' ? requestInClear : requestByTls)(url, {
      ...options,
      method,
      signal,
      headers: {
        ...options.headers,
        accept: 'application/json',
        // Node.js sends no length of the body of a DELETE request.
        ...(content === null ? {} : { 'content-type': contentType, 'content-length': content.length }),
      },
    })
    sent.end(content)
    const response = await responseTo(sent)
    const status = response.statusCode ?? 0
    if (status >= 200 && status < 300) return response
    throw new ApiFailure(status, readStatus(await text(response)))
  }
}

function responseTo(sent: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    sent.once('response', resolve).once('error', reject)
  })
}

/** Returns true for a response that a later attempt can change. */
function isTemporary({ status, body }: ApiFailure): boolean {
  return status === 429 || (status >= 500 && body.reason !== 'NotImplemented')
}

/** Codes of Node for an address, a token, a certificate or an authority of the kubeconfig with which no attempt can succeed. */
const unusableCodes =
  /^(?:ERR_INVALID_(?:URL|PROTOCOL|CHAR|ARG_\w+)|ERR_OSSL_\w+|ERR_TLS_CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|CERT_\w+)$/

function isUnusable(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    unusableCodes.test(error.code)
  )
}

function unavailable(server: string, patience: number, cause: unknown): UserError {
  return new UserError(
    {
      code: 'CLUSTER_UNAVAILABLE',
      found: `no usable response from ${server} within ${Math.round(patience / 1000)} s (${messageOf(cause)})`,
      expected: 'a cluster that responds',
      hint: 'Check the address in the kubeconfig, the network and the state of the cluster, and run again.',
    },
    { cause },
  )
}
