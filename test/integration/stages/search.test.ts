import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { searchResultSchema } from '../../../src/search/trial.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

let folder: string
const before = process.cwd()

const section = `
search:
  trials: 5
  sampler: tpe
  seed: 2
  metric: validation-loss
  stop: {min-epochs: 1, reduction-factor: 2}
  space:
    train.optimizer: {choices: [{sgd: {learning-rate: 0.00001}}, {adam: {learning-rate: 0.02}}, {sgd: {learning-rate: 1.0e+38}}]}
    train.batch-size: {range: [16, 64], step: 16}
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-search-'))
  process.chdir(folder)
  await writeFile('flowers.csv', flowersCsv(600))
  await writeFile('tensorline.yml', flowersLine + section)
  await runCli(['preprocess'])
})
afterAll(async () => {
  process.chdir(before)
  await rm(folder, { recursive: true })
})

const artifact = (name: string) => join(folder, '.tensorline/artifacts', name)
const table = async () =>
  searchResultSchema.parse(JSON.parse(await readFile(join(artifact('search'), 'search.json'), 'utf8')))

it('searches on one machine: stops trials that are behind, lists those that failed, publishes the best', async () => {
  expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
  const { trials, winner } = await table()
  expect(trials).toHaveLength(5)
  expect(trials.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['failed', 'finished']))
  const best = trials.find(({ trial }) => trial === winner)
  const losses = trials.flatMap(({ value }) => (value === null ? [] : [value]))
  expect(best?.value).toBe(Math.min(...losses))
  expect((await openModel(artifact('model'))).digest).toBe(best?.digest)
})

it('does not train again what it trained, when it runs again', async () => {
  const { trials } = await table()
  const started = (await readFile(join(artifact('trial-0'), 'run.json'), 'utf8')).match(
    /"startedAt": "[^"]+"/,
  )?.[0]
  expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
  const again = await table()
  expect(again.trials.map(({ digest }) => digest)).toEqual(trials.map(({ digest }) => digest))
  expect(await readFile(join(artifact('trial-0'), 'run.json'), 'utf8')).toContain(started)
})
