import type { Connection, Database } from '@duckdb/node-bindings'
import { ChunkReader } from './chunk-reader.ts'
import { verifyCompressedFile } from './compressed-file.ts'
import { failOf, readRejects } from './csv-rejects.ts'
import type { DuckDb } from './load-duckdb.ts'
import { loadRows } from './load-rows.ts'
import type { LoadedColumn, LoadedRows } from './loaded-cells.ts'
import type { BadRow, ColumnRequest, Relation, TableChunk } from './relation.ts'
import { requireSelect } from './require-select.ts'
import { identifier, literalList } from './sql.ts'
import { functionsSql, isRepeatable, keepsOrder } from './stable-order.ts'
import { readChunks } from './sql-statement.ts'
import { explainDuckDbError } from './tables-error.ts'
import { TextVector } from './vectors.ts'

export interface TablesOptions {
  readonly duckdb: DuckDb
  /** The only files that queries may read, as absolute paths. */
  readonly files: readonly string[]
  readonly threads: number
  /** Bytes that DuckDB may use; beyond them it writes to the temporary folder. */
  readonly memoryLimit: number
  readonly tempFolder: string
}

export interface ScanOptions {
  /** Rows of each chunk but the last. */
  readonly chunkRows?: number
  /** Receives each row that a reader rejects. Without it, such rows are an error. */
  readonly onBadRow?: (row: BadRow) => void
}

const defaultChunkRows = 2 ** 15

/**
 * Starts DuckDB for some files. It reads only these, and only through settings that no query can change: no other file, no network,
 * no extension. It writes only to the temporary folder. Throws UserError for a damaged compressed file.
 */
export async function openTables(options: TablesOptions): Promise<Tables> {
  const { duckdb, files, threads, memoryLimit, tempFolder } = options
  for (const file of files) await verifyCompressedFile(file)
  const config = duckdb.create_config()
  const settings = {
    threads: String(threads),
    memory_limit: `${Math.floor(memoryLimit / 2 ** 20)}MiB`,
    temp_directory: tempFolder,
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  }
  for (const [name, value] of Object.entries(settings)) duckdb.set_config(config, name, value)
  const database = await duckdb.open(':memory:', config)
  const tables = new Tables(duckdb, database)
  await tables.run(`SET allowed_paths = ${literalList(files)}`)
  await tables.run('SET enable_external_access = false')
  await tables.run('SET lock_configuration = true')
  return tables
}

/** A running DuckDB that reads declared files. */
export class Tables {
  readonly #duckdb: DuckDb
  readonly #database: Database
  #views = 0

  constructor(duckdb: DuckDb, database: Database) {
    this.#duckdb = duckdb
    this.#database = database
  }

  /** Runs statements of this program, never those of a user. */
  async run(sql: string): Promise<void> {
    await this.#connected(async (connection) => {
      await this.#duckdb.query(connection, sql)
    })
  }

  /** Gives a relation a name, by which queries find it. */
  name(name: string, relation: Relation): Promise<void> {
    return this.run(`CREATE VIEW ${identifier(name)} AS SELECT * FROM ${relation.sql}`)
  }

  /** Copies rows into a new table, which relations of this program find by its name. */
  async load(
    name: string,
    columns: readonly LoadedColumn[],
    parts: AsyncIterable<LoadedRows>,
  ): Promise<void> {
    await this.#connected((connection) => loadRows(this.#duckdb, connection, name, columns, parts))
  }

  /** Returns the rows of a query of this program as texts. */
  async texts(sql: string, locate?: Relation['locate']): Promise<readonly (readonly (string | null)[])[]> {
    const columns = await this.#connected((connection) => requireSelect(this.#duckdb, connection, sql))
    const relation = { sql: `(${sql})`, columns, order: 'source', ...(locate && { locate }) } as const
    const rows: (string | null)[][] = []
    const requests = columns.map((name) => ({ name, form: 'texts' }) as const)
    for await (const chunk of this.scan(relation, requests))
      for (let row = 0; row < chunk.rows; row++)
        rows.push(chunk.columns.map(({ form, values }) => (form === 'texts' ? (values[row] ?? null) : null)))
    return rows
  }

  /** Returns the result of a user's query. Throws UserError if it is not one SELECT statement, or reads anything but named relations. */
  async query(sql: string): Promise<Relation> {
    const view = identifier(`query ${++this.#views}`)
    const { columns, plan } = await this.#connected(async (connection) => {
      const names = await requireSelect(this.#duckdb, connection, sql)
      await this.#duckdb.query(connection, `CREATE VIEW ${view} AS ${sql}`)
      return { columns: names, plan: await this.#planOf(connection, `SELECT * FROM ${view}`) }
    })
    const isOrdered = keepsOrder(plan) && isRepeatable(sql, await this.texts(functionsSql))
    return { sql: view, columns, order: isOrdered ? 'source' : 'none' }
  }

  /** Returns the plan of a statement as JSON. */
  async #planOf(connection: Connection, sql: string): Promise<string> {
    const result = await this.#duckdb.query(connection, `EXPLAIN (FORMAT json) ${sql}`)
    const chunk = await this.#duckdb.fetch_chunk(result)
    if (chunk === null) throw new Error('no plan')
    return new TextVector(this.#duckdb, this.#duckdb.data_chunk_get_vector(chunk, 1), 1).at(0)
  }

  /**
   * Yields the rows of a relation in chunks that are the same for every number of threads: in the order of the files and their rows, or
   * sorted by all columns if the relation has no order.
   */
  async *scan(
    relation: Relation,
    columns: readonly ColumnRequest[],
    { chunkRows = defaultChunkRows, onBadRow }: ScanOptions = {},
  ): AsyncGenerator<TableChunk> {
    const connection = await this.#connect()
    try {
      const reader = new ChunkReader(this.#duckdb, columns, chunkRows)
      for await (const chunk of readChunks(this.#duckdb, connection, scanSql(relation, columns)))
        yield* reader.add(chunk)
      const rejected = await readRejects(this.#duckdb, connection)
      const problem = failOf(rejected, onBadRow === undefined)
      if (problem !== null) throw problem
      if (onBadRow !== undefined) for (const row of rejected) onBadRow(row)
      yield* reader.end()
    } catch (error) {
      throw (await relation.locate?.(error)) ?? explainDuckDbError(error)
    } finally {
      this.#duckdb.disconnect_sync(connection)
    }
  }

  close(): void {
    this.#duckdb.close_sync(this.#database)
  }

  #connect(): Promise<Connection> {
    return this.#duckdb.connect(this.#database)
  }

  async #connected<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const connection = await this.#connect()
    try {
      return await work(connection)
    } catch (error) {
      throw explainDuckDbError(error)
    } finally {
      this.#duckdb.disconnect_sync(connection)
    }
  }
}

function scanSql({ sql, order }: Relation, columns: readonly ColumnRequest[]): string {
  const list = columns.map(columnSql).join(', ')
  return `SELECT ${list} FROM ${sql}${order === 'none' ? ' ORDER BY ALL' : ''}`
}

/** Casts a column to the type of its form: DOUBLE or VARCHAR. */
function columnSql({ name, form }: ColumnRequest): string {
  return `CAST(${identifier(name)} AS ${form === 'numbers' ? 'DOUBLE' : 'VARCHAR'})`
}
