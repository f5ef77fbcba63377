import type { Problem } from '../errors/user-error.ts'

type EncodingProblem = Omit<Problem, 'location'>

/**
 * Returns the problem of text that is not UTF-8.
 * @param setting the setting for another encoding; null where no other can be set
 */
export function notUtf8(setting: string | null, found = 'text that is not UTF-8'): EncodingProblem {
  const save = 'Save the file with UTF-8 encoding'
  return {
    code: 'DATA_NOT_UTF8',
    found,
    expected: 'UTF-8',
    hint: setting === null ? `${save}.` : `${save}, or set \`${setting}\` if that is its encoding.`,
  }
}

/** Returns the problem of text with zero bytes. */
export function zeroBytes(setting: string | null): EncodingProblem {
  return notUtf8(setting, 'text with zero bytes, as UTF-16 and UTF-32 have')
}
