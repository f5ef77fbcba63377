import type { ErrorCode } from '../errors/codes.ts'
import { UserError } from '../errors/user-error.ts'

/** Returns an error about the content of the source as a whole. */
export function sourceProblem(code: ErrorCode, found: string, expected: string, hint: string): UserError {
  return new UserError({ code, found: `${found} in the source`, expected, hint })
}
