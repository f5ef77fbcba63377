/** The prediction of one output for one example. */
export type Predicted =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'class'; readonly name: string; readonly scores: readonly Score[] }

export interface Score {
  readonly name: string
  readonly score: number
}

/**
 * Returns the prediction of an output, highest score first.
 * @param output its name; null for a model with a single output
 * @throws TypeError for a response in another form
 */
export function readPrediction(response: unknown, output: string | null): Predicted {
  const of = output === null ? response : fieldOf(response, output)
  const value = fieldOf(of, 'value')
  if (typeof value === 'number') return { kind: 'number', value }
  const name = fieldOf(of, 'class')
  const scores = fieldOf(of, 'scores')
  if (typeof name !== 'string' || typeof scores !== 'object' || scores === null)
    throw new TypeError('a response without a prediction')
  return {
    kind: 'class',
    name,
    scores: Object.entries(scores)
      .map(([each, score]): Score => ({ name: each, score: typeof score === 'number' ? score : 0 }))
      .sort((one, other) => other.score - one.score),
  }
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}
