import { sum } from 'd3-array'
import type { ChunkColumn, TableChunk } from '../tables/relation.ts'
import type { ColumnImages } from './column-images.ts'

/** Most bytes of images and most rows in a chunk, since the images of a chunk are in memory together. */
const chunkBytes = 2 ** 24
const chunkRows = 4096

/**
 * Divides a chunk of a table into chunks whose images fit into memory.
 * @param names of the columns of the chunk
 */
export function* divideChunk(
  chunk: TableChunk,
  names: readonly string[],
  images: ReadonlyMap<string, ColumnImages>,
): Generator<TableChunk> {
  const sizes = names.flatMap((name, index) => {
    const [ofColumn, column] = [images.get(name), chunk.columns[index]]
    return ofColumn && column ? [(row: number) => bytesAt(ofColumn, column, row)] : []
  })
  let [start, bytes] = [0, 0]
  for (let row = 0; row < chunk.rows; row++) {
    const size = sum(sizes, (sizeAt) => sizeAt(row))
    if (row > start && (bytes + size > chunkBytes || row - start === chunkRows)) {
      yield slice(chunk, start, row)
      start = row
      bytes = 0
    }
    bytes += size
  }
  yield slice(chunk, start, chunk.rows)
}

function bytesAt(images: ColumnImages, column: ChunkColumn, row: number): number {
  if (column.form === 'numbers') return 0
  const path = column.form === 'texts' ? column.values[row] : (column.texts[column.values[row] ?? -1] ?? null)
  return typeof path === 'string' ? (images.find(path)?.bytes ?? 0) : 0
}

function slice({ columns }: TableChunk, start: number, end: number): TableChunk {
  return { rows: end - start, columns: columns.map((column) => sliceColumn(column, start, end)) }
}

function sliceColumn(column: ChunkColumn, start: number, end: number): ChunkColumn {
  switch (column.form) {
    case 'numbers':
      return { ...column, values: column.values.subarray(start, end) }
    case 'texts':
      return { ...column, values: column.values.slice(start, end) }
    case 'codes':
      return { ...column, values: column.values.subarray(start, end) }
  }
}
