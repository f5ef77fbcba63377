import type { DataChunk, Vector } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'
import type { ChunkColumn, ColumnRequest, TableChunk } from './relation.ts'
import { readTexts, validityOf } from './vectors.ts'

/** A column that is being filled. */
interface OpenColumn {
  /** Copies the rows `from` to `to` of a vector to `at`. */
  readonly put: (vector: Vector, from: number, to: number, at: number) => void
  readonly take: (rows: number) => ChunkColumn
}

/**
 * Collects DuckDB's chunks, whose sizes depend on the number of threads, in chunks of one size. All values are copied, since DuckDB
 * reuses its memory.
 */
export class ChunkReader {
  readonly #duckdb: DuckDb
  readonly #columns: readonly ColumnRequest[]
  readonly #size: number
  #open: readonly OpenColumn[] = []
  #rows = 0

  constructor(duckdb: DuckDb, columns: readonly ColumnRequest[], size: number) {
    this.#duckdb = duckdb
    this.#columns = columns
    this.#size = size
  }

  /** Yields each chunk that becomes full. */
  *add(chunk: DataChunk): Generator<TableChunk> {
    const rows = this.#duckdb.data_chunk_get_size(chunk)
    for (let from = 0; from < rows;) {
      if (this.#rows === 0)
        this.#open = this.#columns.map(({ form }) => openColumn(this.#duckdb, form, this.#size))
      const to = Math.min(rows, from + this.#size - this.#rows)
      for (const [index, { put }] of this.#open.entries())
        put(this.#duckdb.data_chunk_get_vector(chunk, index), from, to, this.#rows)
      this.#rows += to - from
      from = to
      if (this.#rows === this.#size) yield this.#take()
    }
  }

  /** Yields the rows that do not fill a chunk. */
  *end(): Generator<TableChunk> {
    if (this.#rows > 0) yield this.#take()
  }

  #take(): TableChunk {
    const rows = this.#rows
    this.#rows = 0
    return { rows, columns: this.#open.map(({ take }) => take(rows)) }
  }
}

function openColumn(duckdb: DuckDb, form: ColumnRequest['form'], size: number): OpenColumn {
  switch (form) {
    case 'numbers': {
      const values = new Float64Array(size)
      return {
        put: (vector, from, to, at) => {
          const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 8)
          values.set(new Float64Array(buffer, byteOffset + from * 8, to - from), at)
          const isValid = validityOf(duckdb, vector, to)
          if (isValid !== null)
            for (let row = from; row < to; row++) if (!isValid(row)) values[at + row - from] = NaN
        },
        take: (rows) => ({ form, values: values.subarray(0, rows) }),
      }
    }
    case 'codes': {
      const values = new Int32Array(size)
      return {
        put: (vector, from, to, at) => {
          const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 4)
          values.set(new Int32Array(buffer, byteOffset + from * 4, to - from), at)
        },
        take: (rows) => ({ form, values: values.subarray(0, rows) }),
      }
    }
    case 'texts': {
      const values: (string | null)[] = []
      return {
        put: (vector, from, to) => readTexts(duckdb, vector, from, to, values),
        take: () => ({ form, values }),
      }
    }
  }
}
