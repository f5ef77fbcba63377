import { rm, stat, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { openQuarantine } from '../../../src/data/quarantine-artifact.ts'
import { UserError } from '../../../src/errors/user-error.ts'
import '../../harness/property-settings.ts'
import { untilCounted } from '../../harness/property-settings.ts'
import { userError } from '../../harness/user-error.ts'
import { loadDuckDb } from '../../../src/tables/load-duckdb.ts'
import { duckdb, folderWith, prepare } from '../data/sources.ts'
import { makePart, makeParts, mergeFolders } from './make-parts.ts'

/** A missing value, a number as JSON and CSV write it, or a text. */
type Cell = string | number | null

const cell: Readonly<Record<string, fc.Arbitrary<Cell>>> = {
  number: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -40, max: 40 }).map((value) => value / 4) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(null, '1.50', '-0', '1e3', -999) },
  ),
  mixed: fc.oneof(
    { weight: 30, arbitrary: fc.nat(9) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('?', 'none', ' 7 ', null, '007') },
  ),
  city: fc.constantFrom<Cell>('Rome', 'Oslo', 'Bern\nCafé', '1.0', 'a "b", c', null),
  label: fc.constantFrom<Cell>('a', 'b'),
}
const names = ['x', 'y', 'city', 'label'] as const

/** A row, and whether it has a value too many, which the reader of CSV rejects. */
const row = fc.record({
  x: cell['number'] ?? fc.constant(null),
  y: cell['mixed'] ?? fc.constant(null),
  city: cell['city'] ?? fc.constant(null),
  label: cell['label'] ?? fc.constant(null),
  isRagged: fc.nat(40).map((value) => value === 0),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

function csvOf(rows: readonly Row[]): string {
  const lines = rows.map((each) => {
    const cells = names.map((name) => quoted(String(each[name] ?? '')))
    return [...cells, ...(each.isRagged ? ['more'] : [])].join()
  })
  return [names.join(), ...lines, ''].join('\n')
}

/** In JSON, a file may lack a column, and a missing value may be an absent key. */
function jsonOf(rows: readonly Row[]): string {
  return rows
    .map(({ x, y, city, label }) => JSON.stringify({ ...(x !== null && { x }), y, city, label }))
    .map((line) => `${line}\n`)
    .join('')
}

const settings = fc.record({
  clean: fc.record({
    missing: fc.constant('drop'),
    duplicates: fc.constantFrom('drop', 'keep'),
    'on-error': fc.constant('quarantine'),
    'at-most': fc.constant(1),
    'na-values': fc.constantFrom([], ['-999', 'none']),
  }),
  features: fc.constantFrom(
    {},
    { x: { type: 'number', missing: 'median', transform: ['standardize'] }, y: { type: 'number' } },
    { x: { type: 'category' }, y: { type: 'text', text: { tokens: 'characters' } } },
  ),
  split: fc.constantFrom({}, { stratify: 'label' }, { train: 0.9, validation: 'file-0.*', test: 0.1 }),
})

async function digestsOf(folder: string, quarantine: string) {
  const { digest, details } = await openDataset(folder)
  return {
    dataset: digest,
    quarantine: details.cleaned.quarantined > 0 ? (await openQuarantine(quarantine)).digest : null,
  }
}

/** Returns a promise's error code instead of its result if it throws. */
async function orCode<Result>(work: Promise<Result>): Promise<Result | string> {
  try {
    return await work
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ code }) => code).join()
    throw error
  }
}

describe('a dataset of parts', () => {
  it.each(['csv', 'jsonl'] as const)(
    'has the digests and the errors of the dataset that one machine makes of the same %s files',
    async (format) => {
      let made = 0
      let quarantined = 0
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(row, { minLength: format === 'csv' ? 0 : 1, maxLength: 60 }), {
            minLength: 2,
            maxLength: 6,
          }),
          settings,
          fc.integer({ min: 1, max: 4 }),
          async (tables, section, count) => {
            const write = format === 'csv' ? csvOf : jsonOf
            const base = await folderWith(
              Object.fromEntries(tables.map((rows, index) => [`file-${index}.${format}`, write(rows)])),
            )
            const whole = { ...section, source: `*.${format}`, label: 'label', columns: ['x', 'y', 'city'] }
            const one = async () => {
              await prepare(base, whole)
              return digestsOf(join(base, 'made'), join(base, 'quarantine'))
            }
            const merged = async () => {
              await mergeFolders(base, whole, (await makeParts(base, whole, count)).toReversed())
              return digestsOf(join(base, 'merged'), join(base, 'merged-quarantine'))
            }
            const expected = await orCode(one())
            expect(await orCode(merged())).toEqual(expected)
            if (typeof expected !== 'string') {
              made++
              if (expected.quarantine !== null) quarantined++
            }
            await rm(base, { recursive: true })
          },
        ),
        { numRuns: 6, seed: 11, ...untilCounted },
      )
      expect(made).toBeGreaterThan(0)
      expect(quarantined).toBeGreaterThan(0)
    },
  )

  it('has the digest of the dataset of the same Parquet files', async () => {
    const base = await folderWith({})
    for (const first of [0, 100, 200])
      await writeParquet(
        join(base, `${first}.parquet`),
        `SELECT CASE WHEN i % 7 > 0 THEN ${first} + i / 4 END AS size, date '2026-01-01' + (i % 20)::INTEGER AS day,
          if(i = 5, 'infinity'::DOUBLE, i % 2) AS odd, if(i % 2 = 0, -0.0::DOUBLE, 1) AS zero, i % 3 = 0 AS kind, 1152921504606846976 + i AS big FROM range(30) rows(i)`,
      )
    const settings = {
      source: '*.parquet',
      label: 'kind',
      categorical: ['odd'],
      features: { size: { missing: 'mean' } },
    }
    const { dataset } = await prepare(base, settings)
    const merged = await mergeFolders(base, settings, await makeParts(base, settings, 3))
    expect(merged.digest).toBe(dataset.digest)
  })

  it('has the results and the quarantine of the expectations of one machine', async () => {
    const rows = (first: number) =>
      Array.from(
        { length: 40 },
        (_, i) => `${first + i},${i % 9}.0,2026-01-${10 + (i % 20)},${i % 2 ? 'a' : 'b'}`,
      )
    const files = [0, 38, 100].map((first) => ['id,x,day,kind', ...rows(first)].join('\n'))
    const base = await folderWith(Object.fromEntries(files.map((text, index) => [`${index}.csv`, text])))
    const settings = {
      source: '*.csv',
      label: 'kind',
      columns: ['x'],
      clean: { 'at-most': 0.5 },
      expect: {
        severity: 'quarantine',
        columns: {
          id: { unique: true },
          x: [{ pattern: '[0-7].0' }, { maximum: 6, mean: { minimum: 100 }, severity: 'warn' }],
          day: { type: 'date', newest: { 'at-least': '2026-01-29' } },
        },
        rules: { late: "x < 5 or day >= '2026-01-12'" },
      },
    }
    const { dataset } = await prepare(base, settings)
    const merged = await mergeFolders(base, settings, await makeParts(base, settings, 2))
    expect(merged.details.cleaned.quarantined).toBeGreaterThan(2)
    expect(merged.digest).toBe(dataset.digest)
    const quarantines = ['quarantine', 'merged-quarantine'].map((name) => openQuarantine(join(base, name)))
    const [one, other] = await Promise.all(quarantines)
    expect(other?.digest).toBe(one?.digest)
  })

  it('has texts in a column with numbers in one part and texts in another', async () => {
    const rows = (cells: string) =>
      Array.from({ length: 20 }, (_, i) => `${cells}${i % 4}.0,${i % 3 ? 'a' : 'b'}\n`).join('')
    const base = await folderWith({ '1.csv': `x,kind\n${rows('')}`, '2.csv': `x,kind\n${rows('v')}` })
    const settings = { source: '*.csv', label: 'kind' }
    const { details } = await mergeFolders(base, settings, await makeParts(base, settings, 2))
    expect(details.features).toMatchObject({
      columns: [
        { type: 'category', categories: ['0.0', '1.0', '2.0', '3.0', 'v0.0', 'v1.0', 'v2.0', 'v3.0'] },
      ],
    })
  })

  it('is made without the files of the parts, and with more parts than files', async () => {
    const base = await folderWith({ '1.csv': table(0), '2.csv': table(50) })
    const settings = { source: '*.csv', label: 'kind' }
    const { dataset } = await prepare(base, settings)
    const folders = await makeParts(base, settings, 5)
    await rm(join(base, '1.csv'))
    await rm(join(base, '2.csv'))
    expect((await mergeFolders(base, settings, folders)).digest).toBe(dataset.digest)
  })

  it('names the file and the line of a cell that cannot be read', async () => {
    const base = await folderWith({
      '1.csv': table(0),
      '2.csv': table(50).replace('\n55,', '\n"\nnone",'),
    })
    const settings = { source: '*.csv', label: 'kind', features: { size: { type: 'number' } } }
    const parts = await makeParts(base, settings, 2)
    await expect(mergeFolders(base, settings, parts)).rejects.toThrow(
      userError('DATA_NOT_A_NUMBER', join(base, '2.csv:7')),
    )
  })
})

async function writeParquet(path: string, sql: string): Promise<void> {
  const library = await loadDuckDb(duckdb)
  const database = await library.open(':memory:', library.create_config())
  const connection = await library.connect(database)
  await library.query(connection, `COPY (${sql}) TO '${path}' (FORMAT parquet)`)
  library.disconnect_sync(connection)
  library.close_sync(database)
}

/** Returns a table of 40 rows. */
function table(first: number): string {
  const rows = Array.from({ length: 40 }, (_, i) => `${first + i},${i % 3 ? 'a' : 'b'}\n`)
  return `size,kind\n${rows.join('')}`
}

describe('parts', () => {
  const settings = { source: '*.csv', label: 'kind' }

  it('are rejected if one is missing or given twice', async () => {
    const base = await folderWith({ '1.csv': table(0), '2.csv': table(50) })
    const [first = '', second = ''] = await makeParts(base, settings, 2)
    const mismatch = (...values: string[]) => userError('DATA_PARTS_MISMATCH', ...values)
    await expect(mergeFolders(base, settings, [first])).rejects.toThrow(mismatch('no part 2 of 2'))
    await expect(mergeFolders(base, settings, [])).rejects.toThrow(mismatch('no parts'))
    await expect(mergeFolders(base, settings, [first, second, first])).rejects.toThrow(mismatch('part 1'))
  })

  it('are rejected if they were made with other settings, another number of parts or other files', async () => {
    const base = await folderWith({ '1.csv': table(0), '2.csv': table(50) })
    const [first = '', second = ''] = await makeParts(base, settings, 2)
    const others = { ...settings, split: { train: 0.6, validation: 0.2, test: 0.2 } }
    await expect(mergeFolders(base, others, [first, second])).rejects.toThrow(
      userError('DATA_PARTS_MISMATCH', 'other settings'),
    )
    const third = await makePart(base, settings, 3, 3)
    await expect(mergeFolders(base, settings, [first, second, third])).rejects.toThrow(
      userError('DATA_PARTS_MISMATCH', 'a part of 3'),
    )
    const changed = await makePart(base, { ...settings, source: '2.csv' }, 2, 2)
    await expect(mergeFolders(base, settings, [first, changed])).rejects.toThrow(
      userError('DATA_PARTS_MISMATCH', 'other files'),
    )
  })

  it('are rejected if a file of one is damaged', async () => {
    const base = await folderWith({ '1.csv': table(0) })
    const [folder = ''] = await makeParts(base, settings, 1)
    const shard = join(folder, 'file-0-00000.arrow')
    await truncate(shard, (await stat(shard)).size - 8)
    await expect(mergeFolders(base, settings, [folder])).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', 'file-0-00000.arrow'),
    )
  })

  it('exist of tables only, and not of sources that are joined or queried', async () => {
    const base = await folderWith({ '1.csv': table(0), 'd/a/1.png': new Uint8Array(8) })
    await expect(makeParts(base, { source: 'd' }, 2)).rejects.toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'images'),
    )
    const query = { sources: { one: '1.csv' }, query: 'SELECT * FROM one', label: 'kind' }
    await expect(makeParts(base, query, 2)).rejects.toThrow(userError('DATA_SETTING_NOT_APPLICABLE', 'query'))
  })
})
