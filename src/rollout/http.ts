import { Agent, request } from 'undici'

/** The server runs on this machine: whatever proxy the environment names is not for it. */
const direct = new Agent({ keepAliveTimeout: 1, keepAliveMaxTimeout: 1 })
const timeoutMs = 30_000

export interface Answer {
  readonly status: number
  readonly text: string
}

/** GETs, or POSTs a JSON body. */
export async function directRequest(url: string, body?: unknown): Promise<Answer> {
  const response = await request(url, {
    dispatcher: direct,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    ...(body === undefined
      ? { method: 'GET' }
      : { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  return { status: response.statusCode, text: await response.body.text() }
}
