import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Column } from '../../../src/dataset/columns.ts'
import type { SplitName } from '../../../src/dataset/dataset-schema.ts'
import { StoredSplit, type SplitFiles } from '../../../src/dataset/stored-split.ts'

/** Returns the description of a folder with shards. */
export async function filesOf(folder: string, split: SplitName, rows: number): Promise<SplitFiles> {
  const names = await readdir(folder)
  const files = await Promise.all(
    names.map(async (path) => ({
      path,
      size: (await stat(join(folder, path))).size,
      sha256: '0'.repeat(64),
    })),
  )
  return {
    folder,
    manifest: { files },
    details: { rows: { train: 0, validation: 0, test: 0, [split]: rows } },
  }
}

export async function splitFiles(folder: string, split: SplitName, rows: number): Promise<StoredSplit> {
  return new StoredSplit(await filesOf(folder, split, rows), split)
}

/** Returns all columns of a split. */
export async function readAll(folder: string, split: SplitName, rows: number): Promise<Column[]> {
  const stored = await splitFiles(folder, split, rows)
  return stored.readColumns(stored.names)
}

/** Returns the numbers from `start` on. */
export function rowRange(start: number, count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, index) => start + index)
}

const categories = ['a', 'ü', '']

/** Draws a column of each kind, with missing values and empty ones. */
export function drawnColumns(rows: number): fc.Arbitrary<readonly Column[]> {
  const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: rows, maxLength: rows })
  const text = fc.oneof(fc.string({ maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 12 }))
  return fc
    .record({
      numbers: list(fc.double()),
      codes: list(fc.integer({ min: -1, max: categories.length - 1 })),
      texts: list(fc.option(text)),
      plain: list(fc.string({ unit: 'grapheme-ascii', maxLength: 20 })),
      bytes: list(fc.uint8Array({ maxLength: 30 })),
    })
    .map(({ numbers, codes, texts, plain, bytes }) => [
      { kind: 'text', name: 'id', values: plain },
      { kind: 'number', name: 'x', values: Float64Array.from(numbers) },
      { kind: 'category', name: 'c', categories, codes: Int32Array.from(codes) },
      { kind: 'text', name: 't', values: texts.map((value) => value?.toWellFormed() ?? null) },
      { kind: 'bytes', name: 'b', values: bytes.map((value) => Uint8Array.from(value)) },
    ])
}
