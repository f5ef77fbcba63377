/**
 * Returns the result of work unless it is cancelled before. The work itself is not stopped.
 * @throws the error of the work, or the reason of the cancellation
 */
export function unlessCancelled<Result>(cancelled: AbortSignal, work: Promise<Result>): Promise<Result> {
  const waiting = Promise.withResolvers<never>()
  const onAbort = () => waiting.reject(cancelled.reason)
  if (cancelled.aborted) onAbort()
  cancelled.addEventListener('abort', onAbort, { once: true })
  return Promise.race([work, waiting.promise]).finally(() => cancelled.removeEventListener('abort', onAbort))
}
