import type { Response } from 'undici'
import type { Log } from '../../host/host.ts'
import { fetchFailure } from './fetch-failure.ts'

/** Milliseconds in which a registry must respond to a request without content; another attempt follows. */
const responseLimit = 60_000

export interface Wait {
  readonly signal: AbortSignal
  readonly log?: Pick<Log, 'info'>
  readonly responseLimit?: number
}

/** A request as the log describes it. */
export interface AwaitedRequest {
  readonly method: string
  readonly url: URL
  /** True if the request has content. The agent limits the time of its upload, which depends on its size. */
  readonly hasContent: boolean
}

/**
 * Waits for the header of a response, and logs each time that a quarter of the limit has passed.
 * @param send gets a signal that ends the request
 * @throws TemporaryFailure for a broken connection, and when the time is over
 */
export async function awaitResponse(
  { method, url, hasContent }: AwaitedRequest,
  { signal, log, responseLimit: limit = responseLimit }: Wait,
  send: (signal: AbortSignal) => Promise<Response>,
): Promise<Response> {
  const late = new AbortController()
  const started = performance.now()
  const reporting = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1000)
    log?.info(`No response from ${url.host} to ${method} ${url.pathname} for ${seconds} s: still waiting`)
  }, limit / 4)
  const over = () => {
    late.abort(new Error(`no response to ${method} ${url.pathname} within ${limit / 1000} s`))
  }
  const timer = hasContent ? undefined : setTimeout(over, limit)
  try {
    return await send(AbortSignal.any([signal, late.signal]))
  } catch (error) {
    throw fetchFailure(error, signal)
  } finally {
    clearInterval(reporting)
    clearTimeout(timer)
  }
}
