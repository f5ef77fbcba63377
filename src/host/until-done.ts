import { messageOf, UserError, type SourceLocation } from '../errors/user-error.ts'
import { endIfCancelled, endOnCancellation, isEnding } from './cancellation.ts'
import { reportFailure } from './failure.ts'
import type { Log } from './host.ts'

/** A function that returns the user's module that is in a stack or has a pending call; null if neither exists. */
type FindUserCode = (
  stack: string,
) => { readonly name: string; readonly location: SourceLocation | null } | null

/**
 * Runs the work of this process. If the process ends before, or an uncaught error is thrown, it reports the cause and
 * exits with 1: a step without a result must not look like one that passed. A signal ends the process with its own exit
 * code.
 */
export async function untilDone(
  log: Log,
  findUserCode: FindUserCode,
  work: () => Promise<number>,
): Promise<number> {
  const onExit = () => {
    if (isEnding()) return
    // The stack of a call of `process.exit`, if there was one.
    const code = findUserCode(new Error().stack ?? '')
    if (code === null) log.error('Internal error: the process ended before its work was done.')
    else
      log.error(
        `Found ${code.name}, where the process ended before its work was done; expected this code to return. ` +
          'Look there for process.exit, or for a promise that is never resolved.',
        code.location ?? undefined,
      )
    process.exitCode = 1
  }
  const onUncaught = (thrown: unknown) => {
    process.removeListener('exit', onExit)
    void reportFailure(log, blamed(thrown, findUserCode)).finally(() => process.exit(1))
  }
  process.once('exit', onExit)
  process.once('uncaughtException', onUncaught)
  const refuse = endOnCancellation((message) => log.error(message))
  try {
    const exitCode = await work()
    endIfCancelled()
    return exitCode
  } finally {
    refuse()
    process.removeListener('exit', onExit)
    process.removeListener('uncaughtException', onUncaught)
  }
}

/** Returns a UserError for an error from the user's code; any other error unchanged. */
function blamed(thrown: unknown, findUserCode: FindUserCode): unknown {
  if (!(thrown instanceof Error) || thrown instanceof UserError) return thrown
  const code = findUserCode(thrown.stack ?? '')
  if (code?.location == null) return thrown
  return new UserError(
    {
      code: 'MODULE_FAILED',
      found: `an error in ${code.name} that nothing catches (${messageOf(thrown)})`,
      expected: 'code that awaits its promises and catches the errors of its timers',
      hint: 'Correct the code there.',
      location: code.location,
    },
    { cause: thrown },
  )
}
