import type { FittedTransform, NumberStep } from '../../dataset/dataset-schema.ts'

/** Usual values of a column of numbers in the training data. */
export interface TypicalValues {
  readonly range: readonly [number, number] | null
  readonly typical: number | null
}

const unknown: TypicalValues = { range: null, typical: null }

/** Share of normally distributed values within this number of deviations: 95 %. */
const deviations = 2

/** Returns the usual values of a column, computed from the parameters that were fitted on the training split. */
export function typicalValues(transform: FittedTransform, name: string, position: number): TypicalValues {
  if ('steps' in transform) return ofSteps(transform.steps.map((step) => stepOfChannel(step, position)))
  const column = transform.columns.find((candidate) => candidate.name === name)
  return column?.encoding === 'number' ? ofSteps(column.steps) : unknown
}

type ChannelStep = Extract<FittedTransform, { steps: unknown }>['steps'][number]

function stepOfChannel(step: ChannelStep, channel: number): NumberStep {
  switch (step.step) {
    case 'scale':
      return step
    case 'standardize':
      return { step: 'standardize', mean: step.mean[channel] ?? 0, deviation: step.deviation[channel] ?? 1 }
    case 'min-max':
      return { step: 'min-max', minimum: step.minimum[channel] ?? 0, maximum: step.maximum[channel] ?? 1 }
  }
}

/** Returns the values of the first step that has some, with the steps before it inverted. */
function ofSteps(steps: readonly NumberStep[]): TypicalValues {
  let invert = (value: number): number => value
  for (const step of steps) {
    const before = invert
    switch (step.step) {
      case 'scale':
        invert = (value) => before(value * step.by)
        break
      case 'log':
        invert = (value) => before(Math.sign(value) * Math.expm1(Math.abs(value)))
        break
      default:
        return valuesOf(step, before)
    }
  }
  return unknown
}

function valuesOf(
  step: Exclude<NumberStep, { step: 'scale' | 'log' }>,
  invert: (value: number) => number,
): TypicalValues {
  const between = (low: number, typical: number, high: number): TypicalValues => ({
    range: [rounded(invert(low)), rounded(invert(high))],
    typical: rounded(invert(typical)),
  })
  switch (step.step) {
    case 'min-max':
    case 'clip':
      return between(step.minimum, (step.minimum + step.maximum) / 2, step.maximum)
    case 'standardize':
      return between(
        step.mean - deviations * step.deviation,
        step.mean,
        step.mean + deviations * step.deviation,
      )
    case 'robust':
      return between(step.median - step.range, step.median, step.median + step.range)
    case 'quantile': {
      const { quantiles } = step
      const [low = 0] = quantiles
      return between(low, quantiles[Math.floor(quantiles.length / 2)] ?? low, quantiles.at(-1) ?? low)
    }
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
