import type { Assessment } from '../inference/estimate.ts'
import { bootstrapDifference, type PairedDifference } from '../inference/paired-difference.ts'
import { normalDistribution } from '../statistics/bca.ts'
import { seededUniform } from '../statistics/resample.ts'
import { signedImprovement, type Direction } from '../text/number-unit.ts'
import type { Budget } from '../metrics/budget.ts'
import { percentile, type CostMeasurement } from './cost-measurement.ts'

const resamples = 1000
const mostBlocks = 50

/** Assesses a budget's value and change; `seed` determines every resample. */
export function assessBudget(
  { better, percent }: Budget,
  { candidate, baseline, samples }: CostMeasurement,
  seed: number,
): Assessment {
  const known = {
    value: candidate,
    method: 'exact',
    resamples: null,
    uncertainty: exactly(candidate),
  } as const
  if (baseline === null) return { candidate: known, difference: null }
  const change = signedImprovement(candidate - baseline, better)
  if (samples?.baseline) {
    const { length } = samples.candidate
    const interleaved = { candidate: samples.candidate, baseline: samples.baseline, better, percent }
    const distribution = normalDistribution(change, resampledDifferences(interleaved, seed))
    return {
      candidate: known,
      difference: bootstrapDifference(change, length, distribution, false),
    }
  }
  return { candidate: known, difference: exactDifference(change) }
}

function exactly(value: number) {
  return { degenerate: false, bounds: () => ({ lower: value, upper: value }) } as const
}

interface InterleavedSamples {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[]
  readonly better: Direction
  readonly percent: number
}

/**
 * Draws turns with replacement, in blocks of consecutive turns, since a slowdown of the machine lasts for several turns. Carlstein,
 * "The use of subseries values for estimating the variance of a general statistic from a stationary sequence", Annals of Statistics
 * 14 (1986).
 */
function resampledDifferences(
  { candidate, baseline, better, percent }: InterleavedSamples,
  seed: number,
): Float64Array {
  const uniform = seededUniform(seed, 'turns')
  const length = Math.ceil(candidate.length / mostBlocks)
  const blocks = Math.floor(candidate.length / length)
  return Float64Array.from({ length: resamples }, () => {
    const drawn = Array.from({ length: blocks }, () => Math.floor(uniform() * blocks) * length)
    const valueOf = (samples: readonly number[]) =>
      percentile(
        drawn.flatMap((start) => samples.slice(start, start + length)),
        percent,
      )
    return signedImprovement(valueOf(candidate) - valueOf(baseline), better)
  })
}

/** Returns the difference of two values that are known exactly, so more examples would not change it. */
function exactDifference(value: number): PairedDifference {
  return {
    value,
    method: 'exact',
    resamples: null,
    discordant: null,
    inference: {
      ...exactly(value),
      pInferiority: (margin) => (value < -margin ? 0 : 1),
      pNonInferiority: (margin) => (value > -margin ? 0 : 1),
      longTail: null,
      plan: { smallestMargin: () => 0, examplesFor: () => null, examplesToShow: () => null },
    },
  }
}
