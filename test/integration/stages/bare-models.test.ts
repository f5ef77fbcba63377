import { describe, expect, it } from '@jest/globals'
import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runCli } from '../../../src/cli/cli.ts'
import { imageLayoutFolder } from '../../../src/image/image-schema.ts'
import { processOf } from '../../../src/image/image-process.ts'
import { readLayout } from '../../../src/image/layout.ts'
import { unpackImage } from '../../../src/image/unpack-image.ts'
import { readGolden } from '../../../src/model/artifact.ts'
import { requireFolderOfArtifact } from '../../../src/model/import.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServerProcess } from '../../harness/server-process.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { errorText, userError } from '../../harness/user-error.ts'
import { artifact, inProject, verdict } from './project.ts'

const fixtures = join(import.meta.dirname, '../../fixtures/onnx')

const line = `name: flowers
data:
  source: flowers.csv
  label: kind
  transform: [{scale: {by: 1}}]
  split: {train: 0.4, validation: 0.1, test: 0.5, seed: 1}
model: {layers: [{dense: {units: 3, activation: softmax}}]}
train: {epochs: 1}
gate:
  require: [model-bytes < 1 MB]
  compare: [{metric: accuracy, margin: 0.01}]
`

/** Returns four numbers for each flower, and the class that the fixture's classifier was fitted to. */
function csv(rows: number): string {
  const stream = randomStream(3, 'flowers')
  const lines = Array.from({ length: rows }, (_, row) => {
    const [a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3].map((index) => 4 * stream.draw(row * 4 + index) - 2)
    const kind = ['a', 'b', 'c'][Number(a > 0) + Number(b > 0.5)] ?? ''
    return [a, b, c, d].map((value) => value.toFixed(4)).join(',') + `,${kind}`
  })
  return ['w,x,y,z,kind', ...lines].join('\n')
}

inProject(async () => {
  await writeFile('tensorline.yml', line)
  await writeFile('flowers.csv', csv(600))
  await copyFile(join(fixtures, 'classifier.onnx'), 'classifier.onnx')
  expect(await runCli(['preprocess'])).toBe(0)
})

const accuracy = async () =>
  (await verdict()).metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value

describe('an ONNX model of another framework', () => {
  // Fetching or starting TensorFlow fails here.
  const gate = (...args: readonly string[]) =>
    runCli(['evaluate-gate', ...args, '--runtime-path', '/nowhere', '--runtime-url', 'http://127.0.0.1:9'])

  it('predicts the test split without TensorFlow', async () => {
    expect(await gate('--model', 'classifier.onnx')).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass', lineage: { evaluated: 'models' } })
    expect(await accuracy()).toBeGreaterThan(0.7)
  })

  it('is rejected if a prediction depends on the rest of the batch', async () => {
    await copyFile(join(fixtures, 'centred.onnx'), 'centred.onnx')
    expect(await gate('--model', 'centred.onnx')).toBe(1)
  })

  it('is the baseline of the next run after it was accepted', async () => {
    expect(await runCli(['accept', '--artifact', 'model'])).toBe(0)
    expect(await gate('--model', './classifier.onnx')).toBe(0)
    expect(await verdict()).toMatchObject({
      outcome: 'pass',
      comparisons: [{ outcome: 'pass', difference: { method: 'same-model' } }],
    })
  })

  it('passes budgets that are measured because the gate names them', async () => {
    const require = '[latency-p95 < 1000 s, throughput > 0.001, cold-start < 1000 s, peak-memory < 8 GB]'
    expect(await gate('--model', 'classifier.onnx', '--set', `gate.require=${require}`)).toBe(0)
    const { budgets } = await verdict()
    expect(budgets.rows.map(({ metric }) => metric)).toEqual([
      'model-bytes',
      'latency-p50',
      'latency-p95',
      'latency-p99',
      'throughput',
      'cold-start',
      'peak-memory',
    ])
    for (const { candidate } of budgets.rows) expect(candidate).toBeGreaterThan(0)
    expect(budgets.latency?.baseline?.length).toBeGreaterThan(0)
    const record: unknown = JSON.parse(await readFile(join(artifact('report'), 'run.json'), 'utf8'))
    expect(record).toMatchObject({
      measurements: { 'cold-start': { candidate: expect.arrayContaining([expect.any(Number)]) } },
    })
  })

  it('fails a budget that no model can meet', async () => {
    expect(await gate('--model', 'classifier.onnx', '--set', 'gate.require=[latency-p50 < 1 us]')).toBe(1)
  })

  it('is built into an image whose server returns its golden outputs, on the engine onnx only', async () => {
    const build = (...args: readonly string[]) =>
      runCli(['build-image', '--model', artifact('model'), ...args])
    expect(await build('--set', 'image.engine=wasm')).toBe(1)
    expect(await build()).toBe(0)
    const layout = join(artifact('image'), imageLayoutFolder)
    const { manifest, config } = await readLayout(layout)
    expect(config.history?.map(({ created_by }) => created_by)).toEqual([
      'Debian 12 libraries',
      'Node 24.21.0',
      'ONNX Runtime 1.30.0 for linux-x64',
      'Server',
      'Model flowers',
    ])
    expect(manifest.layers.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(70_000_000)
    const root = resolve('root')
    const program = await processOf(root, await unpackImage(layout, root))
    const server = await startServerProcess({
      command: program.file,
      args: program.args,
      env: { ...program.env, PORT: '0', HOST: '127.0.0.1', THREADS: '1' },
      ready: /listening at (\S+?)"/,
    })
    try {
      while ((await fetch(`${server.address}/readyz`)).status !== 200) await sleep(50)
      const golden = await readGolden(artifact('model'))
      expect(golden.requests.length).toBeGreaterThanOrEqual(10)
      expect(await verifyGolden(server.address, 'flowers', golden)).toMatchObject({ passed: true })
    } finally {
      await server.stop()
    }
  })

  it('is evaluated on the selected label of a dataset with several labels', async () => {
    const rows = csv(600).split('\n')
    const two = rows.map((row, at) => `${row},${at === 0 ? 'length' : (at % 7) / 2}`).join('\n')
    await writeFile('two.csv', two)
    const labels = 'labels: {sort: {column: kind}, size: {column: length, task: regression}}'
    await writeFile('two.yml', line.replace('flowers.csv', 'two.csv').replace('label: kind', labels))
    expect(await runCli(['preprocess', '--config', 'two.yml', '--artifact', 'two'])).toBe(0)
    const on = (output: string) =>
      gate(
        '--config',
        'two.yml',
        '--dataset',
        'two',
        '--model',
        'classifier.onnx',
        '--set',
        `gate.output=${output}`,
      )
    expect(await on('sort')).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass', output: 'sort' })
    expect(await accuracy()).toBeGreaterThan(0.7)
    expect(await on('size')).toBe(1)
  })

  it.each([
    ['a folder with a bare model', 'bare', userError('MODEL_UNKNOWN_FORMAT', 'bare/model.json')],
    ['a file of another kind', './model.h5', userError('MODEL_UNKNOWN_FORMAT', 'model.h5')],
    ['nothing', './nothing', userError('FILE_MISSING', 'nothing')],
  ])('is rejected when it is %s', async (_, path, error) => {
    await mkdir('bare', { recursive: true })
    await writeFile('bare/model.json', '{}')
    await writeFile('model.h5', 'x')
    await expect(requireFolderOfArtifact(resolve(path))).rejects.toThrow(error)
    expect(await runCli(['evaluate-gate', '--model', `./${path}`])).toBe(1)
  })

  it('is rejected when the file does not exist', async () => {
    expect(await gate('--model', 'nowhere.onnx')).toBe(1)
  })
})

describe('a model.json without a manifest', () => {
  it('has the same accuracy as the artifact that it was copied from', async () => {
    expect(await runCli(['train', '--device', 'wasm', '--artifact', 'trained'])).toBe(0)
    await cp(artifact('trained'), 'bare', { recursive: true })
    await rm('bare/manifest.json')
    const gate = (model: string) =>
      runCli(['evaluate-gate', '--device', 'wasm', '--set', 'gate.compare=[]', '--model', model])
    expect(await gate('trained')).toBe(0)
    const sealed = await accuracy()
    expect(await gate('bare/model.json')).toBe(0)
    expect(await accuracy()).toBe(sealed)
  })

  it('is named by its original path when TensorFlow.js cannot build it', async () => {
    await mkdir('broken', { recursive: true })
    const dense = { class_name: 'Dense', config: { name: 'dense', units: 3, batch_input_shape: [null, 4] } }
    const model = {
      modelTopology: { class_name: 'Sequential', config: { name: 'broken', layers: [dense] } },
      weightsManifest: [
        { paths: ['weights.bin'], weights: [{ name: 'other/kernel', shape: [1], dtype: 'float32' }] },
      ],
    }
    await writeFile('broken/model.json', JSON.stringify(model))
    await writeFile('broken/weights.bin', new Uint8Array(4))
    const { code, log } = await tensorlineHere('.', [
      'evaluate-gate',
      '--device',
      'wasm',
      '--model',
      'broken/model.json',
    ])
    expect(code).toBe(1)
    expect(log).toEqual(errorText('MODEL_UNLOADABLE', resolve('broken/model.json')))
  })
})
