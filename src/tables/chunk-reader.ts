import type { DataChunk, Vector } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'
import type { ChunkColumn, ColumnRequest, TableChunk } from './relation.ts'
import { TextDictionary } from './text-dictionary.ts'
import { TextVector, validityOf } from './vectors.ts'

/** Rows that a column has room for in the first chunk. */
const firstRows = 256

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
  readonly #openers: readonly ((room: number) => OpenColumn)[]
  readonly #size: number
  /** Rows that a new column has room for. A small file thus does not allocate whole chunks. */
  #room: number
  #open: readonly OpenColumn[] = []
  #rows = 0

  constructor(duckdb: DuckDb, columns: readonly ColumnRequest[], size: number) {
    this.#duckdb = duckdb
    this.#openers = columns.map((column) => columnOpener(duckdb, column, size))
    this.#size = size
    this.#room = Math.min(size, firstRows)
  }

  /** Yields each chunk that becomes full. */
  *add(chunk: DataChunk): Generator<TableChunk> {
    const rows = this.#duckdb.data_chunk_get_size(chunk)
    for (let from = 0; from < rows;) {
      if (this.#rows === 0) this.#open = this.#openers.map((open) => open(this.#room))
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
    this.#room = rows
    return { rows, columns: this.#open.map(({ take }) => take(rows)) }
  }
}

/** Returns a function that opens a column for each chunk. */
function columnOpener(duckdb: DuckDb, request: ColumnRequest, size: number): (room: number) => OpenColumn {
  if (request.form === 'numbers') return (room) => openNumbers(duckdb, size, room)
  if (request.dictionary === undefined) return () => openTexts(duckdb)
  const dictionary = new TextDictionary(request.dictionary)
  let isComplete = true
  const exceed = () => {
    isComplete = false
  }
  return (room) => (isComplete ? openCodes(duckdb, dictionary, size, room, exceed) : openTexts(duckdb))
}

function openNumbers(duckdb: DuckDb, size: number, room: number): OpenColumn {
  let values = new Float64Array(room)
  return {
    put: (vector, from, to, at) => {
      values = withRoom(values, at + to - from, size, Float64Array)
      const { buffer, byteOffset } = duckdb.vector_get_data(vector, to * 8)
      values.set(new Float64Array(buffer, byteOffset + from * 8, to - from), at)
      const isValid = validityOf(duckdb, vector, to)
      if (isValid !== null)
        for (let row = from; row < to; row++) if (!isValid(row)) values[at + row - from] = NaN
    },
    take: (rows) => ({ form: 'numbers', values: values.subarray(0, rows) }),
  }
}

function openTexts(duckdb: DuckDb): OpenColumn {
  const values: (string | null)[] = []
  return {
    put: (vector, from, to) => new TextVector(duckdb, vector, to).read(from, to, values),
    take: () => ({ form: 'texts', values }),
  }
}

/** @param exceed is called when the texts of a chunk exceed the limits of the dictionary; the whole chunk then comes as texts */
function openCodes(
  duckdb: DuckDb,
  dictionary: TextDictionary,
  size: number,
  room: number,
  exceed: () => void,
): OpenColumn {
  const { texts } = dictionary
  let codes = new Int32Array(room)
  let values: (string | null)[] | null = null
  return {
    put: (vector, from, to, at) => {
      codes = withRoom(codes, at + to - from, size, Int32Array)
      const cells = new TextVector(duckdb, vector, to)
      const encoded = values === null ? dictionary.encode(cells, from, to, codes, at) : 0
      if (encoded === to - from) return
      exceed()
      values ??= Array.from(codes.subarray(0, at + encoded), (code) => texts[code] ?? null)
      cells.read(from + encoded, to, values)
    },
    take: (rows) =>
      values === null ? { form: 'codes', values: codes.subarray(0, rows), texts } : { form: 'texts', values },
  }
}

/** Returns an array with room for these rows: the given one, or a larger copy of at most `size` rows. */
function withRoom<Values extends Float64Array | Int32Array>(
  values: Values,
  rows: number,
  size: number,
  ArrayOfKind: new (length: number) => Values,
): Values {
  if (rows <= values.length) return values
  const grown = new ArrayOfKind(Math.min(size, 4 * rows))
  grown.set(values)
  return grown
}
