import { z } from 'zod'
import { tryParseJson } from '../files/parse-json.ts'
import { directRequest } from './http.ts'

const values = z.array(z.number())
const predictionSchema = z.union([values, z.record(z.string(), values)])
const responseSchema = z.object({ predictions: z.array(predictionSchema) })

/** Served outputs for one example: the values of the only output, or those of each output by its name. */
export type ServedPrediction = z.infer<typeof predictionSchema>

export interface PredictionResponse {
  /** One for each example; empty if the request was rejected. */
  readonly predictions: readonly ServedPrediction[]
  /** Status and text of a response without predictions; null otherwise. */
  readonly rejection: string | null
}

/**
 * Sends examples to a running server in one request.
 * @param url of the server, without a path
 * @param model name under which it is served
 * @param token bearer token; null for a server without one
 */
export async function requestPredictions(
  url: string,
  model: string,
  instances: readonly unknown[],
  token: string | null = null,
): Promise<PredictionResponse> {
  const { status, text } = await directRequest(`${url}/v1/models/${model}:predict`, { instances }, token)
  const response = responseSchema.safeParse(tryParseJson(text))
  return status === 200 && response.success && response.data.predictions.length === instances.length
    ? { predictions: response.data.predictions, rejection: null }
    : { predictions: [], rejection: `${status} ${excerpt(text)}` }
}

/**
 * Returns the values of the named outputs one after another.
 * @param names of outputs; null for the only output of a model
 */
export function outputsIn(prediction: ServedPrediction, names: readonly string[] | null): readonly number[] {
  if (Array.isArray(prediction)) return prediction
  return (names ?? []).flatMap((name) => prediction[name] ?? [])
}

export function excerpt(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
