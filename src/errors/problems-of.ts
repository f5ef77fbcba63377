import { withMachineExplained } from './machine-errors.ts'
import { messageOf, UserError, withDiskExplained, type Problem } from './user-error.ts'

/** Returns the problems of a failure: those of a UserError or a machine error; for anything else, a bug in Tensorline. */
export function problemsOf(thrown: unknown): readonly Problem[] {
  const error = withMachineExplained(withDiskExplained(thrown))
  return error instanceof UserError ? error.problems : [internalError(error)]
}

function internalError(thrown: unknown): Problem {
  return {
    code: 'INTERNAL_ERROR',
    found: `a bug in Tensorline: ${messageOf(thrown)}`,
    expected: 'no internal error',
    hint: 'Report it with the log.',
  }
}
