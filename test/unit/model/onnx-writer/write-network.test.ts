import { beforeAll, describe, expect, it } from '@jest/globals'
import * as tf from '@tensorflow/tfjs'
import { layerSettings } from '../../../../src/model/keras/layer-settings.ts'
import { layerWriters } from '../../../../src/model/onnx-writer/layer-writers.ts'
import { writeOnnxNetwork } from '../../../../src/model/onnx-writer/write-network.ts'
import { innerLayers } from '../../../../src/training/inner-layers.ts'
import { userError } from '../../../harness/user-error.ts'
import { expectSamePredictions, randomize } from './compare-networks.ts'
import { graphCases } from './graph-cases.ts'
import { denseCases, imageCases } from './plain-cases.ts'
import { sequenceCases } from './sequence-cases.ts'

const networkCases = [...denseCases, ...imageCases, ...sequenceCases, ...graphCases]

beforeAll(() => tf.setBackend('cpu'))

describe('writeOnnxNetwork writes a network that predicts like TensorFlow.js', () => {
  it.each(networkCases.map((one) => [one.title, one] as const))('for %s', async (_, { build, below }) => {
    await expectSamePredictions(randomize(build()), below)
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
