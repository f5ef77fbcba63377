import normal from '@stdlib/stats-base-dists-normal-cdf'

/**
 * Returns the average precision of a distribution of positive scores, with standard normal scores of the others: the precision at
 * each score, weighted by the recall it adds.
 * @param below the share of the positive scores below a score
 */
export function expectedPrecision(below: (score: number) => number, prevalence: number): number {
  const step = 0.01
  let sum = 0
  for (let score = -15; score < 15; score += step) {
    const recall = 1 - below(score + step / 2)
    const falsePositives = 1 - normal(score + step / 2, 0, 1)
    const found = prevalence * recall
    if (found > 0)
      sum += ((below(score + step) - below(score)) * found) / (found + (1 - prevalence) * falsePositives)
  }
  return sum
}
