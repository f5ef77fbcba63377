import { UserError } from '../../errors/user-error.ts'
import { listNames } from '../../text/format.ts'

/** Maximum number of columns or categories in one message. */
export const mostListed = 20

/** Returns the error for an invalid value at `location` of a request. */
export function invalidExample(location: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'SERVING_INVALID_REQUEST',
    found: `${found} at ${location}`,
    expected,
    hint: 'Send raw values, like the requests in golden.json of the model.',
  })
}

/** Describes a value of unknown type, shortened. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (isObject(value)) return `an object with ${listNames(Object.keys(value), mostListed) || 'no keys'}`
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
