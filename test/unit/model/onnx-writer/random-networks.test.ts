import '../../../harness/property-settings.ts'
import { beforeAll, expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import fc from 'fast-check'
import { activationNames } from '../../../../src/config/layers/common.ts'
import { layerSchema } from '../../../../src/config/network.ts'
import { makeLayer } from '../../../../src/training/layers/layer.ts'
import { untilCounted } from '../../../harness/property-settings.ts'
import { expectSamePredictions, randomize } from './compare-networks.ts'

beforeAll(() => tf.setBackend('cpu'))

const size = fc.integer({ min: 1, max: 3 })
const activation = fc.constantFrom(...activationNames.options)
const padding = fc.constantFrom('same', 'valid')
const windows = { 'kernel-size': size, strides: size, padding, activation }
const filtered = { filters: size, ...windows }
const pooling = { 'pool-size': size, strides: size, padding }
const recurrent = fc
  .record({ units: size, 'return-sequences': fc.boolean() })
  .chain((options) => fc.constantFrom({ lstm: options }, { gru: options }, { 'simple-rnn': options }))

const plain = fc.constantFrom(
  'flatten',
  'batch-normalization',
  'layer-normalization',
  'softmax',
  'global-average-pooling1d',
  'global-average-pooling2d',
  'global-max-pooling1d',
  'global-max-pooling2d',
)

/** Entries of `model.layers`, for any rank of the input. */
const entry: fc.Arbitrary<unknown> = fc.oneof(
  plain,
  recurrent,
  fc.record({ dense: fc.record({ units: size, activation }) }),
  fc.record({ activation }),
  fc.record({ conv1d: fc.record(filtered) }),
  fc.record({ conv2d: fc.record(filtered) }),
  fc.record({ 'conv2d-transpose': fc.record(filtered) }),
  fc.record({ 'separable-conv2d': fc.record({ ...filtered, 'depth-multiplier': size }) }),
  fc.record({ 'depthwise-conv2d': fc.record({ ...windows, 'depth-multiplier': size }) }),
  fc.record({ 'max-pooling1d': fc.record(pooling) }),
  fc.record({ 'average-pooling1d': fc.record(pooling) }),
  fc.record({ 'max-pooling2d': fc.record(pooling) }),
  fc.record({ 'average-pooling2d': fc.record(pooling) }),
  fc.record({ 'up-sampling2d': fc.record({ size }) }),
  fc.record({ 'zero-padding2d': fc.record({ padding: size }) }),
  fc.record({
    bidirectional: fc.record({ layer: recurrent, merge: fc.constantFrom('concat', 'sum', 'mul', 'ave') }),
  }),
  fc.constantFrom({ dropout: { rate: 0.5 } }, { 'gaussian-noise': { stddev: 1 } }),
)

const network = fc.record({
  shape: fc.constantFrom([6], [5, 3], [6, 5, 2]),
  entries: fc.array(entry, { minLength: 4, maxLength: 10 }),
})

/** Returns a network of those layers that fit the output of the layer before. */
function build(
  shape: readonly number[],
  entries: readonly unknown[],
): { model: tf.LayersModel; count: number } {
  const input = tf.input({ shape: [...shape] })
  let output: tf.SymbolicTensor = input
  let count = 0
  for (const [index, one] of entries.entries()) {
    const layer = makeLayer(layerSchema.parse(one), { tf, name: `layer${index}`, seed: 1, index })
    try {
      const next = layer.apply(output) as tf.SymbolicTensor
      if (next.shape.slice(1).some((length) => (length ?? 0) < 1)) continue
      output = next
      count += 1
    } catch {
      // The layer needs an input of another rank, or a larger one.
    }
  }
  return { model: tf.model({ inputs: input, outputs: output }), count }
}

it('writeOnnxNetwork writes networks of random layers of tensorline.yml that predict like TensorFlow.js', async () => {
  let layers = 0
  await fc.assert(
    fc.asyncProperty(network, async ({ shape, entries }) => {
      const { model, count } = build(shape, entries)
      layers += count
      await expectSamePredictions(randomize(model), undefined)
      model.dispose()
    }),
    { numRuns: 100, ...untilCounted },
  )
  expect(layers).toBeGreaterThan(0)
})
