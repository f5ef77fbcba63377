import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'
import type { Digest } from '../artifacts/digest.ts'
import { UserError } from '../errors/user-error.ts'
import { compareGolden, type GoldenVerdict } from '../model/golden.ts'
import type { Golden } from '../model/model-schema.ts'
import { directRequest } from './http.ts'

const values = z.array(z.number())
const predictions = z.object({
  predictions: z.tuple([z.union([values, z.record(z.string(), values)])]),
})
const metadata = z.object({ metadata: z.object({ tensorline: z.object({ digest: digestSchema }) }) })

/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @throws UserError when the server does not respond to a request with a prediction
 */
export async function verifyGolden(url: string, model: string, golden: Golden): Promise<GoldenVerdict> {
  const outputs: number[][] = []
  for (const { id, input } of golden.requests) {
    const { status, text } = await directRequest(`${url}/v1/models/${model}:predict`, { instances: [input] })
    const response = predictions.safeParse(parseJson(text))
    if (status !== 200 || !response.success)
      throw unexpected(`the response ${status} ${excerpt(text)} to the golden request ${id}`, 'a prediction')
    outputs.push(valuesOf(golden, response.data.predictions[0]))
  }
  return compareGolden(golden, outputs)
}

/** Returns the values of several outputs one after another, in the order of the golden outputs. */
function valuesOf(golden: Golden, response: number[] | Record<string, number[]>): number[] {
  if (Array.isArray(response)) return response
  return golden.kind === 'multi-output' ? golden.outputs.flatMap(({ name }) => response[name] ?? []) : []
}

/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
export async function fetchModelDigest(url: string, model: string): Promise<Digest> {
  const { status, text } = await directRequest(`${url}/v1/models/${model}/metadata`)
  const response = metadata.safeParse(parseJson(text))
  if (status !== 200 || !response.success)
    throw unexpected(`${status} ${excerpt(text)} from ${url}`, `the model "${model}" with its digest`)
  return response.data.metadata.tensorline.digest
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function excerpt(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

function unexpected(found: string, expected: string): UserError {
  return new UserError({
    code: 'DEPLOY_WRONG_RESPONSE',
    found,
    expected,
    hint: 'See the log of the server, and build the image again from the intended model.',
  })
}
