import type { RankingPredictions, SequencePredictions } from '../../src/metrics/predictions.ts'
import { seededUniform } from '../../src/statistics/resample.ts'

/** Returns predictions of a model that ranks eight items for each query, two of them relevant; `noise` disturbs the order. */
export function ranker(queries: number, noise: number): RankingPredictions {
  const items = 8
  const uniform = seededUniform(5, 'ranking', noise)
  const rows = Array.from({ length: queries * items }, (_, row) => row)
  const relevance = Float64Array.from(rows, (row) => (row % items < 2 ? 1 + (row % items) : 0))
  return {
    kind: 'ranking',
    ids: rows.map((row) => `${Math.floor(row / items)}/${row % items}`),
    queries: Int32Array.from(rows, (row) => Math.floor(row / items)),
    relevance,
    scores: Float64Array.from(rows, (row) => (relevance[row] ?? 0) + noise * (uniform() - 0.5)),
  }
}

export const tags = ['O', 'B-PER', 'I-PER', 'B-LOC']

/** Returns predictions of a tagger for sequences of ten tokens, correct where `isRight` returns true. */
export function tagger(sequences: number, isRight: (row: number) => boolean): SequencePredictions {
  const length = 10
  const rows = Array.from({ length: sequences * length }, (_, row) => row)
  const labels = Int32Array.from(rows, (row) => [0, 1, 2, 0, 3, 0, 0, 1, 2, 2][row % length] ?? 0)
  return {
    kind: 'sequence',
    ids: rows.map((row) => `${Math.floor(row / length)}/${row % length}`),
    sequences: Int32Array.from(rows, (row) => Math.floor(row / length)),
    classes: tags,
    labels,
    predicted: labels.map((label, row) => (isRight(row) ? label : (label + 1) % tags.length)),
  }
}
