import { expect, it } from '@jest/globals'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredColumns, rowSchemas } from '../../../src/predictions/schema.ts'
import { tasks } from '../../../src/config/gate.ts'
import { examplesDigest } from '../../../src/predictions/artifact.ts'
import { columnsToKeep } from '../../../src/predictions/columns.ts'
import { numberOf } from '../../../src/predictions/cells.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { canonicalJson } from '../../../src/lineage/digest.ts'

const root = join(import.meta.dirname, '../../..')
const fixtures = join(root, 'test/fixtures/predictions')
const read = (file: string) => readTable(join(fixtures, file), undefined, file)

const written = globSync('*.{csv,jsonl,parquet,feather,arrow}', { cwd: fixtures }).sort()

it('finds every format', () => {
  expect(written).toHaveLength(7)
})

it.each(written)('%s, as pandas wrote it, holds the same predictions as every other format', async (file) => {
  const { table, raw } = await read(file)
  const { table: first } = await read('pandas.csv')
  expect(examplesDigest(table)).toBe(examplesDigest(first))
  expect(canonicalJson(texts(table))).toBe(canonicalJson(texts(first)))
  expect(raw.columns.get('site')?.slice(0, 2)).toEqual(['a', 'b'])
})

/** Scores differ in their last digits, since pandas rounds them in JSON. */
function texts(table: Parameters<typeof columnsToKeep>[0]) {
  return columnsToKeep(table, {}).map((column) =>
    column.kind === 'number'
      ? Array.from(column.values, (value) => value.toFixed(6))
      : 'values' in column && Array.from(column.values, String),
  )
}

it.each(tasks)('the example file of %s fits its schema, and says its task by its columns', async (task) => {
  const file = `examples/predictions/${task}.csv`
  const { table, raw } = await readTable(join(root, file), undefined, file)
  expect(table.task).toBe(task)
  expect([...raw.columns.keys()]).toEqual(expect.arrayContaining([...requiredColumns[task]]))
  const numeric = (name: string, cell: unknown) =>
    typeof cell === 'string' &&
    !['example', 'item', 'query'].includes(name) &&
    Number.isFinite(numberOf(cell))
      ? Number(cell)
      : cell
  for (const row of raw.rows.keys()) {
    const record = Object.fromEntries(
      [...raw.columns].map(([name, cells]) => [name, numeric(name, cells[row])]),
    )
    expect(rowSchemas[task].safeParse(record).error).toBeUndefined()
  }
})

it.each(tasks)('the schema of %s is published', (task) => {
  const schema: unknown = JSON.parse(
    readFileSync(join(root, `schema/predictions.${task}.schema.json`), 'utf8'),
  )
  expect(schema).toMatchObject({ required: requiredColumns[task] })
})
