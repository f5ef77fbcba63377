import { describe, expect, it } from '@jest/globals'
import { earlyStoppingSchema } from '../../../src/config/early-stopping.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label, Target } from '../../../src/data/schema.ts'
import { classWeights } from '../../../src/training/class-weights.ts'
import { keptEpoch } from '../../../src/training/early-stopping.ts'
import { historySchema, recordOf } from '../../../src/training/history.ts'
import { lossWeights } from '../../../src/training/loss-weights.ts'
import { metricIn } from '../../../src/training/metric.ts'
import { epochLine } from '../../../src/training/progress.ts'
import { toMeans } from '../../../src/training/steps.ts'
import { addMeans, meansOf, noSums, sumsSchema } from '../../../src/training/sums.ts'

const species: Label = { kind: 'class', column: 'kind', classes: ['a', 'b'] }
const target: Target = {
  kind: 'several',
  outputs: [
    { name: 'price', label: { kind: 'number', column: 'euros' } },
    { name: 'species', label: species },
  ],
}
const means = toMeans(target, [3, 2, 1, 0.5])
const record = recordOf(1, means, toMeans(target, [5, 4, 1.5, 0.25]))

describe('what the training of several outputs comes to', () => {
  it('is a loss of all, and of each output its own', () => {
    expect(means).toEqual({
      loss: 3,
      accuracy: null,
      outputs: { price: { loss: 2, accuracy: null }, species: { loss: 1, accuracy: 0.5 } },
    })
  })

  it('is as before where there is one output', () => {
    expect(toMeans(species, [3, 0.5])).toEqual({ loss: 3, accuracy: 0.5 })
    expect(recordOf(1, toMeans(species, [3, 0.5]), null)).toEqual({
      epoch: 1,
      loss: 3,
      accuracy: 0.5,
      validationLoss: null,
      validationAccuracy: null,
    })
  })

  it('is summed over the examples of each output', () => {
    const sums = addMeans(addMeans(noSums, means, 10), toMeans(target, [1, 1, 0, 1]), 30)
    expect(sumsSchema.parse(JSON.parse(JSON.stringify(sums)))).toEqual(sums)
    expect(meansOf(sums)).toEqual({
      loss: 1.5,
      accuracy: null,
      outputs: { price: { loss: 1.25, accuracy: null }, species: { loss: 0.25, accuracy: 0.875 } },
    })
  })

  it('is told after each epoch, output by output', () => {
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

  it('can be stopped and searched by one output, by its name', () => {
    const metric = earlyStoppingSchema.parse({ metric: 'species/validation-accuracy' }).metric
    expect(metricIn(metric, record)).toBe(0.25)
    expect(metricIn('price/validation-accuracy', record)).toBeNull()
    expect(metricIn('validation-loss', record)).toBe(5)
    expect(() => earlyStoppingSchema.parse({ metric: 'species/f1' })).toThrow()
  })

  it('names the metrics there are where one is asked for that there is not', () => {
    const section = earlyStoppingSchema.parse({ metric: 'validation-accuracy' })
    expect(() => keptEpoch(section, [record])).toThrow(
      /price\/validation-accuracy, species\/validation-accuracy/,
    )
  })
})

describe('weights of losses', () => {
  const section = (value: unknown) => trainSection.parse({ 'loss-weights': value })['loss-weights']

  it('are by the names of the outputs', () => {
    expect(lossWeights(section({ price: 0.5 }), target)).toEqual({ price: 0.5 })
    expect(lossWeights(undefined, target)).toBeUndefined()
  })

  it('are refused for another output, and for an only one', () => {
    expect(() => lossWeights(section({ weight: 1 }), target)).toThrow(/one of price, species/)
    expect(() => lossWeights(section({ kind: 1 }), species)).toThrow(/a model of one output/)
  })
})

it('classes are not weighed where there are several outputs', () => {
  const examples = { size: 0, ids: [], features: new Float32Array(), labels: new Float32Array() }
  expect(() => classWeights('balanced', target, examples)).toThrow(/the outputs price, species/)
})
