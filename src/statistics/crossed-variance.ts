/** A metric of models that differ by their seeds alone, all asked about the same examples. */
export interface CrossedSample {
  /** Its value for each seed of the candidate, and of the baseline; of a metric without a baseline none. */
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
  /** How the values of two models vary together when the examples are drawn anew, the candidate's models first. */
  readonly covariance: (first: number, second: number) => number
  /** Number of units that are drawn. */
  readonly units: number
}

/** Of the mean over the candidate's seeds − the mean over the baseline's. */
export interface CrossedVariance {
  /** By the choice of examples, in what all seeds have in common. */
  readonly examples: number
  /** By the choice of seeds, with what each seed makes of the examples by itself. */
  readonly seeds: number
  /** The part of `seeds` that more examples would take away. */
  readonly ownToSeeds: number
  readonly total: number
  /** Degrees of freedom of `total` as an estimate. */
  readonly degrees: number
}

/**
 * The variance of a mean over seeds and examples that are crossed: every seed's model answers every example. It is that of
 * readers and cases in studies of diagnostic accuracy, readers nested in the test they use.
 * Obuchowski and Rockette, "Hypothesis testing of diagnostic accuracy for multiple readers and multiple tests: an ANOVA
 * approach with dependent observations", Communications in Statistics: Simulation and Computation 24 (1995); the degrees of
 * freedom by Hillis, "A comparison of denominator degrees of freedom methods for multiple observer ROC analysis",
 * Statistics in Medicine 26 (2007), after Satterthwaite, here with those of the examples besides.
 */
export function crossedVariance({ candidate, baseline, covariance, units }: CrossedSample): CrossedVariance {
  const own = places(0, candidate.length)
  const other = places(candidate.length, baseline.length)
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

function places(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index)
}

function pairsIn(side: readonly number[]): Pair[] {
  return side.flatMap((first) => side.flatMap((second): Pair[] => (first < second ? [[first, second]] : [])))
}

/** 0 of no pairs: a side that is not there varies with nothing. */
function meanOf(pairs: readonly Pair[], of: CrossedSample['covariance']): number {
  return pairs.length === 0 ? 0 : sum(pairs.map(([first, second]) => of(first, second))) / pairs.length
}

/** Unbiased. */
function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length
  return sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
