import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { readRunRecord } from '../../../src/artifacts/artifact.ts'
import { preparationSchema } from '../../../src/dataset/preparation.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { errorText } from '../../harness/user-error.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-parts-'))
  const [header = '', ...lines] = flowersCsv(600).split('\n')
  for (const [index, start] of [0, 150, 400].entries()) {
    const rows = lines.slice(start, [150, 400, 600][index])
    await writeFile(join(folder, `flowers-${index}.csv`), [header, ...rows, 'wide,1,1,north,iris'].join('\n'))
  }
  const clean = 'data:\n  clean: {on-error: quarantine}\n'
  const line = flowersLine.replace('flowers.csv', 'flowers-*.csv').replace('data:\n', clean)
  await writeFile(join(folder, 'tensorline.yml'), line)
})
afterAll(() => rm(folder, { recursive: true }))

const resultsSchema = z.looseObject({ digest: z.string(), artifact: z.string(), path: z.string() })

async function preprocess(...args: readonly string[]) {
  const { code, results, log } = await tensorlineHere(folder, ['preprocess', '--json', ...args])
  if (code !== 0) throw new Error(log)
  return resultsSchema.parse(JSON.parse(results))
}

describe('preprocess with shard and parts', () => {
  it('makes the dataset and the quarantine of one machine, named by a pattern of artifacts or of folders', async () => {
    const dataset = join(folder, '.tensorline/artifacts/dataset')
    const one = await preprocess('--cache', 'false')
    const { sources } = preparationSchema.parse(await readRunRecord(dataset))
    expect(sources?.first.map(({ path }) => path)).toEqual([0, 1, 2].map((index) => `flowers-${index}.csv`))
    const parts = []
    for (const shard of ['1/2', '2/2']) parts.push(await preprocess('--shard', shard))
    expect(parts).toMatchObject([
      { artifact: 'dataset-part-1', 'train-rows': '', 'recipe-digest': '' },
      { artifact: 'dataset-part-2' },
    ])
    const expected = { digest: one.digest, 'recipe-digest': one['recipe-digest'], 'quarantined-rows': 3 }
    expect(await preprocess('--cache', 'false', '--parts', 'dataset-part-*')).toMatchObject(expected)
    expect(await readRunRecord(dataset)).toMatchObject({
      parts: parts.map(({ digest }) => digest),
      sources,
    })
    const folders = ['--parts', '.tensorline/artifacts/dataset-part-*']
    expect(await preprocess(...folders)).toMatchObject({ ...expected, 'cache-hit': false })
    expect(await preprocess(...folders)).toMatchObject({ ...expected, 'cache-hit': true })
  })

  it('rejects both inputs in one step, a part beyond the last one, and a pattern without a match', async () => {
    const logOf = async (...args: readonly string[]) =>
      (await tensorlineHere(folder, ['preprocess', ...args])).log
    expect(await logOf('--shard', '1/2', '--parts', 'x')).toEqual(errorText('INPUT_INVALID_VALUE', 'parts'))
    expect(await logOf('--shard', '3/2')).toEqual(errorText('INPUT_INVALID_VALUE', '3/2'))
    expect(await logOf('--parts', 'part-*')).toEqual(errorText('ARTIFACT_NOT_FOUND', 'part-*'))
  })
})
