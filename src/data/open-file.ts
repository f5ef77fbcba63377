import type { Tables } from '../tables/open-tables.ts'
import { openArraySource } from './array-source.ts'
import { openCsvFile } from './csv-file.ts'
import type { OpenFile } from './file-table.ts'
import { openJsonFile } from './json-file.ts'
import { namingSources } from './name-source.ts'
import { openParquetFile } from './parquet-file.ts'
import { differingTypes, requireEqualColumns } from './file-table.ts'
import type { TableFormat } from './source.ts'
import { noExamples } from './start-tables.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens the files of one table. Throws UserError if their columns differ; those of JSON may. */
export async function openFiles(
  tables: Tables,
  format: TableFormat,
  paths: readonly TablePath[],
  settings: OpenSettings,
): Promise<readonly OpenFile[]> {
  const open: OpenFile[] = []
  for (const path of paths) open.push({ ...path, file: await openFile(tables, format, path, settings) })
  requireRows(open)
  if (format !== 'jsonl') requireEqualColumns(open)
  for (const warning of differingTypes(open)) settings.log.warning(warning)
  return open
}

/** Some of the files may have a header only. */
function requireRows(files: readonly OpenFile[]): void {
  const [first] = files
  if (first !== undefined && files.every(({ file }) => file.rows === 0))
    throw noExamples(first.source.shown, 'no examples')
}

async function openFile(
  tables: Tables,
  format: TableFormat,
  path: TablePath,
  settings: OpenSettings,
): Promise<TableFile> {
  try {
    switch (format) {
      case 'csv':
        return await openCsvFile(tables, path, settings)
      case 'jsonl':
        return await openJsonFile(tables, path, settings)
      case 'parquet':
        return await openParquetFile(tables, path, settings)
      case 'arrow':
      case 'npz':
        return await openArraySource(tables, format, path, settings)
    }
  } catch (error) {
    throw namingSources(error, [path])
  }
}
