import { messageOf } from '../../errors/user-error.ts'
import type { Log } from '../../host/host.ts'

/** Does work and cleans up after it. If both fail, the error of the clean-up is a warning, so that the cause is the error. */
export async function withCleanUp<Result>(
  log: Log,
  work: () => Promise<Result>,
  cleanUp: () => Promise<unknown>,
): Promise<Result> {
  const result = await cleanUpAfterFailure(log, work, cleanUp)
  await cleanUp()
  return result
}

/** Does work and cleans up only if it fails. An error of the clean-up is a warning. */
export async function cleanUpAfterFailure<Result>(
  log: Log,
  work: () => Promise<Result>,
  cleanUp: () => Promise<unknown>,
): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    try {
      await cleanUp()
    } catch (error) {
      log.warning(
        `The clean-up after the failure failed too; the next deployment repeats it: ${messageOf(error)}`,
      )
    }
    throw cause
  }
}
