import { Agent, request } from 'undici'

/** Connects directly, without a proxy from the environment, because the server runs on this machine. */
const direct = new Agent({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 })
const timeoutMs = 30_000

export interface HttpResult {
  readonly status: number
  readonly text: string
}

/**
 * Sends a GET request, or a POST request with a JSON body.
 * @param token bearer token; null for a server without one
 */
export async function directRequest(
  url: string,
  body?: unknown,
  token: string | null = null,
): Promise<HttpResult> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` }
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
}
