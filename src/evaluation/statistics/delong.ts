import { meanOf } from './mean.ts'

/** Areas under the ROC curves of models asked about the same examples, and how they vary together. */
export interface DeLong {
  readonly areas: readonly number[]
  /** `models × models`. */
  readonly covariance: readonly (readonly number[])[]
}

/**
 * Areas under ROC curves with their covariance, from mid-ranks: E. and D. DeLong and Clarke-Pearson, "Comparing the areas
 * under two or more correlated receiver operating characteristic curves", Biometrics 44 (1988); the fast form of Sun and Xu,
 * IEEE Signal Processing Letters 21 (2014).
 * @param positive 1 for examples of the positive class, else 0; both occur
 * @param models one score for each example, for each model
 */
export function deLong(positive: Uint8Array, models: readonly Float64Array[]): DeLong {
  const placements = models.map((scores) => placementsOf(positive, scores))
  return {
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

interface Placements {
  /** For each positive example the fraction of negatives below it, ties half. */
  readonly ofPositives: Float64Array
  /** For each negative example the fraction of positives above it, ties half. */
  readonly ofNegatives: Float64Array
}

function placementsOf(positive: Uint8Array, scores: Float64Array): Placements {
  const positives = scores.filter((_, index) => positive[index] === 1)
  const negatives = scores.filter((_, index) => positive[index] !== 1)
  const amongAll = midRanks(scores)
  const amongPositives = midRanks(positives)
  const amongNegatives = midRanks(negatives)
  const ofPositives = amongAll.filter((_, index) => positive[index] === 1)
  const ofNegatives = amongAll.filter((_, index) => positive[index] !== 1)
  return {
    ofPositives: ofPositives.map((rank, index) => (rank - (amongPositives[index] ?? 0)) / negatives.length),
    ofNegatives: ofNegatives.map(
      (rank, index) => 1 - (rank - (amongNegatives[index] ?? 0)) / positives.length,
    ),
  }
}

/** Ranks from 1; equal values share the mean of theirs. */
function midRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values, (_, index) => index).sort(
    (a, b) => (values[a] ?? 0) - (values[b] ?? 0),
  )
  const ranks = new Float64Array(values.length)
  for (let start = 0; start < order.length;) {
    let end = start
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1
    for (let place = start; place < end; place++) ranks[order[place] ?? 0] = (start + 1 + end) / 2
    start = end
  }
  return ranks
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
