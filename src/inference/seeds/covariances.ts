import { fewestUnits, tooFewUnits } from '../bootstrap.ts'
import type { ResamplingPlan } from '../bootstrap/scheme.ts'
import { unitName, type Sampling } from '../clusters.ts'
import type { Degenerate } from '../../statistics/interval.ts'

/** Covariances of the values of several models over resampled examples, or the reason why they cannot be estimated. */
export type Covariances =
  | Degenerate
  | {
      readonly degenerate: false
      /** Null if none were needed. */
      readonly resamples: number | null
      readonly units: number
      /** The influence of each unit on each model's value; null if it is not available. */
      readonly influences: readonly Float64Array[] | null
      readonly covariance: (first: number, second: number) => number
    }

/**
 * Bootstraps statistics of several models, all evaluated on each draw.
 * @param models number of models; the plan has one statistic of each, then the next statistic of each
 */
export function bootstrapCovariances(
  plan: ResamplingPlan,
  models: number,
  { seed, clusters }: Sampling,
  resamples: number,
): Covariances[] {
  const statistics = plan.whole.length / models
  if (plan.units < fewestUnits)
    return Array.from({ length: statistics }, () => tooFewUnits(plan.units, unitName(clusters)))
  const moments = Array.from({ length: statistics }, (_, statistic) =>
    momentsAround(
      plan.whole.slice(statistic * models, (statistic + 1) * models).map(({ candidate }) => candidate),
    ),
  )
  const drawn = new Float64Array(models)
  plan.resample(resamples, seed, (values) => {
    for (let statistic = 0; statistic < statistics; statistic++) {
      for (let model = 0; model < models; model++)
        drawn[model] = values[statistic * models + model]?.candidate ?? NaN
      moments[statistic]?.add(drawn)
    }
  })
  return moments.map(({ covariance }) =>
    Number.isFinite(covariance(0, models - 1)) && Number.isFinite(covariance(0, 0))
      ? { degenerate: false, resamples, units: plan.units, influences: null, covariance }
      : { degenerate: true, reason: 'some resamples have no finite value' },
  )
}

/** Sums deviations from values near the mean, so no digits are lost; memory does not grow with the resamples. */
function momentsAround(centre: readonly number[]) {
  const width = centre.length
  const deviations = new Float64Array(width)
  const sums = new Float64Array(width)
  const products = new Float64Array(width * width)
  let count = 0
  return {
    add(values: Float64Array) {
      count += 1
      for (let first = 0; first < width; first++) {
        const deviation = (values[first] ?? NaN) - (centre[first] ?? NaN)
        deviations[first] = deviation
        sums[first] = (sums[first] ?? 0) + deviation
        for (let second = 0; second <= first; second++) {
          const index = first * width + second
          products[index] = (products[index] ?? 0) + deviation * (deviations[second] ?? 0)
        }
      }
    },
    covariance: (first: number, second: number): number => {
      const [high, low] = first < second ? [second, first] : [first, second]
      const product = products[high * width + low] ?? NaN
      return (product - ((sums[high] ?? NaN) * (sums[low] ?? NaN)) / count) / (count - 1)
    },
  }
}
