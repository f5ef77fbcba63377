import type { StatisticPair } from '../../metrics/statistic.ts'
import type { MeansStatistic } from '../../metrics/statistic.ts'
import { sizesOfGroups, sumsOfGroups, type Clusters } from '../clusters.ts'
import { largestShare } from '../score-shares.ts'
import { drawnUnits } from '../../statistics/resample.ts'
import type { LeftOut, ResamplingPlan, Values } from './scheme.ts'

/**
 * Returns the plan for statistics of means over the same examples. The examples of a group are summed once, and then drawn as one.
 */
export function meansPlan(
  pairs: readonly StatisticPair<MeansStatistic>[],
  clusters: Clusters | null,
): ResamplingPlan {
  const terms = pairs.flatMap(({ candidate, baseline }) => [...candidate.terms, ...(baseline?.terms ?? [])])
  const columns = clusters ? terms.map((term) => sumsOfGroups(term, clusters)) : terms
  const units = clusters?.count ?? terms[0]?.length ?? 0
  const sizes = clusters ? sizesOfGroups(clusters) : new Float64Array(units).fill(1)
  const evaluate = evaluator(pairs)
  const sums = new Float64Array(columns.length)
  return {
    units,
    work: units * (1 + columns.length / 2),
    whole: evaluate(Float64Array.from(columns, sumOf), sumOf(sizes)),
    resample: (resamples, seed, visit) => {
      drawnUnits(units, resamples, seed, 'means', (drawn, resample) => {
        for (const [index, column] of columns.entries()) sums[index] = sumOfDrawn(column, drawn)
        visit(evaluate(sums, clusters ? sumOfDrawn(sizes, drawn) : units), resample)
      })
    },
    largestShares: () => pairs.map(({ candidate }) => largestShare(candidate, clusters)),
    jackknife: () => leftOut(columns, sizes, evaluate),
  }
}

/** A function from the sum of each column and the number of examples to the values. */
type Evaluate = (sums: Float64Array, examples: number) => Values[]

function evaluator(pairs: readonly StatisticPair<MeansStatistic>[]): Evaluate {
  return (sums, examples) => {
    const means = sums.map((sum) => sum / examples)
    let from = 0
    const next = ({ terms, of }: MeansStatistic) => of(means.subarray(from, (from += terms.length)))
    return pairs.map(({ candidate, baseline }) => ({
      candidate: next(candidate),
      baseline: baseline ? next(baseline) : null,
    }))
  }
}

function leftOut(columns: readonly Float64Array[], sizes: Float64Array, evaluate: Evaluate): LeftOut {
  const whole = Float64Array.from(columns, sumOf)
  const examples = sumOf(sizes)
  const sums = new Float64Array(columns.length)
  return {
    values: Array.from(sizes, (size, left) => {
      for (const [index, column] of columns.entries()) sums[index] = (whole[index] ?? 0) - (column[left] ?? 0)
      return evaluate(sums, examples - size)
    }),
    weights: new Float64Array(sizes.length).fill(1),
  }
}

function sumOf(column: Float64Array): number {
  let sum = 0
  for (let unit = 0; unit < column.length; unit++) sum += column[unit] ?? NaN
  return sum
}

/** Computes four sums at once, since each addition waits for the previous one and a bootstrap spends its time here. */
function sumOfDrawn(column: Float64Array, drawn: Uint32Array): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  let draw = 0
  for (; draw + 4 <= drawn.length; draw += 4) {
    first += column[drawn[draw] ?? 0] ?? NaN
    second += column[drawn[draw + 1] ?? 0] ?? NaN
    third += column[drawn[draw + 2] ?? 0] ?? NaN
    fourth += column[drawn[draw + 3] ?? 0] ?? NaN
  }
  for (; draw < drawn.length; draw++) first += column[drawn[draw] ?? 0] ?? NaN
  return first + second + third + fourth
}
