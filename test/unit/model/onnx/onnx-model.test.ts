import { expect, it } from '@jest/globals'
import { copyFile, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { FittedTransform, Label } from '../../../../src/dataset/dataset-schema.ts'
import { loadOnnxModel } from '../../../../src/model/onnx/onnx-model.ts'
import { onnxFile } from '../../../../src/model/onnx/onnx-schema.ts'
import { userError } from '../../../harness/user-error.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/onnx')
const numbers = z.array(z.number())
const answers = z
  .object({
    rows: numbers,
    classifier: numbers,
    regressor: numbers,
    pixels: numbers,
    images: numbers,
    photos: numbers,
    areas: numbers,
    mixed: numbers,
    words: numbers,
  })
  .parse(JSON.parse(await readFile(join(fixtures, 'answers.json'), 'utf8')))

const species: Label = { kind: 'class', column: 'species', classes: ['a', 'b', 'c'] }
const pets: Label = { kind: 'class', column: 'pet', classes: ['cat', 'dog'] }
const price: Label = { kind: 'number', column: 'price' }
const columns: FittedTransform = { steps: [], shape: [4] }
const images: FittedTransform = { steps: [{ step: 'scale', by: 255 }], shape: [6, 5, 3] }

async function load(name: string, transform: FittedTransform, label: Label) {
  const folder = await mkdtemp(join(tmpdir(), 'onnx-'))
  await copyFile(join(fixtures, `${name}.onnx`), join(folder, onnxFile))
  return loadOnnxModel(folder, { transform, label })
}

function expectClose(found: Float32Array, wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length)
  found.forEach((value, index) => expect(value).toBeCloseTo(wanted[index] ?? NaN, 5))
}

it('loadOnnxModel predicts like ONNX Runtime in Python for a classifier of scikit-learn', async () => {
  const model = await load('classifier', columns, species)
  const { values, width } = await model.predict({ size: 7, features: Float32Array.from(answers.rows) })
  expect(width).toBe(3)
  expectClose(values, answers.classifier)
  await model.close()
})

it('loadOnnxModel predicts like ONNX Runtime in Python for a regressor in double precision', async () => {
  const model = await load('regressor', columns, price)
  const { values } = await model.predict({ size: 7, features: Float32Array.from(answers.rows) })
  expectClose(values, answers.regressor)
  await model.close()
})

it('loadOnnxModel predicts images with channels first in batches of two, with a smaller last batch', async () => {
  const model = await load('images', images, pets)
  const { values } = await model.predict({ size: 5, features: Uint8Array.from(answers.pixels) })
  expectClose(values, answers.images)
  await model.close()
})

const common = { missing: null, indicator: false } as const
const photo = { encoding: 'image', name: 'photo', ...common, shape: [2, 4, 3] } as const
const houses: FittedTransform = {
  columns: [
    { ...photo, shape: [...photo.shape], steps: [{ step: 'scale', by: 255 }] },
    { encoding: 'number', name: 'area', ...common, steps: [] },
  ],
  shape: [1],
  inputs: [
    { name: 'columns', positions: [0] },
    { name: 'photo', image: 'photo', shape: [2, 4, 3] },
  ],
}

it('loadOnnxModel predicts like ONNX Runtime in Python for a model of images and columns, by the names of its inputs', async () => {
  const model = await load('mixed', houses, price)
  const { values } = await model.predict({
    size: 3,
    features: Float64Array.from(answers.areas.flatMap((area, row) => [row, area])),
    images: [0, 1, 2].map((row) => Uint8Array.from(answers.photos.slice(24 * row, 24 * row + 24))),
  })
  expectClose(values, answers.mixed)
  await model.close()
})

const words: FittedTransform = {
  columns: [
    {
      encoding: 'text',
      name: 'text',
      ...common,
      lowerCase: true,
      tokens: 'words',
      ngrams: [1, 1],
      vocabulary: ['fine', 'rain', 'sun'],
      output: { values: 'ids', length: 3 },
    },
  ],
  shape: [3],
}

it('loadOnnxModel predicts like ONNX Runtime in Python for ids of words as int64', async () => {
  const model = await load('words', words, pets)
  const texts = ['Fine rain', 'sun unknown fine']
  const { values } = await model.predict({ size: 2, features: Float64Array.of(0, 1), texts })
  expectClose(values, answers.words)
  await model.close()
})

it('loadOnnxModel rejects a model with an int64 input for values that are not whole numbers', async () => {
  await expect(load('words', { steps: [], shape: [3] }, pets)).rejects.toThrow(
    userError('MODEL_DATASET_MISMATCH', '"ids" of int64 [any, 3]', 'float32 or float64'),
  )
})

it('loadOnnxModel rejects a model whose inputs have other names than those of the dataset', async () => {
  const renamed = houses.inputs?.map((input) => ({ ...input, name: `my_${input.name}` }))
  await expect(load('mixed', { ...houses, inputs: renamed }, price)).rejects.toThrow(
    userError('MODEL_DATASET_MISMATCH', '"photo" of float32 [any, 3, 2, 4]', '"my_photo" [any, 2, 4, 3]'),
  )
})

it('loadOnnxModel rejects a model that returns a sequence of maps, with the export option to set', async () => {
  await expect(load('maps', columns, species)).rejects.toThrow(userError('MODEL_DATASET_MISMATCH', 'zipmap'))
})

it('loadOnnxModel rejects a model for other examples with both shapes', async () => {
  await expect(load('classifier', { steps: [], shape: [5] }, species)).rejects.toThrow(
    userError('MODEL_DATASET_MISMATCH', '"X" of float32 [any, 4]', '[any, 5]'),
  )
})

it('loadOnnxModel rejects a model of other classes', async () => {
  await expect(load('classifier', columns, pets)).rejects.toThrow(
    userError('MODEL_DATASET_MISMATCH', '2 classes'),
  )
})

it('loadOnnxModel rejects a file that is not an ONNX model', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onnx-'))
  await writeFile(join(folder, onnxFile), 'not a model')
  await expect(loadOnnxModel(folder, { transform: columns, label: price })).rejects.toThrow(
    userError('MODEL_UNLOADABLE'),
  )
})
