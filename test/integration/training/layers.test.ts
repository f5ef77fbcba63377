import { beforeAll, describe, expect, it } from '@jest/globals'
import type { layers } from '@tensorflow/tfjs'
import type { Tf } from '../../../src/engine/engine.ts'
import { expectAgreement, full } from './agreement.ts'
import { nativeEngine, threeClasses, type NativeEngine, type Setting } from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

/** Three calls of four steps: TensorFlow optimizes the graph again for each other number of steps in a call. */
const sizes = full(12)
const softmax = { dense: { units: 3, activation: 'softmax' } }
const setting = (inputShape: readonly number[], ...layers: unknown[]): Setting => ({
  layers: [...layers, softmax],
  inputShape,
  optimizer: { adam: { 'learning-rate': 0.01 } },
  label: threeClasses,
})
const onTable = (...layers: unknown[]) => setting([12], ...layers)
const onImages = (...layers: unknown[]) => setting([8, 8, 3], ...layers)
const onSequences = (...layers: unknown[]) => setting([6, 4], ...layers)

describe('a layer trains equally in compiled steps and operation by operation:', () => {
  it.each<[string, Setting]>([
    ['dense with a regularizer', onTable({ dense: { units: 8, regularizer: { l1: 0.01, l2: 0.02 } } })],
    ['activation', onTable({ dense: { units: 8 } }, { activation: 'tanh' })],
    ['dropout', onTable({ dense: { units: 16 } }, { dropout: { rate: 0.4 } })],
    ['gaussian-dropout', onTable({ dense: { units: 16 } }, { 'gaussian-dropout': { rate: 0.3 } })],
    [
      'alpha-dropout',
      onTable({ dense: { units: 16, activation: 'selu' } }, { 'alpha-dropout': { rate: 0.2 } }),
    ],
    ['gaussian-noise', onTable({ 'gaussian-noise': { stddev: 0.3 } })],
    ['spatial-dropout1d', onSequences({ 'spatial-dropout1d': { rate: 0.4 } }, 'flatten')],
    ['conv1d', onSequences({ conv1d: { filters: 6, 'kernel-size': 3, activation: 'relu' } }, 'flatten')],
    ['max-pooling1d', onSequences({ 'max-pooling1d': {} }, 'flatten')],
    [
      'average-pooling1d',
      onSequences({ 'average-pooling1d': { 'pool-size': 3, padding: 'same' } }, 'flatten'),
    ],
    ['global-average-pooling1d', onSequences('global-average-pooling1d')],
    ['global-max-pooling1d', onSequences('global-max-pooling1d')],
    [
      'depthwise-conv2d',
      onImages({ 'depthwise-conv2d': { 'kernel-size': 3, 'depth-multiplier': 2 } }, 'flatten'),
    ],
    ['separable-conv2d', onImages({ 'separable-conv2d': { filters: 5, 'kernel-size': 3 } }, 'flatten')],
    ['conv2d-transpose', onImages({ 'conv2d-transpose': { filters: 4, 'kernel-size': 3 } }, 'flatten')],
    [
      'conv2d with a regularizer',
      onImages({ conv2d: { filters: 4, 'kernel-size': 3, regularizer: { l2: 0.01 } } }, 'flatten'),
    ],
    ['global-max-pooling2d', onImages('global-max-pooling2d')],
    ['up-sampling2d', onImages({ 'up-sampling2d': {} }, 'flatten')],
    ['zero-padding2d', onImages({ 'zero-padding2d': {} }, 'flatten')],
    ['lstm', onSequences({ lstm: { units: 8 } })],
    [
      'lstm on the sequences of another',
      onSequences({ lstm: { units: 8, 'return-sequences': true } }, { lstm: { units: 6 } }),
    ],
    ['gru', onSequences({ gru: { units: 8 } })],
    ['simple-rnn', onSequences({ 'simple-rnn': { units: 8 } })],
    ['bidirectional', onSequences({ bidirectional: { layer: { lstm: { units: 6 } } } })],
    ['embedding', onTable({ embedding: { entries: 5, units: 4 } }, 'flatten')],
    ['reshape', onTable({ reshape: [6, 2] }, 'flatten')],
    [
      'layers side by side',
      onTable(
        { dense: { units: 6, activation: 'relu' }, name: 'left' },
        { dense: { units: 6, activation: 'tanh' }, name: 'right', inputs: 'input' },
        { layer: 'add', inputs: ['left', 'right'], name: 'sum' },
        { layer: 'concatenate', inputs: ['sum', 'left', 'right'] },
      ),
    ],
    [
      'layers of several inputs',
      {
        ...onTable(
          { dense: { units: 6, activation: 'relu' }, name: 'wide', inputs: 'many' },
          { dropout: { rate: 0.3 }, name: 'dropped' },
          { dense: { units: 4, activation: 'tanh' }, name: 'narrow', inputs: 'few' },
          { layer: 'concatenate', inputs: ['dropped', 'narrow'] },
        ),
        inputs: [
          { name: 'few', positions: [11, 0, 3] },
          { name: 'many', positions: [1, 2, 4, 5, 6, 7, 8, 9, 10] },
        ],
        augment: [{ noise: { stddev: 0.1 } }],
      },
    ],
    [
      'layers of several inputs and outputs',
      {
        layers: [
          { dense: { units: 8, activation: 'relu' }, inputs: 'many', name: 'shared' },
          { dense: { units: 3, activation: 'softmax' }, name: 'kind' },
          { dropout: { rate: 0.3 }, inputs: 'shared', name: 'dropped' },
          { dense: { units: 1, regularizer: { l2: 0.01 } }, name: 'price' },
          // The layer of another output uses its probabilities too.
          { dense: { units: 3, activation: 'softmax' }, inputs: 'few', name: 'rank' },
          { dense: { units: 1 }, name: 'weight' },
        ],
        inputShape: [12],
        inputs: [
          { name: 'few', positions: [11, 0, 3] },
          { name: 'many', positions: [1, 2, 4, 5, 6, 7, 8, 9, 10] },
        ],
        optimizer: { adam: { 'learning-rate': 0.01 } },
        lossWeights: { price: 0.25 },
        label: {
          kind: 'multi-output',
          outputs: [
            { name: 'kind', label: threeClasses },
            { name: 'price', label: { kind: 'number', column: 'price' } },
            { name: 'rank', label: threeClasses },
            { name: 'weight', label: { kind: 'number', column: 'weight' } },
          ],
        },
      },
    ],
    [
      'attention',
      {
        ...onSequences(
          { dense: { units: 6 }, name: 'query' },
          { dense: { units: 6 }, name: 'key', inputs: 'input' },
          { dot: { axes: [2, 2] }, inputs: ['query', 'key'] },
          { layer: 'softmax', name: 'attention' },
          { dot: { axes: [2, 1] }, inputs: ['attention', 'input'] },
          'flatten',
        ),
        // The bias of the key does not affect the loss: Adam would amplify the rounding errors in its gradient.
        optimizer: { sgd: { 'learning-rate': 0.1 } },
      },
    ],
  ])('%s', async (_, given) => {
    const { expected } = await expectAgreement(engine, given, { sizes })
    expect(new Set(expected.map(({ loss }) => loss)).size).toBeGreaterThan(10)
  })
})

it('a dropout draws other masks in each step, and the same in compiled steps and operation by operation', async () => {
  const still: Setting = {
    ...onTable({ dropout: { rate: 0.5 } }),
    optimizer: { sgd: { 'learning-rate': 1e-30 } },
  }
  const { found, expected } = await expectAgreement(engine, still, { sizes, sameBatch: true })
  expect(new Set(found.map(({ loss }) => loss)).size).toBe(found.length)
  expect(expected).toHaveLength(found.length)
})

describe('a recurrent layer with dropout draws other masks in each step, and the same in compiled steps and operation by operation:', () => {
  const rates = { dropout: 0.3, recurrentDropout: 0.4 }
  const options = (tf: Tf, units: number) => ({
    name: 'recurrent',
    units,
    ...rates,
    kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }),
    recurrentInitializer: tf.initializers.orthogonal({ seed: 2 }),
  })
  it.each<[string, (tf: Tf) => layers.Layer]>([
    ['lstm', (tf) => tf.layers.lstm(options(tf, 6))],
    ['gru', (tf) => tf.layers.gru(options(tf, 6))],
    ['simple-rnn', (tf) => tf.layers.simpleRNN(options(tf, 6))],
    [
      'cells on top of one another',
      (tf) =>
        tf.layers.rnn({
          name: 'recurrent',
          cell: [tf.layers.lstmCell(options(tf, 5)), tf.layers.gruCell(options(tf, 4))],
        }),
    ],
  ])('%s', async (_, recurrent) => {
    const make = (tf: Tf) => {
      const first = recurrent(tf)
      const kernelInitializer = tf.initializers.glorotUniform({ seed: 3 })
      const last = tf.layers.dense({ units: 3, activation: 'softmax', kernelInitializer })
      const input = tf.input({ shape: [6, 4] })
      return tf.model({
        inputs: input,
        outputs: [last.apply(first.apply(input))].flat().filter((x) => x instanceof tf.SymbolicTensor),
      })
    }
    const still: Setting = { ...onSequences(), optimizer: { sgd: { 'learning-rate': 1e-30 } }, make }
    const { found } = await expectAgreement(engine, still, { sizes, sameBatch: true })
    expect(new Set(found.map(({ loss }) => loss)).size).toBe(found.length)
    await expectAgreement(engine, { ...onSequences(), make }, { sizes })
  })
})
