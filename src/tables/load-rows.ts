import type { Appender, Connection, DataChunk, LogicalType } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'
import type { LoadedCells, LoadedColumn, LoadedRows } from './loaded-cells.ts'
import { identifier } from './sql.ts'

/**
 * Copies rows into a new table of DuckDB, which keeps them in its memory and its temporary folder.
 * @param name the name of the table
 */
export async function loadRows(
  duckdb: DuckDb,
  connection: Connection,
  name: string,
  columns: readonly LoadedColumn[],
  parts: AsyncIterable<LoadedRows>,
): Promise<void> {
  const list = columns.map((column) => `${identifier(column.name)} ${column.type}`).join(', ')
  await duckdb.query(connection, `CREATE TABLE ${identifier(name)} (${list})`)
  const appender = duckdb.appender_create(connection, null, name)
  const types = columns.map(({ type }) => duckdb.create_logical_type(typeIds(duckdb)[type]))
  for await (const part of parts) appendRows(duckdb, appender, types, part)
  duckdb.appender_close_sync(appender)
}

function typeIds({ Type }: DuckDb) {
  return {
    BOOLEAN: Type.BOOLEAN,
    INTEGER: Type.INTEGER,
    BIGINT: Type.BIGINT,
    UBIGINT: Type.UBIGINT,
    DOUBLE: Type.DOUBLE,
    TIMESTAMP: Type.TIMESTAMP,
    VARCHAR: Type.VARCHAR,
  } satisfies Record<LoadedCells['type'], unknown>
}

function appendRows(
  duckdb: DuckDb,
  appender: Appender,
  types: readonly LogicalType[],
  { rows, columns }: LoadedRows,
): void {
  const size = duckdb.vector_size()
  for (let from = 0; from < rows; from += size) {
    const to = Math.min(rows, from + size)
    const chunk = duckdb.create_data_chunk(types)
    duckdb.data_chunk_set_size(chunk, to - from)
    for (const [index, cells] of columns.entries()) putCells(duckdb, chunk, index, cells, from, to)
    duckdb.append_data_chunk(appender, chunk)
  }
}

/** Bytes of the validity of a vector: one bit a row, in words of 64 bits. */
const validityBytes = (rows: number) => Math.ceil(rows / 64) * 8

function putCells(
  duckdb: DuckDb,
  chunk: DataChunk,
  index: number,
  cells: LoadedCells,
  from: number,
  to: number,
): void {
  const vector = duckdb.data_chunk_get_vector(chunk, index)
  const valid = new Uint8Array(validityBytes(to - from)).fill(0xff)
  const setMissing = (row: number) => {
    const at = row - from
    valid[at >> 3] = (valid[at >> 3] ?? 0) & ~(1 << (at & 7))
  }
  let missing = 0
  if (cells.type === 'VARCHAR')
    for (let row = from; row < to; row++) {
      const text = cells.values[row] ?? null
      if (text !== null) duckdb.vector_assign_string_element_len(vector, row - from, Buffer.from(text))
      else {
        setMissing(row)
        missing++
      }
    }
  else {
    const part = cells.values.slice(from, to)
    duckdb.copy_data_to_vector(vector, 0, part.buffer, 0, part.byteLength)
    for (let row = from; cells.isMissing !== null && row < to; row++)
      if (cells.isMissing(row)) {
        setMissing(row)
        missing++
      }
  }
  if (missing === 0) return
  duckdb.vector_ensure_validity_writable(vector)
  duckdb.copy_data_to_vector_validity(vector, 0, valid.buffer, 0, valid.byteLength)
}
