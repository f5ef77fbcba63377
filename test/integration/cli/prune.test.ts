import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workplaceAt } from '../../../src/host/local/workplace.ts'
import { aloneIn } from '../../../src/host/local/workplace-lock.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { tensorline } from '../../harness/terminal-process.ts'
import { flowersCsv, flowersLine } from '../stages/flowers.ts'
import { errorText } from '../../harness/user-error.ts'

const line = flowersLine.replace('epochs: 8', 'epochs: 6, checkpoint: {every-steps: 10}')
const search = 'search: {trials: 2, metric: validation-loss, space: {train.seed: {choices: [1, 2, 3]}}}\n'
const onWasm = ['--device', 'wasm']
let used: string
let folder: string

/** Folders of caches that only these tests use. */
const environment = () => ({
  RUNNER_TOOL_CACHE: join(folder, 'tools'),
  XDG_CACHE_HOME: join(folder, 'caches'),
})

async function run(args: readonly string[]): Promise<string> {
  const { code, log } = await tensorlineHere(folder, args, environment())
  expect({ args, log, code }).toMatchObject({ code: 0 })
  return log
}

const prune = (...args: string[]) => run(['prune', '--older-than', '0d', ...args])
const at = (...path: string[]) => join(folder, '.tensorline', ...path)
const write = (text: string) => writeFile(join(folder, 'tensorline.yml'), text)
/** Returns all files except the lock, of which a killed process leaves a part that the next process removes. */
const everything = async () =>
  (await readdir(at(), { recursive: true })).filter((path) => !path.startsWith('lock')).sort()

/** A project with a search, a model that the user named, and a training that was killed. */
beforeAll(async () => {
  folder = used = await mkdtemp(join(tmpdir(), 'tensorline-prune-'))
  await writeFile(join(folder, 'flowers.csv'), flowersCsv(300))
  await write(line + search)
  await run(['preprocess'])
  await run(['search', ...onWasm, '--set', 'train.epochs=1'])
  await run(['train', ...onWasm, '--set', 'train.epochs=1', '--artifact', 'trial-7'])
  const begun = { DIE_WHEN_PRINTED: 'epoch 2/6 · loss' }
  expect(await tensorline(folder, ['train', ...onWasm], { ...environment(), ...begun })).toMatchObject({
    signal: 'SIGKILL',
  })
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-prune-'))
  await cp(used, folder, { recursive: true })
})

describe('tensorline prune', () => {
  it('keeps the dataset, the trials and the checkpoint that tensorline.yml uses', async () => {
    const before = await everything()
    expect(await prune()).toContain('contains no unused files')
    expect(await everything()).toEqual(before)
    expect(await run(['train', ...onWasm])).toMatch(/Resuming from a checkpoint after step \d+/)
  })

  it('deletes the files of an earlier tensorline.yml and logs their sizes, but keeps artifacts that the user named', async () => {
    await write(line.replace('epochs: 6', 'epochs: 7').replace('[length, width, height]', '[length, width]'))
    const before = await everything()
    const wouldBe = await prune('--dry-run')
    expect(await everything()).toEqual(before)
    const log = await prune()
    expect(log).toEqual(wouldBe.replaceAll('Would delete', 'Deleting'))
    expect(log).toMatch(
      /Deleting the checkpoint of step \d+ of another training \(.*\), of \d{4}-.*: [\d.]+ KB/,
    )
    expect(log).toMatch(/Deleting a dataset of another recipe \(flowers\), of .*: \d/)
    expect(log.match(/Deleting trial \d of an earlier search, of .*: [\d.]+ KB/g)).toHaveLength(2)
    expect(await readdir(at('work/checkpoints'))).toEqual([])
    expect(await readdir(at('cache'))).toEqual([])
    expect(await readdir(at('artifacts'))).toEqual([
      'data-report',
      'dataset',
      'model',
      'search',
      'training-report-trial-7',
      'trial-7',
    ])
  })

  it('keeps the checkpoints of a training with other settings for a week', async () => {
    await write(line.replace('epochs: 6', 'epochs: 7'))
    const before = await everything()
    const log = await run(['prune'])
    expect(log).toMatch(/Kept, because it is younger: the checkpoint of step \d+/)
    expect(await everything()).toEqual(before)
  })

  it('keeps the files that any of the named configurations uses', async () => {
    await cp(join(folder, 'tensorline.yml'), join(folder, 'before.yml'))
    await write(line.replace('epochs: 6', 'epochs: 7'))
    const log = await prune('--config', 'tensorline.yml', 'before.yml')
    expect(log).toContain('contains no unused files')
  })

  it('deletes the unfinished files of a killed command at any age', async () => {
    const [draft, old] = [at('artifacts/.model-a1B2c3'), at('work/made/.model-a1B2c3-old')]
    for (const place of [draft, old]) {
      await mkdir(place)
      await writeFile(join(place, 'weights.bin'), Buffer.alloc(2000))
    }
    const log = await run(['prune'])
    for (const place of [draft, old])
      expect(log).toContain(`Deleting ${place}, an unfinished folder of a killed command: 2 KB`)
    expect(await everything()).not.toEqual(expect.arrayContaining([expect.stringMatching(/a1B2c3/)]))
  })

  it('deletes downloaded objects of stores that were not used for the given time', async () => {
    const objects = join(folder, 'caches/tensorline/objects')
    for (const name of ['a/old', 'a/new', 'b/old']) {
      await mkdir(join(objects, name), { recursive: true })
      await writeFile(join(objects, name, 'content'), Buffer.alloc(2000))
      if (name.endsWith('old')) await utimes(join(objects, name), 1, 1)
    }
    expect(await run(['prune', '--dry-run'])).toContain('Would delete 2 downloaded objects of stores: 4 KB')
    expect(await run(['prune'])).toContain('Deleting 2 downloaded objects of stores: 4 KB')
    expect(await readdir(join(objects, 'a'))).toEqual(['new'])
  })

  it('waits until no other command runs in the folder', async () => {
    await write(line.replace('epochs: 6', 'epochs: 7'))
    const before = await everything()
    let log = ''
    const host = { log: recordingLog([]), cancelled: new AbortController().signal }
    const pruned = await aloneIn(workplaceAt(folder), host, async () => {
      const { promise: waits, resolve } = Promise.withResolvers<undefined>()
      const ended = tensorline(folder, ['prune', '--older-than', '0d'], environment(), (printed) => {
        log = printed
        if (printed.includes('Another tensorline process is working')) resolve(undefined)
        return false
      })
      await Promise.race([waits, ended])
      expect(log).toContain('Another tensorline process is working')
      expect(await everything()).toEqual(before)
      return { ended }
    })
    expect((await pruned.ended).log).toContain('Deleting')
  })

  it('deletes nothing without a tensorline.yml', async () => {
    await rm(join(folder, 'tensorline.yml'))
    const before = await everything()
    expect(await prune()).toContain('tensorline.yml does not exist')
    expect(await everything()).toEqual(before)
  })

  it('keeps all datasets if the sources of the current one are missing', async () => {
    await rm(join(folder, 'flowers.csv'))
    expect(await prune()).toContain('All datasets are kept')
    expect(await readdir(at('cache'))).toHaveLength(1)
  })

  it('rejects an invalid file and an invalid age', async () => {
    await write(`${line}nonsense: true\n`)
    const before = await everything()
    const env = { RUNNER_TOOL_CACHE: join(folder, 'tools') }
    for (const [args, error] of [
      [['--older-than', '0d'], errorText('CONFIG_UNKNOWN_KEY', 'nonsense')],
      [['--older-than', 'old'], errorText('INPUT_INVALID_VALUE', '--older-than', '7d')],
    ] as const) {
      const { code, log } = await tensorlineHere(folder, ['prune', ...args], env)
      expect({ code, log }).toMatchObject({ code: 1, log: error })
    }
    expect(await everything()).toEqual(before)
  })
})
