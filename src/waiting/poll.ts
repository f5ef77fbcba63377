import { setTimeout as sleep } from 'node:timers/promises'

/** The times at which a state is read. */
export interface Pace {
  /** Milliseconds between two readings. */
  readonly every: number
  /** Ends the wait. */
  readonly cancelled?: AbortSignal
}

/** A reading of a state: null or false if the awaited state is not reached yet. */
type Reading<Result> = Result | null | false

/**
 * Reads a state again and again until a reading has a result.
 * @throws the error of a reading, or the reason of the cancellation
 */
export async function pollUntil<Result>(
  { every, cancelled }: Pace,
  read: () => Reading<Result> | Promise<Reading<Result>>,
): Promise<Result> {
  for (;;) {
    const reading = await read()
    if (reading !== null && reading !== false) return reading
    // The timer rejects with an `AbortError`, which only contains the reason.
    await sleep(every, undefined, { signal: cancelled }).catch(() => cancelled?.throwIfAborted())
  }
}

/**
 * Reads a state like `pollUntil`, for a limited time. Returns null if a reading after the time limit has no result.
 * @param limit in milliseconds
 */
export function pollFor<Result>(
  limit: number,
  pace: Pace,
  read: () => Reading<Result> | Promise<Reading<Result>>,
): Promise<Result | null> {
  const started = performance.now()
  return pollUntil(pace, async () => {
    const reading = await read()
    if (reading !== null && reading !== false) return { result: reading }
    return performance.now() - started > limit && { result: null }
  }).then(({ result }) => result)
}
