import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { openCsv } from '../../../src/tables/csv-header.ts'
import { csvRelation } from '../../../src/tables/csv-relation.ts'
import type { CsvSettings } from '../../../src/tables/csv-settings.ts'
import { loadDuckDb } from '../../../src/tables/load-duckdb.ts'
import { openTables, type ScanOptions, type Tables } from '../../../src/tables/open-tables.ts'
import type { ColumnRequest, Relation } from '../../../src/tables/relation.ts'
import { folderCache, recordingLog } from '../../harness/libraries/small-runtime.ts'

/** Plain CSV. */
export const defaultCsvSettings: CsvSettings = {
  separator: ',',
  quote: '"',
  decimalSeparator: '.',
  thousandsSeparator: null,
  hasHeader: true,
  encoding: 'utf-8',
}

/** A folder of this test file. */
export const folder = mkdtempSync(join(tmpdir(), 'tables-'))

export async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

export async function tablesOf(files: readonly string[], threads = 2, memoryLimit = 200e6): Promise<Tables> {
  const duckdb = await loadDuckDb({ log: recordingLog([]), cache: folderCache(join(folder, 'cache')) })
  return openTables({ duckdb, files, threads, memoryLimit, tempFolder: join(folder, 'spill') })
}

export const numbers = (name: string): ColumnRequest => ({ name, form: 'numbers' })
export const texts = (name: string): ColumnRequest => ({ name, form: 'texts' })

/** Returns each column of a relation as one list. */
export async function collect(
  tables: Tables,
  relation: Relation,
  columns: readonly ColumnRequest[],
  options: ScanOptions = {},
): Promise<unknown[][]> {
  const found: unknown[][] = columns.map(() => [])
  for await (const chunk of tables.scan(relation, columns, options))
    for (const [index, { values }] of chunk.columns.entries()) found[index]?.push(...values)
  return found
}

export async function csvOf(
  files: readonly string[],
  numberNames: readonly string[],
  settings: Partial<CsvSettings> = {},
): Promise<Relation> {
  const all = { ...defaultCsvSettings, ...settings }
  const opened = []
  for (const path of files) opened.push(await openCsv(path, all))
  return csvRelation(opened, new Set(numberNames), all)
}

/** Reads the columns `a`, as numbers, and `b`, as texts, of one CSV file. */
export async function readCsv(
  path: string,
  settings: Partial<CsvSettings> = {},
  options: ScanOptions = {},
): Promise<unknown[][]> {
  const tables = await tablesOf([path])
  try {
    return await collect(tables, await csvOf([path], ['a'], settings), [numbers('a'), texts('b')], options)
  } finally {
    tables.close()
  }
}
