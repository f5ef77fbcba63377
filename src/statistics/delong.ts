import { fallingOrder } from './falling-order.ts'
import { meanOf } from './mean.ts'

/** Areas under the ROC curves of models on the same examples, with their covariance. */
export interface DeLong {
  readonly areas: readonly number[]
  /** `models × models`. */
  readonly covariance: readonly (readonly number[])[]
  /** Degrees of freedom of each area's variance. */
  readonly degrees: readonly number[]
  readonly positives: number
  readonly negatives: number
}

/**
 * Returns areas under ROC curves with their covariance, from placements: E. and D. DeLong and Clarke-Pearson, "Comparing the areas
 * under two or more correlated receiver operating characteristic curves", Biometrics 44 (1988); the fast form of Sun and Xu, IEEE
 * Signal Processing Letters 21 (2014).
 * @param positive 1 for examples of the positive class, else 0; both occur
 * @param models one score for each example, for each model
 */
export function deLong(positive: Uint8Array, models: readonly Float64Array[]): DeLong {
  return deLongOf(models.map((scores) => rankingOf(placementsOf(positive, scores))))
}

/** Returns the areas and their covariance from the rankings of the same examples by each model. */
export function deLongOf(rankings: readonly Ranking[]): DeLong {
  return {
    positives: rankings[0]?.positives.deviations.length ?? 0,
    negatives: rankings[0]?.negatives.deviations.length ?? 0,
    degrees: rankings.map(degreesOf),
    areas: rankings.map(({ area }) => area),
    covariance: rankings.map((first) => rankings.map((second) => covarianceOfAreas(first, second))),
  }
}

/** The places of the examples of each class in the ranking of the other class. */
export interface Placements {
  /** For each positive example the fraction of negatives below it; ties count half. */
  readonly ofPositives: Float64Array
  /** For each negative example the fraction of positives above it; ties count half. */
  readonly ofNegatives: Float64Array
}

/** The area of a model, and how much the placements of each class vary. */
export interface Ranking {
  readonly area: number
  readonly positives: Variation
  readonly negatives: Variation
}

interface Variation {
  /** Distance of each value from the mean. */
  readonly deviations: Float64Array
  readonly variance: number
}

/** Returns the ranking with the given placements. It is computed once for the area and for its difference from another. */
export function rankingOf({ ofPositives, ofNegatives }: Placements): Ranking {
  return {
    area: meanOf(ofPositives),
    positives: variationOf(ofPositives),
    negatives: variationOf(ofNegatives),
  }
}

function variationOf(values: Float64Array): Variation {
  const mean = meanOf(values)
  const deviations = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) deviations[index] = (values[index] ?? NaN) - mean
  return { deviations, variance: covariance(deviations, deviations) }
}

function covarianceOfAreas(first: Ranking, second: Ranking): number {
  const between = (own: Variation, other: Variation) =>
    (own === other ? own.variance : covariance(own.deviations, other.deviations)) / own.deviations.length
  return between(first.positives, second.positives) + between(first.negatives, second.negatives)
}

/**
 * Returns the degrees of freedom of a variance that is the sum of two estimates: Satterthwaite, "An approximate distribution of
 * estimates of variance components", Biometrics Bulletin 2 (1946). For a perfect ranking, whose variance is 0, they are those of
 * the rarer class.
 */
function degreesOf({ positives, negatives }: Ranking): number {
  const parts = [positives, negatives].map(({ variance, deviations }) => ({
    variance: variance / deviations.length,
    degrees: deviations.length - 1,
  }))
  const total = parts.reduce((sum, { variance }) => sum + variance, 0)
  if (total === 0) return Math.min(positives.deviations.length, negatives.deviations.length) - 1
  return total ** 2 / parts.reduce((sum, { variance, degrees }) => sum + variance ** 2 / degrees, 0)
}

function placementsOf(positive: Uint8Array, scores: Float64Array): Placements {
  const order = fallingOrder(scores)
  const positives = positive.reduce((sum, label) => sum + Number(label === 1), 0)
  const negatives = scores.length - positives
  const placements = new Float64Array(scores.length)
  let [positivesAbove, negativesAbove] = [0, 0]
  for (let start = 0; start < order.length;) {
    let [end, tied] = [start, 0]
    for (; end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0]; end++)
      tied += Number(positive[order[end] ?? 0] === 1)
    const others = end - start - tied
    const ofPositive = 1 - (negativesAbove + others / 2) / negatives
    const ofNegative = (positivesAbove + tied / 2) / positives
    for (const example of order.subarray(start, end))
      placements[example] = positive[example] === 1 ? ofPositive : ofNegative
    positivesAbove += tied
    negativesAbove += others
    start = end
  }
  return {
    ofPositives: placements.filter((_, example) => positive[example] === 1),
    ofNegatives: placements.filter((_, example) => positive[example] !== 1),
  }
}

/** Returns the covariance of values, from their distances from their means. */
function covariance(first: Float64Array, second: Float64Array): number {
  if (first.length < 2) return 0
  let sum = 0
  for (let index = 0; index < first.length; index++) sum += (first[index] ?? NaN) * (second[index] ?? NaN)
  return sum / (first.length - 1)
}
