import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as tf from '@tensorflow/tfjs'
import { loadModel } from '../../../src/model/storage.ts'
import { openModel, readTrainingMetrics } from '../../../src/model/artifact.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

let folder: string
const cli = pathToFileURL(join(import.meta.dirname, '../../../src/cli/cli.ts')).href

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-module-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(600))
  await writeFile(join(folder, 'tensorline.yml'), flowersLine)
  expect(tensorline('preprocess').status).toBe(0)
})
afterAll(() => rm(folder, { recursive: true }))

/** In a process of its own: Jest loads modules by its own means, and the user's code is loaded by Node's. */
function tensorline(...args: readonly string[]) {
  const program = `import { runCli } from '${cli}'; process.exit(await runCli(process.argv.slice(1)))`
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, '--', ...args],
    { cwd: folder, encoding: 'utf8' },
  )
  return { status, log: stderr }
}

const train = (model: string, ...more: readonly string[]) =>
  tensorline('train', '--device', 'wasm', '--set', `model=${model}`, ...more)
const trained = () => openModel(join(folder, '.tensorline/artifacts/model'))

describe('a network that the user’s own code makes', () => {
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

  beforeAll(async () => {
    await writeFile(join(folder, 'units.ts'), 'export const units: number = 12')
    await writeFile(join(folder, 'net.ts'), code)
  })

  it('is TypeScript, imports the TensorFlow.js it is given, and comes to the same model each time', async () => {
    expect(train('{module: ./net.ts}')).toMatchObject({ status: 0 })
    const first = await trained()
    expect(first.details.parameters).toBeGreaterThan(12)
    expect(train('{module: ./net.ts}', '--resume', 'never', '--tensorboard', 'true')).toMatchObject({
      status: 0,
    })
    const curves = join(folder, '.tensorline/artifacts/model-tensorboard/train')
    expect(await readdir(curves)).toEqual(['events.out.tfevents.0.tensorline'])
    expect((await trained()).digest).toBe(first.digest)
  })

  it('is another configuration when a file that it imports changes', async () => {
    const { manifest } = await trained()
    await writeFile(join(folder, 'units.ts'), 'export const units: number = 12 // still')
    expect(train('{module: ./net.ts}')).toMatchObject({ status: 0 })
    expect((await trained()).manifest.config).not.toBe(manifest.config)
  })

  it.each([
    ['absent', null, /model\.module \.\/bad\.ts no such file/],
    ['without a default export', 'export const a = 1', /no default export that is a function/],
    [
      'that throws',
      "export default () => { throw new Error('no luck') }",
      /a default export that failed \(no luck\)/,
    ],
    ['that makes no model', 'export default () => 7', /made something else/],
    [
      'with another output',
      "export default (tf, { inputShape }) => tf.sequential({ layers: [tf.layers.dense({ units: 7, activation: 'softmax', inputShape })] })",
      /answers with \[7\]/,
    ],
    [
      'without probabilities',
      'export default (tf, { inputShape, classes }) => tf.sequential({ layers: [tf.layers.dense({ units: classes.length, inputShape, useBias: true, biasInitializer: "ones" })] })',
      /do not add up to 1/,
    ],
    ['with an enum', 'enum A { b }\nexport default () => A', /TypeScript that Node cannot run as it is/],
    [
      'that imports what is not there',
      "import 'nothing-like-it'\nexport default () => 1",
      /code that cannot be loaded/,
    ],
  ])('is refused with words when it is code %s', async (_, text, message) => {
    if (text !== null) await writeFile(join(folder, 'bad.ts'), text)
    const { status, log } = train('{module: ./bad.ts}')
    expect(status).toBe(1)
    expect(log).toMatch(message)
    expect(log).not.toContain('    at ')
    await rm(join(folder, 'bad.ts'), { force: true })
  })
})

describe('a network of several inputs that the user’s own code makes', () => {
  const code = (name: string) => `
    export default (tf, { inputShapes, classes }) => {
      const sizes = tf.input({ name: 'sizes', shape: inputShapes.sizes })
      const other = tf.input({ name: '${name}', shape: inputShapes.rest })
      const both = tf.layers.concatenate().apply([tf.layers.dense({ units: 4 }).apply(sizes), other])
      const scores = tf.layers.dense({ units: classes.length, activation: 'softmax' }).apply(both)
      return tf.model({ inputs: [other, sizes], outputs: scores })
    }`
  let divided: string

  beforeAll(() => {
    divided = join(folder, '.tensorline/artifacts/divided')
    const inputs = 'data.inputs={sizes: [length, width], rest: [height]}'
    expect(tensorline('preprocess', '--artifact', 'divided', '--set', inputs)).toMatchObject({ status: 0 })
  })

  it('is matched by the names of its inputs, whatever their order', async () => {
    await writeFile(join(folder, 'two.js'), code('rest'))
    expect(train('{module: ./two.js}', '--dataset', divided)).toMatchObject({ status: 0 })
    expect((await trained()).details.transform.inputs).toEqual([
      { name: 'rest', places: [2] },
      { name: 'sizes', places: [0, 1] },
    ])
  })

  it('is refused with the names where they differ', async () => {
    await writeFile(join(folder, 'two.js'), code('others'))
    const { status, log } = train('{module: ./two.js}', '--dataset', divided)
    expect(status).toBe(1)
    expect(log).toMatch(/takes others \[1\] and sizes \[2\]/)
    expect(log).toMatch(/by their names: rest \[1\] and sizes \[2\]/)
  })
})

describe('a model that is trained further', () => {
  const layers =
    '{layers: [{dense: {units: 10, activation: relu}, name: base}, batch-normalization, {dense: {units: 6, activation: relu}, name: middle}, {dense: {units: 3, activation: softmax}, name: scores}]}'
  let parent: string

  beforeAll(async () => {
    expect(
      tensorline('train', '--device', 'wasm', '--artifact', 'parent', '--set', `model=${layers}`),
    ).toMatchObject({ status: 0 })
    parent = join(folder, '.tensorline/artifacts/parent')
  })

  const weightsOf = async (place: string) => {
    const model = await loadModel(tf, place)
    return new Map(model.weights.map((weight) => [weight.originalName, [...weight.read().dataSync()]]))
  }

  it('keeps the weights of frozen layers to the bit, and says in its lineage where it comes from', async () => {
    const before = await weightsOf(parent)
    expect(train(`{from: ${parent}, freeze: [base, batch*]}`)).toMatchObject({ status: 0 })
    const { folder: place, manifest } = await trained()
    const after = await weightsOf(place)
    for (const [name, values] of before)
      expect({ name, same: JSON.stringify(after.get(name)) === JSON.stringify(values) }).toEqual({
        name,
        same: name.startsWith('base/') || name.startsWith('batch_normalization'),
      })
    expect(manifest.parents['model']).toBe((await openModel(parent)).digest)
  })

  it('gets a new head behind the layer that is named', async () => {
    expect(
      train(
        `{from: ${parent}, head: {after: middle, layers: [{dense: {units: 4, activation: tanh}}, {dense: {units: 3, activation: softmax}}]}}`,
      ),
    ).toMatchObject({ status: 0 })
    const names = [...(await weightsOf((await trained()).folder)).keys()]
    expect(names).toEqual(
      expect.arrayContaining(['middle/kernel', 'head_dense_1/kernel', 'head_dense_2/kernel']),
    )
    expect(names).not.toContain('scores/kernel')
  })

  it('learns slower where it is told to, and not at all by 0', async () => {
    const before = await weightsOf(parent)
    expect(
      train(`{from: ${parent}, learning-rates: {base: 0, scores: 0.5}}`, '--resume', 'never'),
    ).toMatchObject({ status: 0 })
    const after = await weightsOf((await trained()).folder)
    expect(after.get('base/kernel')).toEqual(before.get('base/kernel'))
    expect(after.get('scores/kernel')).not.toEqual(before.get('scores/kernel'))
  })

  it('is refused when a name is in no layer', () => {
    expect(train(`{from: ${parent}, freeze: ['conv*']}`).log).toMatch(
      /"conv\*" in model\.freeze.*one of input, base/s,
    )
    expect(train('{from: ./nowhere}').log).toMatch(/no model\.json in/)
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
  const artifactOf = (name: string) => join(folder, '.tensorline/artifacts', name)

  beforeAll(async () => {
    await writeFile(join(folder, 'two.yml'), flowersLine.replace('  label: kind', labels))
    await writeFile(join(folder, 'two.ts'), code('side'))
    await writeFile(join(folder, 'other.ts'), code('region'))
    expect(tensorline('preprocess', '--config', 'two.yml', '--artifact', 'two').status).toBe(0)
  })

  it('is matched by the names of its layers, in whatever order it answers', async () => {
    expect(train('{module: ./two.ts}', ...two, '--artifact', 'of-module')).toMatchObject({ status: 0 })
    const { details } = await openModel(artifactOf('of-module'))
    expect(details.label).toMatchObject({ outputs: [{ name: 'kind' }, { name: 'side' }] })
    const { outputs } =
      (await readTrainingMetrics(await openModel(artifactOf('of-module')))).history.at(-1) ?? {}
    expect(outputs?.['kind']?.accuracy).toBeGreaterThan(0.6)
  })

  it('is gone on with as it is', async () => {
    const from = `{from: ${artifactOf('of-module')}, freeze: [side]}`
    expect(train(from, ...two, '--artifact', 'further')).toMatchObject({ status: 0 })
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
    ['with layers of other names', '{module: ./other.ts}', /answers with the outputs kind, region/],
    [
      'with a new head',
      '{from: .tensorline/artifacts/of-module, head: {layers: [flatten]}}',
      /model\.head for the outputs kind, side/,
    ],
  ])('is refused %s', (_, model, message) => {
    const { status, log } = train(model, ...two, '--artifact', 'refused')
    expect(status).toBe(1)
    expect(log).toMatch(message)
  })
})
