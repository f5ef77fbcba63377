import { readFile, truncate, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { joinColumns, takeRows, type Column } from '../../../src/dataset/columns.ts'
import { shardLimits } from '../../../src/dataset/shard-files.ts'
import { SplitWriter } from '../../../src/dataset/split-writer.ts'
import { StoredSplit } from '../../../src/dataset/stored-split.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith } from '../data/sources.ts'
import { filesOf, readAll, rowRange, splitFiles } from './splits.ts'

const rows = 100
const columns: readonly Column[] = [
  { kind: 'text', name: 'example_id', values: Array.from({ length: rows }, (_, row) => `#${row}`) },
  {
    kind: 'number',
    name: 'x',
    values: Float64Array.from({ length: rows }, (_, row) => (row % 5 ? row : NaN)),
  },
  {
    kind: 'category',
    name: 'c',
    categories: ['a', 'b'],
    codes: rowRange(0, rows).map((row) => (row % 3) - 1),
  },
  { kind: 'bytes', name: 'b', values: Array.from({ length: rows }, (_, row) => Uint8Array.of(row)) },
]

async function written(): Promise<string> {
  const folder = await folderWith({})
  const writer = new SplitWriter(folder, 'train', { ...shardLimits, rows: 30, batchRows: 8 })
  writer.append(columns)
  writer.close()
  return folder
}

describe('StoredSplit', () => {
  let folder: string
  beforeAll(async () => {
    folder = await written()
  })

  it('yields only the requested columns, in chunks of at most one record batch', async () => {
    const chunks = [...(await splitFiles(folder, 'train', rows)).chunks(['c', 'x'])]
    expect(chunks.every((chunk) => chunk.rows <= 8)).toBe(true)
    expect(joinColumns(chunks.map((chunk) => chunk.columns))).toEqual([columns[2], columns[1]])
  })

  it('yields the chunks that contain a range of rows', async () => {
    const split = await splitFiles(folder, 'train', rows)
    fc.assert(
      fc.property(fc.nat(rows - 1), fc.integer({ min: 1, max: rows }), (start, count) => {
        const end = Math.min(start + count, rows)
        const chunks = [...split.chunks(['example_id'], start, end)]
        const [first] = chunks
        const last = chunks.at(-1)
        if (!first || !last) throw new Error('no chunk')
        expect(first.start <= start && start < first.start + first.rows).toBe(true)
        expect(last.start < end && end <= last.start + last.rows).toBe(true)
        const [expected] = columns.map((column) =>
          takeRows(column, rowRange(first.start, last.start + last.rows - first.start)),
        )
        expect(joinColumns(chunks.map((chunk) => chunk.columns))).toEqual([expected])
      }),
    )
  })

  it('reads single rows in the order of the request', async () => {
    const split = await splitFiles(folder, 'train', rows)
    expect(split.readRows(['x', 'b'], [99, 0, 31])).toEqual(
      [columns[1], columns[3]].map((column) => column && takeRows(column, Int32Array.of(99, 0, 31))),
    )
    expect(split.readIds()[42]).toBe('#42')
  })

  it('yields nothing for an empty range', async () => {
    expect([...(await splitFiles(folder, 'train', rows)).chunks(['x'], 10, 10)]).toEqual([])
  })
})

it('StoredSplit reads a split of 20,000 columns', async () => {
  const folder = await folderWith({})
  const wide = Array.from({ length: 20_000 }, (_, index): Column => {
    return { kind: 'number', name: `column ${index}`, values: Float64Array.of(index, -index) }
  })
  const writer = new SplitWriter(folder, 'train')
  writer.append(wide)
  writer.close()
  const split = await splitFiles(folder, 'train', 2)
  expect(split.names).toHaveLength(20_000)
  expect(split.readColumns(split.names)).toEqual(wide)
})

describe('a shard that is', () => {
  it.each([
    ['damaged in its values', async (path: string) => patch(path, (bytes) => bytes.fill(0xff, 8, 1000))],
    [
      'damaged in its footer',
      async (path: string) => patch(path, (bytes) => bytes.fill(0xff, bytes.length - 200, bytes.length - 10)),
    ],
    ['without the end', async (path: string) => truncate(path, 2000)],
    ['empty', async (path: string) => truncate(path, 0)],
    ['missing', async (path: string) => unlink(path)],
  ])('%s is an error that names it', async (_, damage) => {
    const folder = await written()
    const files = await filesOf(folder, 'train', rows)
    await damage(join(folder, 'train-00001.arrow'))
    const read = () => {
      const split = new StoredSplit(files, 'train')
      return [...split.chunks(split.names)]
    }
    expect(read).toThrow(userError('ARTIFACT_DAMAGED', folder, 'train-00001.arrow'))
  })

  it.each(['train-00000.arrow', 'train-00002.arrow'])(
    'not in the manifest (%s) is an error that names it',
    async (name) => {
      const folder = await written()
      const files = await filesOf(folder, 'train', rows)
      const manifest = { files: files.manifest.files.filter(({ path }) => path !== name) }
      expect(() => new StoredSplit({ ...files, manifest }, 'train')).toThrow(
        userError('ARTIFACT_DAMAGED', name),
      )
    },
  )

  it('of other columns is an error that names it', async () => {
    const folder = await written()
    const other = await folderWith({})
    const writer = new SplitWriter(other, 'test')
    writer.append(columns.slice(1))
    writer.close()
    await writeFile(join(folder, 'train-00002.arrow'), await readFile(join(other, 'test-00000.arrow')))
    await expect(readAll(folder, 'train', rows)).rejects.toThrow(
      userError('ARTIFACT_DAMAGED', 'train-00002.arrow'),
    )
  })
})

async function patch(path: string, change: (bytes: Buffer) => unknown): Promise<void> {
  const bytes = await readFile(path)
  change(bytes)
  await writeFile(path, bytes)
}
