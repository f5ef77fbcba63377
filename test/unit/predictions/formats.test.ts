import { describe, expect, it } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { requiredColumns } from '../../../src/predictions/file-format.ts'
import { tasks, type Task } from '../../../src/config/gate.ts'
import type { Cell } from '../../../src/predictions/readers/predictions-file.ts'
import { examplesDigest } from '../../../src/predictions/tables.ts'
import { columnsToKeep } from '../../../src/predictions/gate-columns.ts'
import { numberOf } from '../../../src/predictions/cells.ts'
import { readTable } from '../../../src/predictions/read-table.ts'
import { canonicalJson } from '../../../src/artifacts/digest.ts'

const root = join(import.meta.dirname, '../../..')
const fixtures = join(root, 'test/fixtures/predictions')
const read = (file: string) => readTable(join(fixtures, file), undefined, file)

const written = globSync('*.{csv,jsonl,parquet,feather,arrow}', { cwd: fixtures }).sort()

it('the fixtures cover every format', () => {
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

it.each(tasks)('the task of the example file of %s is inferred from its columns', async (task) => {
  const file = `examples/predictions/${task}.csv`
  expect((await readTable(join(root, file), undefined, file)).table.task).toBe(task)
})

/** Returns the rows of an example file as in JSONL. */
async function rowsOf(task: Task): Promise<Record<string, unknown>[]> {
  const file = `examples/predictions/${task}.csv`
  const { raw } = await readTable(join(root, file), undefined, file)
  const cell = (value: Cell | undefined) => (Number.isFinite(numberOf(value ?? null)) ? Number(value) : value)
  return raw.rows.map((_, row) =>
    Object.fromEntries([...raw.columns].map(([name, cells]) => [name, cell(cells[row])])),
  )
}

function without(row: Readonly<Record<string, unknown>>, column: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== column))
}

describe('the published schema of a row', () => {
  const validatorOf = (task: Task) =>
    new Ajv2020().compile(
      z
        .record(z.string(), z.unknown())
        .parse(JSON.parse(readFileSync(join(root, `schema/predictions.${task}.schema.json`), 'utf8'))),
    )

  it.each(tasks)(
    'of %s accepts the rows of its example, and none without one of its columns',
    async (task) => {
      const valid = validatorOf(task)
      const rows = await rowsOf(task)
      expect(rows.length).toBeGreaterThan(9)
      for (const row of rows) {
        expect(valid(row)).toBe(true)
        for (const column of requiredColumns[task]) expect(valid(without(row, column))).toBe(false)
      }
    },
  )

  it('of classification accepts classes, scores or both, and requires one of them', () => {
    const valid = validatorOf('classification')
    const asked = { example: 1, label: 'a', region: 'north' }
    expect(valid({ ...asked, prediction: 'a' })).toBe(true)
    expect(valid({ ...asked, 'score.a': 0.5, 'score.b': 0.5 })).toBe(true)
    expect(valid({ ...asked, prediction: 'a', 'score.a': 1 })).toBe(true)
    expect(valid(asked)).toBe(false)
    expect(valid({ ...asked, 'score.a': 'high' })).toBe(false)
  })
})
