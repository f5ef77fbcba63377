import { Cancellation, messageOf, problemText, UserError, withDiskExplained } from '../errors/user-error.ts'
import { withMachineExplained } from '../errors/machine-errors.ts'
import type { Log } from './host.ts'

/**
 * Tells why a stage failed: one annotation a mistake for a UserError, at its file and line; anything else is a bug of
 * the suite's and shows its stack, and those of its causes, in a group. A cancellation is reported where the process ends.
 */
export async function reportFailure(log: Log, caught: unknown): Promise<void> {
  const thrown = withMachineExplained(withDiskExplained(caught))
  if (thrown instanceof UserError) {
    for (const problem of thrown.problems)
      log.error(`Found ${problemText(problem)}`, problem.location, problem.code)
    return
  }
  if (thrown instanceof Cancellation) return
  log.error(`This is a fault of tensorline itself: ${messageOf(thrown)}`)
  await log.group('Where it happened', async () => {
    for (const stack of stacks(thrown)) log.info(stack)
  })
}

function stacks(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [String(thrown)]
  const own = thrown.stack ?? thrown.message
  return thrown.cause === undefined
    ? [own]
    : [own, ...stacks(thrown.cause).map((cause) => `caused by ${cause}`)]
}
