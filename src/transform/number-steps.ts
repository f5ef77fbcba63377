import { bisectLeft, bisectRight } from 'd3-array'
import type { NumberStep } from '../dataset/dataset-schema.ts'

/** Returns a number after the steps, in float64. A constant column of the training split becomes exactly 0 by the steps that scale. */
export function applyNumberSteps(steps: readonly NumberStep[], value: number): number {
  let result = value
  for (const step of steps) result = applyNumberStep(step, result)
  return result
}

export function applyNumberStep(step: NumberStep, value: number): number {
  switch (step.step) {
    case 'scale':
      return value / step.by
    case 'standardize':
      return (value - step.mean) / step.deviation
    case 'min-max':
      return (value - step.minimum) / (step.maximum - step.minimum || 1)
    case 'robust':
      return (value - step.median) / step.range
    case 'clip':
      return Math.min(Math.max(value, step.minimum), step.maximum)
    case 'log':
      return Math.sign(value) * Math.log1p(Math.abs(value))
    case 'quantile':
      return shareBelow(step.quantiles, value)
  }
}

/**
 * Returns the share of the training examples below the value, 0 to 1: linear between quantiles of equal distance, and the middle of those that
 * are equal to the value, as scikit-learn's `QuantileTransformer` does. The smallest value has 0, the greatest 1, and a constant 0.
 */
function shareBelow(quantiles: readonly number[], value: number): number {
  const last = quantiles.length - 1
  if (value <= (quantiles[0] ?? 0)) return 0
  if (value >= (quantiles[last] ?? 0)) return 1
  const [low, high] = [positionFromLeft(quantiles, value), positionFromRight(quantiles, value)]
  return (low + high) / (2 * last)
}

function positionFromLeft(quantiles: readonly number[], value: number): number {
  const index = bisectLeft(quantiles, value)
  return interpolate(quantiles, index, value)
}

function positionFromRight(quantiles: readonly number[], value: number): number {
  const index = bisectRight(quantiles, value)
  return quantiles[index - 1] === value ? index - 1 : interpolate(quantiles, index, value)
}

/** @param index of the first quantile that is not below the value; the one before it is smaller */
function interpolate(quantiles: readonly number[], index: number, value: number): number {
  const [before, after] = [quantiles[index - 1] ?? 0, quantiles[index] ?? 0]
  return index - 1 + (value - before) / (after - before)
}
