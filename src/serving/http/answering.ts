import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Call } from '../protocol/call.ts'
import type { Serving } from '../models/serving.ts'
import type { PredictionLog } from '../prediction-log.ts'
import type { RequestTrace } from '../tracing/request-trace.ts'
import { answerRequest, encodeBody, type AnsweringParts, type PredictedAnswer } from './answer-request.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Version that predicts for the request; null for other requests. */
    serving: Serving | null
    /** Null unless requests are traced. */
    trace: RequestTrace | null
  }
}

/** Answers prediction requests of all protocols. */
export class Answering {
  readonly #parts: Omit<AnsweringParts, 'serving' | 'trace'>
  readonly #log: PredictionLog | null

  /** @param log null for a server that logs no predictions */
  constructor(parts: Omit<AnsweringParts, 'serving' | 'trace'>, log: PredictionLog | null) {
    this.#parts = parts
    this.#log = log
  }

  /** @param callOf returns the request for a thread */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    serving: Serving,
    callOf: (body: Uint8Array) => Call,
  ): Promise<FastifyReply> {
    const { raw } = request
    const { content, inputs, milliseconds } = await this.#answer(request, reply, serving, callOf)
    const { name: model, version, artifact } = serving
    const { digest } = artifact
    this.#log?.write({ request: request.id, model, version, digest, milliseconds }, content, inputs)
    const { body, gzip } = await encodeBody(raw, content.body)
    reply.header('content-type', content.contentType)
    if (gzip) reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding')
    if (content.jsonLength !== undefined)
      reply.header('inference-header-content-length', String(content.jsonLength))
    return reply.send(body)
  }

  /** Answers a request by a version, which is not unloaded before. */
  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    serving: Serving,
    callOf: (body: Uint8Array) => Call,
  ): Promise<PredictedAnswer> {
    request.serving = serving
    serving.requests.start()
    try {
      const parts = { ...this.#parts, serving, trace: request.trace }
      return await answerRequest(request.raw, reply.raw, callOf, parts)
    } finally {
      serving.requests.end()
    }
  }
}
