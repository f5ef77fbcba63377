import { setTimeout as sleep } from 'node:timers/promises'
import type { Response } from 'undici'

/** How often an HTTP request is sent at most, whatever the server. */
export const attempts = 4
/** The second pause is twice as long, and so on. */
export const firstPauseMs = 500
export const longestPauseMs = 30_000

/** A failure that a later attempt may not have: 429, 5xx or a broken connection. */
export class TemporaryFailure extends Error {
  override readonly name = 'TemporaryFailure'
  /** As long as the server asks to wait; null where it does not say. */
  readonly pauseMs: number | null

  constructor(message: string, pauseMs: number | null, options?: ErrorOptions) {
    super(message, options)
    this.pauseMs = pauseMs
  }
}

/**
 * Runs an exchange again, with growing pauses, while it throws a temporary failure.
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

/** Returns the pause that a response asks for, in milliseconds; null for none. */
export function retryAfterMs({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}
