import { describe, expect, it } from '@jest/globals'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel, readGolden, readTrainingMetrics } from '../../../src/model/artifact.ts'
import { verifyGolden } from '../../../src/rollout/verify.ts'
import { startServer, stop } from '../serving/model-server.ts'
import { artifact, inProject, verdict } from './project.ts'

inProject(async () => {
  await cp(join(import.meta.dirname, '../../../examples/wine'), '.', { recursive: true })
  await cp('two-outputs.yml', 'tensorline.yml')
})

const tensorline = (...args: readonly string[]) => runCli([...args, '--device', 'wasm'])
const colour = ['gate.id=colour', 'gate.output=colour', 'gate.require=[r2 >= 0.3]'].flatMap((value) => [
  '--set',
  value,
])

describe('a network of two outputs', () => {
  it('is trained from a table, passes the gate of one output and is quantized', async () => {
    expect(await tensorline('run', 'preprocess', 'train', 'evaluate-gate', 'quantize')).toBe(0)
    expect(await verdict()).toMatchObject({ outcome: 'pass', output: 'cultivar', task: 'classification' })
    const model = await openModel(artifact('model'))
    expect(model.details.label).toMatchObject({
      kind: 'multi-output',
      outputs: [{ name: 'colour' }, { name: 'cultivar' }],
    })
    const { history } = await readTrainingMetrics(model)
    expect(history.at(-1)).toMatchObject({
      accuracy: null,
      outputs: {
        colour: { accuracy: null, validationLoss: expect.any(Number) },
        cultivar: { validationAccuracy: expect.any(Number) },
      },
    })
    const card = await readFile(join(artifact('model'), 'MODEL_CARD.md'), 'utf8')
    expect(card).toContain('validation accuracy of cultivar')
  })

  it('is evaluated on its other output in another gate', async () => {
    expect(await tensorline('evaluate-gate', ...colour)).toBe(0)
    expect(await verdict('report-colour')).toMatchObject({
      outcome: 'pass',
      output: 'colour',
      task: 'regression',
      classification: null,
    })
  })

  it('is compared with a baseline on the same output', async () => {
    expect(await runCli(['accept'])).toBe(0)
    await tensorline('evaluate-gate')
    expect(await verdict()).toMatchObject({
      baseline: { found: true, incomparable: null },
      comparisons: [{ metric: 'accuracy', outcome: 'pass' }],
    })
  })

  it.each(['model', 'model-quantized'])(
    'predicts raw rows in the server as in the training: %s',
    async (name) => {
      const server = await startServer(artifact(name))
      try {
        const golden = await readGolden(artifact(name))
        expect(golden).toMatchObject({ kind: 'multi-output', outputs: [{ width: 1 }, { width: 3 }] })
        expect(await verifyGolden(server.url, 'wine', golden)).toMatchObject({ passed: true })
      } finally {
        await stop(server)
      }
    },
  )

  it('is compared with a model of the evaluated label only', async () => {
    const line = await readFile('tensorline.yml', 'utf8')
    const columns = (await readFile('wine.csv', 'utf8')).split('\n', 1)[0]?.trim().split(',') ?? []
    const seen = columns.filter((name) => name !== 'cultivar' && name !== 'color_intensity')
    await writeFile(
      'tensorline.yml',
      line
        .replace(/ {2}labels:\n(?: {4,}.*\n)+/, `  label: cultivar\n  columns: [${seen.join(', ')}]\n`)
        .replace(/ {2}loss-weights.*\n/, '')
        .replace(/ {2}output: cultivar\n/, ''),
    )
    const layers = 'model={layers: [{dense: {units: 3, activation: softmax}}]}'
    const alone = ['--set', layers, '--set', 'train.epochs=3']
    expect(await runCli(['preprocess', '--artifact', 'one-label'])).toBe(0)
    expect(
      await tensorline('train', '--dataset', artifact('one-label'), '--artifact', 'alone', ...alone),
    ).toBe(0)
    expect(await runCli(['accept', '--artifact', 'alone'])).toBe(0)
    await writeFile('tensorline.yml', line)
    await tensorline('evaluate-gate', '--baseline-artifact', 'alone')
    expect(await verdict()).toMatchObject({
      baseline: { found: true, incomparable: null },
      comparisons: [{ metric: 'accuracy', baseline: expect.any(Number) }],
    })
  })
})
