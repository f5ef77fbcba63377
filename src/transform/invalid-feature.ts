import { UserError } from '../errors/user-error.ts'

/** Returns the error for settings that the values of a column do not fit. */
export function invalidFeature(name: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FEATURE',
    found: `${found} in column ${name}`,
    expected,
    hint: `Correct \`data.features.${name}\`.`,
    key: ['data', 'features', name],
  })
}
