import { join } from 'node:path'
import { defaultLabel, type DataSection } from '../config/data.ts'
import { RowOutcomes } from '../column-store/row-outcomes.ts'
import { StoreFile } from '../column-store/store-file.ts'
import { ExpectationChecker, type CheckedRows } from '../expectations/expectation-checker.ts'
import type { ChunkCells } from '../expectations/column-cells.ts'
import type { Expectation } from '../expectations/expectation.ts'
import { verdictsAt, requireExpected } from '../expectations/expectation-failures.ts'
import type { RemovedExpectations } from '../expectations/removed-expectations.ts'
import type { RawImages } from './images.ts'

/**
 * Checks expectations of images as of a table with the columns `width`, `height` and the label.
 * @throws UserError with all expectations of the severity `error` that fail
 */
export async function checkImages(
  { rows, labels, sizes, chunkSizes }: RawImages,
  { label = defaultLabel }: DataSection,
  expectations: readonly Expectation[] | null,
  removed: RemovedExpectations | null,
  folder: string,
): Promise<CheckedRows | null> {
  if (expectations === null && removed === null) return null
  const outcomes = new RowOutcomes(chunkSizes)
  const readCells = (chunk: number): ChunkCells => {
    const { start = 0, size = 0 } = outcomes.chunks[chunk] ?? {}
    const ofChunk = sizes.slice(start, start + size)
    return new Map([
      [label, { form: 'texts', texts: labels.slice(start, start + size) }],
      ['width', { form: 'numbers', values: Float64Array.from(ofChunk, (seen) => seen?.width ?? Number.NaN) }],
      [
        'height',
        { form: 'numbers', values: Float64Array.from(ofChunk, (seen) => seen?.height ?? Number.NaN) },
      ],
    ])
  }
  const file = new StoreFile(join(folder, 'expectations'))
  try {
    const table = {
      names: [label, 'width', 'height'],
      typed: false,
      numbers: new Set(['width', 'height']),
      private: new Set<string>(),
    }
    const check = (list: readonly Expectation[]): Promise<CheckedRows> => {
      const checker = new ExpectationChecker(list, table, file)
      for (const [index, { start, size }] of outcomes.chunks.entries())
        checker.add({ start, rows: size, cells: readCells(index) })
      return checker.finish({
        outcomes,
        rows: rows.length,
        readCells,
        locate: async (places) => places.flatMap((row) => rows[row] ?? []),
      })
    }
    const checked = expectations && (await check(expectations))
    if (checked !== null) requireExpected(verdictsAt(checked.results, new Date()), checked.locations)
    if (removed !== null) removed.judge(await check(removed.expectations), checked)
    return checked
  } finally {
    file.close()
  }
}
