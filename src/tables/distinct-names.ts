import { UserError, type SourceLocation } from '../errors/user-error.ts'

/** Returns the first name that is empty, or equal to an earlier one except for case, so that SQL cannot tell them apart; null if none is. */
export function findUnusableName(names: readonly string[]): string | null {
  const seen = new Set<string>()
  for (const name of names) {
    const key = name.toLowerCase()
    if (name === '' || seen.has(key)) return name
    seen.add(key)
  }
  return null
}

/** Returns the error of a name that `findUnusableName` returned. */
export function unusableName(name: string, location: SourceLocation): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found:
      name === ''
        ? 'a column without a name'
        : `two columns with the name ${JSON.stringify(name)}, or with names that differ from it in case only`,
    expected: 'names of columns that differ in more than case',
    hint: 'Rename one of them.',
    location,
  })
}
