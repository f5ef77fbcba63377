import { setTimeout as sleep } from 'node:timers/promises'
import type { Response } from 'undici'

/** Greatest number of attempts of an HTTP request, for any server. */
export const attempts = 4
/** Pause before the second attempt; each further pause is twice as long. */
export const firstPauseMs = 500
export const longestPauseMs = 30_000

/** A retryable failure: HTTP 429, 5xx, or a dropped connection. */
export class TemporaryFailure extends Error {
  override readonly name = 'TemporaryFailure'
  /** Pause that the server requests, in milliseconds; null if it requests none. */
  readonly pauseMs: number | null

  constructor(message: string, pauseMs: number | null, options?: ErrorOptions) {
    super(message, options)
    this.pauseMs = pauseMs
  }
}

/**
 * Repeats an HTTP exchange, with growing pauses, while it throws a temporary failure.
 * @throws TemporaryFailure of the last attempt
 */
export async function retrying<Result>(
  exchange: () => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  for (let attempt = 1; ; attempt++)
    try {
      return await exchange()
    } catch (error) {
      if (!(error instanceof TemporaryFailure) || attempt === attempts) throw error
      const growing = firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)
      await sleep(Math.min(error.pauseMs ?? growing, longestPauseMs), undefined, { signal })
    }
}

export function isTemporary(status: number): boolean {
  return status === 429 || status >= 500
}

/** Returns the pause in the Retry-After header, in milliseconds; null without one. */
export function retryAfterMs({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}
