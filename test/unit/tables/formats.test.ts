import { describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonRelation } from '../../../src/tables/json.ts'
import type { JsonField } from '../../../src/tables/json-field.ts'
import { loadDuckDb } from '../../../src/tables/load-duckdb.ts'
import { parquetRelation } from '../../../src/tables/parquet-relation.ts'
import { folderCache, recordingLog } from '../../harness/libraries/small-runtime.ts'
import { userError } from '../../harness/user-error.ts'
import { collect, folder, numbers, put, tablesOf, texts } from './setting.ts'

const age: JsonField = { name: 'user.age', path: ['user', 'age'], type: 'number' }
const city: JsonField = { name: 'city', path: ['city'], type: 'text' }

async function readJson(path: string, layout: 'lines' | 'array'): Promise<unknown[][]> {
  const tables = await tablesOf([path])
  try {
    return await collect(tables, jsonRelation([path], layout, [age, city]), [
      numbers('user.age'),
      texts('city'),
    ])
  } finally {
    tables.close()
  }
}

describe('JSON', () => {
  const rows = [{ user: { age: 30 }, city: 'Łódź' }, { user: { age: 1.5 } }, { city: null }]
  const expected = [
    [30, 1.5, NaN],
    ['Łódź', null, null],
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
    ['a text in place of a number', '{"user":{"age":"30"}}', 'DATA_BAD_ROW', 'user.age'],
    ['a truth value in place of a number', '{"user":{"age":true}}', 'DATA_BAD_ROW', 'user.age'],
    ['a number in place of a text', '{"city":5}', 'DATA_BAD_ROW', 'city'],
    ['a list in place of a text', '{"city":["x"]}', 'DATA_BAD_ROW', 'city'],
    ['an object that is cut', '{"city":', 'DATA_INVALID_FILE', 'JSON'],
  ])('is refused at its line with %s', async (_, content, code, named) => {
    const file = await put('bad.jsonl', `${good}${content}\n{"city":6}`)
    await expect(readJson(file, 'lines')).rejects.toMatchObject({
      problems: [{ code, found: expect.stringContaining(named), location: { file, line: 3 } }],
    })
  })

  it('is refused with a key twice, and with a wrong value in an array', async () => {
    const twice = await put('twice.jsonl', '{"city":"x","city":"y"}')
    await expect(readJson(twice, 'lines')).rejects.toThrow(userError('DATA_INVALID_FILE', 'city'))
    const array = await put('bad.json', '[{"user":{"age":"30"}}]')
    await expect(readJson(array, 'array')).rejects.toThrow(userError('DATA_INVALID_FILE', 'user.age'))
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
    const relation = await parquetRelation(tables, [file])
    expect(relation.columns).toEqual(['i', 'd', 'day'])
    const [i, d, day] = await collect(tables, relation, [numbers('i'), numbers('d'), texts('day')])
    expect(i).toEqual(Array.from({ length: 5000 }, (_, row) => row))
    expect(d?.[3]).toBe(0.75)
    expect(day?.slice(0, 2)).toEqual(['2024-01-01', '2024-01-02'])
    tables.close()
  })

  it('is refused if it is cut', async () => {
    const file = await putParquet('SELECT * FROM range(1000)')
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, whole.length / 2))
    const tables = await tablesOf([file])
    await expect(parquetRelation(tables, [file])).rejects.toThrow(userError('DATA_INVALID_FILE', file))
    tables.close()
  })
})
