import type { Judged, Sides } from './judged.ts'

export interface ClusteredRate {
  readonly rate: number
  readonly standardError: number
}

/**
 * Returns how often a predicate holds, with a standard error that accounts for models in several comparisons: it leaves out one
 * seed after another with all its comparisons. Arvesen, "Jackknifing U-statistics", Annals of Mathematical Statistics 40 (1969).
 */
export function clusteredRate(
  judged: readonly Judged[],
  { candidates, baselines }: Sides,
  holds: (judged: Judged) => boolean,
): ClusteredRate {
  const rateOf = (some: readonly Judged[]) => some.filter(holds).length / some.length
  const same = candidates === baselines
  const leftOut = (count: number, takesPart: (judged: Judged, seed: number) => boolean): number[] =>
    Array.from({ length: count }, (_, seed) => rateOf(judged.filter((one) => !takesPart(one, seed))))
  const sides = same
    ? [
        leftOut(
          candidates.length,
          (one, seed) => one.candidates.includes(seed) || one.baselines.includes(seed),
        ),
      ]
    : [
        leftOut(candidates.length, (one, seed) => one.candidates.includes(seed)),
        leftOut(baselines.length, (one, seed) => one.baselines.includes(seed)),
      ]
  const variance = sides.reduce((sum, rates) => sum + jackknifeVariance(rates), 0)
  return { rate: rateOf(judged), standardError: Math.sqrt(variance) }
}

function jackknifeVariance(rates: readonly number[]): number {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0)
  return ((rates.length - 1) / rates.length) * squares
}
