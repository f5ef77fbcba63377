import { mkdir, rm, stat, symlink } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import type { DataFormat, DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { loadDuckDb, type DuckDbOptions } from '../tables/load-duckdb.ts'
import { openTables, type Tables } from '../tables/open-tables.ts'
import { openCsvFile } from './csv-file.ts'
import { unreadable, type DataFile } from './data-file.ts'
import { differingTypes, FileTable, requireEqualColumns, type OpenFile } from './file-table.ts'
import { openJsonFile } from './json-file.ts'
import { missingTexts } from './missing-texts.ts'
import { namingSources } from './name-source.ts'
import { openParquetFile } from './parquet-file.ts'
import type { SourceTable } from './source-table.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

export type TableFormat = Extract<DataFormat, 'csv' | 'jsonl' | 'parquet'>

/**
 * Opens files as one table. Columns are matched by their names; in JSON, a file may lack some of them.
 * Throws UserError for a file that is damaged, empty or of another format.
 */
export async function openSourceTable(
  format: TableFormat,
  files: readonly DataFile[],
  section: Pick<DataSection, 'csv' | 'clean' | 'features'>,
  duckdb: DuckDbOptions,
): Promise<SourceTable> {
  for (const file of files) await requireContent(file)
  const folder = makeTemporaryFolder(join(tmpdir(), 'tensorline-tables-'))
  const typed = format !== 'csv'
  const settings: OpenSettings = {
    csv: section.csv,
    log: duckdb.log,
    missingTexts: missingTexts(section, typed),
    onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
  }
  let tables: Tables | null = null
  try {
    const paths = await linkFiles(files, format, folder)
    tables = await startTables(paths, folder, duckdb)
    const open: OpenFile[] = []
    for (const path of paths) open.push({ ...path, file: await openFile(tables, format, path, settings) })
    requireRows(open)
    if (format !== 'jsonl') requireEqualColumns(open)
    for (const warning of differingTypes(open)) duckdb.log.warning(warning)
    return new FileTable(tables, open, typed, settings.missingTexts, folder)
  } catch (error) {
    tables?.close()
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function requireContent({ file, shown }: DataFile): Promise<void> {
  const found = await stat(file).catch((error: unknown) => {
    throw unreadable(shown, error)
  })
  if (!found.isFile()) throw unreadable(shown, new Error('a folder or a device'))
  if (found.size === 0) throw noExamples(shown, 'an empty file')
}

/** Some of the files may have a header only. */
function requireRows(files: readonly OpenFile[]): void {
  const [first] = files
  if (first !== undefined && files.every(({ file }) => file.rows === 0))
    throw noExamples(first.source.shown, 'no examples')
}

function noExamples(file: string, found: string): UserError {
  return new UserError({
    code: 'DATA_NO_EXAMPLES',
    found,
    expected: 'examples',
    hint: 'Fill the file, or take it out of the sources.',
    location: { file },
  })
}

/** Links the files under names of their own, since DuckDB takes `*`, `?` and `[` in a path for wildcards. */
async function linkFiles(
  files: readonly DataFile[],
  format: TableFormat,
  folder: string,
): Promise<readonly TablePath[]> {
  await mkdir(join(folder, 'files'))
  const paths: TablePath[] = []
  for (const [index, source] of files.entries()) {
    const [compression = ''] = /\.(?:gz|zst)$/i.exec(source.path) ?? []
    const path = join(folder, 'files', `${index}.${format}${compression.toLowerCase()}`)
    await symlink(resolve(source.file), path)
    paths.push({ source, path })
  }
  return paths
}

/** Memory that each thread needs for the buffers of the CSV reader, and as much again for what it computes. */
const bytesPerThread = 64 * 2 ** 20

async function startTables(
  paths: readonly TablePath[],
  folder: string,
  options: DuckDbOptions,
): Promise<Tables> {
  const memoryLimit = usableMemory() / 2
  const threads = Math.min(availableParallelism(), Math.floor(memoryLimit / bytesPerThread))
  try {
    return await openTables({
      duckdb: await loadDuckDb(options),
      files: paths.map(({ path }) => path),
      threads: Math.max(1, threads),
      memoryLimit,
      tempFolder: join(folder, 'spill'),
    })
  } catch (error) {
    throw namingSources(error, paths)
  }
}

/** Returns the memory of the machine, or of the container if it is less. */
function usableMemory(): number {
  const limit = process.constrainedMemory()
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem()
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
    }
  } catch (error) {
    throw namingSources(error, [path])
  }
}
