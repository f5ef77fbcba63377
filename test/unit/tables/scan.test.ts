import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import type { ColumnRequest } from '../../../src/tables/relation.ts'
import '../../harness/property-settings.ts'
import { eventually } from '../../harness/eventually.ts'
import { csvOf, numbers, put, tablesOf, texts } from './setting.ts'

/** Files that DuckDB divides among threads: three, each larger than the part that a thread takes. */
async function putLargeFiles(): Promise<string[]> {
  const paths: string[] = []
  for (const file of [0, 1, 2]) {
    const rows = Array.from({ length: 120_000 }, (_, row) => `${file},${row},${row / 7},color ${row % 5}`)
    paths.push(await put(`large-${file}.csv`, `file,row,value,color\n${rows.join('\n')}\n`))
  }
  return paths
}

it('yields the rows in the order of files and rows, in equal chunks with one and two threads', async () => {
  const files = await putLargeFiles()
  const relation = await csvOf(files, ['file', 'row', 'value'])
  const digests: string[] = []
  for (const threads of [1, 2]) {
    const tables = await tablesOf(files, threads)
    const hash = createHash('sha256')
    const sizes: number[] = []
    let next = 0
    for await (const { rows, columns } of tables.scan(
      relation,
      [numbers('file'), numbers('row'), numbers('value'), texts('color')],
      { chunkRows: 50_000 },
    )) {
      sizes.push(rows)
      for (const { values } of columns) hash.update(JSON.stringify([...values]))
      const [file, row] = columns
      for (let index = 0; index < rows; index++, next++)
        if (Number(file?.values[index]) * 120_000 + Number(row?.values[index]) !== next)
          throw new Error(`row ${next} is at another place`)
    }
    expect(sizes).toEqual([...Array.from({ length: 7 }, () => 50_000), 10_000])
    digests.push(hash.digest('hex'))
    tables.close()
  }
  expect(digests[1]).toBe(digests[0])
})

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('red', 'green', 'ä', 'twelve bytes', 'thirteen byte') },
  fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '€'), maxLength: 20 }),
  fc.constantFrom('x'.repeat(5000), 'y'.repeat(5000), null),
)

it('reads texts as codes of a dictionary, until they exceed its limits, as it reads them without', async () => {
  let [coded, exceeded] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 60 }),
      fc.record({ texts: fc.constantFrom(0, 3, 100), characters: fc.constantFrom(30, 20_000, 100_000) }),
      async (cells, dictionary) => {
        const file = await put('cells.csv', `a,b\n${cells.map((text) => `1,${text ?? ''}\n`).join('')}`)
        const tables = await tablesOf([file])
        const relation = await csvOf([file], ['a'])
        const request: ColumnRequest = { name: 'b', form: 'texts', dictionary }
        const found: (string | null)[] = []
        for await (const { columns } of tables.scan(relation, [request], { chunkRows: 16 }))
          for (const column of columns) {
            if (column.form === 'codes') {
              coded++
              expect(column.texts.length).toBeLessThanOrEqual(dictionary.texts)
              expect(new Set(column.texts).size).toBe(column.texts.length)
              for (const code of column.values) found.push(code < 0 ? null : (column.texts[code] ?? null))
            } else if (column.form === 'texts') {
              exceeded++
              found.push(...column.values)
            }
          }
        tables.close()
        expect(found).toEqual(cells.map((text) => text || null))
      },
    ),
  )
  expect(Math.min(coded, exceeded)).toBeGreaterThan(0)
})

it('reads more distinct texts than the dictionary first has room for', async () => {
  const texts = Array.from({ length: 3000 }, (_, index) => `${index % 2 === 0 ? '' : 'a long text '}${index}`)
  const file = await put('distinct.csv', `a,b\n${[...texts, ...texts].map((text) => `1,${text}\n`).join('')}`)
  const tables = await tablesOf([file])
  const relation = await csvOf([file], ['a'])
  const dictionary = { texts: 3000, characters: 2 ** 20 }
  for await (const { columns } of tables.scan(relation, [{ name: 'b', form: 'texts', dictionary }])) {
    const codes = texts.map((_, index) => index)
    expect(columns).toEqual([{ form: 'codes', values: Int32Array.from([...codes, ...codes]), texts }])
  }
  tables.close()
})

it('ends when the caller does, and scans again', async () => {
  const [file = ''] = await putLargeFiles()
  const tables = await tablesOf([file])
  const relation = await csvOf([file], ['row'])
  for (let time = 0; time < 2; time++)
    for await (const { columns } of tables.scan(relation, [numbers('row')], { chunkRows: 10 })) {
      expect([...(columns[0]?.values ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
      break
    }
  tables.close()
})

it('sorts a result that is larger than its memory in the temporary folder', async () => {
  const tables = await tablesOf([], 2, 128 * 2 ** 20)
  const sorted = await tables.query(
    'SELECT 999999 - i AS a, repeat(chr(97 + (i % 26)::INTEGER), 300) AS b FROM range(1000000) t(i)',
  )
  let next = 0
  for await (const { columns } of tables.scan(sorted, [numbers('a'), texts('b')]))
    for (const value of columns[0]?.values ?? [])
      if (value !== next++) throw new Error(`${value} is at another place`)
  expect(next).toBe(1_000_000)
  tables.close()
})

const onLinux = process.platform === 'linux' ? it : it.skip

onLinux(
  'a database that is closed leaves no threads behind, also after a scan that was not read to its end',
  async () => {
    const file = await put('threads.csv', `a,b\n${'1,x\n'.repeat(200_000)}`)
    const relation = await csvOf([file], ['a'])
    const before = (await readdir('/proc/self/task')).length
    for (let times = 0; times < 3; times++) {
      const tables = await tablesOf([file], 8)
      for await (const chunk of tables.scan(relation, [numbers('a')])) {
        expect(chunk.rows).toBeGreaterThan(0)
        break
      }
      expect(await tables.texts('SELECT 1 AS one')).toEqual([['1']])
      tables.close()
    }
    await eventually(async () => expect((await readdir('/proc/self/task')).length - before).toBeLessThan(7))
  },
)
