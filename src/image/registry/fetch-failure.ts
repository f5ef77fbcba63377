import { messageOf } from '../../errors/user-error.ts'
import { TemporaryFailure } from '../../files/http-retry.ts'

/**
 * Returns the temporary failure of a `fetch` or of its body. The message of the error is only "fetch failed"; its cause has the reason.
 * @throws the reason of the signal if it is aborted
 */
export function fetchFailure(error: unknown, signal: AbortSignal): TemporaryFailure {
  signal.throwIfAborted()
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return new TemporaryFailure(messageOf(cause), null, { cause: error })
}
