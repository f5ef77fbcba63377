import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Call } from '../protocol/call.ts'
import type { Serving } from '../models/serving.ts'
import type { Settings } from '../settings.ts'
import type { Answer } from '../threads/thread-messages.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import type { RequestTrace } from '../tracing/request-trace.ts'
import type { VersionMetrics } from '../version-metrics.ts'
import { overloaded, timedOut } from './http-error.ts'
import type { LastConnection } from './last-connection.ts'
import { ClientGone, readBody, type BodyMemory } from './read-body.ts'

export interface AnsweringParts {
  readonly serving: Serving
  readonly trace: RequestTrace | null
  readonly memory: BodyMemory
  readonly lastConnection: LastConnection
  readonly settings: Pick<Settings, 'MAX_BODY_BYTES' | 'REQUEST_TIMEOUT_SECONDS'>
}

type Predicted = Extract<Answer, { kind: 'predicted' }>

export interface PredictedAnswer extends Predicted {
  /** Time from the end of the request's body to the prediction. */
  readonly milliseconds: number
}

/** A bug in a thread; the message is its stack, for the log only. */
export class ThreadFailure extends Error {}

/**
 * Reads the body of a prediction request, lets a thread answer it and returns the answer.
 * @param callOf returns the request for the thread
 * @throws HttpError for a request that is rejected
 */
export async function answerRequest(
  raw: IncomingMessage,
  response: ServerResponse,
  callOf: (body: Uint8Array) => Call,
  { serving, trace, memory, lastConnection, settings }: AnsweringParts,
): Promise<PredictedAnswer> {
  const { pool, metrics } = serving
  refuseWhenFull(pool)
  const body = await readBody(raw, settings.MAX_BODY_BYTES, memory)
  const started = performance.now()
  try {
    // The queue may have become full while the body was read.
    refuseWhenFull(pool)
    const ended = trace?.predictionStarted()
    const prediction = pool.predict(callOf(body.bytes), lastConnection.isRepeated(raw))
    const gone = (): void => prediction.cancel()
    response.once('close', gone)
    const deadline = { passed: false }
    const limit = setTimeout(() => {
      deadline.passed = true
      prediction.cancel()
    }, settings.REQUEST_TIMEOUT_SECONDS * 1000)
    const answer = await prediction.answer
    ended?.()
    clearTimeout(limit)
    response.off('close', gone)
    if (answer.kind === 'cancelled')
      throw deadline.passed
        ? timedOut(settings.REQUEST_TIMEOUT_SECONDS)
        : new ClientGone('the client disconnected')
    return { ...requirePredicted(answer, metrics), milliseconds: performance.now() - started }
  } finally {
    body.release()
  }
}

function refuseWhenFull(pool: ThreadPool): void {
  if (pool.isFull) throw overloaded('more waiting requests than MAX_QUEUE')
}

function requirePredicted(
  answer: Exclude<Answer, { kind: 'cancelled' }>,
  metrics: VersionMetrics,
): Predicted {
  switch (answer.kind) {
    case 'predicted':
      metrics.predicted(answer.tallies, answer.examples)
      return answer
    case 'refused':
      throw new RefusedByThread(answer)
    case 'failed':
      throw new ThreadFailure(answer.stack)
  }
}

/** A user error that crossed from a thread as its code and message. */
export class RefusedByThread extends Error {
  readonly code: Extract<Answer, { kind: 'refused' }>['code']

  constructor({ code, message }: Extract<Answer, { kind: 'refused' }>) {
    super(message)
    this.code = code
  }
}

/** Size from which a response is compressed for a client that accepts it; a smaller one fits into a few packets. */
const compressedBytes = 16 * 1024
const gzipAsync = promisify(gzip)

/** Returns the body of a response, compressed if the client accepts gzip and it is large. */
export async function encodeBody(
  { headers }: IncomingMessage,
  body: string | Uint8Array,
): Promise<{ readonly body: string | Buffer; readonly gzip: boolean }> {
  const accepted = headers['accept-encoding']
  if (
    body.length < compressedBytes ||
    typeof accepted !== 'string' ||
    !/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(accepted)
  )
    return {
      body: typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength),
      gzip: false,
    }
  return { body: await gzipAsync(body, { level: 1 }), gzip: true }
}
