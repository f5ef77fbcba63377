import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Tensor } from '@tensorflow/tfjs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { CompiledSteps } from '../../../src/training/compiled-steps.ts'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { expectAgreement, full } from './agreement.ts'
import {
  compiledSteps,
  formOf,
  largestDifference,
  nativeEngine,
  networkOf,
  stepOf,
  stepsOf,
  threeClasses,
  trainOn,
  type NativeEngine,
  type Setting,
} from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const softmax = { dense: { units: 3, activation: 'softmax' } }
const onTable: Setting = {
  layers: [{ dense: { units: 16, activation: 'relu' } }, softmax],
  inputShape: [12],
  optimizer: { sgd: { 'learning-rate': 0.1 } },
  label: threeClasses,
}
const onImages = (...layers: unknown[]): Setting => ({
  ...onTable,
  layers: [...layers, softmax],
  inputShape: [8, 8, 3],
})

const expectAgreementOf = (setting: Setting, sizes?: readonly number[], groupSize?: number) =>
  expectAgreement(engine, setting, { sizes, groupSize })

describe('compiled steps have the losses and weights of eager steps', () => {
  it.each([
    ['gradient descent', { sgd: { 'learning-rate': 0.1 } }],
    ['momentum', { sgd: { 'learning-rate': 0.05, momentum: 0.9 } }],
    ['Nesterov momentum', { sgd: { 'learning-rate': 0.05, momentum: 0.9, nesterov: true } }],
    ['Adam', { adam: { 'learning-rate': 0.01 } }],
    ['AdamW', { adamw: { 'learning-rate': 0.01 } }],
    ['AdaMax', { adamax: { 'learning-rate': 0.01 } }],
    ['RMSProp', { rmsprop: { 'learning-rate': 0.005 } }],
    ['RMSProp with momentum', { rmsprop: { 'learning-rate': 0.002, momentum: 0.5 } }],
    ['AdaGrad', { adagrad: { 'learning-rate': 0.05 } }],
    ['AdaDelta', { adadelta: { 'learning-rate': 1 } }],
  ])('with %s', async (_, optimizer) => {
    const { expected } = await expectAgreementOf({ ...onTable, optimizer })
    expect(expected.at(-1)?.loss).toBeLessThan(expected[0]?.loss ?? 0)
  })

  it.each([
    ['by value', { value: 0.01 }],
    ['by norm', { norm: 0.05 }],
    ['by the norm of all', { 'global-norm': 0.1 }],
  ])('with gradients clipped %s', async (_, clip) => {
    await expectAgreementOf({ ...onTable, clip })
  })

  const normalized = { dense: { units: 16 } }
  it.each<[string, Setting]>([
    ['flatten', onImages('flatten')],
    ['a convolution', onImages({ conv2d: { filters: 4, 'kernel-size': 3, activation: 'relu' } }, 'flatten')],
    [
      'a padded convolution with strides',
      onImages({ conv2d: { filters: 4, 'kernel-size': 3, strides: 2, padding: 'same' } }, 'flatten'),
    ],
    ['maximum pooling', onImages({ 'max-pooling2d': {} }, 'flatten')],
    ['average pooling', onImages({ 'average-pooling2d': { 'pool-size': 3, padding: 'same' } }, 'flatten')],
    [
      'global average pooling',
      onImages({ conv2d: { filters: 8, 'kernel-size': 3, activation: 'relu' } }, 'global-average-pooling2d'),
    ],
    ['layer normalization', { ...onTable, layers: [normalized, 'layer-normalization', softmax] }],
    ['batch normalization', { ...onTable, layers: [normalized, 'batch-normalization', softmax] }],
    [
      'batch normalization after a convolution',
      onImages({ conv2d: { filters: 4, 'kernel-size': 3 } }, 'batch-normalization', 'flatten'),
    ],
  ])('with %s', async (_, setting) => {
    await expectAgreementOf(setting)
  })

  it.each(['relu', 'relu6', 'elu', 'selu', 'sigmoid', 'tanh', 'softplus', 'swish', 'gelu', 'linear'])(
    'with the activation %s',
    async (activation) => {
      await expectAgreementOf({ ...onTable, layers: [{ dense: { units: 8, activation } }, softmax] })
    },
  )

  it('with a number as the label', async () => {
    const label = { kind: 'number' as const, column: 'y' }
    const { expected } = await expectAgreementOf({ ...onTable, layers: [{ dense: { units: 1 } }], label })
    expect(expected[0]?.accuracy).toBeNull()
  })

  it('with a short last batch in each of three epochs', async () => {
    await expectAgreementOf(onTable, [...full(7), 10, ...full(7), 10, ...full(7), 10], 8)
  })

  it('with a short batch before the first full one, and one in a group of full ones', async () => {
    await expectAgreementOf(onTable, [7, 24, 24, 24, 24, 24, 7, 24, 24, 24], 5)
  })

  it('bit for bit with any number of batches in one call', async () => {
    const outcomes = []
    for (const groupSize of [1, 2, 7, 23]) {
      const { found, foundWeights } = await expectAgreementOf(onTable, full(23), groupSize)
      outcomes.push({ found, foundWeights })
    }
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0])
  })
})

it('compiled training runs as many steps in a call as take a second, and one until this number is known', async () => {
  const model = networkOf(engine.tf, onTable)
  const step = stepOf(engine, model, onTable)
  const times = [0.4, 0.01, 7, 0.3].flatMap((seconds) => [0, seconds * 1000])
  const steps = new CompiledSteps(engine, engine.native, step, {
    log: recordingLog([]),
    form: formOf(onTable),
    batchSizes: [24],
    exampleBytes: 4,
    now: () => times.shift() ?? NaN,
  })
  const counts = [steps.stepsPerRun]
  for (const group of stepsOf(onTable, full(4))) {
    await steps.run(group)
    counts.push(steps.stepsPerRun)
  }
  expect(counts).toEqual([1, 2, 16, 1, 3])
  steps.close()
  step.close()
  model.dispose()
})

it('compiled training updates the averages of batch normalization', async () => {
  const layers = [{ dense: { units: 16 } }, 'batch-normalization', softmax]
  const { foundWeights } = await expectAgreementOf({ ...onTable, layers })
  const [mean, variance] = ['moving_mean', 'moving_variance'].map((name) =>
    foundWeights.find((weight) => weight.name.endsWith(name)),
  )
  expect(mean?.values.some((value) => value !== 0)).toBe(true)
  expect(variance?.values.some((value) => value !== 1)).toBe(true)
})

it('compiled training uses weights that were set between finishing and resuming', async () => {
  const { tf } = engine
  const inputs = stepsOf(onTable, full(16))
  const model = networkOf(tf, onTable)
  const initial = model.getWeights().map((weight) => weight.clone())
  const steps = compiledSteps(engine, {
    step: stepOf(engine, model, onTable),
    setting: onTable,
    log: recordingLog([]),
  })
  await trainOn(steps, inputs, 4)
  const [before] = await trainOn(steps, inputs.slice(0, 1))
  model.setWeights(initial)
  const again = await trainOn(steps, inputs, 4)
  steps.close()
  const expected = await trainOn(
    eagerSteps(tf, formOf(onTable), stepOf(engine, networkOf(tf, onTable), onTable)),
    inputs,
  )
  expect(
    largestDifference(
      again.map(({ loss }) => loss),
      expected.map(({ loss }) => loss),
    ),
  ).toBeLessThan(1e-5)
  expect(before?.loss).not.toBeCloseTo(expected[0]?.loss ?? NaN, 3)
})

it('a network with custom layers that draw random numbers in JavaScript trains operation by operation, and the log contains the reason', async () => {
  const { tf } = engine
  class Shaken extends tf.layers.Layer {
    static className = 'Shaken'
    override call(inputs: Tensor | Tensor[]) {
      const [input] = [inputs].flat()
      if (!input) throw new TypeError('no input')
      return tf.mul(input, 1 + Math.random() / 10)
    }
  }
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 16, inputShape: [12] }),
      new Shaken({}),
      tf.layers.dense({ units: 3, activation: 'softmax' }),
    ],
  })
  const lines: string[] = []
  const steps = compiledSteps(engine, {
    step: stepOf(engine, model, onTable),
    setting: onTable,
    log: recordingLog(lines),
  })
  const means = await trainOn(steps, stepsOf(onTable, full(60)), 4)
  steps.close()
  expect(lines).toEqual([
    expect.stringMatching(/^info: Training operation by operation, .* two traces of it differ/),
  ])
  expect(means.at(-1)?.loss).toBeLessThan(means[0]?.loss ?? 0)
})

it('compiled training leaves no tensors behind after a thousand steps', async () => {
  const { tf } = engine
  const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('tensorline-graph-'))
  const before = await folders()
  const inputs = stepsOf(onTable, full(10))
  const model = networkOf(tf, onTable)
  const steps = compiledSteps(engine, {
    step: stepOf(engine, model, onTable),
    setting: onTable,
    log: recordingLog([]),
  })
  const held = () => [tf.memory().numTensors, engine.native.backend.getNumOfTFTensors()]
  await trainOn(steps, inputs, 4)
  const atFirst = held()
  for (let round = 0; round < 100; round++) await trainOn(steps, inputs, 4)
  expect(held()).toEqual(atFirst)
  expect(engine.native.backend.getNumOfSavedModels()).toBe(1)
  steps.close()
  expect(engine.native.backend.getNumOfSavedModels()).toBe(0)
  expect(await folders()).toEqual(before)
})
