import { messageOf, UserError } from '../errors/user-error.ts'
import { printable } from '../text/untrusted.ts'

interface Attempted {
  /** The object, folder or pattern, as the user wrote it. */
  readonly address: string
  readonly credentials: Credentials
}

/** Credentials of requests: signed with those that were found, none found, or none used for a pull request from a fork. */
export type Credentials = 'found' | 'absent' | 'withheld'

/** Returns the error of a request to a store as a UserError. It contains no part of a signature. */
export function explainStoreError(thrown: unknown, { address, credentials }: Attempted): unknown {
  if (thrown instanceof UserError) return thrown
  const { status, reason } = describeError(thrown)
  switch (status) {
    case 404:
      return new UserError(
        {
          code: 'DATA_SOURCE_NOT_FOUND',
          found: `no object for the source "${address}" (${reason})`,
          expected: 'a bucket and a key, a folder or a pattern that exist in the store',
          hint: 'Correct the address, or set `endpoint` and `region` to those of the store.',
        },
        { cause: thrown },
      )
    case 412:
      return changedObject(address)
    case 400:
    case 401:
    case 403:
      return accessDenied(address, credentials, reason, thrown)
    default:
      return new UserError(
        {
          code: 'DATA_DOWNLOAD_FAILED',
          found: `no way to read ${address} (${reason})`,
          expected: 'a store that responds',
          hint: 'Check `endpoint`, and that this machine reaches it (HTTPS_PROXY if there is a proxy).',
        },
        { cause: thrown },
      )
  }
}

/** Returns the error of credentials that cannot be used, such as an identity token that the token service rejects. */
export function explainCredentialsError(thrown: unknown, address: string): UserError {
  return accessDenied(address, 'found', describeError(thrown).reason, thrown)
}

export function changedObject(address: string): UserError {
  return new UserError({
    code: 'DATA_SOURCE_CHANGED',
    found: `${address}, which changed after it was listed`,
    expected: 'an object that stays the same',
    hint: 'Run the step again when no other process writes to the bucket.',
  })
}

const denialHints: Readonly<Record<Credentials, string>> = {
  found:
    'Check the credentials and their time limit, and that they allow `s3:GetObject`, and `s3:ListBucket` for folders and patterns.',
  absent:
    'No credentials were found, so the request was not signed. Set `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, or use the action `aws-actions/configure-aws-credentials` before this step.',
  withheld:
    'Requests for a pull request from a fork are never signed. Make the objects public, or run the workflow on a branch of the repository itself.',
}

function accessDenied(address: string, credentials: Credentials, reason: string, cause: unknown): UserError {
  return new UserError(
    {
      code: 'DATA_ACCESS_DENIED',
      found: `no access to ${address} (${reason})`,
      expected: 'credentials that may read it',
      hint: denialHints[credentials],
    },
    { cause },
  )
}

function describeError(thrown: unknown): { readonly status: number | undefined; readonly reason: string } {
  const status = statusOf(thrown)
  const name = thrown instanceof Error ? printable(thrown.name) : ''
  // The code is enough: the message of a rejected signature could quote parts of the request.
  if (status !== undefined)
    return {
      status,
      reason: /^(?!Unknown)[A-Z]\w+$/.test(name) ? `HTTP ${status}, ${name}` : `HTTP ${status}`,
    }
  return { status, reason: printable(messageOf(thrown)) }
}

function statusOf(thrown: unknown): number | undefined {
  if (!(thrown instanceof Error) || !('$metadata' in thrown)) return undefined
  const { $metadata: metadata } = thrown
  return typeof metadata === 'object' &&
    metadata !== null &&
    'httpStatusCode' in metadata &&
    typeof metadata.httpStatusCode === 'number'
    ? metadata.httpStatusCode
    : undefined
}
