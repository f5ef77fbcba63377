import { beforeAll, expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import type { RawBatch } from '../../../../src/dataset/examples.ts'
import type { FittedTransform, Target } from '../../../../src/dataset/dataset-schema.ts'
import { loadOnnxRuntime } from '../../../../src/engine/onnx.ts'
import { transformParts } from '../../../../src/model/model-io.ts'
import { OnnxNetwork } from '../../../../src/model/onnx/onnx-network.ts'
import { writeOnnxNetwork } from '../../../../src/model/onnx-writer/write-network.ts'
import { predict } from '../../../../src/model/predict.ts'

beforeAll(() => tf.setBackend('cpu'))

const common = { missing: null, indicator: false } as const

/** Examples of a picture of 2 × 3 pixels and two numbers, of which the network takes one twice. */
const transform: FittedTransform = {
  columns: [
    { encoding: 'image', name: 'photo', ...common, shape: [2, 3, 1], steps: [{ step: 'scale', by: 255 }] },
    { encoding: 'number', name: 'area', ...common, steps: [] },
    { encoding: 'number', name: 'age', ...common, steps: [] },
  ],
  shape: [2],
  inputs: [
    { name: 'rows', positions: [1, 0, 1] },
    { name: 'photo', image: 'photo', shape: [2, 3, 1] },
  ],
  labels: [{ output: 'price', steps: [{ step: 'standardize', mean: 3, deviation: 2 }] }],
}

const label: Target = {
  kind: 'multi-output',
  outputs: [
    { name: 'price', label: { kind: 'number', column: 'price' } },
    { name: 'kind', label: { kind: 'class', column: 'kind', classes: ['flat', 'house', 'shed'] } },
  ],
}

function houses(): tf.LayersModel {
  const photo = tf.input({ shape: [2, 3, 1], name: 'photo' })
  const rows = tf.input({ shape: [3], name: 'rows' })
  const { layers } = tf
  const pixels = layers.flatten().apply(layers.conv2d({ filters: 2, kernelSize: 2 }).apply(photo))
  const joined = layers.concatenate().apply([pixels as tf.SymbolicTensor, rows])
  const kind = layers.dense({ units: 3, activation: 'softmax', name: 'kind' }).apply(joined)
  const price = layers.dense({ units: 1, name: 'price' }).apply(joined)
  return tf.model({ inputs: [photo, rows], outputs: [kind, price] as tf.SymbolicTensor[] })
}

it('a written network predicts like TensorFlow.js from pictures and columns, for several outputs in the order of the label', async () => {
  const model = houses()
  const details = { transform, label }
  const examples: RawBatch = {
    size: 3,
    features: Float64Array.from([0, 5, 7, 1, 2, 3, 2, 8, 1]),
    images: [1, 2, 3].map((factor) => Uint8Array.from([1, 2, 3, 4, 5, 6], (value) => value * factor)),
  }
  const wanted = await predict(tf, model, details, examples)
  const network = await OnnxNetwork.loadWritten(loadOnnxRuntime(), writeOnnxNetwork(model), details)
  const { values, ...sizes } = await network.run(transformParts(transform, examples), 3)
  await network.close()
  expect(sizes).toEqual({ size: 3, width: 4, widths: [1, 3] })
  expect([...values]).toEqual(Array.from(wanted.values, (value) => expect.closeTo(value, 5)))
})
