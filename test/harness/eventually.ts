import { setTimeout } from 'node:timers/promises'

/**
 * Repeats an attempt until it throws no error, and returns its result. A test waits for a state with it, never for a time:
 * a busy machine may need long.
 * @throws the last error after `limitMs`
 */
export async function eventually<Result>(
  attempt: () => Promise<Result> | Result,
  limitMs = 60_000,
): Promise<Result> {
  const end = performance.now() + limitMs
  for (let pause = 5; ; pause = Math.min(2 * pause, 100)) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() >= end) throw error
    }
    await setTimeout(pause)
  }
}
