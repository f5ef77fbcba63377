import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openQuarantine } from '../../../src/data/quarantine-artifact.ts'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-quarantine-'))
  const gaps = Array.from({ length: 60 }, () => ',1,1,north,iris')
  const lines = [flowersCsv(600), 'wide,1,1,north,iris', ...gaps]
  await writeFile(join(folder, 'flowers.csv'), lines.join('\n'))
  const clean = 'data:\n  clean: {missing: drop, on-error: quarantine}\n'
  await writeFile(join(folder, 'tensorline.yml'), flowersLine.replace('data:\n', clean))
})
afterAll(() => rm(folder, { recursive: true }))

const run = (...args: readonly string[]) => tensorlineHere(folder, args)
const artifact = (name: string) => join(folder, '.tensorline/artifacts', name)

/** Returns the newest summary. */
async function summary(): Promise<string> {
  const files = await readdir(join(folder, '.tensorline'), { recursive: true })
  const texts = files
    .filter((name) => name.endsWith('summary.md'))
    .map((name) => readFile(join(folder, '.tensorline', name), 'utf8'))
  return (await Promise.all(texts)).join('\n')
}

describe('preprocess with rows that cannot be read', () => {
  it('publishes the quarantine, also for a dataset from the cache', async () => {
    const first = await run('preprocess', '--json')
    expect(first).toMatchObject({ code: 0 })
    expect(JSON.parse(first.results)).toMatchObject({ 'quarantined-rows': 1, 'cache-hit': false })
    const { digest } = await openQuarantine(artifact('quarantine'))
    await rm(artifact('quarantine'), { recursive: true })
    const again = await run('preprocess', '--json')
    expect(JSON.parse(again.results)).toMatchObject({ 'quarantined-rows': 1, 'cache-hit': true })
    expect((await openQuarantine(artifact('quarantine'))).digest).toBe(digest)
  })

  it('lists the rows by rule and the warnings in the summary and in the model card', async () => {
    expect(await run('preprocess')).toMatchObject({ code: 0 })
    const prepared = await summary()
    expect(await run('train', '--device', 'wasm', '--set', 'train.epochs=1')).toMatchObject({ code: 0 })
    const card = await readFile(join(artifact('model'), 'MODEL_CARD.md'), 'utf8')
    for (const text of [prepared, card]) {
      expect(text).toMatch(/Rows read \| 661 \|/)
      expect(text).toMatch(/Rows quarantined \| 1 \|/)
      expect(text).toMatch(/Rows dropped for missing values \\?\(length 60\\?\) \| 60 \|/)
      expect(text).toContain('Dropped 60 of 661 rows')
    }
  })
})
