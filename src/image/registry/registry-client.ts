import { fetch, Headers, type RequestInit, type Response } from 'undici'
import { isTemporary, retryAfterMs, retrying, TemporaryFailure } from '../../files/http-retry.ts'
import type { Repository } from '../reference.ts'
import { authorize } from './answer-challenge.ts'
import { awaitResponse, type Wait } from './await-response.ts'
import { fetchFailure } from './fetch-failure.ts'
import {
  plainHttpRegistry,
  refusedResponse,
  unreachableRegistry,
  type Access,
  type Operation,
} from './registry-errors.ts'
import { openTransport, type RegistrySettings, type Transport } from './transport.ts'

export interface RegistryOptions extends Wait {
  readonly environment: NodeJS.ProcessEnv
  /** Settings by host and port of the registry. */
  readonly registries: Readonly<Record<string, RegistrySettings>>
}

/** A client of one repository of a registry, with authentication, proxies and retries. */
export class RegistryClient {
  readonly #operation: Operation
  readonly #transport: Transport
  readonly #options: RegistryOptions
  readonly #otherScopes: readonly string[]
  #authorization: string | null = null

  private constructor(
    operation: Operation,
    transport: Transport,
    options: RegistryOptions,
    otherScopes: readonly string[],
  ) {
    this.#operation = operation
    this.#transport = transport
    this.#options = options
    this.#otherScopes = otherScopes
  }

  /**
   * Opens a client.
   * @param readable other repositories of the registry that it reads
   */
  static async open(
    repository: Repository,
    access: Access,
    options: RegistryOptions,
    readable: readonly Repository[] = [],
  ): Promise<RegistryClient> {
    const { registry } = repository
    const settings = Object.hasOwn(options.registries, registry) ? options.registries[registry] : undefined
    const scopes = readable.map(({ path }) => `repository:${path}:pull`)
    const transport = await openTransport(registry, settings ?? null)
    return new RegistryClient({ repository, access }, transport, options, scopes)
  }

  async close(): Promise<void> {
    await this.#transport.dispatcher.close()
  }

  /** Returns the URL of a path below the repository, for example `blobs/sha256:…`. */
  url(path: string): URL {
    return new URL(`/v2/${this.#operation.repository.path}/${path}`, this.#transport.origin)
  }

  /** Repeats an exchange after a temporary failure, with growing pauses. */
  async retrying<Result>(exchange: () => Promise<Result>): Promise<Result> {
    try {
      return await retrying(exchange, this.#options.signal)
    } catch (error) {
      throw error instanceof TemporaryFailure ? unreachableRegistry(this.#operation.repository, error) : error
    }
  }

  /**
   * Sends one request, and logs in if the registry requires it. `accepted` lists the statuses that the caller
   * can handle.
   * @throws UserError for any other status that a retry would not change
   */
  async request(url: URL, init: RequestInit, accepted: readonly number[]): Promise<Response> {
    let response = await this.#send(url, init)
    if (response.status === 401 && url.origin === this.#transport.origin) {
      const challenges = response.headers.get('www-authenticate') ?? ''
      await response.body?.cancel()
      this.#authorization = await authorize(challenges, {
        operation: this.#operation,
        transport: this.#transport,
        options: this.#options,
        otherScopes: this.#otherScopes,
      })
      if (this.#authorization !== null) response = await this.#send(url, init)
    }
    const { status } = response
    if (accepted.includes(status)) return response
    const whole = await response.text().catch((error: unknown) => {
      throw fetchFailure(error, this.#options.signal)
    })
    const text = whole.slice(0, 500)
    if (isTemporary(status))
      throw new TemporaryFailure(`${status} ${text}`, retryAfterMs(response), { status })
    throw refusedResponse(this.#operation, { method: init.method ?? 'GET', url, status, text })
  }

  /** Yields the bytes of a response. A dropped connection is a temporary failure. */
  async *body(response: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response.body ?? []) yield chunk
    } catch (error) {
      throw fetchFailure(error, this.#options.signal)
    }
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    // Blobs may be redirected to a storage service, which must not see the registry's credentials.
    if (this.#authorization !== null && url.origin === this.#transport.origin)
      headers.set('authorization', this.#authorization)
    const { dispatcher } = this.#transport
    const request = { method: init.method ?? 'GET', url, hasContent: init.body !== undefined }
    try {
      return await awaitResponse(request, this.#options, (signal) =>
        fetch(url, { ...init, headers, dispatcher, signal }),
      )
    } catch (error) {
      if (!(error instanceof TemporaryFailure)) throw error
      throw plainHttpRegistry(this.#operation.repository, error) ?? error
    }
  }
}
