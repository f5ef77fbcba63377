import { UserError } from '../errors/user-error.ts'
import type { Tables } from '../tables/open-tables.ts'
import {
  readParquetRows,
  refuseParquetBomb,
  readParquetSql,
  requireParquetNames,
} from '../tables/parquet-columns.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'
import { openTypedFile } from './typed-file.ts'

/** Opens a Parquet file. */
export async function openParquetFile(
  tables: Tables,
  { path }: TablePath,
  settings: OpenSettings,
): Promise<TableFile> {
  await requireParquetNames(tables, path)
  await refuseParquetBomb(tables, path)
  const file = await openTypedFile(tables, readParquetSql([path]), path, settings)
  await requireRows(tables, path, file.rows)
  return file
}

/** Throws UserError if the file declares another number of rows than it has. */
async function requireRows(tables: Tables, path: string, rows: number | null): Promise<void> {
  const declared = await readParquetRows(tables, path)
  if (declared === rows) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `${rows} rows in a file that declares ${declared}`,
    expected: 'a whole file',
    hint: 'Write the file again.',
  })
}
