import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { measureModelBytes } from '../../../src/model/stored-model.ts'
import { predict, predictedClass, type InferenceDetails } from '../../../src/model/predict.ts'
import { checkSignature } from '../../../src/model/signature.ts'
import { loadModel, saveModel } from '../../../src/model/storage.ts'
import { userError } from '../../harness/user-error.ts'

let folder = ''
beforeAll(async () => {
  await tf.setBackend('cpu')
})
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-model-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

function network(inputs = 6, outputs = 3): tf.LayersModel {
  return tf.sequential({
    layers: [
      tf.layers.dense({ units: 5, activation: 'relu', inputShape: [inputs] }),
      tf.layers.batchNormalization(),
      tf.layers.dense({ units: outputs, activation: 'softmax' }),
    ],
  })
}

function weightsOf(model: tf.LayersModel): number[][] {
  return model.getWeights().map((weight) => [...weight.dataSync()])
}

describe('a model on disk', () => {
  it('is loaded with the same weights', async () => {
    const model = network()
    await saveModel(tf, model, folder)
    expect(weightsOf(await loadModel(tf, folder))).toEqual(weightsOf(model))
  })

  it('is loaded by TensorFlow.js itself from its model.json', async () => {
    const model = network()
    await saveModel(tf, model, folder)
    const json = z
      .custom<tf.io.ModelJSON>()
      .parse(JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')))
    const artifacts = await tf.io.getModelArtifactsForJSON(json, async (manifest) => {
      const shards = manifest.flatMap(({ paths }) => paths).map((path) => readFile(join(folder, path)))
      const data = new Uint8Array(Buffer.concat(await Promise.all(shards))).buffer
      return [tf.io.getWeightSpecs(manifest), data]
    })
    const loaded = await tf.loadLayersModel(tf.io.fromMemory(artifacts))
    expect(weightsOf(loaded)).toEqual(weightsOf(model))
  })

  it('is rejected in the format of Keras 3, with alternatives', async () => {
    await saveModel(tf, network(), folder)
    const file = join(folder, 'model.json')
    const json = z.looseObject({}).parse(JSON.parse(await readFile(file, 'utf8')))
    const layer = { class_name: 'InputLayer', config: { batch_shape: [null, 6] } }
    json['modelTopology'] = { keras_version: '3.5.0', model_config: { config: { layers: [layer] } } }
    await writeFile(file, JSON.stringify(json))
    await expect(loadModel(tf, folder)).rejects.toThrow(
      userError('MODEL_UNSUPPORTED_KERAS', 'Keras 3', 'Keras 2', 'ONNX'),
    )
  })

  it('is stored in shards of 4 MiB', async () => {
    const model = tf.sequential({ layers: [tf.layers.dense({ units: 1100, inputShape: [1100] })] })
    await saveModel(tf, model, folder)
    expect((await readdir(folder)).sort()).toEqual([
      'group1-shard1of2.bin',
      'group1-shard2of2.bin',
      'model.json',
    ])
    const first = await readFile(join(folder, 'group1-shard1of2.bin'))
    expect(first).toHaveLength(4 * 1024 * 1024)
    const sizes = await Promise.all(
      (await readdir(folder)).map(async (name) => (await readFile(join(folder, name))).length),
    )
    expect(await measureModelBytes(folder)).toBe(sizes.reduce((sum, size) => sum + size, 0))
    expect(weightsOf(await loadModel(tf, folder))).toEqual(weightsOf(model))
  })

  it('does not contain the state of the optimizer', async () => {
    const model = network(2, 2)
    model.compile({ optimizer: 'adam', loss: 'meanSquaredError' })
    await model.trainOnBatch(tf.ones([4, 2]), tf.ones([4, 2]))
    await saveModel(tf, model, folder)
    expect(await readFile(join(folder, 'model.json'), 'utf8')).not.toContain('adam')
  })

  it('is rejected when a shard is missing, truncated, or not listed as a plain name', async () => {
    await saveModel(tf, network(), folder)
    await truncate(join(folder, 'group1-shard1of1.bin'), 20)
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_INCOMPLETE', '20 bytes'))
    await rm(join(folder, 'group1-shard1of1.bin'))
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_INCOMPLETE', 'group1-shard1of1.bin'))
    const json = await readFile(join(folder, 'model.json'), 'utf8')
    await writeFile(join(folder, 'model.json'), json.replace('group1-', '../group1-'))
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_UNKNOWN_FORMAT'))
  })

  it.each([
    ['{', 'JSON'],
    ['{"format": "graph-model"}', 'graph-model'],
    ['[]', 'array'],
  ])('is rejected when model.json is %s', async (text, value) => {
    await writeFile(join(folder, 'model.json'), text)
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_UNKNOWN_FORMAT', value))
  })

  it('is rejected with the name of a layer that TensorFlow.js does not have', async () => {
    await saveModel(tf, network(), folder)
    const json = await readFile(join(folder, 'model.json'), 'utf8')
    await writeFile(join(folder, 'model.json'), json.replace('"BatchNormalization"', '"Attention9000"'))
    await expect(loadModel(tf, folder)).rejects.toThrow(userError('MODEL_UNSUPPORTED_KERAS', 'Attention9000'))
  })
})

describe('predicting', () => {
  const details: InferenceDetails = {
    transform: { steps: [{ step: 'scale', by: 10 }], shape: [6] },
    label: { kind: 'class', column: 'y', classes: ['a', 'b', 'c'] },
  }
  const features = Float32Array.from({ length: 6 * 700 }, (_, index) => (index * 7919) % 101)

  it('gives the same result in many batches as in one', async () => {
    const model = network()
    const { width, values } = await predict(tf, model, details, { size: 700, features })
    const whole = model.predictOnBatch(tf.tensor2d(features, [700, 6]).div(10))
    if (Array.isArray(whole)) throw new Error('several outputs')
    expect(width).toBe(3)
    const expected = whole.dataSync()
    expect(
      Math.max(...values.map((value, index) => Math.abs(value - (expected[index] ?? Infinity)))),
    ).toBeLessThan(1e-6)
  })

  it('disposes all tensors', async () => {
    const model = network()
    const before = tf.memory().numTensors
    await predict(tf, model, details, { size: 700, features })
    expect(tf.memory().numTensors).toBe(before)
  })

  it('returns no predictions for no examples', async () => {
    const { size, values } = await predict(tf, network(), details, {
      size: 0,
      features: new Float32Array(0),
    })
    expect([size, values.length]).toEqual([0, 0])
  })

  it('selects the class of the highest score, the first of equal scores, and a single score by one half', () => {
    expect([[0.1, 0.7, 0.2], [0.5, 0.5], [0.5], [0.51]].map(predictedClass)).toEqual([1, 0, 0, 1])
  })
})

describe('the signature of a model', () => {
  const transform = { steps: [], shape: [6] }
  const three = { kind: 'class', column: 'y', classes: ['a', 'b', 'c'] } as const

  it('fits an input of the prepared shape and a score for each class', () => {
    expect(() =>
      checkSignature(network(), transform, { ...three, classes: [...three.classes] }),
    ).not.toThrow()
  })

  it.each([
    ['another input', network(5), ['input', '[5]', '[6]']],
    ['too few scores', network(6, 2), ['output', '[2]', '[3]', '3 classes']],
  ])('is rejected with %s', (_, model, values) => {
    expect(() => checkSignature(model, transform, { ...three, classes: [...three.classes] })).toThrow(
      userError('MODEL_DATASET_MISMATCH', ...values),
    )
  })

  it('accepts a single score for two classes, and one number for a number', () => {
    const single = network(6, 1)
    expect(() =>
      checkSignature(single, transform, { kind: 'class', column: 'y', classes: ['no', 'yes'] }),
    ).not.toThrow()
    expect(() => checkSignature(single, transform, { kind: 'number', column: 'y' })).not.toThrow()
  })
})
