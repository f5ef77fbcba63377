import { describe, expect, it } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { digestOf, digestOfJson } from '../../../src/artifacts/digest.ts'
import { flowersCsv } from './flowers.ts'
import { artifact, inProject, verdict } from './project.ts'

const line = `name: flowers
data:
  source: flowers.csv
  label: kind
  columns: [length, width, height]
  split: {train: 0.5, validation: 0.1, test: 0.4, seed: 1}
model: {layers: [{dense: {units: 8, activation: relu}}, {dense: {units: 3, activation: softmax}}]}
train: {epochs: 1}
gate:
  replicates: 3
  compare: [{metric: accuracy, margin: 0.2}]
`
const seeds = [1, 2, 3]

inProject(async () => {
  await writeFile('tensorline.yml', line)
  await writeFile('flowers.csv', flowersCsv(300))
  expect(await runCli(['preprocess'])).toBe(0)
  for (const seed of seeds)
    expect(
      await runCli([
        'train',
        '--device',
        'wasm',
        '--artifact',
        `model-seed=${seed}`,
        '--set',
        `train.seed=${seed}`,
      ]),
    ).toBe(0)
})

const gate = (...args: readonly string[]) => runCli(['evaluate-gate', '--device', 'wasm', ...args])
const digests = () =>
  Promise.all(
    seeds.map(async (seed) =>
      digestOf(await readFile(join(artifact(`model-seed=${seed}`), 'manifest.json'))),
    ),
  )

describe('a model for each seed', () => {
  it('is selected by a pattern over the artifacts of the run, and the lineage has all of them', async () => {
    expect(await gate('--model', 'model-seed=*')).toBe(0)
    const { replicates, lineage, metrics } = await verdict()
    expect(replicates).toBe(3)
    expect(lineage.seeds).toEqual(await digests())
    expect(lineage.model).toBe(digestOfJson(lineage.seeds))
    expect(metrics[0]?.seeds?.candidate).toHaveLength(3)
  })

  it('is compared with the baseline of the same name after each was accepted', async () => {
    const names = seeds.map((seed) => `model-seed=${seed}`)
    expect(await runCli(['accept', '--artifact', ...names])).toBe(0)
    expect(await gate('--model', ...names)).toBe(0)
    expect(await verdict()).toMatchObject({
      baseline: { found: true },
      comparisons: [{ outcome: 'pass', difference: { method: 'same-model' } }],
    })
  })

  it('may be selected by a pattern over folders for the baseline too', async () => {
    const path = `gate.baseline={path: "${artifact('model-seed=[123]')}"}`
    expect(await gate('--model', 'model-seed=*', '--set', path)).toBe(0)
    expect(await verdict()).toMatchObject({ comparisons: [{ difference: { method: 'same-model' } }] })
  })

  it('is rejected if the number of models differs from `gate.replicates`', async () => {
    expect(await gate('--model', 'model-seed=1', 'model-seed=2')).toBe(1)
    expect(await gate('--model', 'nothing-*')).toBe(1)
    expect(await gate('--model', 'model-seed=*', '--baseline-artifact', 'model')).toBe(1)
  })
})
