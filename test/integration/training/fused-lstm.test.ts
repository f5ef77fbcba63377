import { beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { LayersModel, Tensor } from '@tensorflow/tfjs'
import type { Tf } from '../../../src/engine/engine.ts'
import { fuseLstmLayers } from '../../../src/training/fused-lstm.ts'
import { largestDifference, nativeEngine, type NativeEngine } from './setting.ts'

let engine: NativeEngine

beforeAll(async () => {
  engine = await nativeEngine()
})

const options = (tf: Tf) => ({
  units: 6,
  recurrentActivation: 'sigmoid' as const,
  kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }),
  recurrentInitializer: tf.initializers.orthogonal({ seed: 2 }),
  biasInitializer: tf.initializers.randomNormal({ seed: 3 }),
})

/** Returns the outputs for sequences of 9 steps of 4 numbers, and the gradients of the sum of their squares. */
function outputsAndGradients(tf: Tf, model: LayersModel, size: number): number[][] {
  return tf.tidy(() => {
    const sequences = tf.randomNormal([size, 9, 4], 0, 1, 'float32', 7)
    const answer = () => [model.apply(sequences)].flat().filter((value) => value instanceof tf.Tensor)
    const { grads } = tf.variableGrads(() => tf.addN(answer().map((output) => tf.sum(tf.square(output)))))
    const values = (tensor: Tensor) => [...tensor.dataSync()]
    return [...answer().map(values), ...Object.values(grads).map(values)]
  })
}

function modelOf(tf: Tf, ...layers: ((tf: Tf) => ReturnType<Tf['layers']['lstm']>)[]): LayersModel {
  const model = tf.sequential()
  for (const [index, layer] of layers.entries()) {
    const made = layer(tf)
    if (index === 0) made.batchInputShape = [null, 9, 4]
    model.add(made)
  }
  return model
}

describe('an LSTM in one operation has the outputs and gradients of TensorFlow.js:', () => {
  it.each<[string, (tf: Tf) => LayersModel, size: number]>([
    ['of the last step', (tf) => modelOf(tf, () => tf.layers.lstm(options(tf))), 24],
    ['of a single example', (tf) => modelOf(tf, () => tf.layers.lstm(options(tf))), 1],
    [
      'of a batch that its threads cannot share evenly',
      (tf) => modelOf(tf, () => tf.layers.lstm(options(tf))),
      19,
    ],
    [
      'of each step, backwards, on another',
      (tf) =>
        modelOf(
          tf,
          () => tf.layers.lstm({ ...options(tf), returnSequences: true }),
          () => tf.layers.lstm({ ...options(tf), returnSequences: true, goBackwards: true }),
        ),
      24,
    ],
    [
      'on what is trained too, of a batch that is too small to share',
      (tf) =>
        modelOf(
          tf,
          () => tf.layers.lstm({ ...options(tf), returnSequences: true }),
          () => tf.layers.lstm(options(tf)),
        ),
      3,
    ],
    [
      'both ways',
      (tf) => {
        const layer = tf.layers.lstm(options(tf))
        return tf.sequential({
          layers: [tf.layers.bidirectional({ layer, mergeMode: 'concat', inputShape: [9, 4] })],
        })
      },
      24,
    ],
  ])('%s', (_, make, size) => {
    const { tf, native } = engine
    const model = make(tf)
    const expected = outputsAndGradients(tf, model, size)
    fuseLstmLayers(engine, model)
    const operations = jest.spyOn(native.backend, 'executeMultipleOutputs')
    const found = outputsAndGradients(tf, model, size)
    const names = operations.mock.calls.map(([name]) => name)
    operations.mockRestore()
    expect(names).toEqual(expect.arrayContaining(['BlockLSTMV2', 'BlockLSTMGradV2']))
    expect(found).toHaveLength(expected.length)
    for (const [index, values] of expected.entries())
      expect(largestDifference(found[index] ?? [], values)).toBeLessThan(1e-5)
    model.dispose()
  })
})

it('an LSTM in one operation leaves no tensors behind', () => {
  const { tf } = engine
  const model = modelOf(tf, () => tf.layers.lstm(options(tf)))
  fuseLstmLayers(engine, model)
  outputsAndGradients(tf, model, 24)
  const before = tf.memory().numTensors
  outputsAndGradients(tf, model, 24)
  expect(tf.memory().numTensors).toBe(before)
  model.dispose()
})

it.each([
  ['another activation', { recurrentActivation: 'hardSigmoid' as const }],
  ['a dropout', { dropout: 0.2 }],
  ['no bias', { useBias: false }],
])('an LSTM with %s is computed by TensorFlow.js', (_, given) => {
  const { tf, native } = engine
  const layer = tf.layers.lstm({ ...options(tf), ...given })
  const model = modelOf(tf, () => layer)
  fuseLstmLayers(engine, model)
  const operations = jest.spyOn(native.backend, 'executeMultipleOutputs')
  outputsAndGradients(tf, model, 4)
  expect(operations.mock.calls.map(([name]) => name)).not.toContain('BlockLSTMV2')
  operations.mockRestore()
  model.dispose()
})
