import type { Entry, ZipFile } from 'yauzl'
import type { LoadedCells, LoadedRows } from '../tables/loaded-cells.ts'
import { readElements } from './npy-cells.ts'
import type { NpyHeader } from './npy-header.ts'
import { NpzEntry } from './npz-entry.ts'

/** An array whose rows are those of the table. */
export interface NpzArray extends NpyHeader {
  readonly name: string
  readonly rows: number
  /** Number of columns of a matrix; null for an array of one dimension. */
  readonly width: number | null
}

/** Rows and bytes that are read at once. */
const rowsAtOnce = 2 ** 15
const bytesAtOnce = 2 ** 24

/** Yields the rows of arrays, all of which are read at the same time. */
export async function* readNpzRows(
  zip: ZipFile,
  entries: readonly Entry[],
  arrays: readonly NpzArray[],
): AsyncGenerator<LoadedRows> {
  const rows = arrays[0]?.rows ?? 0
  const rowBytes = arrays.reduce((sum, array) => sum + rowBytesOf(array), 1)
  const size = Math.max(1, Math.min(rowsAtOnce, Math.floor(bytesAtOnce / rowBytes)))
  const readers: ArrayReader[] = []
  try {
    for (const [index, entry] of entries.entries()) {
      const array = arrays[index]
      if (array === undefined) throw new RangeError('more arrays than before')
      readers.push(await ArrayReader.open(zip, entry, array))
    }
    for (let from = 0; from < rows; from += size) {
      const count = Math.min(size, rows - from)
      const columns: LoadedCells[] = []
      for (const reader of readers) columns.push(...(await reader.read(from, count)))
      yield { rows: count, columns }
    }
    for (const reader of readers) await reader.requireEnd()
  } finally {
    for (const reader of readers) await reader.close()
  }
}

function rowBytesOf({ width, element }: NpzArray): number {
  return (width ?? 1) * element.bytes
}

/** Reads the rows of an array in their order. */
class ArrayReader {
  readonly #entry: NpzEntry
  readonly #array: NpzArray
  /** All values of a matrix in Fortran order, whose rows are spread over it. */
  readonly #matrix: Buffer | null

  private constructor(entry: NpzEntry, array: NpzArray, matrix: Buffer | null) {
    this.#entry = entry
    this.#array = array
    this.#matrix = matrix
  }

  static async open(zip: ZipFile, entry: Entry, array: NpzArray): Promise<ArrayReader> {
    const reader = await NpzEntry.open(zip, entry)
    await reader.readHeader()
    const isSpread = array.isFortranOrder && array.width !== null
    const matrix = isSpread ? await reader.take(array.rows * rowBytesOf(array)) : null
    return new ArrayReader(reader, array, matrix)
  }

  /** Returns the columns of some rows. */
  async read(from: number, rows: number): Promise<readonly LoadedCells[]> {
    const { element, rows: all, width } = this.#array
    const { bytes } = element
    const columns = Array.from({ length: width ?? 1 }, (_, column) => column)
    const matrix = this.#matrix
    if (matrix !== null)
      return columns.map((column) =>
        readElements(element, { block: matrix, start: (column * all + from) * bytes, stride: bytes, rows }),
      )
    const stride = rowBytesOf(this.#array)
    const block = await this.#entry.take(rows * stride)
    return columns.map((column) => readElements(element, { block, start: column * bytes, stride, rows }))
  }

  requireEnd(): Promise<void> {
    return this.#entry.requireEnd()
  }

  close(): Promise<void> {
    return this.#entry.close()
  }
}
