import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { tableFromIPC } from 'apache-arrow'
import fc from 'fast-check'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { joinColumns, takeRows, type Column } from '../../../src/dataset/columns.ts'
import { shardLimits, type ShardLimits } from '../../../src/dataset/shard-files.ts'
import { SplitWriter } from '../../../src/dataset/split-writer.ts'
import { folderWith } from '../data/sources.ts'
import { drawnColumns, readAll, rowRange, splitFiles } from './splits.ts'

const small: ShardLimits = { rows: 7, bytes: 2 ** 20, batchRows: 3, batchBytes: 200 }

async function write(
  columns: readonly Column[],
  sizes: Iterable<number>,
  limits: ShardLimits,
): Promise<string> {
  const folder = await folderWith({})
  const writer = new SplitWriter(folder, 'train', limits)
  let start = 0
  for (const size of sizes) {
    writer.append(columns.map((column) => takeRows(column, rowRange(start, size))))
    start += size
  }
  writer.close()
  return folder
}

async function contents(folder: string): Promise<Buffer[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

async function digests(folder: string): Promise<string[]> {
  return (await contents(folder)).map((bytes) => digestOf(bytes))
}

const rows = 25

it('SplitWriter writes the same bytes for the same rows, however many are appended at once', async () => {
  const parts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(drawnColumns(rows), parts, async (columns, sizes) => {
      const rest = rows - sizes.reduce((sum, size) => sum + size, 0)
      const inParts = rest >= 0 ? [...sizes, rest] : [rows]
      const [one, several] = await Promise.all([
        write(columns, [rows], small),
        write(columns, inParts, small),
      ])
      expect(await digests(several)).toEqual(await digests(one))
    }),
    { numRuns: 30 },
  )
})

it('SplitWriter writes rows that are read back in their order from any number of shards', async () => {
  const limits = fc.record({
    rows: fc.integer({ min: 1, max: 50 }),
    bytes: fc.integer({ min: 1, max: 20_000 }),
    batchRows: fc.integer({ min: 1, max: 50 }),
    batchBytes: fc.integer({ min: 1, max: 500 }),
  })
  await fc.assert(
    fc.asyncProperty(drawnColumns(rows), limits, async (columns, drawn) => {
      const folder = await write(columns, [rows], drawn)
      expect(await readAll(folder, 'train', rows)).toEqual(joinColumns([columns]))
    }),
    { numRuns: 30 },
  )
})

it('SplitWriter starts a shard after a number of rows, or before its bytes exceed the limit', async () => {
  const columns: readonly Column[] = [
    { kind: 'number', name: 'x', values: Float64Array.from({ length: 100 }, (_, row) => row) },
    { kind: 'text', name: 't', values: Array.from({ length: 100 }, (_, row) => 'ü'.repeat(row * 10)) },
  ]
  const byRows = await write(columns, [100], { ...shardLimits, rows: 40, batchRows: 10 })
  const tables = (await contents(byRows)).map((bytes) => tableFromIPC(bytes))
  expect(await readdir(byRows)).toEqual(['train-00000.arrow', 'train-00001.arrow', 'train-00002.arrow'])
  expect(tables.map(({ numRows }) => numRows)).toEqual([40, 40, 20])

  const bytes = 40_000
  const byBytes = await write(columns, [100], { ...shardLimits, bytes, batchBytes: 2_000 })
  const sizes = await Promise.all(
    (await readdir(byBytes)).map(async (name) => (await stat(join(byBytes, name))).size),
  )
  expect(sizes.length).toBeGreaterThan(2)
  expect(sizes.every((size) => size < bytes)).toBe(true)
})

it('SplitWriter writes a split without rows as one shard that names the columns', async () => {
  const folder = await folderWith({})
  const writer = new SplitWriter(folder, 'test')
  writer.append([
    { kind: 'text', name: 'id', values: [] },
    { kind: 'category', name: 'c', categories: ['a', 'b'], codes: new Int32Array() },
  ])
  writer.close()
  expect(await readdir(folder)).toEqual(['test-00000.arrow'])
  expect((await splitFiles(folder, 'test', 0)).names).toEqual(['id', 'c'])
  expect(await readAll(folder, 'test', 0)).toEqual([
    { kind: 'text', name: 'id', values: [] },
    { kind: 'category', name: 'c', categories: ['a', 'b'], codes: new Int32Array() },
  ])
})

it('SplitWriter refuses rows with other columns or categories than the rows before', async () => {
  const writer = new SplitWriter(await folderWith({}), 'train')
  const category = (categories: string[]): Column => ({
    kind: 'category',
    name: 'c',
    categories,
    codes: Int32Array.of(0),
  })
  writer.append([category(['a', 'b'])])
  writer.append([category(['a', 'b'])])
  expect(() => writer.append([category(['b', 'a'])])).toThrow(TypeError)
  expect(() => writer.append([{ ...category(['a', 'b']), name: 'd' }])).toThrow(TypeError)
  expect(() => writer.append([])).toThrow(TypeError)
  writer.abandon()
})
