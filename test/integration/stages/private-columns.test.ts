import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tensorlineHere } from '../../harness/terminal-here.ts'
import { flowersCsv, flowersLine } from './flowers.ts'

/** Values of no other column have these digits. */
const income = (row: number) => `${8_000_000 + ((row * 7_919) % 99_991)}.5`
const patient = (row: number) => `pat-${row}-s3cret`
const rows = 600
const secrets = Array.from({ length: rows + 3 }, (_, row) => [income(row), patient(row)]).flat()

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-private-'))
  const [header = '', ...flowers] = flowersCsv(rows).split('\n')
  const broken = ['?,1,1,north,iris', '1,?,1,north,iris']
  const lines = [...flowers, ...broken].map((line, row) => `${line},${income(row)},${patient(row)}`)
  await writeFile(join(folder, 'flowers.csv'), [`${header},income,patient`, ...lines].join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

const data = {
  id: 'patient',
  columns: ['length', 'width', 'height', 'income'],
  private: ['income', 'patient'],
  clean: { 'on-error': 'quarantine' },
}

/** Writes the pipeline with other settings of its data. */
async function configure(more: object): Promise<void> {
  const settings = Object.entries({ ...data, ...more }).map(
    ([key, value]) => `  ${key}: ${JSON.stringify(value)}\n`,
  )
  const text = flowersLine
    .replace(/ {2}columns: .*\n/, settings.join(''))
    .replace('batch-size: 16, epochs: 8', 'batch-size: 48, epochs: 2')
    .replace('accuracy >= 0.7', 'accuracy >= 0.01')
    .replace('gate:\n', 'gate:\n  show-examples: true\n')
  await writeFile(join(folder, 'tensorline.yml'), text)
}

const run = (...args: readonly string[]) => tensorlineHere(folder, args)

/** Returns the texts of all files that a pipeline wrote, except the examples that it trains with. */
async function outputs(): Promise<Map<string, string>> {
  const entries = await readdir(join(folder, '.tensorline'), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.arrow'))
  return new Map(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name)
        return [path, await readFile(path, 'latin1')] as const
      }),
    ),
  )
}

const secretsIn = (text: string) => secrets.filter((secret) => text.includes(secret))

describe('values of private columns', () => {
  it('are in no log, summary, report, model or quarantine of a pipeline', async () => {
    await configure({})
    const stages = ['preprocess', 'train', 'evaluate-gate', 'quantize', '--device', 'wasm']
    const first = await run('run', ...stages)
    expect(first).toMatchObject({ code: 0 })
    expect(await run('accept')).toMatchObject({ code: 0 })
    // Another model, so that the page shows examples with changed predictions.
    const second = await run('run', ...stages, '--set', 'train.seed=9')
    expect(secretsIn(first.log + second.log)).toEqual([])
    const files = await outputs()
    const names = [...files.keys()].join('\n')
    for (const name of [
      'summary.md',
      'quarantine.jsonl',
      'golden.json',
      'input-statistics.json',
      'report.html',
      'MODEL_CARD.md',
    ])
      expect(names).toContain(name)
    for (const [path, text] of files) expect([path, secretsIn(text)]).toEqual([path, []])
    const page = [...files].filter(([path]) => path.endsWith('report.html')).map(([, text]) => text)
    expect(page.join('')).toContain('height')
  })

  it('are in no log of a failed preparation', async () => {
    for (const more of [
      { clean: {} },
      { clean: {}, features: { income: { type: 'date' } }, split: { time: 'patient' } },
      { columns: ['length', 'patient'], clean: { 'on-error': 'quarantine', 'at-most': 0 } },
      { columns: ['length', 'patient'] },
    ]) {
      await configure(more)
      const failed = await run('preprocess')
      expect(failed.code).toBe(1)
      expect(secretsIn(failed.log)).toEqual([])
    }
  })
})
