/** A metric of models that differ only by their seeds, all evaluated on the same examples. */
export interface CrossedSample {
  /** Its value for each seed of the candidate, and of the baseline; empty without a baseline. */
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
  /** Covariance of the values of two models over resampled examples, the candidate's models first. */
  readonly covariance: (first: number, second: number) => number
  /** Number of resampled units. */
  readonly units: number
}

/** The variance of the mean over the candidate's seeds minus the mean over the baseline's. */
export interface CrossedVariance {
  /** Part due to the choice of examples that all seeds have in common. */
  readonly examples: number
  /** Part due to the choice of seeds, including their interaction with the examples. */
  readonly seeds: number
  /** The part of `seeds` that more examples would remove. */
  readonly ownToSeeds: number
  readonly total: number
  /** Degrees of freedom of `total` as an estimate. */
  readonly degrees: number
}

/**
 * Returns the variance of a mean over crossed seeds and examples: every seed's model predicts every example. It is that of readers
 * and cases in studies of diagnostic accuracy, with readers nested in tests. Obuchowski and Rockette, "Hypothesis testing of
 * diagnostic accuracy for multiple readers and multiple tests: an ANOVA approach with dependent observations", Communications in
 * Statistics: Simulation and Computation 24 (1995). The degrees of freedom are those of Hillis, "A comparison of denominator
 * degrees of freedom methods for multiple observer ROC analysis", Statistics in Medicine 26 (2007), after Satterthwaite, here
 * including those of the examples.
 */
export function crossedVariance({ candidate, baseline, covariance, units }: CrossedSample): CrossedVariance {
  const own = range(0, candidate.length)
  const other = range(candidate.length, baseline.length)
  const within = [own, other].map((side) => meanOf(pairsIn(side), covariance))
  const between = meanOf(
    own.flatMap((first) => other.map((second): Pair => [first, second])),
    covariance,
  )
  const examples = Math.max(0, sum(within) - 2 * between)
  const sides = [candidate, baseline].filter(({ length }) => length > 0)
  const bySeeds = sides.map((values) => ({
    variance: variance(values) / values.length,
    degrees: values.length - 1,
  }))
  const ownToSeeds = [own, other].map((side, index) => {
    const alone =
      meanOf(
        side.map((model): Pair => [model, model]),
        covariance,
      ) - (within[index] ?? 0)
    return side.length === 0 ? 0 : Math.max(0, alone) / side.length
  })
  const seeds = sum(bySeeds.map(({ variance }) => variance))
  const total = examples + seeds
  const parts = [...bySeeds, { variance: examples, degrees: units - 1 }]
  return {
    examples,
    seeds,
    ownToSeeds: Math.min(seeds, sum(ownToSeeds)),
    total,
    degrees: total ** 2 / sum(parts.map(({ variance, degrees }) => variance ** 2 / degrees)),
  }
}

type Pair = readonly [number, number]

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}

function pairsIn(side: readonly number[]): Pair[] {
  return side.flatMap((first) => side.flatMap((second): Pair[] => (first < second ? [[first, second]] : [])))
}

/** Returns the mean over pairs; 0 without pairs, since a missing side has no variance. */
function meanOf(pairs: readonly Pair[], of: CrossedSample['covariance']): number {
  return pairs.length === 0 ? 0 : sum(pairs.map(([first, second]) => of(first, second))) / pairs.length
}

/** Returns the unbiased variance. */
function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
