import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { Caller, RuntimeTokens } from './tokens.ts'

const statusOf = {
  already_exists: 409,
  invalid_argument: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

/** An error as Twirp sends it; see https://twitchtv.github.io/twirp/docs/errors.html. */
export class TwirpError extends Error {
  readonly code: keyof typeof statusOf

  constructor(code: keyof typeof statusOf, message: string) {
    super(message)
    this.code = code
  }
}

type Answer = Record<string, unknown>

/** Registers one call of a Twirp service in its JSON form; the request must have exactly the schema's fields. */
export function serveTwirpCall<Request>(
  server: FastifyInstance,
  tokens: RuntimeTokens,
  call: `${string}/${string}`,
  schema: z.ZodType<Request>,
  handle: (request: Request, caller: Caller) => Answer | Promise<Answer>,
): void {
  server.post(`/twirp/github.actions.results.api.v1.${call}`, async (request, reply) => {
    try {
      const caller = await tokens.verify(request.headers.authorization)
      if (caller === null) throw new TwirpError('unauthenticated', 'the runtime token is not valid')
      const parsed = schema.safeParse(request.body)
      if (!parsed.success) throw new TwirpError('invalid_argument', parsed.error.message)
      return await handle(parsed.data, caller)
    } catch (error) {
      if (!(error instanceof TwirpError)) throw error
      return reply.status(statusOf[error.code]).send({ code: error.code, msg: error.message })
    }
  })
}
