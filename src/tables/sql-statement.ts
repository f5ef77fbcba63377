import type { Connection, DataChunk } from '@duckdb/node-bindings'
import type { DuckDb } from './load-duckdb.ts'

/** Yields the chunks of the result of a statement. */
export async function* readChunks(
  duckdb: DuckDb,
  connection: Connection,
  sql: string,
): AsyncGenerator<DataChunk> {
  const statement = await duckdb.prepare(connection, sql)
  try {
    const result = await duckdb.execute_prepared_streaming(statement)
    const next = async () => {
      const chunk = await duckdb.fetch_chunk(result)
      return chunk === null || duckdb.data_chunk_get_size(chunk) === 0 ? null : chunk
    }
    try {
      for (let chunk = await next(); chunk !== null; chunk = await next()) yield chunk
    } finally {
      await readToEnd(duckdb, connection, next)
    }
  } finally {
    duckdb.destroy_prepare_sync(statement)
  }
}

/** DuckDB keeps a database that is closed, with its threads, until its results are read to their ends and its statements are destroyed. */
async function readToEnd(
  duckdb: DuckDb,
  connection: Connection,
  next: () => Promise<DataChunk | null>,
): Promise<void> {
  duckdb.interrupt(connection)
  try {
    while ((await next()) !== null);
  } catch {
    // A statement that failed or was interrupted has no more rows.
  }
}
