import { isDeepStrictEqual } from 'node:util'
import { sizeOf, type Column } from './columns.ts'
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

  constructor(columns: readonly Column[], limits: Pick<ShardLimits, 'batchRows' | 'batchBytes'>) {
    this.#limits = limits
    this.#numberBytes = columns.reduce((sum, { kind }) => sum + numberBytes[kind], 0)
    const fitting = Math.floor(limits.batchBytes / Math.max(this.#numberBytes, 1))
    this.#mostRows = Math.min(limits.batchRows, Math.max(fitting, 1))
    this.#columns = columns.map((column) => pendingColumn(column, this.#mostRows))
  }

  /** Appends rows, and yields each batch that they complete. The arrays of a batch are valid until the next one. */
  *append(columns: readonly Column[]): Generator<readonly Column[]> {
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
  take(): readonly Column[] {
    const rows = this.#rows
    this.#rows = 0
    this.#variableBytes = 0
    return this.#columns.map((column) => column.take(rows))
  }

  get rows(): number {
    return this.#rows
  }

  /** Returns how many rows from `start` on belong to the current batch, and counts their size. */
  #fitting(columns: readonly Column[], start: number, size: number): number {
    const most = Math.min(size - start, this.#mostRows - this.#rows)
    const variable = columns.filter(({ kind }) => kind === 'text' || kind === 'bytes')
    if (variable.length === 0) return most
    for (let count = 0; count < most; count++) {
      let bytes = 0
      for (const column of variable) bytes += variableBytes(column, start + count)
      const rows = this.#rows + count
      const total = this.#variableBytes + bytes + (rows + 1) * this.#numberBytes
      if (rows > 0 && total > this.#limits.batchBytes) return count
      this.#variableBytes += bytes
    }
    return most
  }

  #assertSameColumns(columns: readonly Column[]): void {
    if (
      columns.length !== this.#columns.length ||
      !columns.every((column, index) => this.#columns[index]?.accepts(column))
    )
      throw new TypeError('rows with other columns or categories than the rows before')
  }
}

/** Bytes of a value with a fixed size. */
const numberBytes: Record<Column['kind'], number> = { number: 8, category: 4, text: 4, bytes: 4 }

function variableBytes(column: Column, row: number): number {
  return column.kind === 'text' || column.kind === 'bytes' ? (column.values[row]?.length ?? 0) : 0
}

interface PendingColumn {
  accepts(column: Column): boolean
  /** Copies rows to the position `at`. */
  append(column: Column, start: number, count: number, at: number): void
  take(rows: number): Column
}

function pendingColumn(first: Column, mostRows: number): PendingColumn {
  const { name, kind } = first
  const accepts = (column: Column) => column.name === name && column.kind === kind
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
