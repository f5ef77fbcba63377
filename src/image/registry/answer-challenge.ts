import { fetch, type RequestInit } from 'undici'
import { z } from 'zod'
import { isTemporary, retryAfterMs, TemporaryFailure } from '../../files/http-retry.ts'
import { tryParseJson } from '../../files/parse-json.ts'
import { formatRepository } from '../reference.ts'
import { parseChallenges, type Challenge } from './challenges.ts'
import type { Credentials } from './credentials.ts'
import { awaitResponse, type Wait } from './await-response.ts'
import { fetchFailure } from './fetch-failure.ts'
import { findCredentials } from './find-credentials.ts'
import { refusedResponse, unusableRegistry, type Operation } from './registry-errors.ts'
import { isLoopback, type Transport } from './transport.ts'

const tokenSchema = z
  .looseObject({ token: z.string().optional(), access_token: z.string().optional() })
  .transform((response, context) => {
    const token = response.token ?? response.access_token
    if (token !== undefined) return token
    context.addIssue('a response without a token')
    return z.NEVER
  })

interface Login {
  readonly operation: Operation
  readonly transport: Transport
  readonly options: Wait & { readonly environment: NodeJS.ProcessEnv }
  /** Scopes of other repositories that the token has to cover, for example `repository:acme/base:pull`. */
  readonly otherScopes: readonly string[]
}

/**
 * Returns the header `Authorization` for the first supported challenge; null without one. As in containerd, tokens
 * come first: registries that name a token service may accept nothing else, whatever else a proxy offers.
 * @param header `WWW-Authenticate` of the registry
 * @throws UserError for a token service that refuses or cannot be trusted
 */
export async function authorize(header: string, login: Login): Promise<string | null> {
  const credentials = await findCredentials(login.operation.repository, login.options.environment)
  for (const challenge of parseChallenges(header).toSorted(
    (a, b) => Number(b.scheme === 'bearer') - Number(a.scheme === 'bearer'),
  )) {
    if (challenge.scheme === 'basic' && credentials?.kind === 'password') return basic(credentials)
    const realm = challenge.scheme === 'bearer' ? realmOf(challenge, login.transport.origin) : null
    if (realm !== null)
      return `Bearer ${await fetchToken(realm, challenge.parameters.get('service') ?? '', credentials, login)}`
  }
  return null
}

function realmOf({ parameters }: Challenge, origin: string): URL | null {
  const realm = parameters.get('realm')
  return realm !== undefined && URL.canParse(realm, origin) ? new URL(realm, origin) : null
}

/**
 * Fetches a token by the token protocol of the distribution project; a refresh token is exchanged as in OAuth 2.
 * @throws TemporaryFailure after which the request to the registry is repeated as a whole
 */
async function fetchToken(
  realm: URL,
  service: string,
  credentials: Credentials | null,
  { operation, transport, options, otherScopes }: Login,
): Promise<string> {
  const { repository, access } = operation
  if (realm.protocol !== 'https:' && !isLoopback(realm.host) && realm.origin !== transport.origin)
    throw unusableRegistry(
      repository,
      `a login for ${formatRepository(repository)} at ${realm.origin} without TLS`,
      'a registry whose login has an https address',
    )
  const query = new URLSearchParams({ service })
  const own = `repository:${repository.path}:${access === 'push' ? 'pull,push' : 'pull'}`
  // A form of OAuth 2 has one parameter with all scopes, a query one parameter for each.
  const isForm = credentials?.kind === 'refresh-token'
  for (const scope of isForm ? [[own, ...otherScopes].join(' ')] : [own, ...otherScopes])
    query.append('scope', scope)
  const init: RequestInit = isForm
    ? { method: 'POST', body: refreshForm(query, credentials.token) }
    : { headers: credentials === null ? {} : { authorization: basic(credentials) } }
  if (!isForm) for (const [key, value] of query) realm.searchParams.append(key, value)
  const dispatcher = isLoopback(realm.host) ? {} : { dispatcher: transport.dispatcher }
  const received = (body: Promise<string>): Promise<string> =>
    body.catch((error: unknown) => {
      throw fetchFailure(error, options.signal)
    })
  // The form of a refresh token is small.
  const request = { method: init.method ?? 'GET', url: realm, hasContent: false }
  const response = await awaitResponse(request, options, (signal) =>
    fetch(realm, { ...init, ...dispatcher, signal }),
  )
  if (isTemporary(response.status))
    throw new TemporaryFailure(`${response.status} from ${realm.origin}`, retryAfterMs(response), {
      status: response.status,
    })
  if (!response.ok) {
    const [{ status }, text] = [response, await received(response.text())]
    throw refusedResponse(operation, { method: init.method ?? 'GET', url: realm, status, text })
  }
  const token = tokenSchema.safeParse(tryParseJson(await received(response.text())))
  if (!token.success)
    throw unusableRegistry(repository, `no token in the response of ${realm.origin}`, 'a token')
  return token.data
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
