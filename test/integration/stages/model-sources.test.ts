import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { loadModel } from '../../../src/model/storage.ts'
import { openModel, readTrainingMetrics } from '../../../src/model/artifact.ts'
import { tensorline as inProcess } from '../../harness/terminal-process.ts'
import { errorText } from '../../harness/user-error.ts'
import { flowerFolder, type FlowerFolder } from './flower-folder.ts'
import { flowersLine } from './flowers.ts'

let folder: string
let tensorline: FlowerFolder['tensorline']
let train: FlowerFolder['train']
let trained: FlowerFolder['trained']
let artifactOf: FlowerFolder['artifact']
let remove: FlowerFolder['remove']

beforeAll(async () => {
  ;({ folder, tensorline, train, trained, artifact: artifactOf, remove } = await flowerFolder())
})
afterAll(() => remove())

describe('a network from custom code', () => {
  const code = `
    import * as own from '@tensorflow/tfjs'
    import { units } from './units.ts'
    type Given = { inputShape: number[]; classes: string[]; seed: number }
    export default async (tf: typeof own, { inputShape, classes }: Given) => {
      if (tf.layers.dense !== own.layers.dense) throw new Error('two copies')
      return tf.sequential({ layers: [
        own.layers.dense({ units, activation: 'relu', inputShape, name: 'hidden' }),
        tf.layers.dense({ units: classes.length, activation: 'softmax', name: 'scores' }),
      ] })
    }`

  /** Trains in a separate process: a process loads a module and its imports only once. */
  const trainAlone = (...more: readonly string[]) =>
    inProcess(folder, ['train', '--device', 'wasm', '--set', 'model={module: ./net.ts}', ...more])

  beforeAll(async () => {
    await writeFile(join(folder, 'units.ts'), 'export const units: number = 12')
    await writeFile(join(folder, 'net.ts'), code)
  })

  it('may be TypeScript, imports the same TensorFlow.js, and has the same digest in each run', async () => {
    expect(await trainAlone()).toMatchObject({ code: 0 })
    const first = await trained()
    expect(first.details.parameters).toBeGreaterThan(12)
    expect(await trainAlone('--resume', 'never', '--tensorboard', 'true')).toMatchObject({ code: 0 })
    const curves = join(folder, '.tensorline/artifacts/model-tensorboard/train')
    expect(await readdir(curves)).toEqual(['events.out.tfevents.0.tensorline'])
    expect((await trained()).digest).toBe(first.digest)
  })

  it('has another configuration digest when a file that it imports changes', async () => {
    const { manifest } = await trained()
    await writeFile(join(folder, 'units.ts'), 'export const units: number = 12 // still')
    expect(await trainAlone()).toMatchObject({ code: 0 })
    expect((await trained()).manifest.config).not.toBe(manifest.config)
  })

  let written = 0
  it.each([
    ['absent', null, errorText('MODULE_FAILED', 'model.module', 'bad-1.ts')],
    [
      'without a default export',
      'export const a = 1',
      errorText('MODULE_FAILED', 'model.module', 'bad-2.ts'),
    ],
    [
      'that throws',
      "export default () => { throw new Error('no luck') }",
      errorText('MODULE_FAILED', 'no luck'),
    ],
    ['that makes no model', 'export default () => 7', errorText('MODULE_FAILED', 'LayersModel')],
    [
      'with another output',
      "export default (tf, { inputShape }) => tf.sequential({ layers: [tf.layers.dense({ units: 7, activation: 'softmax', inputShape })] })",
      errorText('MODEL_DATASET_MISMATCH', '[7]'),
    ],
    [
      'without probabilities',
      'export default (tf, { inputShape, classes }) => tf.sequential({ layers: [tf.layers.dense({ units: classes.length, inputShape, useBias: true, biasInitializer: "ones" })] })',
      errorText('MODEL_DATASET_MISMATCH', 'softmax'),
    ],
    [
      'with a layer that TensorFlow.js cannot train',
      `export default (tf, { inputShape, classes }) => tf.sequential({ layers: [
        tf.layers.reshape({ targetShape: [3, 1], inputShape }),
        tf.layers.conv1d({ filters: 2, kernelSize: 2, padding: 'causal' }),
        tf.layers.flatten(),
        tf.layers.dense({ units: classes.length, activation: 'softmax' }),
      ] })`,
      errorText('MODEL_NOT_TRAINABLE', 'CAUSAL'),
    ],
    [
      'with a layer that keeps its state from batch to batch',
      `export default (tf, { inputShape, classes }) => tf.sequential({ layers: [
        tf.layers.reshape({ targetShape: [3, 1], batchInputShape: [16, ...inputShape] }),
        tf.layers.lstm({ units: 2, stateful: true, name: 'remembering' }),
        tf.layers.dense({ units: classes.length, activation: 'softmax' }),
      ] })`,
      errorText('MODEL_DATASET_MISMATCH', 'remembering'),
    ],
    ['with an enum', 'enum A { b }\nexport default () => A', errorText('MODULE_FAILED', 'TypeScript')],
    [
      'that imports what is not there',
      "import 'nothing-like-it'\nexport default () => 1",
      errorText('MODULE_FAILED', 'nothing-like-it'),
    ],
  ])('is rejected with a UserError when it is code %s', async (_, text, error) => {
    const file = `bad-${++written}.ts`
    if (text !== null) await writeFile(join(folder, file), text)
    const { code, log } = await train(`{module: ./${file}}`)
    expect(code).toBe(1)
    expect(log).toEqual(error)
    expect(log).not.toContain('    at ')
  })
})

describe('a network of several inputs from custom code', () => {
  const code = (name: string) => `
    export default (tf, { inputShapes, classes }) => {
      const sizes = tf.input({ name: 'sizes', shape: inputShapes.sizes })
      const other = tf.input({ name: '${name}', shape: inputShapes.rest })
      const both = tf.layers.concatenate().apply([tf.layers.dense({ units: 4 }).apply(sizes), other])
      const scores = tf.layers.dense({ units: classes.length, activation: 'softmax' }).apply(both)
      return tf.model({ inputs: [other, sizes], outputs: scores })
    }`
  let splitInputs: string

  beforeAll(async () => {
    splitInputs = artifactOf('divided')
    const inputs = 'data.inputs={sizes: [length, width], rest: [height]}'
    expect(await tensorline('preprocess', '--artifact', 'divided', '--set', inputs)).toMatchObject({
      code: 0,
    })
  })

  it('is matched by the names of its inputs in any order', async () => {
    await writeFile(join(folder, 'two.js'), code('rest'))
    expect(await train('{module: ./two.js}', '--dataset', splitInputs)).toMatchObject({ code: 0 })
    expect((await trained()).details.transform.inputs).toEqual([
      { name: 'rest', positions: [2] },
      { name: 'sizes', positions: [0, 1] },
    ])
  })

  it('is rejected with the names where they differ', async () => {
    await writeFile(join(folder, 'others.js'), code('others'))
    const ended = await train('{module: ./others.js}', '--dataset', splitInputs)
    expect(ended.code).toBe(1)
    expect(ended.log).toEqual(
      errorText('MODEL_DATASET_MISMATCH', 'others [1]', 'sizes [2]', 'rest [1]', 'sizes [2]'),
    )
  })
})

describe('a network of several outputs', () => {
  const labels = '  labels: {side: {column: region}, kind: {column: kind}}'
  const code = (side: string) => `
    import type * as own from '@tensorflow/tfjs'
    type Given = { inputShape: number[]; outputClasses: Record<string, string[]> }
    export default (tf: typeof own, { inputShape, outputClasses }: Given) => {
      const inputs = tf.input({ shape: inputShape })
      const answer = (name: string, units: number) =>
        tf.layers.dense({ name, units, activation: 'softmax' }).apply(inputs) as own.SymbolicTensor
      return tf.model({ inputs, outputs: [answer('${side}', outputClasses.side.length), answer('kind', outputClasses.kind.length)] })
    }`
  const two = ['--config', 'two.yml', '--dataset', 'two']

  beforeAll(async () => {
    await writeFile(join(folder, 'two.yml'), flowersLine.replace('  label: kind', labels))
    await writeFile(join(folder, 'two.ts'), code('side'))
    await writeFile(join(folder, 'other.ts'), code('region'))
    expect(await tensorline('preprocess', '--config', 'two.yml', '--artifact', 'two')).toMatchObject({
      code: 0,
    })
  })

  it('is matched by the names of its layers in any order of its outputs', async () => {
    expect(await train('{module: ./two.ts}', ...two, '--artifact', 'of-module')).toMatchObject({ code: 0 })
    const { details } = await openModel(artifactOf('of-module'))
    expect(details.label).toMatchObject({ outputs: [{ name: 'kind' }, { name: 'side' }] })
    const { outputs } =
      (await readTrainingMetrics(await openModel(artifactOf('of-module')))).history.at(-1) ?? {}
    expect(outputs?.['kind']?.accuracy).toBeGreaterThan(0.6)
  })

  it('is fine-tuned without a change', async () => {
    const from = `{pretrained: ${artifactOf('of-module')}, freeze: [side]}`
    expect(await train(from, ...two, '--artifact', 'further')).toMatchObject({ code: 0 })
    const [before, after] = await Promise.all(
      ['of-module', 'further'].map((name) => loadModel(tf, artifactOf(name))),
    )
    const biasOf = (model: tf.LayersModel | undefined, layer: string) => [
      ...(model?.getLayer(layer).getWeights()[0]?.dataSync() ?? []),
    ]
    expect(biasOf(after, 'side')).toEqual(biasOf(before, 'side'))
    expect(biasOf(after, 'kind')).not.toEqual(biasOf(before, 'kind'))
  })

  it.each([
    [
      'with layers of other names',
      '{module: ./other.ts}',
      errorText('MODEL_DATASET_MISMATCH', 'kind, region'),
    ],
    [
      'with a new head',
      '{pretrained: .tensorline/artifacts/of-module, head: {layers: [flatten]}}',
      errorText('MODEL_HEAD_MISMATCH', 'model.head', 'kind, side'),
    ],
  ])('is rejected %s', async (_, model, error) => {
    const { code, log } = await train(model, ...two, '--artifact', 'refused')
    expect(code).toBe(1)
    expect(log).toEqual(error)
  })
})
