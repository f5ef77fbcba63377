import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Call } from '../protocol/call.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { answerRequest, encodeBody, type AnsweringParts } from './answer-request.ts'

/** Answers prediction requests of all protocols. */
export class Answering {
  readonly #parts: Omit<AnsweringParts, 'pool'>

  constructor(parts: Omit<AnsweringParts, 'pool'>) {
    this.#parts = parts
  }

  /** @param callOf returns the request for a thread */
  async answer(
    { raw }: FastifyRequest,
    reply: FastifyReply,
    pool: ThreadPool,
    callOf: (body: Uint8Array) => Call,
  ): Promise<FastifyReply> {
    const content = await answerRequest(raw, reply.raw, callOf, { ...this.#parts, pool })
    const { body, gzip } = await encodeBody(raw, content.body)
    reply.header('content-type', content.contentType)
    if (gzip) reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding')
    if (content.jsonLength !== undefined)
      reply.header('inference-header-content-length', String(content.jsonLength))
    return reply.send(body)
  }
}
