import { Agent, request } from 'undici'
import { messageOf, UserError } from '../errors/user-error.ts'

/** Connects without a proxy of the environment: a server runs on this machine, or a port-forward leads to it. */
const direct = new Agent({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 })
const timeoutMs = 30_000

export interface HttpResult {
  readonly status: number
  readonly text: string
}

/** The error of a request without a response: the connection failed or broke, or the server took too long. */
export class NoResponse extends UserError {
  constructor(url: string, cause: unknown) {
    super(
      {
        code: 'DEPLOY_WRONG_RESPONSE',
        found: `no response from ${url} (${messageOf(cause)})`,
        expected: `a response within ${timeoutMs / 1000} s`,
        hint: 'See the log of the server for the reason.',
      },
      { cause },
    )
  }
}

/**
 * Sends a GET request, or a POST request with a JSON body.
 * @param token bearer token; null for a server without one
 * @throws NoResponse
 */
export async function directRequest(
  url: string,
  body?: unknown,
  token: string | null = null,
): Promise<HttpResult> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` }
  try {
    const response = await request(url, {
      dispatcher: direct,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(body === undefined
        ? { method: 'GET', headers: authorization }
        : {
            method: 'POST',
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/json', ...authorization },
          }),
    })
    return { status: response.statusCode, text: await response.body.text() }
  } catch (error) {
    throw new NoResponse(url, error)
  }
}
