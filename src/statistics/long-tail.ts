/**
 * Direction of a long tail, in which few units change a value far more than any other unit changes it the other way: `up` if they
 * raise it.
 */
export const longTails = ['up', 'down'] as const
export type LongTail = (typeof longTails)[number]

/** Limit for the skewness of the value, which is γ / √n for a mean: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25
/** Limit for the deviations between mean and median, which are close if outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15

/** A number for each unit, or block of units; `weights` contains the number of units or blocks that each represents. */
export interface OfUnits {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * Returns the direction of a long tail in the influences of single units, which makes bounds less reliable than their confidence;
 * null without one. An expanded BCa interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and
 * Edgeworth expansion", 1992, section 3.10), and few units show less of a tail than there is. The limits are measured in
 * docs/gate-error-rates.md#long-tails.
 * @param influences change of the value by each unit
 * @param variance variance of the value, in the scale of the squared influences, if more than the units makes it vary
 */
export function longTail(influences: OfUnits, variance = sumOf(influences, 2)): LongTail | null {
  if (variance === 0) return null
  const skewness = sumOf(influences, 3) / variance ** 1.5
  if (Math.abs(skewness) < mostSkewness) return null
  const units = influences.weights.reduce((sum, weight) => sum + weight, 0)
  const median = medianOf(influences) / Math.sqrt(sumOf(influences, 2) / units)
  if (-median * Math.sign(skewness) < leastOneSided) return null
  return skewness > 0 ? 'up' : 'down'
}

/** Returns the direction of a long tail, given the values without each unit. */
export function longTailOfJackknife({ values, weights }: OfUnits): LongTail | null {
  const mean = sumOf({ values, weights }, 1) / weights.reduce((sum, weight) => sum + weight, 0)
  return longTail({ values: values.map((value) => mean - value), weights })
}

function sumOf({ values, weights }: OfUnits, power: number): number {
  let sum = 0
  for (let index = 0; index < values.length; index++)
    sum += (weights[index] ?? 0) * (values[index] ?? NaN) ** power
  return sum
}

function medianOf({ values, weights }: OfUnits): number {
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2
  let below = 0
  for (const index of Array.from(values.keys()).sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN))) {
    below += weights[index] ?? 0
    if (below >= half) return values[index] ?? NaN
  }
  return NaN
}
