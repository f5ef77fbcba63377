import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  commonSettings,
  harmlessSettings,
  layerSettings,
} from '../../../../src/model/keras/layer-settings.ts'

const cell = { className: 'SimpleRNNCell', config: { units: 2 } }
const kernels = { filters: 1, kernelSize: 1 }
const needed: Readonly<Record<string, tf.serialization.ConfigDict>> = {
  InputLayer: { batchInputShape: [null, 2] },
  Conv1D: kernels,
  Conv2D: kernels,
  Conv3D: kernels,
  Conv2DTranspose: kernels,
  Conv3DTranspose: kernels,
  SeparableConv2D: kernels,
  DepthwiseConv2D: { kernelSize: 1 },
  Cropping2D: { cropping: 1 },
  RNN: { cell },
  SimpleRNNCell: { units: 2 },
  SimpleRNN: { units: 2 },
  GRUCell: { units: 2 },
  GRU: { units: 2 },
  LSTMCell: { units: 2 },
  LSTM: { units: 2 },
  StackedRNNCells: { cells: [cell] },
  ConvLSTM2DCell: kernels,
  ConvLSTM2D: kernels,
  Dropout: { rate: 0.1 },
  SpatialDropout1D: { rate: 0.1 },
  GaussianDropout: { rate: 0.1 },
  AlphaDropout: { rate: 0.1 },
  GaussianNoise: { stddev: 0.1 },
  Dense: { units: 1 },
  Activation: { activation: 'relu' },
  RepeatVector: { n: 2 },
  Reshape: { targetShape: [2] },
  Permute: { dims: [1] },
  Embedding: { inputDim: 2, outputDim: 2 },
  Dot: { axes: 1 },
  TimeDistributed: { layer: { className: 'Dense', config: { units: 1 } } },
  Bidirectional: { layer: { className: 'LSTM', config: { units: 1 } }, mergeMode: 'concat' },
  Rescaling: { scale: 1 },
  CenterCrop: { height: 1, width: 1 },
  CategoryEncoding: { numTokens: 2 },
  Resizing: { height: 1, width: 1 },
}

function snakeCase(setting: string): string {
  return setting.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Returns the settings that TensorFlow.js reads to create a layer, and the settings that the layer writes. */
function settingsOf(className: string): { read: Set<string>; written: Set<string> } {
  const entry = tf.serialization.SerializationMap.getMap().classNameMap[className]
  if (!entry) throw new Error(`TensorFlow.js has no ${className}`)
  const [layerClass, make] = entry
  const read = new Set<string>()
  const config = new Proxy<tf.serialization.ConfigDict>(structuredClone(needed[className] ?? {}), {
    get: (target, key) => {
      read.add(snakeCase(String(key)))
      return target[String(key)]
    },
  })
  const layer = make(layerClass, config)
  // A recurrent layer also writes the settings of its cell.
  const cells = className === 'RNN' ? ['LSTMCell', 'GRUCell', 'StackedRNNCells'] : []
  const ofCells = cells.flatMap((name) => [...settingsOf(name).written])
  return { read, written: new Set([...Object.keys(layer.getConfig()).map(snakeCase), ...ofCells]) }
}

beforeAll(async () => {
  await tf.setBackend('cpu')
})

describe('the settings of the layers of TensorFlow.js', () => {
  it.each([...layerSettings])('%s applies only settings that it reads', (className, { applied }) => {
    const { read, written } = settingsOf(className)
    expect(applied.filter((setting) => !read.has(setting) && !written.has(setting))).toEqual([])
  })

  it.each([...layerSettings])(
    '%s ignores only settings that it neither reads nor writes',
    (className, { ignored = {} }) => {
      const { read, written } = settingsOf(className)
      // Convolutions read the dilation rate; another test compares the ones that ignore it with Keras.
      const known = Object.keys(ignored).filter((setting) => setting !== 'dilation_rate')
      expect(known.filter((setting) => read.has(setting) || written.has(setting))).toEqual([])
    },
  )

  it('are listed for every setting that a layer reads', () => {
    const unknown = [...layerSettings].flatMap(([className, { applied, ignored = {} }]) => {
      const known = new Set<string>([
        ...commonSettings,
        ...harmlessSettings,
        ...applied,
        ...Object.keys(ignored),
      ])
      return [...settingsOf(className).written].filter((setting) => !known.has(setting))
    })
    expect(unknown).toEqual([])
  })

  it('are listed for every layer except RandomWidth, which is random in predictions too', () => {
    const { classNameMap } = tf.serialization.SerializationMap.getMap()
    const names = Object.entries(classNameMap).flatMap(([name, [layerClass]]) =>
      Reflect.get(layerClass, 'prototype') instanceof tf.layers.Layer ? [name] : [],
    )
    const models = ['Model', 'Functional', 'Sequential']
    expect(names.filter((name) => !models.includes(name) && !layerSettings.has(name))).toEqual([
      'RandomWidth',
    ])
  })
})
