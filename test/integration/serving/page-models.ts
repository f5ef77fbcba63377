import * as tf from '@tensorflow/tfjs'
import type { Golden, ModelDetails } from '../../../src/model/model-schema.ts'
import { writeModel } from './model-server.ts'

/** Writes a model of 16 × 16 grey images whose class is the half with more ink. */
export function writeSides(folder: string, golden: Golden | null = null) {
  const side = (index: number) => (index % 16 < 8 ? [4, -4] : [-4, 4])
  return writeModel(
    folder,
    dense(
      Array.from({ length: 256 }, (_, index) => side(index)),
      [0, 0],
      'softmax',
      [16, 16, 1],
    ),
    sides,
    golden,
  )
}

export const sides = {
  name: 'sides',
  features: { kind: 'image', height: 16, width: 16, channels: 1, encoding: 'raw' },
  label: { kind: 'class', column: 'side', classes: ['left', 'right'] },
  transform: { steps: [{ step: 'scale', by: 255 }], shape: [16, 16, 1] },
} satisfies Partial<ModelDetails>

/** Writes a model of rows: rent = 100 + 10 · rooms (standardized by 2 ± 1) + 50 in the city; a gap has 2 rooms. */
export function writeRents(folder: string, golden: Golden | null = null) {
  return writeModel(folder, dense([[10], [50], [0]], [120], 'linear', [3]), rents, golden)
}

export const rents = {
  name: 'rents',
  features: {
    kind: 'table',
    columns: [
      { name: 'rooms', type: 'number', optional: true },
      { name: 'place', type: 'category', categories: ['city', 'village'] },
    ],
  },
  label: { kind: 'number', column: 'euros' },
  transform: {
    columns: [
      {
        encoding: 'number',
        name: 'rooms',
        missing: 2,
        indicator: false,
        steps: [{ step: 'standardize', mean: 2, deviation: 1 }],
      },
      { encoding: 'one-hot', name: 'place', categories: 2, other: false, missing: null, indicator: false },
    ],
    shape: [3],
  },
} satisfies Partial<ModelDetails>

/** Writes a model of texts that counts the words `good` and `bad`. */
export function writeMoods(folder: string, golden: Golden | null = null) {
  return writeModel(
    folder,
    dense(
      [
        [-3, 3],
        [3, -3],
      ],
      [0, 0],
      'softmax',
      [2],
    ),
    moods,
    golden,
  )
}

export const moods = {
  name: 'moods',
  features: { kind: 'table', columns: [{ name: 'review', type: 'text' }] },
  label: { kind: 'class', column: 'mood', classes: ['praise', 'complaint'] },
  transform: {
    columns: [
      {
        encoding: 'text',
        name: 'review',
        lowerCase: true,
        tokens: 'words',
        ngrams: [1, 1],
        vocabulary: ['bad', 'good'],
        output: { values: 'counts' },
        missing: null,
        indicator: false,
      },
    ],
    shape: [2],
  },
} satisfies Partial<ModelDetails>

/** Writes a model of rows with a picture: grams + 100 · the mean of the grey picture from 0 to 1. */
export function writeFruits(folder: string, golden: Golden | null = null) {
  const grams = tf.input({ shape: [1], name: 'grams' })
  const photo = tf.input({ shape: [4, 4, 1], name: 'photo' })
  const flat = tf.layers.flatten().apply(photo)
  const joined = tf.layers
    .concatenate()
    .apply([grams, flat].flat().filter((each) => each instanceof tf.SymbolicTensor))
  const output = tf.layers.dense({ units: 1 }).apply(joined)
  if (!(output instanceof tf.SymbolicTensor)) throw new Error('several outputs')
  const network = tf.model({ inputs: [grams, photo], outputs: output })
  network.setWeights([tf.tensor2d([[1], ...Array<[number]>(16).fill([100 / 16])]), tf.tensor1d([0])])
  return writeModel(folder, network, fruits, golden)
}

export const fruits = {
  name: 'fruits',
  features: {
    kind: 'table',
    columns: [
      { name: 'grams', type: 'number' },
      { name: 'photo', type: 'image', height: 4, width: 4, channels: 1 },
    ],
  },
  label: { kind: 'number', column: 'price' },
  transform: {
    columns: [
      { encoding: 'number', name: 'grams', missing: null, indicator: false, steps: [] },
      {
        encoding: 'image',
        name: 'photo',
        steps: [{ step: 'scale', by: 255 }],
        shape: [4, 4, 1],
        missing: null,
        indicator: false,
      },
    ],
    shape: [1],
    inputs: [
      { name: 'grams', positions: [0] },
      { name: 'photo', image: 'photo', shape: [4, 4, 1] },
    ],
  },
} satisfies Partial<ModelDetails>

/** Returns a network of one dense layer with these weights. */
function dense(
  kernel: readonly (readonly number[])[],
  bias: readonly number[],
  activation: 'softmax' | 'linear',
  inputShape: number[],
): tf.LayersModel {
  const network = tf.sequential({
    layers: [
      ...(inputShape.length > 1 ? [tf.layers.flatten({ inputShape })] : []),
      tf.layers.dense({ units: bias.length, activation, ...(inputShape.length === 1 && { inputShape }) }),
    ],
  })
  network.setWeights([tf.tensor2d(kernel.map((row) => [...row])), tf.tensor1d([...bias])])
  return network
}
