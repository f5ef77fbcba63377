import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitLabels, invertLabelSteps, labelStepsOf } from '../../../src/transform/label-steps.ts'
import { applyNumberSteps } from '../../../src/transform/number-steps.ts'
import { inLabelUnits } from '../../../src/model/predict.ts'
import type { Target } from '../../../src/dataset/dataset-schema.ts'
import '../../harness/property-settings.ts'
import { userError } from '../../harness/user-error.ts'

const price: Target = { kind: 'number', column: 'price' }
const settings = ['standardize', 'log'] as const

describe('a transform of labels', () => {
  it.each(settings)('%s is inverted to the label', (setting) => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), (values) => {
        const steps = labelStepsOf(
          fitLabels(price, setting, () => [Float64Array.from(values)]),
          'price',
        )
        for (const one of values) {
          const back = invertLabelSteps(steps, applyNumberSteps(steps, one))
          expect(Math.abs(back - one)).toBeLessThanOrEqual(1e-6 + 1e-9 * Math.abs(one))
        }
      }),
    )
  })

  it.each(settings)('%s gives the training labels mean 0 and deviation 1', (setting) => {
    const values = Float64Array.of(100, 2000, 30_000, 400_000)
    const steps = labelStepsOf(
      fitLabels(price, setting, () => [values]),
      'price',
    )
    const made = Array.from(values, (value) => applyNumberSteps(steps, value))
    const mean = made.reduce((sum, value) => sum + value, 0) / 4
    expect(mean).toBeCloseTo(0)
    expect(made.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 4).toBeCloseTo(1)
  })

  it('leaves outputs of classes as they are', () => {
    const target: Target = {
      kind: 'multi-output',
      outputs: [
        { name: 'kind', label: { kind: 'class', column: 'kind', classes: ['a', 'b'] } },
        { name: 'price', label: price },
      ],
    }
    const labels = fitLabels(target, 'standardize', () => [Float64Array.of(10, 30)])
    const outputs = { size: 2, width: 3, widths: [2, 1], values: Float32Array.of(0.1, 0.9, 0, 0.6, 0.4, 1) }
    expect(inLabelUnits(target, labels, outputs).values).toEqual(Float32Array.of(0.1, 0.9, 20, 0.6, 0.4, 30))
  })

  it('is an error if no label is a number', () => {
    const classes: Target = { kind: 'class', column: 'kind', classes: ['a', 'b'] }
    expect(() => fitLabels(classes, 'log', () => [])).toThrow(userError('DATA_SETTING_NOT_APPLICABLE'))
  })
})
