import { performance } from 'node:perf_hooks'
import { Agent, request } from 'undici'
import { z } from 'zod'
import { messageOf } from '../errors/user-error.ts'
import { tryParseJson } from '../files/parse-json.ts'

/** The values of one output for one example. */
export type OutputRow = readonly number[]

/** The outputs of one example, in the order of the model's label. */
export type ExampleOutputs = readonly OutputRow[]

/** A response of one version. */
export interface VersionResponse {
  /** HTTP status; 0 if no response arrived. */
  readonly status: number
  /** Outputs of each example; null if the response contains no predictions, or not in rows. */
  readonly outputs: readonly ExampleOutputs[] | null
  readonly milliseconds: number
  /** Reason of a failure; null for a response with predictions. */
  readonly failure: string | null
}

/** A connection to one version of a server. */
export interface VersionClient {
  /**
   * Sends the body of a prediction. Failures are responses, too.
   * @throws the reason of the signal if it is aborted
   */
  readonly send: (body: string, cancelled: AbortSignal) => Promise<VersionResponse>
  readonly close: () => Promise<void>
}

export interface ServedModel {
  /** Base URL of the server. */
  readonly url: string
  /** Name of the model in paths. */
  readonly model: string
  /** Names of the outputs, in the order of the label. */
  readonly outputs: readonly string[]
  /** Token of the server (`AUTH_TOKEN`); null for a server without one. */
  readonly token: string | null
}

/** Milliseconds until a request without a response is a failure. */
const timeout = 10_000

const row = z.union([z.array(z.number()), z.number().transform((value) => [value])])
const predictions = z.object({ predictions: z.array(z.union([row, z.record(z.string(), row)])) })

/**
 * Returns the outputs of each example in the body of a response in rows; null for another body.
 * @param outputs names of the outputs, in the order of the label
 */
export function readPredictions(body: unknown, outputs: readonly string[]): readonly ExampleOutputs[] | null {
  const { success, data } = predictions.safeParse(body)
  if (!success) return null
  return data.predictions.map((example) =>
    Array.isArray(example) ? [example] : outputs.map((name) => example[name] ?? []),
  )
}

/** Returns a client of a server's `:predict`, which keeps its connections open and uses no proxy. */
export function httpVersionClient({ url, model, outputs, token }: ServedModel): VersionClient {
  const agent = new Agent({ headersTimeout: timeout, bodyTimeout: timeout, connectTimeout: timeout })
  const address = `${url}/v1/models/${encodeURIComponent(model)}:predict`
  return {
    send: async (body, cancelled) => {
      const started = performance.now()
      const respond = (status: number, found: readonly ExampleOutputs[] | null, failure: string | null) => ({
        status,
        outputs: found,
        milliseconds: performance.now() - started,
        failure,
      })
      try {
        const response = await request(address, {
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/json',
            ...(token !== null && { authorization: `Bearer ${token}` }),
          },
          dispatcher: agent,
          signal: AbortSignal.any([cancelled, AbortSignal.timeout(timeout)]),
        })
        const text = await response.body.text()
        if (response.statusCode !== 200)
          return respond(response.statusCode, null, `status ${response.statusCode}`)
        const found = readPredictions(tryParseJson(text), outputs)
        return respond(200, found, found === null ? 'a response without predictions' : null)
      } catch (error) {
        cancelled.throwIfAborted()
        return respond(0, null, messageOf(error))
      }
    },
    close: () => agent.destroy(),
  }
}
