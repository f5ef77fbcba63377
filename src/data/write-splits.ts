import { takeEncoded, takeRows } from '../dataset/columns.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { SplitWriter } from '../dataset/split-writer.ts'
import type { RawDataset } from './raw-dataset.ts'

/** Writes the splits into a folder, reading all columns once in step. @param onRows is called with the number of rows so far */
export function writeSplits(
  folder: string,
  { outcomes, columns, facts }: RawDataset,
  onRows: (rows: number) => void,
): void {
  const idsOf = facts.nameExamples()
  const writers = splitNames.map((split) => ({ split, writer: new SplitWriter(folder, split) }))
  try {
    for (const [index, range] of outcomes.chunks.entries()) {
      const rows = [idsOf(index), ...columns.map((column) => column.read(index))]
      for (const { split, writer } of writers) {
        const positions = outcomes.positions(range, split)
        writer.append(
          rows.map((column) =>
            column.kind === 'encoded' ? takeEncoded(column, positions) : takeRows(column, positions),
          ),
        )
      }
      onRows(range.start + range.size)
    }
    for (const { writer } of writers) writer.close()
  } catch (error) {
    for (const { writer } of writers) writer.abandon()
    throw error
  }
}
