import type { ChannelStepSetting, NumberStepSetting } from '../config/transform-steps.ts'
import type { ChannelStep, ChannelTransform } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import type { ImageShape } from '../images/image-shape.ts'
import { momentsOfPixels, type Moments } from './moments.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'

/**
 * Returns the steps if images have them.
 * @param key of the steps in the configuration
 * @throws UserError for steps that only columns of numbers have
 */
export function channelSteps(
  steps: readonly NumberStepSetting[],
  key: readonly string[] = ['data', 'transform'],
): ChannelStepSetting[] {
  return steps.map((step, index) => {
    switch (step.step) {
      case 'scale':
      case 'standardize':
      case 'min-max':
        return step
      case 'robust':
      case 'log':
      case 'quantile':
      case 'clip':
        throw new UserError({
          code: 'DATA_SETTING_NOT_APPLICABLE',
          found: `the step ${step.step}, and images in the source`,
          expected: '`scale`, `standardize` or `min-max` for images',
          hint: 'Remove the step, or give the columns of images steps of their own: `features: {photo: {transform: [standardize]}}`.',
          key: [...key, index],
        })
    }
  })
}

/** Fits a transform of images to the histogram of the training split's pixels. */
export function fitChannels(
  steps: readonly ChannelStepSetting[],
  { height, width, channels }: ImageShape,
  histogram: PixelHistogram,
): ChannelTransform {
  const fitted: ChannelStep[] = []
  for (const step of steps) fitted.push(fitStep(step, momentsAfter(histogram, fitted)))
  return { steps: fitted, shape: [height, width, channels] }
}

/** Moments of each channel after the steps. */
function momentsAfter(histogram: PixelHistogram, done: readonly ChannelStep[]): Moments[] {
  return Array.from({ length: histogram.channels }, (_, channel) => momentsOfPixels(histogram, channel, done))
}

function fitStep(step: ChannelStepSetting, moments: readonly Moments[]): ChannelStep {
  switch (step.step) {
    case 'scale':
      return step
    case 'standardize':
      return {
        step: 'standardize',
        mean: moments.map(({ mean }) => mean),
        deviation: moments.map(({ deviation }) => deviation || 1),
      }
    case 'min-max':
      return {
        step: 'min-max',
        minimum: moments.map(({ minimum }) => minimum),
        maximum: moments.map(({ maximum }) => maximum),
      }
  }
}
