import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { loadModel } from '../../../src/model/storage.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { writeKerasModel } from '../../harness/keras-models.ts'
import { errorText } from '../../harness/user-error.ts'
import { flowerFolder, type FlowerFolder } from './flower-folder.ts'

/** The pretrained model. */

let folder: string
let tensorline: FlowerFolder['tensorline']
let train: FlowerFolder['train']
let trained: FlowerFolder['trained']
let artifact: FlowerFolder['artifact']
let remove: FlowerFolder['remove']
let parent: string

const layers =
  '{layers: [{dense: {units: 10, activation: relu}, name: base}, batch-normalization, {dense: {units: 6, activation: relu}, name: middle}, {dense: {units: 3, activation: softmax}, name: scores}]}'
beforeAll(async () => {
  ;({ folder, tensorline, train, trained, artifact, remove } = await flowerFolder())
  expect(await train(layers, '--artifact', 'parent')).toMatchObject({ code: 0 })
  parent = artifact('parent')
})
afterAll(() => remove())

const weightsOf = async (place: string) => {
  // The earlier training shares the engine, in which each variable needs a unique name.
  tf.disposeVariables()
  const model = await loadModel(tf, place)
  return new Map(model.weights.map((weight) => [weight.originalName, [...weight.read().dataSync()]]))
}

it('a fine-tuned model keeps the weights of frozen layers bit for bit and has the pretrained model in its lineage', async () => {
  const before = await weightsOf(parent)
  expect(await train(`{pretrained: ${parent}, freeze: [base, batch*]}`)).toMatchObject({ code: 0 })
  const { folder: place, manifest } = await trained()
  const after = await weightsOf(place)
  for (const [name, values] of before)
    expect({ name, same: JSON.stringify(after.get(name)) === JSON.stringify(values) }).toEqual({
      name,
      same: name.startsWith('base/') || name.startsWith('batch_normalization'),
    })
  expect(manifest.parents['model']).toBe((await openModel(parent)).digest)
})

it('a fine-tuned model has the new head after the named layer', async () => {
  expect(
    await train(
      `{pretrained: ${parent}, head: {after: middle, layers: [{dense: {units: 4, activation: tanh}}, {dense: {units: 3, activation: softmax}}]}}`,
    ),
  ).toMatchObject({ code: 0 })
  const names = [...(await weightsOf((await trained()).folder)).keys()]
  expect(names).toEqual(
    expect.arrayContaining(['middle/kernel', 'head_dense_1/kernel', 'head_dense_2/kernel']),
  )
  expect(names).not.toContain('scores/kernel')
})

it('`learning-rates` scales the learning rate of a layer, and 0 keeps its weights', async () => {
  const before = await weightsOf(parent)
  expect(
    await train(`{pretrained: ${parent}, learning-rates: {base: 0, scores: 0.5}}`, '--resume', 'never'),
  ).toMatchObject({ code: 0 })
  const after = await weightsOf((await trained()).folder)
  expect(after.get('base/kernel')).toEqual(before.get('base/kernel'))
  expect(after.get('scores/kernel')).not.toEqual(before.get('scores/kernel'))
})

it('train rejects a name that matches no layer', async () => {
  expect((await train(`{pretrained: ${parent}, freeze: ['conv*']}`)).log).toEqual(
    errorText('MODEL_INVALID_LAYER_NAME', 'conv*', 'model.freeze', 'input, base'),
  )
  expect((await train('{pretrained: ./nowhere}')).log).toEqual(
    errorText('MODEL_INCOMPLETE', 'model.json', 'nowhere'),
  )
})

const head = (layers: string) => `{pretrained: ${parent}, head: {after: middle, layers: ${layers}}}`
it.each([
  [
    'takes another layer than the one before it',
    '[{layer: flatten, inputs: base}]',
    errorText('MODEL_HEAD_MISMATCH', 'inputs', 'model.head'),
  ],
  [
    'does not fit',
    '[{lstm: {units: 3}}]',
    errorText('MODEL_LAYER_SHAPE', 'lstm', 'model.head.layers[0]', '[6]'),
  ],
  [
    'has the name of a layer that is kept',
    '[{dense: {units: 3}, name: base}]',
    errorText('MODEL_HEAD_MISMATCH', 'base'),
  ],
])('train rejects a new head that %s', async (_, layers, message) => {
  expect(await train(head(layers))).toMatchObject({ code: 1, log: message })
})

it('freezing a nested model keeps its weights and averages, and its layers can be named', async () => {
  const code = `export default (tf, { inputShape, classes }) => tf.sequential({ layers: [
    tf.sequential({ name: 'body', layers: [
      tf.layers.dense({ name: 'inner', units: 5, inputShape }),
      tf.layers.batchNormalization({ name: 'norm' }),
    ] }),
    tf.layers.dense({ name: 'scores', units: classes.length, activation: 'softmax' }),
  ] })`
  await writeFile(join(folder, 'nested.js'), code)
  expect(await train('{module: ./nested.js}', '--artifact', 'nested')).toMatchObject({ code: 0 })
  const nested = artifact('nested')
  const before = await weightsOf(nested)
  const changedBy = async (model: string) => {
    expect(await train(`{pretrained: ${nested}, ${model}}`, '--resume', 'never')).toMatchObject({ code: 0 })
    const after = await weightsOf((await trained()).folder)
    return [...before].flatMap(([name, values]) =>
      JSON.stringify(after.get(name)) === JSON.stringify(values) ? [] : [name.replace(/.*\/(?=.*\/)/, '')],
    )
  }
  expect(await changedBy('freeze: [body]')).toEqual(['scores/kernel', 'scores/bias'])
  const unfrozen = await changedBy('freeze: [inner], learning-rates: {scores: 0}')
  expect(unfrozen.filter((name) => !name.startsWith('norm/'))).toEqual([])
  expect(unfrozen).toHaveLength(4)
})

describe('a model of columns in another order', () => {
  const onTurned = (model: string) =>
    train(model, '--dataset', 'turned', '--artifact', 'turned-model', '--resume', 'never')

  beforeAll(async () => {
    const columns = 'data.columns=[width, length, height]'
    expect(await tensorline('preprocess', '--set', columns, '--artifact', 'turned')).toMatchObject({
      code: 0,
    })
  })

  it('is rejected with the order that it was trained with in the error', async () => {
    expect(await onTurned(`{pretrained: ${parent}}`)).toMatchObject({
      code: 1,
      log: errorText('MODEL_DATASET_MISMATCH', 'length, width, height'),
    })
  })

  it('is rejected with a new head too, which depends on the columns', async () => {
    expect((await onTurned(head('[{dense: {units: 3, activation: softmax}}]'))).code).toBe(1)
  })

  it('is trained if its file is named instead of the artifact', async () => {
    expect(await onTurned(`{pretrained: ${join(parent, 'model.json')}}`)).toMatchObject({ code: 0 })
  })
})

it('train rejects a model whose layers are all frozen', async () => {
  expect(await train(`{pretrained: ${parent}, freeze: ['*']}`)).toMatchObject({
    code: 1,
    log: errorText('MODEL_NOT_TRAINABLE', 'model.freeze'),
  })
})

describe('a model that tensorflowjs_converter made from Keras', () => {
  const base = async (name: string) => {
    await mkdir(join(folder, 'keras'), { recursive: true })
    await writeKerasModel(join(folder, 'keras'), name)
  }

  it('is trained if its batch normalization lists a single axis', async () => {
    await base('batch normalization of rows')
    expect(await train('{pretrained: keras}', '--resume', 'never')).toMatchObject({ code: 0 })
  })

  it('keeps the averages of a part that it calls with training=False', async () => {
    await base('a call with training=False')
    const before = await weightsOf(join(folder, 'keras'))
    expect(await train('{pretrained: keras}', '--resume', 'never')).toMatchObject({ code: 0 })
    const after = await weightsOf((await trained()).folder)
    const changed = [...before].map(([name, values]) => [name, String(after.get(name)) !== String(values)])
    expect(Object.fromEntries(changed)).toEqual({
      'dense/kernel': true,
      'dense/bias': true,
      'batch_normalization/gamma': true,
      'batch_normalization/beta': true,
      'batch_normalization/moving_mean': false,
      'batch_normalization/moving_variance': false,
      'dense_1/kernel': true,
      'dense_1/bias': true,
    })
  })

  it('is rejected if TensorFlow.js ignores one of its settings', async () => {
    await base('ReLU with a threshold')
    expect((await train('{pretrained: keras}', '--resume', 'never')).log).toEqual(
      errorText('MODEL_UNSUPPORTED_KERAS', 're_lu', 'ReLU', 'threshold: 0.3'),
    )
  })
})
