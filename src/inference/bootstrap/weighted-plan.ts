import type { StatisticPair } from '../../metrics/statistic.ts'
import { permutation } from '../../random/philox.ts'
import type { WeightedStatistic } from '../../metrics/statistic.ts'
import type { Clusters } from '../clusters.ts'
import { largestShare } from '../score-shares.ts'
import { drawnUnits, seededUniform } from '../../statistics/resample.ts'
import type { LeftOut, ResamplingPlan, Values } from './scheme.ts'

/** Largest number of leave-out values. More would not improve the skewness, and each costs as much as a resample. */
const mostBlocks = 400

/** Returns the plan for statistics that can only be computed from the weights of the examples. */
export function weightedPlan(
  pairs: readonly StatisticPair<WeightedStatistic>[],
  clusters: Clusters | null,
  seed: number,
): ResamplingPlan {
  const size = pairs[0]?.candidate.size ?? 0
  const units = clusters?.count ?? size
  const evaluate = (times: Uint32Array): Values[] =>
    pairs.map(({ candidate, baseline }) => ({
      candidate: candidate.of(times),
      baseline: baseline ? baseline.of(times) : null,
    }))
  const spread = clusters ? spreader(clusters, size) : (times: Uint32Array) => times
  return {
    units,
    work: pairs.reduce(
      (sum, { candidate, baseline }) => sum + candidate.work + (baseline?.work ?? 0),
      units + size,
    ),
    whole: evaluate(new Uint32Array(size).fill(1)),
    resample: (resamples, drawSeed, visit) => {
      const times = new Uint32Array(units)
      drawnUnits(units, resamples, drawSeed, 'weighted', (drawn, resample) => {
        times.fill(0)
        for (let draw = 0; draw < units; draw++) {
          const unit = drawn[draw] ?? 0
          times[unit] = (times[unit] ?? 0) + 1
        }
        visit(evaluate(spread(times)), resample)
      })
    },
    largestShares: () => pairs.map(({ candidate }) => largestShare(candidate, clusters)),
    jackknife: () => leftOut(units, seed, (times) => evaluate(spread(times))),
  }
}

/** Returns a function that gives each example the weight of its group, in an array that is reused. */
function spreader({ of }: Clusters, size: number): (times: Uint32Array) => Uint32Array {
  const spread = new Uint32Array(size)
  return (times) => {
    for (let example = 0; example < size; example++) spread[example] = times[of[example] ?? 0] ?? 0
    return spread
  }
}

/**
 * Leaves out units, or random blocks of many units: Efron and Narasimhan, "The automatic construction of bootstrap confidence
 * intervals", Journal of Computational and Graphical Statistics 29 (2020), section 3.
 */
function leftOut(units: number, seed: number, evaluate: (times: Uint32Array) => Values[]): LeftOut {
  const order = permutation(units, { draw: seededUniform(seed, 'blocks') })
  const blocks = Math.min(units, mostBlocks)
  const values = Array.from({ length: blocks }, (_, block) => {
    const times = new Uint32Array(units).fill(1)
    for (let index = block; index < units; index += blocks) times[order[index] ?? 0] = 0
    return evaluate(times)
  })
  return { values, weights: new Float64Array(blocks).fill(1) }
}
