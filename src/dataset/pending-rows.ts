import { isDeepStrictEqual } from 'node:util'
import { sizeOf, type WrittenColumn } from './columns.ts'
import type { ShardLimits } from './shard-files.ts'

/**
 * Collects consecutive rows of all columns into batches. A batch ends after a number of rows, or before its size exceeds a limit,
 * so that batches depend only on the rows.
 */
export class PendingRows {
  readonly #limits: Pick<ShardLimits, 'batchRows' | 'batchBytes'>
  readonly #columns: readonly PendingColumn[]
  /** Rows that fit into a batch by the size of their numbers. */
  readonly #mostRows: number
  readonly #numberBytes: number
  #rows = 0
  /** Size of the texts and bytes. */
  #variableBytes = 0

  constructor(columns: readonly WrittenColumn[], limits: Pick<ShardLimits, 'batchRows' | 'batchBytes'>) {
    this.#limits = limits
    this.#numberBytes = columns.reduce((sum, { kind }) => sum + numberBytes[kind], 0)
    const fitting = Math.floor(limits.batchBytes / Math.max(this.#numberBytes, 1))
    this.#mostRows = Math.min(limits.batchRows, Math.max(fitting, 1))
    this.#columns = columns.map((column) => pendingColumn(column, this.#mostRows))
  }

  /** Appends rows, and yields each batch that they complete. The arrays of a batch are valid until the next one. */
  *append(columns: readonly WrittenColumn[]): Generator<readonly WrittenColumn[]> {
    this.#assertSameColumns(columns)
    const [first] = columns
    const size = first === undefined ? 0 : sizeOf(first)
    for (let start = 0; start < size;) {
      const count = this.#fitting(columns, start, size)
      for (const [index, column] of columns.entries())
        this.#columns[index]?.append(column, start, count, this.#rows)
      this.#rows += count
      start += count
      if (start < size || this.#rows === this.#mostRows) yield this.take()
    }
  }

  /** Returns the collected rows and starts anew. */
  take(): readonly WrittenColumn[] {
    const rows = this.#rows
    this.#rows = 0
    this.#variableBytes = 0
    return this.#columns.map((column) => column.take(rows))
  }

  get rows(): number {
    return this.#rows
  }

  /** Returns how many rows from `start` on belong to the current batch, and counts their size. */
  #fitting(columns: readonly WrittenColumn[], start: number, size: number): number {
    const most = Math.min(size - start, this.#mostRows - this.#rows)
    const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes' || kind === 'encoded')
    const sum = variable.reduce((bytes, column) => bytes + bytesOfRows(column, start, start + most), 0)
    if (this.#variableBytes + sum + (this.#rows + most) * this.#numberBytes <= this.#limits.batchBytes) {
      this.#variableBytes += sum
      return most
    }
    for (let count = 0; count < most; count++) {
      let bytes = 0
      for (const column of variable) bytes += bytesOfRows(column, start + count, start + count + 1)
      const rows = this.#rows + count
      const total = this.#variableBytes + bytes + (rows + 1) * this.#numberBytes
      if (rows > 0 && total > this.#limits.batchBytes) return count
      this.#variableBytes += bytes
    }
    return most
  }

  #assertSameColumns(columns: readonly WrittenColumn[]): void {
    if (
      columns.length !== this.#columns.length ||
      !columns.every((column, index) => this.#columns[index]?.accepts(column))
    )
      throw new TypeError('rows with other columns or categories than the rows before')
  }
}

/** Bytes of a value with a fixed size. */
const numberBytes: Record<WrittenColumn['kind'], number> = {
  number: 8,
  category: 4,
  text: 4,
  encoded: 4,
  bytes: 4,
}

/** Returns the size of the texts or bytes in a range of rows. */
function bytesOfRows(column: WrittenColumn, from: number, to: number): number {
  switch (column.kind) {
    case 'number':
    case 'category':
      return 0
    case 'encoded':
      return (column.ends[to - 1] ?? 0) - (column.ends[from - 1] ?? 0)
    case 'text':
    case 'bytes': {
      let bytes = 0
      for (let row = from; row < to; row++) bytes += column.values[row]?.length ?? 0
      return bytes
    }
  }
}

interface PendingColumn {
  accepts(column: WrittenColumn): boolean
  /** Copies rows to the position `at`. */
  append(column: WrittenColumn, start: number, count: number, at: number): void
  take(rows: number): WrittenColumn
}

function pendingColumn(first: WrittenColumn, mostRows: number): PendingColumn {
  const { name, kind } = first
  const accepts = (column: WrittenColumn) => column.name === name && column.kind === kind
  switch (kind) {
    case 'number': {
      const values = new Float64Array(mostRows)
      return {
        accepts,
        append(column, start, count, at) {
          if (column.kind === kind) values.set(column.values.subarray(start, start + count), at)
        },
        take: (rows) => ({ kind, name, values: values.subarray(0, rows) }),
      }
    }
    case 'category': {
      const codes = new Int32Array(mostRows)
      const { categories } = first
      return {
        accepts: (column) =>
          accepts(column) &&
          column.kind === kind &&
          (column.categories === categories || isDeepStrictEqual(column.categories, categories)),
        append(column, start, count, at) {
          if (column.kind === kind) codes.set(column.codes.subarray(start, start + count), at)
        },
        take: (rows) => ({ kind, name, categories, codes: codes.subarray(0, rows) }),
      }
    }
    case 'text': {
      let values: (string | null)[] = []
      return {
        accepts,
        append(column, start, count) {
          if (column.kind === kind)
            for (let row = start; row < start + count; row++) values.push(column.values[row] ?? null)
        },
        take() {
          const taken = values
          values = []
          return { kind, name, values: taken }
        },
      }
    }
    case 'encoded': {
      const ends = new Int32Array(mostRows)
      let [bytes, size] = [new Uint8Array(), 0]
      return {
        accepts,
        append(column, start, count, at) {
          if (column.kind !== kind) return
          const from = column.ends[start - 1] ?? 0
          const to = column.ends[start + count - 1] ?? from
          for (let row = 0; row < count; row++) ends[at + row] = size + (column.ends[start + row] ?? 0) - from
          if (size + to - from > bytes.length) {
            const grown = new Uint8Array(2 * (size + to - from))
            grown.set(bytes.subarray(0, size))
            bytes = grown
          }
          bytes.set(column.bytes.subarray(from, to), size)
          size += to - from
        },
        take(rows) {
          const taken = bytes.subarray(0, size)
          size = 0
          return { kind, name, ends: ends.subarray(0, rows), bytes: taken }
        },
      }
    }
    case 'bytes': {
      let values: Uint8Array[] = []
      return {
        accepts,
        append(column, start, count) {
          if (column.kind === kind)
            for (let row = start; row < start + count; row++)
              values.push(column.values[row] ?? new Uint8Array())
        },
        take() {
          const taken = values
          values = []
          return { kind, name, values: taken }
        },
      }
    }
  }
}
