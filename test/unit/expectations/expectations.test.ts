import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { dataSection } from '../../../src/config/data.ts'
import { quarantineFile } from '../../../src/data/quarantine-artifact.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { ExpectationsFailed, verdictsAt } from '../../../src/expectations/expectation-failures.ts'
import type { ExpectationResult } from '../../../src/expectations/result.ts'
import { readExpectationResults } from '../../../src/expectations/stored-results.ts'
import { userError, userErrors } from '../../harness/user-error.ts'
import { folderWith, prepare } from '../data/sources.ts'

const rows = Array.from(
  { length: 40 },
  (_, i) => `${i},${20 + i},${i % 2 ? 'a' : 'b'},2026-01-${10 + (i % 20)}`,
)
const header = 'id,age,kind,day'

const csvOf = (lines: readonly string[]) => `${[header, ...lines].join('\n')}\n`

/** Returns the results of expectations of a table with the label `kind`. */
async function resultsOf(
  expectations: object,
  content = csvOf(rows),
  more: object = {},
): Promise<readonly ExpectationResult[]> {
  const base = await folderWith({ 'd.csv': content })
  const settings = { source: 'd.csv', label: 'kind', columns: ['age'], expect: expectations, ...more }
  try {
    const { dataset } = await prepare(base, settings)
    return (await readExpectationResults(dataset))?.expectations ?? []
  } catch (error) {
    if (error instanceof ExpectationsFailed) return error.results.expectations
    throw error
  }
}

describe('expectations', () => {
  it('that the data meets are recorded in the dataset', async () => {
    const results = await resultsOf({
      rows: { minimum: 10, maximum: 100 },
      columns: {
        id: { unique: true, type: 'integer' },
        age: { minimum: 0, maximum: 120, missing: 0 },
        kind: { values: ['a', 'b'] },
        day: { type: 'date', minimum: '2026-01-01' },
      },
    })
    expect(results).not.toHaveLength(0)
    expect(results.map(({ verdict }) => verdict)).toEqual(results.map(() => 'pass'))
  })

  it('that fail are all reported at once, with counts and the file and the line of each row', async () => {
    const content = csvOf([...rows, '0,130,c,2026-01-01', '41,,a,yesterday'])
    const base = await folderWith({ 'd.csv': content })
    const work = prepare(base, {
      source: 'd.csv',
      label: 'kind',
      columns: ['age'],
      expect: {
        rows: { minimum: 100 },
        columns: {
          id: { unique: true },
          age: { maximum: 120, missing: 0 },
          kind: { values: ['a', 'b'] },
          day: { type: 'date' },
          city: {},
        },
      },
    })
    await expect(work).rejects.toThrow(
      userErrors(
        ['DATA_EXPECTATION_FAILED', 'table: 42', 'at least 100 rows'],
        ['DATA_EXPECTATION_FAILED', 'city', 'the column'],
        ['DATA_EXPECTATION_FAILED', 'd.csv:42', 'id: 1 of 42 rows fail: 0 (d.csv:42)'],
        ['DATA_EXPECTATION_FAILED', 'd.csv:42', 'age: 1 of 42 rows fail: 130 (d.csv:42)'],
        ['DATA_EXPECTATION_FAILED', 'd.csv:43', 'age: 1 of 42 rows fail: d.csv:43'],
        ['DATA_EXPECTATION_FAILED', 'd.csv:42', 'kind: 1 of 42 rows fail: c (d.csv:42)'],
        ['DATA_EXPECTATION_FAILED', 'd.csv:43', 'day: 1 of 42 rows fail: yesterday (d.csv:43)'],
      ),
    )
  })

  it('warn without stopping, and name the rows in the results', async () => {
    const results = await resultsOf({ severity: 'warn', columns: { age: { maximum: 58 } } })
    expect(results.find(({ kind }) => kind === 'range')).toMatchObject({
      verdict: 'fail',
      failing: 1,
      examples: [{ file: 'd.csv', line: 41, row: 39, value: 59 }],
    })
  })

  it('tolerate a number or a share of rows', async () => {
    const verdictOf = async (tolerate: number) =>
      (await resultsOf({ severity: 'warn', columns: { age: { maximum: 57, tolerate } } })).at(-1)?.verdict
    expect([await verdictOf(1), await verdictOf(2)]).toEqual(['fail', 'pass'])
    expect([await verdictOf(0.04), await verdictOf(0.05)]).toEqual(['fail', 'pass'])
  })

  it('have a severity for each list of settings of a column', async () => {
    const age = [
      { maximum: 58, severity: 'warn' },
      { minimum: 21, severity: 'quarantine' },
    ]
    const results = await resultsOf({ columns: { age } }, undefined, { clean: { 'at-most': 0.5 } })
    expect(results.slice(1).map(({ severity, failing }) => [severity, failing])).toEqual([
      ['warn', 1],
      ['quarantine', 1],
    ])
  })

  it('of all rows together are errors if rows are put aside, since no row fails them', async () => {
    const results = await resultsOf({ severity: 'quarantine', rows: { minimum: 50 } })
    expect(results).toMatchObject([{ severity: 'error', verdict: 'fail' }])
  })

  it('of means, sums and shares of missing values have the exact value', async () => {
    const age = { mean: { maximum: 39 }, sum: { minimum: 1580 }, missing: 0.1 }
    const results = await resultsOf({ columns: { age } }, csvOf([...rows, '40,,a,2026-01-01']))
    expect(results.slice(1).map(({ kind, verdict, observed }) => [kind, verdict, observed])).toEqual([
      ['missing', 'pass', '1 of 41 rows (2.44 %)'],
      ['mean', 'fail', '39.5'],
      ['sum', 'pass', '1580'],
    ])
  })

  it('do not show values of private columns', async () => {
    const columns = { age: { maximum: 58, mean: { maximum: 1 } } }
    const results = await resultsOf({ columns, severity: 'warn' }, undefined, { private: ['age'] })
    expect(results.slice(1)).toMatchObject([
      { kind: 'range', failing: 1, examples: [{ line: 41, value: null }] },
      { kind: 'mean', verdict: 'fail', observed: null },
    ])
    await expect(
      resultsOf({ columns: { day: { newest: { within: '1d' } } } }, undefined, { private: ['day'] }),
    ).rejects.toThrow(userError('DATA_EXPECTATION_INVALID', 'day'))
  })

  it('name columns that the sources lack, and columns that are not listed', async () => {
    const results = await resultsOf({
      columns: { id: {}, city: {}, town: { optional: true, values: ['x'] } },
      'other-columns': 'refuse',
      rules: { order: 'id < city' },
      unique: [['id', 'street']],
    })
    expect(results.map(({ kind, verdict, observed }) => [kind, verdict, observed])).toEqual([
      ['column', 'pass', 'a column'],
      ['column', 'fail', 'no such column'],
      ['columns', 'fail', 'age, kind, day'],
      ['unique', 'fail', 'no column street'],
      ['rule', 'fail', 'no column city'],
    ])
  })

  it('of classes count the rows of each', async () => {
    const results = await resultsOf({ classes: { minimum: 21 } }, undefined, { label: 'kind' })
    expect(results).toMatchObject([{ kind: 'classes', verdict: 'fail', observed: 'a 20, b 20' }])
  })

  it('can be in a file of their own, in which each error has its line', async () => {
    const base = await folderWith({
      'd.csv': csvOf(rows),
      'good.yml': 'columns:\n  age: { maximum: 50 }\n',
      'bad.yml': 'columns:\n  age: { maximum: 50 }\n  id: { typ: date }\n',
    })
    const made = (file: string) =>
      prepare(base, { source: 'd.csv', label: 'kind', columns: ['age'], expect: file })
    await expect(made('good.yml')).rejects.toThrow(userError('DATA_EXPECTATION_FAILED', 'age: 9 of 40 rows'))
    await expect(made('bad.yml')).rejects.toThrow(userError('CONFIG_UNKNOWN_KEY', 'bad.yml:3', '"type"'))
    await expect(made('no.yml')).rejects.toThrow(userError('FILE_MISSING', 'no.yml'))
  })

  it('are a part of the recipe of a dataset', async () => {
    const base = await folderWith({ 'd.csv': csvOf(rows), 'e.yml': 'rows: { minimum: 1 }\n' })
    const digestOf = async (more: object) =>
      (await recipeOf(dataSection.parse({ source: 'd.csv', ...more }), base, null)).digest
    const inline = await digestOf({ expect: { rows: { minimum: 1 } } })
    expect(await digestOf({ expect: 'e.yml' })).toBe(inline)
    expect(await digestOf({ expect: { rows: { minimum: 2 } } })).not.toBe(inline)
    expect(await digestOf({})).not.toBe(inline)
  })
})

describe('rows that fail an expectation of the severity quarantine', () => {
  it('are in the quarantine with each reason, and all rows are accounted for', async () => {
    const content = csvOf([...rows, '40,130,c,2026-01-01', '3,40,a,2026-01-01', '?,41,b,2026-01-01'])
    const base = await folderWith({ 'd.csv': content })
    const { dataset } = await prepare(base, {
      source: 'd.csv',
      label: 'kind',
      columns: ['id', 'age'],
      clean: { 'on-error': 'quarantine', 'at-most': 0.5 },
      expect: {
        severity: 'quarantine',
        columns: { age: { maximum: 120 }, kind: { values: ['a', 'b'] }, id: { unique: true } },
        rules: { old: "kind <> 'c' or age < 100" },
      },
    })
    const text = await readFile(join(base, 'quarantine', quarantineFile), 'utf8')
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(lines).toMatchObject([
      {
        line: 42,
        cells: [
          { column: 'age', reason: 'not at most 120' },
          { column: 'kind', reason: 'not one of a, b' },
          { column: '(row)', reason: 'rule old not met' },
        ],
        values: { age: '130' },
      },
      { line: 43, cells: [{ column: 'id', reason: 'a repeated value' }] },
      { line: 44, cells: [{ column: 'id', reason: 'not a number' }] },
    ])
    const { cleaned, rows: kept } = dataset.details
    expect(cleaned).toMatchObject({ read: 43, quarantined: 3 })
    expect(kept.train + kept.validation + kept.test).toBe(40)
  })

  it('are limited by the share of the quarantine', async () => {
    const work = resultsOf({ severity: 'quarantine', columns: { age: { maximum: 40 } } })
    await expect(work).rejects.toThrow(userError('DATA_TOO_MANY_QUARANTINED', '19 of 40'))
  })
})

describe('the newest date', () => {
  const newest = async (bounds: object) =>
    (await resultsOf({ severity: 'warn', columns: { day: { newest: bounds } } })).at(-1)

  it('is compared with a date, or with the time of the run', async () => {
    expect(await newest({ 'at-least': '2026-01-29' })).toMatchObject({ verdict: 'pass' })
    expect(await newest({ 'at-least': '2026-01-30' })).toMatchObject({ verdict: 'fail' })
    const stored = await newest({ within: '2d' })
    expect(stored).toMatchObject({ verdict: 'pass', observed: '2026-01-29T00:00:00.000Z' })
    const results = { rows: 40, expectations: stored === undefined ? [] : [stored] }
    const verdictAt = (time: string) => verdictsAt(results, new Date(time)).expectations[0]?.verdict
    expect([verdictAt('2026-01-31T00:00:00Z'), verdictAt('2026-01-31T00:00:01Z')]).toEqual(['pass', 'fail'])
  })

  it('stops a run in which it is too old, but does not change the digest of a dataset', async () => {
    await expect(
      prepare(await folderWith({ 'd.csv': csvOf(rows) }), {
        source: 'd.csv',
        label: 'kind',
        columns: ['age'],
        expect: { columns: { day: { newest: { within: '1d' } } } },
      }),
    ).rejects.toThrow(userError('DATA_EXPECTATION_FAILED', 'day', '2026-01-29', 'at most 24 h old'))
  })
})

describe('expectations of images', () => {
  const image = (width: number, height = 4) =>
    encodePng({ width, height, channels: 1, data: new Uint8Array(width * height) })
  const files = {
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p/cat/${i}.png`, image(4 + i)])),
    ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`p/dog/${i}.png`, image(24 + i)])),
  }
  const settings = { source: 'p', images: { size: 4 }, split: { stratify: 'label' } }

  it('are about the width, the height and the label', async () => {
    const expectations = {
      columns: { width: { minimum: 5 }, label: { values: ['cat'] } },
      rules: { wide: 'width >= height' },
      classes: { minimum: 11 },
    }
    await expect(prepare(await folderWith(files), { ...settings, expect: expectations })).rejects.toThrow(
      userErrors(
        ['DATA_EXPECTATION_FAILED', 'width: 1 of 20 rows fail: 4 (p/cat/0.png'],
        ['DATA_EXPECTATION_FAILED', 'label: 10 of 20 rows fail: dog'],
        ['DATA_EXPECTATION_FAILED', 'label: cat 10, dog 10'],
      ),
    )
  })

  it('put images aside', async () => {
    const base = await folderWith(files)
    const { dataset } = await prepare(base, {
      ...settings,
      clean: { 'at-most': 0.1 },
      expect: { severity: 'quarantine', columns: { width: { minimum: 5 } } },
    })
    expect(dataset.details.cleaned).toMatchObject({ read: 20, quarantined: 1 })
    expect(await readFile(join(base, 'quarantine', quarantineFile), 'utf8')).toContain('p/cat/0.png')
  })
})
