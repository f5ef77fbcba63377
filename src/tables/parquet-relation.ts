import type { Tables } from './open-tables.ts'
import type { Relation } from './relation.ts'
import { literalList } from './sql.ts'

/** Returns the relation of Parquet files, which must have equal columns. Throws UserError for a damaged file. */
export async function parquetRelation(tables: Tables, files: readonly string[]): Promise<Relation> {
  const sql = `read_parquet(${literalList(files)})`
  return { sql, columns: await tables.columnsOf(`SELECT * FROM ${sql}`), order: 'source' }
}
