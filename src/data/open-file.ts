import type { Tables } from '../tables/open-tables.ts'
import { openArraySource } from './array-source.ts'
import { openCsvFile } from './csv-file.ts'
import type { OpenFile } from './file-table.ts'
import { openJsonFile } from './json-file.ts'
import { namingSources } from './name-source.ts'
import { openParquetFile } from './parquet-file.ts'
import type { TableFormat } from './source-format.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens files one after another. */
export async function openFiles(
  tables: Tables,
  format: TableFormat,
  paths: readonly TablePath[],
  settings: OpenSettings,
): Promise<readonly OpenFile[]> {
  const open: OpenFile[] = []
  for (const path of paths) open.push({ ...path, file: await openFile(tables, format, path, settings) })
  return open
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
