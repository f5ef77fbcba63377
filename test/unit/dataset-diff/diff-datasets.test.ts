import { describe, expect, it } from '@jest/globals'
import { driftSection } from '../../../src/config/drift.ts'
import { AllRows } from '../../../src/dataset/all-rows.ts'
import { datasetDiffSchema, type DatasetDiff } from '../../../src/dataset-diff/diff-schema.ts'
import { diffDatasets } from '../../../src/dataset-diff/diff-datasets.ts'
import { matchRows } from '../../../src/dataset-diff/match-rows.ts'
import { memoryTable, type Cell } from '../../harness/memory-table.ts'
import { folderWith, prepareTable } from '../data/sources.ts'

type Table = Readonly<Record<string, readonly Cell[]>>

async function datasetOf(table: Table, settings: object = {}) {
  return prepareTable(await folderWith({}), memoryTable(table, 16), {
    label: 'kind',
    clean: { missing: { numbers: 'median' } },
    ...settings,
  })
}

async function diffOf(
  before: Table,
  after: Table,
  settings: object = {},
  later = settings,
): Promise<DatasetDiff> {
  const [baseline, candidate] = [await datasetOf(before, settings), await datasetOf(after, later)]
  return diffDatasets(baseline, candidate, { drift: driftSection.parse({}), group: null })
}

const size = 60
const rows = Array.from({ length: size }, (_, row) => row)
const table = {
  key: rows.map((row) => `k${row}`),
  kind: rows.map((row) => (row % 3 === 0 ? 'cat' : 'dog')),
  weight: rows.map((row) => row * 1.5),
  city: rows.map((row) => ['Oslo', 'Rome', 'Bonn'][row % 3] ?? ''),
} satisfies Table
const keyed = { id: 'key', columns: ['weight', 'city'] }

const without = (source: Table, dropped: number): Table =>
  Object.fromEntries(
    Object.entries(source).map(([name, cells]) => [name, cells.filter((_, row) => row !== dropped)]),
  )
const withRow = (source: Table, row: Readonly<Record<string, Cell>>): Table =>
  Object.fromEntries(Object.entries(source).map(([name, cells]) => [name, [...cells, row[name] ?? null]]))
const replaced = (source: Table, column: string, at: number, value: Cell): Table => ({
  ...source,
  [column]: (source[column] ?? []).map((cell, row) => (row === at ? value : cell)),
})

describe('diffDatasets', () => {
  it('finds no difference between a dataset and its copy', async () => {
    const diff = await diffOf(table, table, keyed)
    expect(diff.rows).toStrictEqual({ unchanged: size, changed: 0, added: 0, removed: 0 })
    expect(diff.baseline.digest).toBe(diff.candidate.digest)
    expect(diff.moved).toStrictEqual([])
    expect(diff.drift?.outcome).toBe('pass')
  })

  it('fits the schema of its report', async () => {
    const diff = await diffOf(table, replaced(table, 'weight', 5, 1000), keyed)
    expect(datasetDiffSchema.parse(JSON.parse(JSON.stringify(diff)))).toStrictEqual(diff)
  })

  it('counts rows that were added and removed, and shows them', async () => {
    const added = { key: 'new', kind: 'cat', weight: 7, city: 'Rome' }
    const diff = await diffOf(table, withRow(without(table, 4), added), keyed)
    expect(diff.rows).toStrictEqual({ unchanged: size - 1, changed: 0, added: 1, removed: 1 })
    expect(diff.samples.removed.map(({ id }) => id)).toStrictEqual(['k4'])
    expect(diff.samples.added).toMatchObject([
      {
        id: 'new',
        cells: expect.arrayContaining([
          { column: 'weight', value: '7' },
          { column: 'city', value: 'Rome' },
        ]),
      },
    ])
  })

  it('names the changed cells of a row with a key', async () => {
    const diff = await diffOf(table, replaced(table, 'city', 5, 'Lima'), keyed)
    expect(diff.rows).toStrictEqual({ unchanged: size - 1, changed: 1, added: 0, removed: 0 })
    expect(diff.columns.changed).toStrictEqual([{ name: 'city', rows: 1 }])
    expect(diff.samples.changed).toMatchObject([
      { id: 'k5', cells: [{ column: 'city', before: 'Bonn', after: 'Lima' }] },
    ])
  })

  it('counts a changed row without a key as removed and added', async () => {
    const diff = await diffOf(table, replaced(table, 'weight', 5, 1000))
    expect(diff.rows).toStrictEqual({ unchanged: size - 1, changed: 0, added: 1, removed: 1 })
  })

  it('matches rows by content if a new column changes the identity of every row', async () => {
    const wider = { ...table, age: rows.map((row) => row % 7) }
    const diff = await diffOf(table, wider)
    expect(diff.rows).toStrictEqual({ unchanged: size, changed: 0, added: 0, removed: 0 })
    expect(diff.columns.added).toStrictEqual([{ name: 'age', type: 'number' }])
  })

  it('matches equal rows as often as both datasets have them', async () => {
    const twins = withRow(withRow(table, { key: 'k1', kind: 'dog', weight: 1.5, city: 'Rome' }), {
      key: 'k1',
      kind: 'dog',
      weight: 1.5,
      city: 'Rome',
    })
    const diff = await diffOf(twins, { ...table, age: rows.map((row) => row % 7) })
    expect(diff.rows).toStrictEqual({ unchanged: size, changed: 0, added: 0, removed: 2 })
  })

  it('counts changed labels by their values', async () => {
    const diff = await diffOf(table, replaced(replaced(table, 'kind', 3, 'dog'), 'kind', 6, 'dog'), keyed)
    expect(diff.labels).toStrictEqual([{ column: 'kind', before: 'cat', after: 'dog', rows: 2 }])
  })

  it('counts rows that moved to another split', async () => {
    const diff = await diffOf(table, table, keyed, { ...keyed, split: { seed: 1 } })
    const moved = diff.moved.reduce((sum, { rows: count }) => sum + count, 0)
    expect(moved).toBeGreaterThan(0)
    expect(diff.moved.every(({ from, to }) => from !== to)).toBe(true)
    expect(diff.rows.unchanged).toBe(size)
  })

  it('names a column that has another type', async () => {
    const diff = await diffOf(table, table, keyed, { ...keyed, categorical: ['weight'] })
    expect(diff.columns.retyped).toStrictEqual([{ name: 'weight', before: 'number', after: 'category' }])
    expect(diff.rows.unchanged).toBe(size)
    expect(diff.drift?.skipped).toMatchObject([{ column: 'weight' }])
  })

  it('shows no value of a column that is private in either dataset', async () => {
    const changed = replaced(table, 'weight', 5, 987_654)
    const diff = await diffOf(table, changed, keyed, { ...keyed, private: ['weight'] })
    expect(diff.columns.changed).toStrictEqual([{ name: 'weight', rows: 1 }])
    expect(JSON.stringify(diff)).not.toContain('987654')
    expect(diff.samples.changed).toMatchObject([{ id: 'k5', cells: [] }])
  })

  it('finds the same pairs when only a part of the hashes is in memory', async () => {
    const added = { key: 'new', kind: 'cat', weight: 7, city: 'Rome' }
    const changed = withRow(without({ ...table, age: rows.map((row) => row % 7) }, 4), { ...added, age: 1 })
    for (const settings of [{}, keyed]) {
      const [old, own] = [
        new AllRows(await datasetOf(table, settings)),
        new AllRows(await datasetOf(changed, settings)),
      ]
      const columns = ['kind', 'weight', 'city']
      expect(matchRows(old, own, columns, 7)).toStrictEqual(matchRows(old, own, columns))
    }
  })
})
