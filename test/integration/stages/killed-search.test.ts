import { beforeAll, describe, expect, it } from '@jest/globals'
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomStream } from '../../../src/random/philox.ts'
import { searchResultSchema } from '../../../src/search/trial.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from './flowers.ts'
import { namesIn, wholeArtifacts } from './whole-artifacts.ts'

const command = ['search', '--device', 'wasm']

const section = `
search:
  trials: 4
  sampler: tpe
  seed: 4
  metric: validation-loss
  pruner: {asha: {min-epochs: 1, reduction-factor: 2}}
  space:
    train.optimizer: {choices: [{sgd: {learning-rate: 0.00001}}, {adam: {learning-rate: 0.02}}, {sgd: {learning-rate: 1.0e+38}}]}
    train.batch-size: {range: [16, 32], step: 8}
`

/** A project with its dataset. */
async function project(search: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tensorline-killed-search-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300))
  const line = flowersLine.replace('epochs: 8', 'epochs: 6, checkpoint: {every-steps: 10}')
  await writeFile(join(folder, 'tensorline.yml'), line + search)
  const { code, log } = await tensorlineHere(folder, ['preprocess'])
  if (code !== 0) throw new Error(log)
  return folder
}

const artifactsOf = (folder: string) => wholeArtifacts(folder, ['artifacts'])

async function trialsIn(folder: string) {
  const text = await readFile(join(folder, '.tensorline/artifacts/search/search.json'), 'utf8')
  return searchResultSchema.parse(JSON.parse(text)).trials
}

/** Returns when each published trial was trained, by its artifact. */
async function trainedAt(folder: string): Promise<Record<string, string>> {
  const artifacts = join(folder, '.tensorline/artifacts')
  const names = (await namesIn(artifacts)).filter((name) => name.startsWith('trial-'))
  const records = names.map(async (name): Promise<[string, string]> => [
    name,
    await readFile(join(artifacts, name, 'run.json'), 'utf8'),
  ])
  return Object.fromEntries(await Promise.all(records))
}

const showing = (moment: RegExp) => ({ DIE_WHEN_PRINTED: moment.source })

describe('a search in a terminal', () => {
  let before: string
  let whole: string
  let expected: Record<string, string>
  /** Number of file-system changes of the search process. */
  let changes: number

  beforeAll(async () => {
    before = await project(section)
    whole = await copyOf(before)
    const counted = join(whole, 'changes')
    const { code, log } = await tensorline(whole, command, { CHANGES_FILE: counted })
    changes = Number(await readFile(counted, 'utf8'))
    if (code !== 0) throw new Error(log)
    expected = await artifactsOf(whole)
  })

  async function copyOf(folder: string): Promise<string> {
    const copy = await mkdtemp(join(tmpdir(), 'tensorline-killed-search-'))
    await cp(folder, copy, { recursive: true })
    return copy
  }

  it('that is killed repeatedly loses no finished trial, reads no partial files, and finds the same best trial', async () => {
    const folder = await copyOf(before)
    const moments = randomStream(29, 'moments')
    let logs = ''
    let kills = 0
    for (;;) {
      const finished = await trainedAt(folder)
      // Alternately while files are moved into place and while a trial is trained.
      const change = 1 + Math.floor(0.5 * changes * moments.draw(kills))
      const { code, signal, log } =
        kills % 2 === 0
          ? await tensorline(folder, command, { DIE_BEFORE_CHANGE: String(change) })
          : await tensorline(folder, command, showing(/(epoch \d\/6 · loss[^]*?validation[^]*?){2}/))
      logs += log
      expect(expected).toMatchObject(await artifactsOf(folder))
      expect(await trainedAt(folder)).toMatchObject(finished)
      if (signal !== 'SIGKILL') {
        expect({ code, log }).toMatchObject({ code: 0 })
        break
      }
      kills++
    }
    expect(await artifactsOf(folder)).toEqual(expected)
    expect(kills).toBeGreaterThan(1)
    expect(logs).toMatch(/Resuming from a checkpoint after step/)
    expect(logs).toMatch(/trained before/)
    expect(logs).not.toMatch(/is unusable|error:/)
  })

  it('treats the trials after a resumed one as if that had never stopped', async () => {
    // The first trial is good: a later one is stopped because of the value of the first at an epoch before the kill.
    const [first, ...others] = await trialsIn(whole)
    expect(first?.outcome).toBe('finished')
    expect(others.map(({ outcome, epochs }) => `${outcome} ${epochs}`)).toContain('stopped 1')
    const folder = await copyOf(before)
    const { signal } = await tensorline(folder, command, showing(/trial 0: epoch 3\/6 · loss.*validation/))
    expect(signal).toBe('SIGKILL')
    const { log } = await tensorlineHere(folder, command)
    expect(log).toMatch(/trial 0: Resuming from a checkpoint after step/)
    expect(await artifactsOf(folder)).toEqual(expected)
  })

  it('with parallel trials leaves the same state as one with consecutive trials', async () => {
    const sideBySide = `
search: {trials: 3, sampler: sobol, max-parallel: 2, metric: validation-loss, space: {train.seed: {choices: [1, 2, 3]}}}
`
    const folder = await project(sideBySide)
    const uninterrupted = await copyOf(folder)
    await tensorlineHere(uninterrupted, command)
    for (const moment of [/epoch 2\/6 · loss.*validation/, /trial 2: epoch 3\/6 · loss.*validation/]) {
      const { signal } = await tensorline(folder, command, showing(moment))
      expect(signal).toBe('SIGKILL')
    }
    const { code, log } = await tensorlineHere(folder, command)
    expect(log).not.toMatch(/is unusable|error:/)
    expect(code).toBe(0)
    expect(await artifactsOf(folder)).toEqual(await artifactsOf(uninterrupted))
  })
})
