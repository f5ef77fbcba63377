import { beforeAll, describe, expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import { loadOnnxRuntime } from '../../../../src/engine/onnx.ts'
import { layerSettings } from '../../../../src/model/keras/layer-settings.ts'
import { layerWriters } from '../../../../src/model/onnx-writer/layer-writers.ts'
import { writeOnnxNetwork } from '../../../../src/model/onnx-writer/write-network.ts'
import { innerLayers } from '../../../../src/training/inner-layers.ts'
import { userError } from '../../../harness/user-error.ts'
import { graphCases } from './graph-cases.ts'
import { denseCases, imageCases } from './plain-cases.ts'
import { sequenceCases } from './sequence-cases.ts'

const networkCases = [...denseCases, ...imageCases, ...sequenceCases, ...graphCases]

beforeAll(() => tf.setBackend('cpu'))

/** Sets all weights to random numbers, since those of normalizations and biases are equal at first. */
function randomize(model: tf.LayersModel): tf.LayersModel {
  model.setWeights(model.getWeights().map(({ shape }) => tf.randomUniform(shape, 0.1, 0.7, 'float32', 3)))
  return model
}

function examplesFor(model: tf.LayersModel, size: number, below: number | undefined): tf.Tensor[] {
  return model.inputs.map(({ shape }, at) => {
    const whole = [size, ...shape.slice(1).map((length) => length ?? 1)]
    const values = tf.randomUniform(whole, below === undefined ? -1 : 0, below ?? 1, 'float32', at + 5)
    return below === undefined ? values : tf.floor(values)
  })
}

async function outputsOfOnnx(file: Uint8Array, model: tf.LayersModel, inputs: readonly tf.Tensor[]) {
  const ort = loadOnnxRuntime()
  const session = await ort.createSession(file)
  const feeds = Object.fromEntries(
    model.inputs.map(({ sourceLayer }, at) => {
      const input = inputs[at]
      return [sourceLayer.name, new ort.Tensor('float32', input?.dataSync<'float32'>() ?? [], input?.shape)]
    }),
  )
  const names = session.outputMetadata.map(({ name }) => name)
  const outputs = await session.run(feeds, names)
  await session.release()
  return names.map((name) => ({
    dims: outputs[name]?.dims,
    values: Array.from(outputs[name]?.data ?? [], Number),
  }))
}

describe('writeOnnxNetwork writes a network that predicts like TensorFlow.js', () => {
  it.each(networkCases.map((one) => [one.title, one] as const))('for %s', async (_, { build, below }) => {
    const model = randomize(build())
    const file = writeOnnxNetwork(model)
    for (const size of [1, 3]) {
      const inputs = examplesFor(model, size, below)
      const wanted = [model.predictOnBatch(inputs)].flat()
      const found = await outputsOfOnnx(file, model, inputs)
      expect(found).toEqual(
        wanted.map((output) => ({
          dims: output.shape,
          values: Array.from(output.dataSync(), (value) => expect.closeTo(value, 4)),
        })),
      )
    }
  })
})

it('the cases contain every layer that writeOnnxNetwork covers', () => {
  const used = new Set(
    networkCases.flatMap(({ build }) => innerLayers(build().layers)).map((layer) => layer.getClassName()),
  )
  expect([...layerWriters.keys()].filter((name) => !used.has(name))).toEqual([])
})

it('writeOnnxNetwork covers every layer class of TensorFlow.js apart from three that prepare examples', () => {
  const others = [...layerSettings.keys()].filter((name) => !layerWriters.has(name))
  const cells = ['SimpleRNNCell', 'GRUCell', 'LSTMCell', 'StackedRNNCells', 'ConvLSTM2DCell']
  expect(others.sort()).toEqual(['InputLayer', ...cells, 'CenterCrop', 'CategoryEncoding', 'Resizing'].sort())
})

it('writeOnnxNetwork writes equal bytes for equal models', () => {
  const build = () => {
    const { sequential, layers } = tf
    const hidden = layers.lstm({ units: 3, inputShape: [4, 2], name: 'hidden' })
    return writeOnnxNetwork(
      randomize(sequential({ layers: [hidden, layers.dense({ units: 2, name: 'scores' })] })),
    )
  }
  expect(Buffer.compare(build(), build())).toBe(0)
})

it('writeOnnxNetwork rejects a layer that it does not cover with its name and another engine', () => {
  const layer = tf.layers.categoryEncoding({ numTokens: 3, outputMode: 'multiHot', name: 'codes' })
  const input = tf.input({ shape: [2] })
  const model = tf.model({ inputs: input, outputs: layer.apply(input) as tf.SymbolicTensor })
  expect(() => writeOnnxNetwork(model)).toThrow(
    userError('MODEL_ONNX_UNSUPPORTED', '"codes" (CategoryEncoding)', 'image.engine'),
  )
})

it('writeOnnxNetwork rejects a recurrent layer that keeps its states between batches', () => {
  const model = tf.sequential({
    layers: [tf.layers.lstm({ units: 2, stateful: true, batchInputShape: [1, 3, 2], name: 'memory' })],
  })
  expect(() => writeOnnxNetwork(model)).toThrow(userError('MODEL_ONNX_UNSUPPORTED', '"memory"', 'stateful'))
})
