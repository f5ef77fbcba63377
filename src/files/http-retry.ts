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
  /** Status of the response; null for a dropped connection. */
  readonly status: number | null

  constructor(message: string, pauseMs: number | null, options: ErrorOptions & { status?: number } = {}) {
    super(message, options)
    this.pauseMs = pauseMs
    this.status = options.status ?? null
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

/** Returns the pause in the Retry-After header, a number of seconds or a date, in milliseconds; null without one. */
export function retryAfterMs({ headers }: Response): number | null {
  const value = headers.get('retry-after')
  if (value === null || value.trim() === '') return null
  const ms = /^\s*\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.max(0, ms) : null
}
