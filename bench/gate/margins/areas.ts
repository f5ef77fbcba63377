import normal from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { areas, areaStatistic } from '../../../src/metrics/area-statistics.ts'
import { bisect } from '../../../src/statistics/bisect.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'
import { expectedPrecision } from '../expected-precision.ts'
import { gatesOf } from '../gates.ts'
import { resampled } from '../resampled.ts'
import { margin, resampledSizes, type Kind } from './kind.ts'

/**
 * A change of the scores. They are normal with variance 1 around 0, those of positive examples around a mean. The candidate changes
 * the scores of a share of the examples: their noise correlates with the baseline's, and the mean of changed positive examples is
 * lower, so that the area is smaller by the margin.
 */
interface Change {
  readonly share: number
  readonly correlation: number
}

const changes: readonly Change[] = [
  { share: 0.1, correlation: 0 },
  { share: 1, correlation: 0.9 },
]

/** Returns areas that are resampled: average precision. */
export function areaKinds(): Kind[] {
  return [0.8, 0.95].flatMap((value) => changes.map((change) => averagePrecision(value, change)))
}

function changedText({ share, correlation }: Change): string {
  return share === 1 ? `100 %, correlation ${correlation}` : `${share * 100} %`
}

/** Draws the noise of one example for both models. */
function noise({ share, correlation }: Change, uniform: Uniform) {
  const baseline = normalQuantile(uniform(), 0, 1)
  if (uniform() >= share) return { baseline, candidate: baseline, changed: false }
  const own = normalQuantile(uniform(), 0, 1)
  return {
    baseline,
    candidate: correlation * baseline + Math.sqrt(1 - correlation ** 2) * own,
    changed: true,
  }
}

const prevalence = 0.2

function averagePrecision(value: number, change: Change): Kind {
  const { share } = change
  const precisionOf = (mean: number, changedMean: number) =>
    expectedPrecision(
      (score) => (1 - share) * normal(score, mean, 1) + share * normal(score, changedMean, 1),
      prevalence,
    )
  const mean = bisect(0, 10, (at) => precisionOf(at, at) < value)
  const changedMean = bisect(-10, 10, (at) => precisionOf(mean, at) < value - margin)
  return {
    name: `average precision of ${value}, a fifth positive`,
    changed: changedText(change),
    unit: 'examples',
    sizes: resampledSizes,
    gates: gatesOf.resampledMargins,
    draw: (size, uniform) => {
      const positive = Uint8Array.from({ length: size }, () => Number(uniform() < prevalence))
      const candidate = new Float64Array(size)
      const baseline = new Float64Array(size)
      for (const [example, label] of positive.entries()) {
        const drawn = noise(change, uniform)
        baseline[example] = drawn.baseline + label * mean
        candidate[example] = drawn.candidate + label * (drawn.changed ? changedMean : mean)
      }
      const statistic = (scores: Float64Array) => resampled(areaStatistic(areas.precision, positive, scores))
      return {
        pair: { better: 'higher', candidate: statistic(candidate), baseline: statistic(baseline) },
        clusters: null,
      }
    },
  }
}
