import { UserError, type Problem } from '../errors/user-error.ts'
import { loadDuckDb, type DuckDbOptions } from './load-duckdb.ts'

/** State of DuckDB on this machine, which reads tables. */
export interface TablesDiagnosis {
  /** The version of DuckDB; null if it is unavailable. */
  readonly duckdb: string | null
  /** The reasons; empty if it is available. */
  readonly problems: readonly Problem[]
}

/** Loads DuckDB, which may fetch it. */
export async function diagnoseTables(options: DuckDbOptions): Promise<TablesDiagnosis> {
  try {
    return { duckdb: (await loadDuckDb(options)).library_version(), problems: [] }
  } catch (error) {
    if (error instanceof UserError) return { duckdb: null, problems: error.problems }
    throw error
  }
}
