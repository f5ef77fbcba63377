import { UserError } from '../../errors/user-error.ts'

/** Returns the error for a request whose form is wrong. */
export function invalidRequest(found: string, expected: string, hint: string): UserError {
  return new UserError({ code: 'SERVING_INVALID_REQUEST', found, expected, hint })
}

/** Throws a UserError for a request with too many examples. */
export function requireAtMost(maxInstances: number, instances: number): void {
  if (instances <= maxInstances) return
  throw new UserError({
    code: 'SERVING_TOO_LARGE',
    found: `${instances} instances in one request`,
    expected: `at most ${maxInstances}, the setting MAX_INSTANCES of the server`,
    hint: 'Send several smaller requests.',
  })
}
