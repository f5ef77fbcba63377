import { problemsOf } from '../errors/problems-of.ts'
import { cancellationIn, problemText } from '../errors/user-error.ts'
import type { Log } from './host.ts'

/**
 * Reports the failure of a stage: one annotation for each problem, at its file and line. For an internal error the log
 * also contains the stacks of the error and its causes, in a group. A cancellation is reported where the process ends.
 */
export async function reportFailure(log: Log, thrown: unknown): Promise<void> {
  if (cancellationIn(thrown) !== null) return
  const problems = problemsOf(thrown)
  for (const problem of problems) log.error(`Found ${problemText(problem)}`, problem.location, problem.code)
  if (!problems.some(({ code }) => code === 'INTERNAL_ERROR')) return
  await log.group('Where it happened', async () => {
    for (const stack of stacks(thrown)) log.info(stack)
  })
}

function stacks(thrown: unknown): string[] {
  if (!(thrown instanceof Error)) return [String(thrown)]
  const stack = thrown.stack ?? thrown.message
  return thrown.cause === undefined
    ? [stack]
    : [stack, ...stacks(thrown.cause).map((cause) => `caused by ${cause}`)]
}
