import {
  Agent,
  EnvHttpProxyAgent,
  fetch,
  Headers,
  type Dispatcher,
  type RequestInit,
  type Response,
} from 'undici'
import { z } from 'zod'
import { messageOf, UserError } from '../errors/user-error.ts'
import { attempts, isTemporary, retryAfterMs, retrying, TemporaryFailure } from '../files/http-retry.ts'
import { findCredentials, type Credentials } from './credentials.ts'
import { formatRepository, type Repository } from './reference.ts'

export type Access = 'pull' | 'push'

const tokenSchema = z
  .looseObject({ token: z.string().optional(), access_token: z.string().optional() })
  .transform((response, context) => {
    const token = response.token ?? response.access_token
    if (token !== undefined) return token
    context.addIssue('a response without a token')
    return z.NEVER
  })

/**
 * A client of one repository of a registry, with authentication, proxies and retries. Only registries on this
 * machine are accessed by plain HTTP.
 */
export class RegistryClient {
  readonly #repository: Repository
  readonly #access: Access
  readonly #environment: NodeJS.ProcessEnv
  readonly #dispatcher: Dispatcher
  readonly #origin: string
  readonly #signal: AbortSignal
  #authorization: string | null = null

  constructor(repository: Repository, access: Access, signal: AbortSignal, environment: NodeJS.ProcessEnv) {
    const local = isLoopback(repository.registry)
    this.#repository = repository
    this.#access = access
    this.#environment = environment
    this.#signal = signal
    this.#origin = `${local ? 'http' : 'https'}://${repository.registry}`
    this.#dispatcher = local ? new Agent() : new EnvHttpProxyAgent()
  }

  async close(): Promise<void> {
    await this.#dispatcher.close()
  }

  /** Returns the URL of a path below the repository, for example `blobs/sha256:…`. */
  url(path: string): URL {
    return new URL(`/v2/${this.#repository.path}/${path}`, this.#origin)
  }

  /** Repeats an exchange after a temporary failure, with growing pauses. */
  async retrying<Result>(exchange: () => Promise<Result>): Promise<Result> {
    try {
      return await retrying(exchange, this.#signal)
    } catch (error) {
      throw error instanceof TemporaryFailure ? this.#unreachable(error) : error
    }
  }

  /**
   * Sends one request, and logs in if the registry requires it. `accepted` lists the statuses that the caller
   * can handle.
   * @throws UserError for any other status that a retry would not change
   */
  async request(url: URL, init: RequestInit, accepted: readonly number[]): Promise<Response> {
    let response = await this.#send(url, init)
    if (response.status === 401 && url.origin === this.#origin) {
      const challenge = response.headers.get('www-authenticate')
      await response.body?.cancel()
      this.#authorization = await this.#authorize(challenge)
      if (this.#authorization !== null) response = await this.#send(url, init)
    }
    if (accepted.includes(response.status)) return response
    const text = (await response.text()).slice(0, 500)
    if (isTemporary(response.status))
      throw new TemporaryFailure(`${response.status} ${text}`, retryAfterMs(response))
    throw this.#refused(init.method ?? 'GET', url, response.status, text)
  }

  /** Yields the bytes of a response. A dropped connection is a temporary failure. */
  async *body(response: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of response.body ?? []) yield chunk
    } catch (error) {
      this.#signal.throwIfAborted()
      throw new TemporaryFailure(reasonOf(error), null, { cause: error })
    }
  }

  async #send(url: URL, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers)
    // Blobs may be redirected to a storage service, which must not see the registry's credentials.
    if (this.#authorization !== null && url.origin === this.#origin)
      headers.set('authorization', this.#authorization)
    try {
      return await fetch(url, { ...init, headers, dispatcher: this.#dispatcher, signal: this.#signal })
    } catch (error) {
      this.#signal.throwIfAborted()
      throw new TemporaryFailure(reasonOf(error), null, { cause: error })
    }
  }

  async #authorize(challenge: string | null): Promise<string | null> {
    const credentials = await findCredentials(this.#repository.registry, this.#environment)
    const [, scheme, parameters = ''] = /^(\w+)\s*(.*)$/.exec(challenge ?? '') ?? []
    switch (scheme?.toLowerCase()) {
      case 'basic':
        return credentials?.kind === 'password' ? basic(credentials) : null
      case 'bearer':
        return `Bearer ${await this.#fetchToken(parseParameters(parameters), credentials)}`
      default:
        return null
    }
  }

  /**
   * Fetches a token by the token protocol of the distribution project; a refresh token is exchanged as in
   * OAuth 2.
   */
  async #fetchToken(
    parameters: ReadonlyMap<string, string>,
    credentials: Credentials | null,
  ): Promise<string> {
    const realm = new URL(parameters.get('realm') ?? '', this.#origin)
    if (realm.protocol !== 'https:' && !isLoopback(realm.host))
      throw this.#failed(
        `a login at ${realm.origin} without TLS`,
        'a registry whose login has an https address',
      )
    const scope = `repository:${this.#repository.path}:${this.#access === 'push' ? 'pull,push' : 'pull'}`
    const query = new URLSearchParams({ service: parameters.get('service') ?? '', scope })
    const init: RequestInit =
      credentials?.kind === 'refresh-token'
        ? { method: 'POST', body: refreshForm(query, credentials.token) }
        : { headers: credentials === null ? {} : { authorization: basic(credentials) } }
    if (credentials?.kind !== 'refresh-token')
      for (const [key, value] of query) realm.searchParams.set(key, value)
    return this.retrying(async () => {
      const dispatcher = isLoopback(realm.host) ? {} : { dispatcher: this.#dispatcher }
      const response = await fetch(realm, { ...init, ...dispatcher, signal: this.#signal }).catch(
        (error: unknown) => {
          this.#signal.throwIfAborted()
          throw new TemporaryFailure(reasonOf(error), null, { cause: error })
        },
      )
      if (isTemporary(response.status))
        throw new TemporaryFailure(`${response.status} from ${realm.origin}`, retryAfterMs(response))
      if (!response.ok) throw this.#refused('GET', realm, response.status, await response.text())
      const token = tokenSchema.safeParse(await response.json())
      if (!token.success) throw this.#failed(`no token in the response of ${realm.origin}`, 'a token')
      return token.data
    })
  }

  #refused(method: string, url: URL, status: number, response: string): UserError {
    const name = formatRepository(this.#repository)
    const what = `${method} ${url.origin}${url.pathname} returned ${status}${response === '' ? '' : `: ${response}`}`
    if (status === 401 || status === 403)
      return new UserError({
        code: 'REGISTRY_UNAUTHORIZED',
        found: `no permission to ${this.#access === 'push' ? 'push to' : 'pull from'} ${name} (${what})`,
        expected: `a login at ${this.#repository.registry} with this permission`,
        hint: 'Log in first (docker login, or docker/login-action). On GitHub, a job that pushes needs `permissions: packages: write`.',
      })
    if (status === 404)
      return new UserError({
        code: 'REGISTRY_NOT_FOUND',
        found: `that ${name} does not contain the requested content (${what})`,
        expected: 'an existing repository and digest',
        hint: 'Check the name, the digest, and the read permission of the login.',
      })
    return this.#failed(`that ${what}`, 'a registry that follows the OCI distribution specification')
  }

  #failed(found: string, expected: string): UserError {
    return new UserError({
      code: 'REGISTRY_UNAVAILABLE',
      found,
      expected,
      hint: `Check the address and state of ${this.#repository.registry}.`,
    })
  }

  #unreachable(cause: TemporaryFailure): UserError {
    return new UserError(
      {
        code: 'REGISTRY_UNAVAILABLE',
        found: `no usable response from ${this.#repository.registry} in ${attempts} attempts (${cause.message})`,
        expected: 'a reachable registry',
        hint: 'Check its address, the proxy (HTTPS_PROXY, NO_PROXY) and the state of the registry, then run again.',
      },
      { cause },
    )
  }
}

/** Returns true for registries on this machine, which use plain HTTP. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name)
}

/** Returns the parameters of a `WWW-Authenticate` challenge (RFC 9110, section 11.2). */
export function parseParameters(text: string): Map<string, string> {
  const pairs = text.matchAll(/([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)
  return new Map(
    [...pairs].map(([, key = '', quoted, plain = '']) => [
      key.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? plain,
    ]),
  )
}

function refreshForm(query: URLSearchParams, token: string): URLSearchParams {
  const form = new URLSearchParams(query)
  form.set('grant_type', 'refresh_token')
  form.set('client_id', 'tensorline')
  form.set('refresh_token', token)
  return form
}

function basic({ username, password }: Extract<Credentials, { kind: 'password' }>): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/**
 * Returns the reason of a failed `fetch`, whose message is only "fetch failed" with the reason in its cause.
 */
function reasonOf(error: unknown): string {
  return error instanceof Error && error.cause !== undefined ? messageOf(error.cause) : messageOf(error)
}
