import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { trainSection } from '../../../src/config/training.ts'
import type { ExampleSource } from '../../../src/dataset/examples.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { fit, type Following } from '../../../src/training/fit.ts'
import type { Snapshot } from '../../../src/training/state.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { nativeEngine, weightsOf } from './setting.ts'

const vector = z.array(z.number())
const split = z
  .tuple([vector, vector, vector])
  .transform(([features, labels, weights]) => ({ features, labels, weights }))
const { cases, epochs, batch } = z
  .object({
    epochs: z.int(),
    batch: z.int(),
    cases: z.array(
      z.object({
        name: z.string(),
        classes: z.int(),
        classWeights: z.record(z.string(), z.number()),
        rate: z.number(),
        kernel: vector,
        train: split,
        validation: split,
        history: z.object({
          loss: vector,
          accuracy: vector.nullable(),
          validationLoss: vector,
          validationAccuracy: vector.nullable(),
        }),
        trained: vector,
      }),
    ),
  })
  .parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/sample-weights/keras.json'), 'utf8')),
  )
type Case = (typeof cases)[number]

let engine: Engine
beforeAll(async () => {
  engine = await nativeEngine()
})
afterEach(() => engine.tf.disposeVariables())

function examplesOf({ features, labels, weights }: z.output<typeof split>, classes: number): ExampleSource {
  return inMemory({
    size: labels.length,
    ids: labels.map((_, row) => String(row)),
    features: Float32Array.from(features),
    labels: classes > 0 ? Int32Array.from(labels) : Float32Array.from(labels),
    weights: Float32Array.from(weights),
  })
}

/** Trains the network that Keras trained, optionally in shorter batches, for which the order of Keras is unknown. */
async function train(on: Engine, given: Case, batchSize = batch, following: Partial<Following> = {}) {
  const { tf } = on
  const units = given.classes || 1
  const model = tf.sequential({
    layers: [
      tf.layers.dense({
        name: 'answer',
        units,
        inputShape: [3],
        activation: given.classes ? 'softmax' : 'linear',
      }),
    ],
  })
  model.setWeights([tf.tensor2d(given.kernel, [3, units]), tf.zeros([units])])
  const section = trainSection.parse({
    optimizer: { sgd: { 'learning-rate': given.rate } },
    'batch-size': batchSize,
    epochs,
    ...(given.classes > 0 && { 'class-weights': given.classWeights }),
  })
  const history = await fit(
    on,
    model,
    {
      train: examplesOf(given.train, given.classes),
      validation: examplesOf(given.validation, given.classes),
      transform: { steps: [], shape: [3] },
      label:
        given.classes > 0
          ? {
              kind: 'class',
              column: 'label',
              classes: Array.from({ length: given.classes }, (_, index) => String(index)),
            }
          : { kind: 'number', column: 'label' },
    },
    section,
    { log: recordingLog([]), cancelled: AbortSignal.any([]), ...following },
  )
  return { history, trained: weightsOf(model)[0]?.values ?? [] }
}

describe.each(cases)('weights of $name', (given) => {
  it.each([
    ['compiled', () => engine],
    ['operation by operation', () => ({ ...engine, native: null })],
  ])('train as in Keras, %s', async (_, on) => {
    const { history, trained } = await train(on(), given)
    const { loss, accuracy, validationLoss, validationAccuracy } = given.history
    for (const [index, record] of history.entries()) {
      expect(record.loss).toBeCloseTo(loss[index] ?? NaN, 5)
      expect(record.validationLoss).toBeCloseTo(validationLoss[index] ?? NaN, 5)
      expect(record.accuracy).toEqual(accuracy ? expect.closeTo(accuracy[index] ?? NaN, 5) : null)
      expect(record.validationAccuracy).toEqual(
        validationAccuracy ? expect.closeTo(validationAccuracy[index] ?? NaN, 5) : null,
      )
    }
    expect(history).toHaveLength(epochs)
    for (const [index, value] of trained.entries()) expect(value).toBeCloseTo(given.trained[index] ?? NaN, 5)
  })

  it('resume bit for bit from a snapshot within an epoch', async () => {
    const whole = await train(engine, given, 2)
    const taken: Snapshot[] = []
    await train(engine, given, 2, {
      callbacks: [
        {
          afterRun: async (state) => {
            taken.push(await state.capture())
          },
        },
      ],
    })
    const middle = taken.find(({ progress }) => progress.epoch === 2 && progress.batch === 3)
    if (!middle) throw new Error('no snapshot in the middle of the second epoch')
    expect(await train(engine, given, 2, { from: middle })).toEqual(whole)
  })
})
