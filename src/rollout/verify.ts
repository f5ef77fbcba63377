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
 * Asks a running server every golden request, one by one, and compares its answers with the golden ones.
 * @param url of the server, without a path.
 * @param model name it is served by.
 * @throws UserError when a request is not answered with a prediction.
 */
export async function verifyGolden(url: string, model: string, golden: Golden): Promise<GoldenVerdict> {
  const outputs: number[][] = []
  for (const { id, input } of golden.requests) {
    const { status, text } = await directRequest(`${url}/v1/models/${model}:predict`, { instances: [input] })
    const response = predictions.safeParse(parseJson(text))
    if (status !== 200 || !response.success)
      throw unexpected(`${status} ${excerpt(text)} as the answer to the golden request ${id}`, 'a prediction')
    outputs.push(valuesOf(golden, response.data.predictions[0]))
  }
  return compareGolden(golden, outputs)
}

/** Those of several outputs one after another, as the golden ones lie. */
function valuesOf(golden: Golden, response: number[] | Record<string, number[]>): number[] {
  if (Array.isArray(response)) return response
  return golden.kind === 'multi-output' ? golden.outputs.flatMap(({ name }) => response[name] ?? []) : []
}

/**
 * Digest of the model that a server says it serves.
 * @throws UserError when it serves no model of this name.
 */
export async function askModelDigest(url: string, model: string): Promise<Digest> {
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
    hint: 'The log of the server tells more; build the image again from the model that should run.',
  })
}
