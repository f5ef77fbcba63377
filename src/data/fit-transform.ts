import type { TransformStep } from '../config/data.ts'
import { columnsAsNumbers, shapeOf } from './features.ts'
import { momentsOf, momentsOfPixels, type Moments } from './moments.ts'
import { countPixels, emptyHistogram, type PixelHistogram } from './pixel-histogram.ts'
import type { Features, FittedStep, FittedTransform } from './dataset-schema.ts'
import { affinesOf, applyAffines } from './transform.ts'

/**
 * Fits a transform to the examples of the training split. The result is the same for any order of the examples.
 * Columns that are categories stay 0 and 1 under `standardize` and `min-max`; a constant column is taken to 0.
 * @param values `size` raw examples, channels or columns last.
 */
export function fitTransform(
  steps: readonly TransformStep[],
  features: Features,
  values: Float32Array | Uint8Array,
  size: number,
): FittedTransform {
  const channels = shapeOf(features).at(-1) ?? 1
  if (values instanceof Uint8Array) {
    const histogram = emptyHistogram(channels)
    countPixels(histogram, values)
    return fitToPixels(steps, features, histogram)
  }
  const categories =
    features.kind === 'table' ? columnsAsNumbers(features).map(({ category }) => category !== null) : []
  return fit(steps, features, (done) =>
    Array.from({ length: channels }, (_, channel) =>
      categories[channel] ? untouched : momentsOfNumbers(values, size, channels, channel, done),
    ),
  )
}

/** Fits a transform to the histogram of the training split's pixels. */
export function fitToPixels(
  steps: readonly TransformStep[],
  features: Features,
  histogram: PixelHistogram,
): FittedTransform {
  return fit(steps, features, (done) =>
    Array.from({ length: histogram.channels }, (_, channel) => momentsOfPixels(histogram, channel, done)),
  )
}

/** Moments and bounds that leave a column unchanged. */
const untouched: Moments = { mean: 0, deviation: 1, minimum: 0, maximum: 1 }

/** Fits step after step, each to what the steps before it make of the values. */
function fit(
  steps: readonly TransformStep[],
  features: Features,
  momentsAfter: (done: readonly FittedStep[]) => Moments[],
): FittedTransform {
  const fitted: FittedStep[] = []
  for (const step of steps) {
    switch (step.step) {
      case 'scale':
        fitted.push(step)
        break
      case 'standardize': {
        const moments = momentsAfter(fitted)
        fitted.push({
          step: 'standardize',
          mean: moments.map(({ mean }) => mean),
          deviation: moments.map(({ deviation }) => deviation || 1),
        })
        break
      }
      case 'min-max': {
        const moments = momentsAfter(fitted)
        fitted.push({
          step: 'min-max',
          minimum: moments.map(({ minimum }) => minimum),
          maximum: moments.map(({ maximum }) => maximum),
        })
        break
      }
    }
  }
  return { steps: fitted, shape: shapeOf(features) }
}

function momentsOfNumbers(
  values: Float32Array,
  size: number,
  stride: number,
  offset: number,
  done: readonly FittedStep[],
): Moments {
  const column = Float64Array.from({ length: size }, (_, row) => values[row * stride + offset] ?? 0)
  const affines = affinesOf(done, offset)
  return momentsOf(column.map((value) => applyAffines(affines, value)))
}
