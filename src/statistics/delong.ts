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
  return deLongOf(models.map((scores) => placementsOf(positive, scores)))
}

/** Returns the areas and their covariance from the placements of each model on the same examples. */
export function deLongOf(placements: readonly Placements[]): DeLong {
  const positives = placements[0]?.ofPositives.length ?? 0
  const negatives = placements[0]?.ofNegatives.length ?? 0
  return {
    positives,
    negatives,
    degrees: placements.map(degreesOf),
    areas: placements.map(({ ofPositives }) => meanOf(ofPositives)),
    covariance: placements.map((first) =>
      placements.map(
        (second) =>
          covariance(first.ofPositives, second.ofPositives) / first.ofPositives.length +
          covariance(first.ofNegatives, second.ofNegatives) / first.ofNegatives.length,
      ),
    ),
  }
}

/** The places of the examples of each class in the ranking of the other class. */
export interface Placements {
  /** For each positive example the fraction of negatives below it; ties count half. */
  readonly ofPositives: Float64Array
  /** For each negative example the fraction of positives above it; ties count half. */
  readonly ofNegatives: Float64Array
}

/**
 * Returns the degrees of freedom of a variance that is the sum of two estimates: Satterthwaite, "An approximate distribution of
 * estimates of variance components", Biometrics Bulletin 2 (1946). For a perfect ranking, whose variance is 0, they are those of
 * the rarer class.
 */
function degreesOf({ ofPositives, ofNegatives }: Placements): number {
  const parts = [ofPositives, ofNegatives].map((values) => ({
    variance: covariance(values, values) / values.length,
    degrees: values.length - 1,
  }))
  const total = parts.reduce((sum, { variance }) => sum + variance, 0)
  if (total === 0) return Math.min(ofPositives.length, ofNegatives.length) - 1
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

function covariance(first: Float64Array, second: Float64Array): number {
  if (first.length < 2) return 0
  const firstMean = meanOf(first)
  const secondMean = meanOf(second)
  let sum = 0
  for (let index = 0; index < first.length; index++)
    sum += ((first[index] ?? 0) - firstMean) * ((second[index] ?? 0) - secondMean)
  return sum / (first.length - 1)
}
