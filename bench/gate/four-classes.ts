import {
  balancedAccuracy,
  cohensKappa,
  f1,
  macroAverage,
  matthewsCorrelation,
  precision,
  type ClassCounts,
} from '../../src/metrics/confusion.ts'
import type { Uniform } from '../../src/statistics/binomial-draw.ts'

/** Shares of the examples. */
export const priors = [0.55, 0.3, 0.1, 0.05] as const
export const classes = priors.length

export type Score = (counts: ClassCounts) => number

export const confusionMetrics: Readonly<Record<string, Score>> = {
  'macro F1': (counts) => macroAverage(counts, f1),
  'balanced accuracy': balancedAccuracy,
  'Matthews correlation': matthewsCorrelation,
  'Cohen’s kappa': cohensKappa,
  'F1 of a class with 10 % of the examples': (counts) => f1(counts, 2),
  'precision of a class with 10 % of the examples': (counts) => precision(counts, 2),
}

export function drawLabel(uniform: Uniform): number {
  let label = 0
  for (let left = uniform(); label < classes - 1 && left >= (priors[label] ?? 0); label++)
    left -= priors[label] ?? 0
  return label
}

/** Draws a class other than the label, each with the same probability. */
export function drawOther(label: number, uniform: Uniform): number {
  const guess = Math.floor(uniform() * (classes - 1))
  return guess >= label ? guess + 1 : guess
}

/** Returns the counts of a model with this share of mistakes, spread evenly. */
export function expectedCounts(problems: number): ClassCounts {
  const labelled = Float64Array.from(priors)
  const right = labelled.map((prior) => prior * (1 - problems))
  const predicted = right.map((hits, index) => hits + ((1 - (priors[index] ?? 0)) * problems) / (classes - 1))
  return { right, labelled, predicted, total: 1 }
}
