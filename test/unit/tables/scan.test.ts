import { expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { collect, csvOf, numbers, put, tablesOf, texts } from './setting.ts'

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

it('codes categories by their position, with a code of its own for others and -1 for missing values', async () => {
  const file = await put('categories.csv', `a,b\n1,red\n2,\n3,it's\n4,green\n5,RED\n`)
  const tables = await tablesOf([file])
  const relation = await csvOf([file], ['a'])
  const categories = ['green', "it's", 'red']
  expect(await collect(tables, relation, [{ name: 'b', form: 'codes', categories }])).toEqual([
    [2, -1, 1, 0, 3],
  ])
  expect(await collect(tables, relation, [{ name: 'b', form: 'codes', categories: [] }])).toEqual([
    [0, -1, 0, 0, 0],
  ])
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
