import { expect } from '@jest/globals'
import type { ErrorCode } from '../../src/errors/codes.ts'

/**
 * Returns an argument of `toThrow` that matches a UserError with one problem.
 * @param values the message contains them in this order, for example a file, a column or a count
 */
export function userError(code: ErrorCode, ...values: readonly string[]): unknown {
  return userErrors([code, ...values])
}

/** Returns an argument of `toThrow` that matches a UserError with these problems, in this order. */
export function userErrors(...problems: readonly (readonly [ErrorCode, ...string[]])[]): unknown {
  const values = problems.flatMap(([, ...ofProblem]) => ofProblem)
  return expect.objectContaining({
    problems: problems.map(([code]) => expect.objectContaining({ code })),
    message: expect.stringMatching(values.map(escapeRegExp).join('[^]*')),
  })
}

/**
 * Returns a matcher of text, such as an annotation or the output of a process, that contains an error with this code.
 * @param values the text contains them in this order before the code
 */
export function errorText(code: ErrorCode, ...values: readonly string[]): unknown {
  return expect.stringMatching([...values, `(${code})`].map(escapeRegExp).join('[^]*'))
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
}
