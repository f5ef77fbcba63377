import { stat } from 'node:fs/promises'
import { UserError } from '../errors/user-error.ts'
import type { Tables } from './open-tables.ts'
import { literal, literalList } from './sql.ts'
import { describeColumns } from './typed-columns.ts'

/** Throws UserError for a damaged Parquet file, and for one with names that differ in case only, which DuckDB renames. */
export async function requireParquetNames(tables: Tables, file: string): Promise<void> {
  const columns = await describeColumns(tables, readParquetSql([file]), file)
  const names = await tables.texts(
    `SELECT name FROM parquet_schema(${literal(file)}) WHERE name IN (${columns.map(({ name }) => literal(name)).join(', ')})`,
  )
  const written = new Set(names.map(([name]) => name))
  const renamed = columns.find(({ name }) => !written.has(name))
  if (renamed === undefined) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `two columns whose names are equal or differ in case only, one as ${JSON.stringify(renamed.name)}`,
    expected: 'names that differ in more than case',
    hint: 'Rename one of them.',
    location: { file },
  })
}

/** Larger files may not declare more than `mostPerByte` values for each byte: columns of one value only take some bytes a page. */
const manyValues = 2 ** 28
const mostPerByte = 1000

/** Throws UserError for a file that declares so many values that it was made to exhaust the machine. */
export async function refuseParquetBomb(tables: Tables, file: string): Promise<void> {
  const [row] = await tables.texts(
    `SELECT greatest(sum(num_values), max(total)) FROM parquet_metadata(${literal(file)}), (SELECT max(num_rows) AS total FROM parquet_file_metadata(${literal(file)}))`,
  )
  const values = Number(row?.[0])
  const { size } = await stat(file)
  if (values <= manyValues || values <= mostPerByte * size) return
  throw new UserError({
    code: 'DATA_TOO_LARGE',
    found: `a file of ${size} bytes that declares ${values} values`,
    expected: `at most ${mostPerByte} values for each byte`,
    hint: 'If the content is right, write it as CSV.',
    location: { file },
  })
}

/** Returns the number of rows that the file declares. */
export async function readParquetRows(tables: Tables, file: string): Promise<number> {
  const [row] = await tables.texts(`SELECT num_rows FROM parquet_file_metadata(${literal(file)})`)
  return Number(row?.[0])
}

/** Returns the call that reads Parquet files. */
export function readParquetSql(files: readonly string[]): string {
  return `read_parquet(${literalList(files)}, binary_as_string = true, union_by_name = true)`
}
