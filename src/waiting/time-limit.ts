import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Returns the result of work that ends within a time limit. The work itself is not stopped.
 * @param milliseconds the time limit
 * @param late returns the error that is thrown after the time limit
 * @throws the error of the work, or that of `late`
 */
export async function withTimeLimit<Result>(
  milliseconds: number,
  work: Promise<Result>,
  late: () => Error,
): Promise<Result> {
  const ended = new AbortController()
  const over = sleep(milliseconds, undefined, { signal: ended.signal }).then(() => {
    throw late()
  })
  try {
    return await Promise.race([work, over])
  } finally {
    ended.abort()
  }
}
