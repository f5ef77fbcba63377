import { describe, expect, it } from '@jest/globals'
import { earlyStoppingSchema } from '../../../src/config/early-stopping.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label, Target } from '../../../src/dataset/dataset-schema.ts'
import { historySchema } from '../../../src/model/history.ts'
import { batchGroups } from '../../../src/training/batches.ts'
import { classWeightsOf } from '../../../src/training/class-weights.ts'
import { keptEpoch } from '../../../src/training/early-stopping.ts'
import { recordOf } from '../../../src/training/epoch-record.ts'
import { lossWeights } from '../../../src/training/loss-weights.ts'
import { metricIn, metricsOf } from '../../../src/training/epoch-metric.ts'
import { epochLine } from '../../../src/training/progress.ts'
import { toMeans } from '../../../src/training/training-steps.ts'
import { addMeans, meansOf, noSums, sumsSchema } from '../../../src/training/sums.ts'
import { userError } from '../../harness/user-error.ts'

const species: Label = { kind: 'class', column: 'kind', classes: ['a', 'b'] }
const target: Target = {
  kind: 'multi-output',
  outputs: [
    { name: 'price', label: { kind: 'number', column: 'euros' } },
    { name: 'species', label: species },
  ],
}
const means = toMeans(target, [3, 2, 1, 0.5])
const record = recordOf(1, means, toMeans(target, [5, 4, 1.5, 0.25]))

describe('the loss and metrics of several outputs', () => {
  it('are the total loss and the values of each output', () => {
    expect(means).toEqual({
      loss: 3,
      accuracy: null,
      outputs: { price: { loss: 2, accuracy: null }, species: { loss: 1, accuracy: 0.5 } },
    })
  })

  it('are unprefixed for a single output', () => {
    expect(toMeans(species, [3, 0.5])).toEqual({ loss: 3, accuracy: 0.5 })
    expect(recordOf(1, toMeans(species, [3, 0.5]), null)).toEqual({
      epoch: 1,
      loss: 3,
      accuracy: 0.5,
      validationLoss: null,
      validationAccuracy: null,
    })
  })

  it('are summed over the examples of each output', () => {
    const sums = addMeans(addMeans(noSums, means, 10), toMeans(target, [1, 1, 0, 1]), 30)
    expect(sumsSchema.parse(JSON.parse(JSON.stringify(sums)))).toEqual(sums)
    expect(meansOf(sums)).toEqual({
      loss: 1.5,
      accuracy: null,
      outputs: { price: { loss: 1.25, accuracy: null }, species: { loss: 0.25, accuracy: 0.875 } },
    })
  })

  it('are logged after each epoch, output by output', () => {
    expect(historySchema.parse([record])).toEqual([record])
    expect(epochLine(record, 3)).toBe(
      [
        'epoch 1/3 · loss 3.0000 · validation loss 5.0000',
        'price loss 2.0000 · price validation loss 4.0000',
        'species loss 1.0000 · species accuracy 0.5000',
        'species validation loss 1.5000 · species validation accuracy 0.2500',
      ].join(' · '),
    )
  })

  it('can be used for early stopping and search by the name of an output', () => {
    const metric = earlyStoppingSchema.parse({ metric: 'species/validation-accuracy' }).metric
    expect(metricIn(metric, record)).toBe(0.25)
    expect(metricIn('price/validation-accuracy', record)).toBeNull()
    expect(metricIn('validation-loss', record)).toBe(5)
    expect(() => earlyStoppingSchema.parse({ metric: 'species/f1' })).toThrow()
  })

  it('are known before the training', () => {
    expect(metricsOf({ label: target, rows: { train: 9, validation: 1, test: 1 } })).toEqual([
      'validation-loss',
      'price/validation-loss',
      'species/validation-loss',
      'species/validation-accuracy',
      'loss',
      'price/loss',
      'species/loss',
      'species/accuracy',
    ])
    expect(metricsOf({ label: species, rows: { train: 9, validation: 0, test: 1 } })).toEqual([
      'loss',
      'accuracy',
    ])
  })

  it('are listed in the error about an unknown metric', () => {
    const section = earlyStoppingSchema.parse({ metric: 'validation-accuracy' })
    expect(() => keptEpoch(section, [record])).toThrow(
      userError('TRAIN_UNKNOWN_METRIC', 'price/validation-accuracy, species/validation-accuracy'),
    )
  })
})

describe('weights of losses', () => {
  const section = (value: unknown) => trainSection.parse({ 'loss-weights': value })['loss-weights']

  it('are set by the names of the outputs', () => {
    expect(lossWeights(section({ price: 0.5 }), target)).toEqual({ price: 0.5 })
    expect(lossWeights(undefined, target)).toBeUndefined()
  })

  it('are rejected for an unknown output, and for a single output', () => {
    expect(() => lossWeights(section({ weight: 1 }), target)).toThrow(
      userError('TRAIN_WEIGHTS_MISMATCH', 'price, species'),
    )
    expect(() => lossWeights(section({ kind: 1 }), species)).toThrow(userError('TRAIN_WEIGHTS_MISMATCH'))
  })
})

describe('weights of classes', () => {
  const section = (value: unknown) => trainSection.parse({ 'class-weights': value })['class-weights']
  const examples = { size: 4, labels: Float32Array.of(2.5, 0, 3, 0, 1, 0, 7, 1) }
  const weigh = (value: unknown) =>
    classWeightsOf(section(value), target, { ...examples, labels: () => [examples.labels] })

  it('are set by the names of the outputs, each from its own labels', () => {
    expect(weigh({ species: 'balanced' })).toEqual([null, Float32Array.of(2 / 3, 2)])
    expect(weigh({ species: { b: 3 } })).toEqual([null, Float32Array.of(1, 3)])
    expect(weigh(undefined)).toEqual([null, null])
    expect(classWeightsOf('balanced', species, { size: 2, labels: () => [Int32Array.of(0, 1)] })).toEqual([
      Float32Array.of(1, 1),
    ])
  })

  it('are multiplied with the weights of the examples in each batch', () => {
    const source = { ...examples, features: new Float32Array(4) }
    const order = Uint32Array.of(3, 0, 1, 2)
    const groups = (weights: Float32Array | null, classWeights: (Float32Array | null)[]) =>
      [
        ...batchGroups(
          { examples: { ...source, weights }, classWeights },
          { batchSize: 4, groupSize: () => 1 },
          order,
        ),
      ].map((group) => group.weights)
    const own = Float32Array.of(1, 2, 3, 4)
    expect(groups(null, [null, null])).toEqual([[]])
    expect(groups(own, [null, null])).toEqual([[Float32Array.of(4, 1, 2, 3)]])
    expect(groups(own, [null, Float32Array.of(1, 10)])).toEqual([
      [Float32Array.of(4, 1, 2, 3), Float32Array.of(40, 1, 2, 3)],
    ])
  })

  it.each<[string, unknown, string[]]>([
    ['without the name of an output', 'balanced', ['price, species', '{<output>: balanced}']],
    ['of classes without the name of an output', { a: 2 }, ['price, species']],
    ['of another output', { weight: 'balanced' }, ['"weight"', 'price, species']],
    ['of numbers', { price: 'balanced' }, ['"euros"']],
  ])('are rejected %s', (_, value, values) => {
    expect(() => weigh(value)).toThrow(userError('TRAIN_WEIGHTS_MISMATCH', ...values))
  })

  it('are rejected by output name for a single output', () => {
    const source = { size: 0, labels: () => [] }
    expect(() => classWeightsOf(section({ species: 'balanced' }), species, source)).toThrow(
      userError('TRAIN_WEIGHTS_MISMATCH'),
    )
  })
})
