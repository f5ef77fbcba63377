import type { NumberStepSetting } from '../config/transform-steps.ts'
import type { NumberStep } from '../dataset/dataset-schema.ts'
import { momentsOf, quantileOfSorted } from './moments.ts'
import { mapNumbers, sortNumbers, type NumberChunks } from './number-chunks.ts'
import { applyNumberStep } from './number-steps.ts'

/** Fits each step to the values that the steps before it return. */
export function fitSteps(settings: readonly NumberStepSetting[], values: NumberChunks): NumberStep[] {
  const steps: NumberStep[] = []
  let current = values
  for (const setting of settings) {
    const step = fitStep(setting, current)
    steps.push(step)
    current = mapNumbers(current, (value) => applyNumberStep(step, value))
  }
  return steps
}

function fitStep(setting: NumberStepSetting, values: NumberChunks): NumberStep {
  switch (setting.step) {
    case 'scale':
    case 'log':
      return setting
    case 'standardize': {
      const { mean, deviation, minimum, maximum } = momentsOf(values)
      // The mean of equal values may differ from them in the last bit.
      if (minimum === maximum) return { step: 'standardize', mean: minimum, deviation: 1 }
      return { step: 'standardize', mean, deviation: deviation || 1 }
    }
    case 'min-max': {
      const { minimum, maximum } = momentsOf(values)
      return { step: 'min-max', minimum, maximum }
    }
    case 'robust': {
      const [low, median, high] = quantilesOf(values, [0.25, 0.5, 0.75] as const)
      return { step: 'robust', median, range: high - low || 1 }
    }
    case 'clip':
      return { step: 'clip', ...boundsOf(setting.bounds, values) }
    case 'quantile': {
      const sorted = sortNumbers(values)
      const count = Math.min(mostQuantiles, Math.max(sorted.length, 2))
      return {
        step: 'quantile',
        quantiles: Array.from({ length: count }, (_, index) => quantileOfSorted(sorted, index / (count - 1))),
      }
    }
  }
}

/** The default of scikit-learn's `QuantileTransformer`. */
const mostQuantiles = 1000

type ClipBounds = Extract<NumberStepSetting, { step: 'clip' }>['bounds']

function boundsOf(bounds: ClipBounds, values: NumberChunks): { minimum: number; maximum: number } {
  if ('minimum' in bounds) return bounds
  if ('quantiles' in bounds) {
    const [minimum, maximum] = quantilesOf(values, bounds.quantiles)
    return { minimum, maximum }
  }
  const [low, high] = quantilesOf(values, [0.25, 0.75] as const)
  return { minimum: low - bounds.iqr * (high - low), maximum: high + bounds.iqr * (high - low) }
}

function quantilesOf<Shares extends readonly number[]>(
  values: NumberChunks,
  shares: Shares,
): { -readonly [Index in keyof Shares]: number }
function quantilesOf(values: NumberChunks, shares: readonly number[]): number[] {
  const sorted = sortNumbers(values)
  return shares.map((share) => quantileOfSorted(sorted, share))
}
