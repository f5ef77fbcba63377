import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readJsonKeys } from '../../../src/tables/json-keys.ts'
import { countJsonNumbers } from '../../../src/tables/json-numbers.ts'
import { jsonRelation } from '../../../src/tables/json.ts'
import type { JsonField, JsonLayout } from '../../../src/tables/json-field.ts'
import { loadDuckDb } from '../../../src/tables/load-duckdb.ts'
import { readParquetSql } from '../../../src/tables/parquet-columns.ts'
import { readTypedColumns } from '../../../src/tables/typed-columns.ts'
import { typedRelation } from '../../../src/tables/typed-relation.ts'
import { folderCache, recordingLog } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'
import { collect, folder, numbers, put, tablesOf, texts } from './setting.ts'

const age: JsonField = { name: 'user.age', path: ['user', 'age'] }
const city: JsonField = { name: 'city', path: ['city'] }

async function readJson(path: string, layout: JsonLayout): Promise<unknown[][]> {
  const tables = await tablesOf([path])
  try {
    return await collect(tables, jsonRelation(path, layout, [age, city], new Set(['user.age'])), [
      numbers('user.age'),
      texts('city'),
    ])
  } finally {
    tables.close()
  }
}

describe('JSON', () => {
  const rows = [
    { user: { age: 30 }, city: 'Łódź' },
    { user: { age: 1.5 } },
    { city: null },
    { city: [true, 1.5] },
  ]
  const expected = [
    [30, 1.5, NaN, NaN],
    ['Łódź', null, null, '[true,1.5]'],
  ]

  it('is read line by line, with nested fields by path', async () => {
    const file = await put('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(await readJson(file, 'lines')).toEqual(expected)
  })

  it('is read from an array', async () => {
    expect(await readJson(await put('rows.json', JSON.stringify(rows)), 'array')).toEqual(expected)
  })

  const good = '{"city":"x"}\n\n'

  it.each([
    ['an object that is cut', '{"city":', 'DATA_INVALID_FILE', 'not JSON'],
    ['a list', '["x"]', 'DATA_INVALID_FILE', 'a list'],
    ['a text', '"x"', 'DATA_INVALID_FILE', 'a text'],
    ['bytes that are not UTF-8', Buffer.from('{"city":"é"}', 'latin1'), 'DATA_NOT_UTF8', 'UTF-8'],
  ])('is refused at its line with %s', async (_, content, code, named) => {
    const bytes = Buffer.concat([Buffer.from(good), Buffer.from(content), Buffer.from('\n{"city":6}')])
    const file = await put('bad.jsonl', bytes)
    await expect(readJson(file, 'lines')).rejects.toMatchObject({
      problems: [{ code, found: expect.stringContaining(named), location: { file, line: 3 } }],
    })
  })

  it('is refused with a key twice', async () => {
    const twice = await put('twice.jsonl', '{"city":"x","city":"y"}')
    await expect(readJson(twice, 'lines')).rejects.toThrow(userError('DATA_INVALID_FILE', 'city'))
  })

  it('has its keys in the order in which they appear first', async () => {
    const late = Array.from({ length: 50_000 }, (_, row) =>
      row === 40_000 ? '{"a":1,"z":2,"y":3}' : '{"a":1}',
    )
    const file = await put('keys.jsonl', ['{"b":1,"a":2}', ...late, '{"y":0,"x":1}'].join('\n'))
    const tables = await tablesOf([file])
    expect(await readJsonKeys(tables, file, 'lines')).toEqual(['b', 'a', 'z', 'y', 'x'])
    tables.close()
  })

  it('counts numbers, texts that are numbers, and other values', async () => {
    const cells = [
      '1',
      '1.5',
      '"2"',
      '"007"',
      '"x"',
      '"NA"',
      'true',
      'null',
      '9007199254740993',
      '"inf"',
      '[1]',
    ]
    const file = await put('counts.jsonl', cells.map((cell) => `{"a":${cell}}`).join('\n'))
    const tables = await tablesOf([file])
    expect(await countJsonNumbers(tables, file, 'lines', [{ name: 'a', path: ['a'] }], () => ['NA'])).toEqual(
      {
        rows: 11,
        columns: [{ name: 'a', values: 10, numbers: 2, quotedNumbers: 1, others: 6 }],
      },
    )
    tables.close()
  })
})

/** Writes a Parquet file with another DuckDB, since the one under test may not. */
async function putParquet(sql: string): Promise<string> {
  const duckdb = await loadDuckDb({ log: recordingLog([]), cache: folderCache(folder) })
  const path = join(await mkdtemp(join(folder, 'parquet-')), 'table.parquet')
  const database = await duckdb.open(':memory:')
  const connection = await duckdb.connect(database)
  await duckdb.query(connection, `COPY (${sql}) TO '${path}' (FORMAT parquet)`)
  duckdb.disconnect_sync(connection)
  duckdb.close_sync(database)
  return path
}

describe('Parquet', () => {
  it('is read in row order, with integers, decimals and dates', async () => {
    const file = await putParquet(
      "SELECT i::BIGINT AS i, (i / 4)::DECIMAL(10, 2) AS d, DATE '2024-01-01' + i::INTEGER AS day FROM range(5000) t(i)",
    )
    const tables = await tablesOf([file])
    const from = readParquetSql([file])
    const relation = typedRelation(from, await readTypedColumns(tables, from, file))
    expect(relation.columns).toEqual(['i', 'd', 'day'])
    const [i, d, day] = await collect(tables, relation, [numbers('i'), numbers('d'), texts('day')])
    expect(i).toEqual(Array.from({ length: 5000 }, (_, row) => row))
    expect(d?.[3]).toBe(0.75)
    expect(day?.slice(0, 2)).toEqual(['2024-01-01T00:00:00.000Z', '2024-01-02T00:00:00.000Z'])
    tables.close()
  })

  it('is refused if it is cut', async () => {
    const file = await putParquet('SELECT * FROM range(1000)')
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, whole.length / 2))
    const tables = await tablesOf([file])
    await expect(readTypedColumns(tables, readParquetSql([file]), file)).rejects.toThrow(
      userError('DATA_INVALID_FILE', file),
    )
    tables.close()
  })
})
