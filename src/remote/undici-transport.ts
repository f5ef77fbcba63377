import { buildQueryString, HttpResponse, type HttpHandler, type HttpRequest } from '@smithy/core/protocols'
import { errors } from 'undici'
import { boundedAgent } from '../files/bounded-agent.ts'

/**
 * Sends the requests of the AWS SDK as all other downloads are sent: HTTPS_PROXY, HTTP_PROXY and NO_PROXY are honoured. The SDK's own
 * transport ignores them.
 */
export class UndiciTransport implements HttpHandler {
  readonly #agent: ReturnType<typeof boundedAgent>

  /** @param idle milliseconds without any byte after which a connection counts as broken */
  constructor(idle?: number) {
    this.#agent = boundedAgent(idle === undefined ? {} : { idle })
  }

  async handle(
    { method, protocol, hostname, port, path, query, headers, body }: HttpRequest,
    { abortSignal }: { readonly abortSignal?: unknown } = {},
  ): Promise<{ response: HttpResponse }> {
    const queryText = buildQueryString(query)
    try {
      // The path is sent as it was signed, and not normalized as that of an URL.
      const response = await this.#agent.request({
        origin: `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`,
        path: queryText === '' ? path : `${path}?${queryText}`,
        method,
        headers,
        body: typeof body === 'string' || body instanceof Uint8Array ? body : null,
        ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
      })
      return {
        response: new HttpResponse({
          statusCode: response.statusCode,
          headers: Object.fromEntries(
            Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')]),
          ),
          body: response.body,
        }),
      }
    } catch (error) {
      // The SDK repeats requests that fail with an error of this name.
      if (isBroken(error))
        throw Object.assign(new Error(error.message, { cause: error }), { name: 'TimeoutError' })
      throw error
    }
  }

  updateHttpClientConfig(): void {}

  httpHandlerConfigs(): object {
    return {}
  }

  destroy(): void {
    void this.#agent.destroy()
  }
}

function isBroken(error: unknown): error is Error {
  return (
    error instanceof errors.ConnectTimeoutError ||
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.SocketError
  )
}
