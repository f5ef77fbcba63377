import { beforeAll, describe, expect, it } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { Engine, NativeParts } from '../../../src/engine/engine.ts'
import { CompiledSteps } from '../../../src/training/compiled-steps.ts'
import { eagerSteps } from '../../../src/training/eager-steps.ts'
import { tensorsOf } from '../../../src/training/step.ts'
import { recordingLog } from '../../harness/engine/small-runtime.ts'
import {
  inputsOf,
  largestDifference,
  nativeEngine,
  networkOf,
  stepOf,
  threeClasses,
  trainOn,
  weightsOf,
  type Setting,
} from './setting.ts'

let engine: Engine
let native: NativeParts

beforeAll(async () => {
  engine = await nativeEngine()
  if (engine.native === null) throw new Error('the native engine is needed')
  native = engine.native
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
const full = (steps: number) => Array.from({ length: steps }, () => 24)

/** Trains the same network both ways on the same batches. */
async function trainBothWays(setting: Setting, sizes: readonly number[], groupSize: number) {
  const { tf } = engine
  const inputs = inputsOf(tf, setting, sizes)
  const eager = networkOf(tf, setting)
  const compiled = networkOf(tf, setting)
  const eagerStep = stepOf(tf, eager, setting)
  const compiledStep = stepOf(tf, compiled, setting)
  const lines: string[] = []
  const steps = new CompiledSteps(engine, native, compiledStep, {
    log: recordingLog(lines),
    batchSize: 24,
    batchBytes: 1e6,
  })
  try {
    return {
      expected: await trainOn(eagerSteps(eagerStep), inputs),
      found: await trainOn(steps, inputs, groupSize),
      expectedWeights: weightsOf(eager),
      foundWeights: weightsOf(compiled),
      lines,
    }
  } finally {
    steps.close()
    tf.dispose(inputs.map(tensorsOf))
    eagerStep.close()
    compiledStep.close()
    eager.dispose()
    compiled.dispose()
  }
}

async function expectAgreement(setting: Setting, sizes: readonly number[] = full(23), groupSize = 4) {
  const { expected, found, expectedWeights, foundWeights, lines } = await trainBothWays(
    setting,
    sizes,
    groupSize,
  )
  expect(lines).toEqual([])
  expect(found).toHaveLength(sizes.length)
  for (const [step, { loss, accuracy }] of expected.entries()) {
    expect(Math.abs((found[step]?.loss ?? NaN) - loss)).toBeLessThanOrEqual(1e-5 * Math.abs(loss))
    expect(found[step]?.accuracy).toEqual(accuracy)
  }
  for (const [index, { name, values }] of expectedWeights.entries()) {
    expect({
      name,
      agrees: largestDifference(foundWeights[index]?.values ?? [], values) < 1e-4,
    }).toEqual({ name, agrees: true })
  }
  return { expected, foundWeights }
}

describe('compiled steps find the losses and leave the weights of eager ones', () => {
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
    const { expected } = await expectAgreement({ ...onTable, optimizer })
    expect(expected.at(-1)?.loss).toBeLessThan(expected[0]?.loss ?? 0)
  })

  it.each([
    ['by value', { value: 0.01 }],
    ['by norm', { norm: 0.05 }],
    ['by the norm of all', { 'global-norm': 0.1 }],
  ])('with gradients clipped %s', async (_, clip) => {
    await expectAgreement({ ...onTable, clip })
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
    await expectAgreement(setting)
  })

  it.each(['relu', 'relu6', 'elu', 'selu', 'sigmoid', 'tanh', 'softplus', 'swish', 'gelu', 'linear'])(
    'with the activation %s',
    async (activation) => {
      await expectAgreement({ ...onTable, layers: [{ dense: { units: 8, activation } }, softmax] })
    },
  )

  it('with a number as label', async () => {
    const label = { kind: 'number' as const, column: 'y' }
    const { expected } = await expectAgreement({ ...onTable, layers: [{ dense: { units: 1 } }], label })
    expect(expected[0]?.accuracy).toBeNull()
  })

  it('with a short last batch in each of three epochs', async () => {
    await expectAgreement(onTable, [...full(7), 10, ...full(7), 10, ...full(7), 10], 8)
  })

  it('with a short batch before the first full one, and one in a group of full ones', async () => {
    await expectAgreement(onTable, [7, 24, 24, 24, 24, 24, 7, 24, 24, 24], 5)
  })

  it('with any number of batches at once', async () => {
    for (const groupSize of [1, 2, 7, 23]) await expectAgreement(onTable, full(23), groupSize)
  })
})

it('moves the averages of batch normalization', async () => {
  const layers = [{ dense: { units: 16 } }, 'batch-normalization', softmax]
  const { foundWeights } = await expectAgreement({ ...onTable, layers })
  const [mean, variance] = ['moving_mean', 'moving_variance'].map((name) =>
    foundWeights.find((weight) => weight.name.endsWith(name)),
  )
  expect(mean?.values.some((value) => value !== 0)).toBe(true)
  expect(variance?.values.some((value) => value !== 1)).toBe(true)
})

it('takes weights that were set between finishing and going on', async () => {
  const { tf } = engine
  const inputs = inputsOf(tf, onTable, full(16))
  const model = networkOf(tf, onTable)
  const initial = model.getWeights().map((weight) => weight.clone())
  const steps = new CompiledSteps(engine, native, stepOf(tf, model, onTable), {
    log: recordingLog([]),
    batchSize: 24,
    batchBytes: 1e6,
  })
  await trainOn(steps, inputs, 4)
  const [before] = await trainOn(steps, inputs.slice(0, 1))
  model.setWeights(initial)
  const again = await trainOn(steps, inputs, 4)
  steps.close()
  const expected = await trainOn(eagerSteps(stepOf(tf, networkOf(tf, onTable), onTable)), inputs)
  expect(
    largestDifference(
      again.map(({ loss }) => loss),
      expected.map(({ loss }) => loss),
    ),
  ).toBeLessThan(1e-5)
  expect(before?.loss).not.toBeCloseTo(expected[0]?.loss ?? NaN, 3)
})

it('trains a network with random masks operation by operation, and says why', async () => {
  const { tf } = engine
  const model = tf.sequential({
    layers: [
      tf.layers.dense({ units: 16, inputShape: [12] }),
      tf.layers.dropout({ rate: 0.5 }),
      tf.layers.dense({ units: 3, activation: 'softmax' }),
    ],
  })
  const lines: string[] = []
  const steps = new CompiledSteps(engine, native, stepOf(tf, model, onTable), {
    log: recordingLog(lines),
    batchSize: 24,
    batchBytes: 1e6,
  })
  const means = await trainOn(steps, inputsOf(tf, onTable, full(60)), 4)
  steps.close()
  expect(lines).toEqual([
    expect.stringMatching(/^info: Training operation by operation, .* two steps of it do not do the same/),
  ])
  expect(means.at(-1)?.loss).toBeLessThan(means[0]?.loss ?? 0)
})

it('keeps nothing behind after a thousand steps', async () => {
  const { tf } = engine
  const folders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('tensorline-graph-'))
  const before = await folders()
  const inputs = inputsOf(tf, onTable, full(10))
  const model = networkOf(tf, onTable)
  const steps = new CompiledSteps(engine, native, stepOf(tf, model, onTable), {
    log: recordingLog([]),
    batchSize: 24,
    batchBytes: 1e6,
  })
  const held = () => [tf.memory().numTensors, native.backend.getNumOfTFTensors()]
  await trainOn(steps, inputs, 4)
  const atFirst = held()
  for (let round = 0; round < 100; round++) await trainOn(steps, inputs, 4)
  expect(held()).toEqual(atFirst)
  expect(native.backend.getNumOfSavedModels()).toBe(1)
  steps.close()
  expect(native.backend.getNumOfSavedModels()).toBe(0)
  expect(await folders()).toEqual(before)
})
