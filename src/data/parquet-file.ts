import { UserError } from '../errors/user-error.ts'
import type { Tables } from '../tables/open-tables.ts'
import {
  countParquetNumbers,
  nativeNumbers,
  parquetRelation,
  readParquetColumns,
  readParquetRows,
} from '../tables/parquet-relation.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens a Parquet file. */
export async function openParquetFile(
  tables: Tables,
  { path }: TablePath,
  { missingTexts }: OpenSettings,
): Promise<TableFile> {
  const found = await readParquetColumns(tables, path)
  const { rows, columns } = await countParquetNumbers(tables, path, found, missingTexts)
  await requireRows(tables, path, rows)
  return {
    rows,
    columns,
    rewrite: null,
    native: nativeNumbers(found, columns),
    relation: (_, numbers) => parquetRelation(path, found, numbers),
    findLines: null,
  }
}

/** Throws UserError if the file declares another number of rows than it has. */
async function requireRows(tables: Tables, path: string, rows: number): Promise<void> {
  const declared = await readParquetRows(tables, path)
  if (declared === rows) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `${rows} rows in a file that declares ${declared}`,
    expected: 'a whole file',
    hint: 'Write the file again.',
  })
}
