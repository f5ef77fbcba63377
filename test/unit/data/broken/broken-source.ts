import type { ErrorCode } from '../../../../src/errors/codes.ts'

/** Sources of `test/fixtures/broken/` that no dataset can be made of. */
export interface BrokenInputs {
  readonly code: ErrorCode
  /** The line of the error; `file` if it names only the file, null if it is about the source as a whole. */
  readonly at: number | 'file' | null
  readonly sources: readonly string[]
}
