import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runCli } from '../../../src/cli/cli.ts'
import { openModel } from '../../../src/model/artifact.ts'
import { searchResultSchema } from '../../../src/search/trial.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { artifact, inProject } from './project.ts'

const section = `
search:
  trials: 5
  sampler: tpe
  seed: 25
  metric: validation-loss
  pruner: {asha: {min-epochs: 1, reduction-factor: 2}}
  space:
    train.optimizer: {choices: [{sgd: {learning-rate: 0.00001}}, {adam: {learning-rate: 0.02}}, {sgd: {learning-rate: 1.0e+38}}]}
    train.batch-size: {range: [16, 64], step: 16}
`

inProject(async () => {
  await writeFile('flowers.csv', flowersCsv(600))
  await writeFile('tensorline.yml', flowersLine + section)
  await runCli(['preprocess'])
})

const table = async () =>
  searchResultSchema.parse(JSON.parse(await readFile(join(artifact('search'), 'search.json'), 'utf8')))

it('search stops trials that are behind, lists those that failed, and publishes the best', async () => {
  expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
  const { trials, winner } = await table()
  expect(trials).toHaveLength(5)
  expect(trials.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(['failed', 'finished']))
  // The reason only: it is equal on each machine and in each run.
  expect(trials.find(({ outcome }) => outcome === 'failed')?.note).toMatch(
    /^a loss of (NaN|Infinity) in step \d+ \(epoch \d+, batch \d+\)$/,
  )
  const best = trials.find(({ trial }) => trial === winner)
  const losses = trials.flatMap(({ value }) => (value === null ? [] : [value]))
  expect(best?.value).toBe(Math.min(...losses))
  expect((await openModel(artifact('model'))).digest).toBe(best?.digest)
})

it.each([
  ['an unknown path', '{train.lr: {range: [1, 2]}}'],
  ['values that are not integers', '{train.batch-size: {range: [16, 64]}}'],
])('search trains nothing for a space with %s', async (_, space) => {
  const before = await table()
  expect(await runCli(['search', '--device', 'wasm', '--set', `search.space=${space}`])).toBe(1)
  expect(await table()).toEqual(before)
})

it('search does not train finished trials when it runs again', async () => {
  const { trials } = await table()
  const started = (await readFile(join(artifact('trial-0'), 'run.json'), 'utf8')).match(
    /"startedAt": "[^"]+"/,
  )?.[0]
  expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
  expect((await table()).trials).toEqual(trials)
  expect(trials.map(({ outcome }) => outcome)).toContain('stopped')
  expect(await readFile(join(artifact('trial-0'), 'run.json'), 'utf8')).toContain(started)
})

describe('a search of a model from custom code', () => {
  const sideBySide = (parallel: number, name: string) => `name: ${name}
data: {source: flowers.csv, label: kind, columns: [length, width, height], transform: [standardize]}
model: {module: ./model.mjs}
train: {optimizer: {adam: {learning-rate: 0.05}}, batch-size: 32, epochs: 2}
search: {trials: 4, sampler: sobol, max-parallel: ${parallel}, space: {train.seed: {choices: [1, 2, 3, 4]}}}
`
  const module = `export default (tf, { inputShape, classes, seed }) => {
  if (seed === 2) process.kill(process.pid, 'SIGKILL')
  return tf.sequential({ layers: [tf.layers.dense({ units: classes.length, activation: 'softmax', inputShape })] })
}
`
  const startOf = async (trial: number) =>
    /"startedAt": "[^"]+"/.exec(await readFile(join(artifact(`trial-${trial}`), 'run.json'), 'utf8'))?.[0]

  beforeAll(async () => {
    await writeFile('model.mjs', module)
    await rm('.tensorline/artifacts', { recursive: true })
    await runCli(['preprocess'])
  })

  it('has a row for a trial whose process was killed, and the same result with parallel and consecutive trials', async () => {
    await writeFile('tensorline.yml', sideBySide(1, 'one'))
    expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
    const one = await table()
    expect(one.trials.map(({ outcome }) => outcome).sort()).toEqual([
      'failed',
      'finished',
      'finished',
      'finished',
    ])
    expect(one.trials.find(({ outcome }) => outcome === 'failed')?.note).toContain('SIGKILL')
    await rm('.tensorline/artifacts/search', { recursive: true })
    for (const trial of [0, 1, 2, 3]) await rm(artifact(`trial-${trial}`), { recursive: true, force: true })
    await writeFile('tensorline.yml', sideBySide(3, 'one'))
    expect(await runCli(['search', '--device', 'wasm'])).toBe(0)
    expect(await table()).toEqual(one)
  })

  it('trains a trial again only when the code has changed', async () => {
    const { trials } = await table()
    const [finished] = trials.filter(({ outcome }) => outcome === 'finished')
    const before = await startOf(finished?.trial ?? -1)
    await runCli(['search', '--device', 'wasm'])
    expect(await startOf(finished?.trial ?? -1)).toBe(before)
    await writeFile('model.mjs', `${module}// another\n`)
    await runCli(['search', '--device', 'wasm'])
    expect(await startOf(finished?.trial ?? -1)).not.toBe(before)
  })
})
