import { messageOf, UserError } from '../errors/user-error.ts'

/** Returns the error of a file that is no archive of its kind. */
export function unreadableArchive(path: string, kind: string, error: unknown): UserError {
  return new UserError(
    {
      code: 'LIBRARY_PACKAGE_MISMATCH',
      found: `${path}, which cannot be read as ${kind} (${messageOf(error)})`,
      expected: 'a package',
      hint: 'Fetch it again.',
    },
    { cause: error },
  )
}
