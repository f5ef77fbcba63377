import { z } from 'zod'
import { digestSchema } from '../artifacts/manifest.ts'
import type { Digest } from '../artifacts/digest.ts'
import { UserError } from '../errors/user-error.ts'
import { tryParseJson } from '../files/parse-json.ts'
import { compareGolden, type GoldenVerdict } from '../model/golden.ts'
import type { Golden } from '../model/model-schema.ts'
import { directRequest } from './http.ts'
import { excerpt, outputsIn, requestPredictions } from './request-predictions.ts'

const metadata = z.object({ metadata: z.object({ tensorline: z.object({ digest: digestSchema }) }) })

/**
 * Sends every golden request to a running server, one by one, and compares the predictions with the golden
 * ones.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @param token bearer token; null for a server without one
 * @throws UserError when the server does not respond to a request with a prediction
 */
export async function verifyGolden(
  url: string,
  model: string,
  golden: Golden,
  token: string | null = null,
): Promise<GoldenVerdict> {
  const outputs: (readonly number[])[] = []
  for (const { id, input } of golden.requests) {
    const { predictions, rejection } = await requestPredictions(url, model, [input], token)
    const [prediction] = predictions
    if (prediction === undefined)
      throw unexpected(`the response ${rejection} to the golden request ${id}`, 'a prediction')
    outputs.push(outputsIn(prediction, namesOfOutputs(golden)))
  }
  return compareGolden(golden, outputs)
}

/** Returns the names of several outputs in the order of their golden values; null for a single one. */
export function namesOfOutputs(golden: Golden): readonly string[] | null {
  return golden.kind === 'multi-output' ? golden.outputs.map(({ name }) => name) : null
}

/**
 * Returns the digest of the model that a server reports.
 * @throws UserError when it does not serve a model of this name
 */
export async function fetchModelDigest(
  url: string,
  model: string,
  token: string | null = null,
): Promise<Digest> {
  const { status, text } = await directRequest(`${url}/v1/models/${model}/metadata`, undefined, token)
  const response = metadata.safeParse(tryParseJson(text))
  if (status !== 200 || !response.success)
    throw unexpected(`${status} ${excerpt(text)} from ${url}`, `the model "${model}" with its digest`)
  return response.data.metadata.tensorline.digest
}

function unexpected(found: string, expected: string): UserError {
  return new UserError({
    code: 'DEPLOY_WRONG_RESPONSE',
    found,
    expected,
    hint: 'See the log of the server, and build the image again from the intended model.',
  })
}
