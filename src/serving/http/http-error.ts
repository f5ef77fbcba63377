import type { ErrorCode } from '../../errors/codes.ts'
import { UserError, type Problem } from '../../errors/user-error.ts'
import type { ModelVersion } from '../models/model-version.ts'

/** HTTP status of each error; every other error of the user is a bad request. */
const statuses: Partial<Record<ErrorCode, number>> = {
  SERVING_UNAUTHORIZED: 401,
  SERVING_NOT_FOUND: 404,
  SERVING_METHOD_NOT_ALLOWED: 405,
  SERVING_TOO_LARGE: 413,
  SERVING_UNSUPPORTED_BODY: 415,
  SERVING_NOT_READY: 503,
  SERVING_OVERLOADED: 503,
  SERVING_TIMEOUT: 503,
  INTERNAL_ERROR: 500,
}

export function statusOf(code: ErrorCode): number {
  return statuses[code] ?? 400
}

/** A user error of HTTP itself, with the headers that its status requires. */
export class HttpError extends UserError {
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem)
    this.headers = headers
  }
}

/** Seconds after which a client may try again; the queue drains faster. */
const retryAfter = { 'retry-after': '1' }

export function notFound(found: string, expected: string): HttpError {
  return new HttpError({
    code: 'SERVING_NOT_FOUND',
    found,
    expected,
    hint: 'GET /openapi.json lists all paths.',
  })
}

export function methodNotAllowed(method: string, allowed: readonly string[]): HttpError {
  return new HttpError(
    {
      code: 'SERVING_METHOD_NOT_ALLOWED',
      found: `the method ${method}`,
      expected: allowed.join(' or '),
      hint: 'Send the request with another method.',
    },
    { allow: allowed.join(', ') },
  )
}

export function notReady(): HttpError {
  return new HttpError(
    {
      code: 'SERVING_NOT_READY',
      found: 'that the model is still being loaded',
      expected: 'status 200 from /readyz',
      hint: 'Send the request again when the server is ready.',
    },
    retryAfter,
  )
}

/** Returns the error for a version that a request could not load. */
export function loadFailed({
  name,
  version,
  error,
}: Pick<ModelVersion, 'name' | 'version' | 'error'>): HttpError {
  return new HttpError({
    code: 'SERVING_LOAD_FAILED',
    found: `that version ${version} of "${name}" cannot be loaded (${error ?? ''})`,
    expected: 'the artifact of a model that this server can predict with',
    hint: 'Write the version again, or delete its folder. The other versions are still served.',
  })
}

export function overloaded(found: string): HttpError {
  return new HttpError(
    {
      code: 'SERVING_OVERLOADED',
      found,
      expected: 'fewer requests than the server can answer',
      hint: 'Send the request again later, or run more servers.',
    },
    retryAfter,
  )
}

export function timedOut(seconds: number): HttpError {
  return new HttpError(
    {
      code: 'SERVING_TIMEOUT',
      found: `a request without an answer after ${seconds} seconds`,
      expected: 'an answer within REQUEST_TIMEOUT_SECONDS',
      hint: 'Send fewer instances in a request, or send it again when the server has less load.',
    },
    retryAfter,
  )
}

export function tooLarge(limit: number): HttpError {
  return new HttpError({
    code: 'SERVING_TOO_LARGE',
    found: 'a body that is too large',
    expected: `at most ${limit} bytes, unpacked, which is the setting MAX_BODY_BYTES of the server`,
    hint: 'Send fewer instances in a request, or images as {"b64": …}.',
  })
}

export function unsupportedBody(
  header: 'Content-Encoding' | 'Content-Type',
  value: string,
  allowed: readonly string[],
): HttpError {
  const accept: Record<string, string> =
    header === 'Content-Encoding' ? { 'accept-encoding': allowed.join(', ') } : {}
  return new HttpError(
    {
      code: 'SERVING_UNSUPPORTED_BODY',
      found: `${header}: ${value.slice(0, 60)}`,
      expected: `${header}: ${allowed.join(' or ')}`,
      hint: 'Send the body in another form.',
    },
    accept,
  )
}
