/** Where few units move a value far more than any other moves it the other way: `up` where these raise it. */
export const longTails = ['up', 'down'] as const
export type LongTail = (typeof longTails)[number]

/** Skewness of the value, so of a mean γ / √n: six times the acceleration of a BCa interval. */
const mostSkewness = 0.25
/** Deviations between mean and median, which lie together where outliers on both sides are skewed by chance only. */
const leastOneSided = 0.15

/** A number for each unit, or block of them; `weights` says how many each stands for. */
export interface OfUnits {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * Whether bounds are less sure than they say because the influences of single units have a long tail on one side. An expanded BCa
 * interval errs by the order of the squared skewness of the value (Hall, "The bootstrap and Edgeworth expansion", 1992, section
 * 3.10), and few units show less of a tail than there is. Where that matters is measured: docs/gate-error-rates.md#long-tails.
 * @param influences by how much each unit moves the value
 * @param variance of the value, in the scale of the squared influences, where more than the units makes it vary
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

/** The same of what a value is without each unit. */
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
