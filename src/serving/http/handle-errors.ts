import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ErrorCode } from '../../errors/codes.ts'
import { hasCode, messageOf, UserError } from '../../errors/user-error.ts'
import type { ServerMetrics } from '../metrics.ts'
import { invalidRequest } from '../protocol/invalid-request.ts'
import { RefusedByThread } from './answer-request.ts'
import type { TokenCheck } from './authorize.ts'
import type { ExpectedBodies } from './expected-bodies.ts'
import { HttpError, notFound, statusOf } from './http-error.ts'
import { ClientGone, discardBody } from './read-body.ts'
import { traceId } from './request-ids.ts'

interface Refusal {
  readonly code: ErrorCode
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Answers every error with `{"error": "…", "code": "…"}`. The rest of the body is read first, up to a bound.
 * @param discardLimit most bytes of the rest
 */
export function handleErrors(
  app: FastifyInstance,
  metrics: ServerMetrics,
  expected: ExpectedBodies,
  discardLimit: number,
): void {
  app.setNotFoundHandler(() => {
    throw notFound('no such path', 'a path of this server')
  })
  app.setErrorHandler(async (error: unknown, request, reply) => {
    // Node reports a client that disconnects while its body is read as ECONNRESET.
    if (error instanceof ClientGone || hasCode(error, 'ECONNRESET'))
      return reply.code(clientClosedRequest).send()
    const { code, message, headers } = refusalOf(error, request)
    metrics.requestRejected(code)
    if (expected.isUnsent(request.raw) || !(await discardBody(request.raw, discardLimit)))
      reply.header('connection', 'close')
    return reply.code(statusOf(code)).headers(headers).send({ error: message, code })
  })
}

/** nginx's status code for a client that disconnected before the response. */
export const clientClosedRequest = 499

function refusalOf(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof HttpError) return refusal(error, error.headers)
  if (error instanceof UserError) return refusal(error)
  if (error instanceof RefusedByThread) return { code: error.code, message: error.message, headers: {} }
  if (isFastifyError(error) && error.statusCode !== undefined && error.statusCode < 500)
    return refusal(invalidRequest(error.message, 'a valid HTTP request', 'Change the request.'))
  request.log.error(
    { request: request.id, trace: traceId(request.raw, request.trace), err: error },
    messageOf(error),
  )
  return {
    code: 'INTERNAL_ERROR',
    message: `internal server error; the log of the server has it with the request id ${request.id} (INTERNAL_ERROR)`,
    headers: {},
  }
}

function refusal(error: UserError, headers: Readonly<Record<string, string>> = {}): Refusal {
  return { code: error.problems[0]?.code ?? 'INTERNAL_ERROR', message: error.message, headers }
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'statusCode' in error
}

/** Answers a request whose path cannot be decoded: it has no route yet, and therefore no error handler. */
export function answerBadPath(
  { message }: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  checkToken: TokenCheck,
): void {
  const { code, message: text, headers } = refusalOf(errorOfBadPath(message, request, checkToken), request)
  reply.hijack()
  reply.raw
    .writeHead(statusOf(code), { ...headers, 'content-type': 'application/json', connection: 'close' })
    .end(JSON.stringify({ error: text, code }))
}

function errorOfBadPath(message: string, { headers }: FastifyRequest, checkToken: TokenCheck): unknown {
  try {
    checkToken(headers)
    return invalidRequest(message, 'a path that can be decoded', 'Encode the path.')
  } catch (error) {
    return error
  }
}

/** Status lines of requests that Node rejects before they have a route, by the code of the error; else 400. */
const brokenRequests: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
}

/** Answers bytes that are not HTTP, and requests that are not complete in time. */
export function answerBrokenRequest({ code, message }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const error = invalidRequest(message, 'a complete HTTP request in time', 'Change the request.')
  const body = JSON.stringify({ error: error.message, code: 'SERVING_INVALID_REQUEST' })
  const head = [
    `HTTP/1.1 ${brokenRequests[code ?? ''] ?? '400 Bad Request'}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}
