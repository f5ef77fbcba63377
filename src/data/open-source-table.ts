import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTemporaryFolder } from '../files/temporary-path.ts'
import { dateRewriters } from '../transform/date-format.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import type { Tables } from '../tables/open-tables.ts'
import type { DataFile } from './data-file.ts'
import { requireOneTable } from './compare-files.ts'
import { closeFiles, FileTable, type OpenFiles } from './file-table.ts'
import { missingTexts } from './missing-texts.ts'
import { combineSources, type TableSection } from './combine-sources.ts'
import { openFiles } from './open-file.ts'
import { logNotes, notesOf } from './source-notes.ts'
import type { SourceTable } from './source-table.ts'
import { tableFormatOf, type TableFormat } from './source-format.ts'
import { decodeFiles, linkFiles, requireContent, startTables } from './start-tables.ts'

/**
 * Opens files as one table. Columns are matched by their names; in JSON, a file may lack some of them. Sources with names are joined or
 * queried. Throws UserError for a file that is damaged, empty or of another format.
 */
export async function openSourceTable(
  format: TableFormat,
  files: readonly DataFile[],
  section: TableSection,
  duckdb: DuckDbOptions,
): Promise<SourceTable> {
  const open = await openTableFiles(format, files, section, duckdb)
  try {
    if (section.sources === undefined) requireOneTable(open.files, format)
    return new FileTable(open)
  } catch (error) {
    await closeFiles(open)
    throw error
  }
}

/** Opens files that may belong to different tables. Throws UserError like `openSourceTable`. */
export async function openTableFiles(
  format: TableFormat,
  files: readonly DataFile[],
  section: TableSection,
  duckdb: DuckDbOptions,
): Promise<OpenFiles> {
  for (const file of files) await requireContent(file)
  const folder = makeTemporaryFolder(join(tmpdir(), 'tensorline-tables-'))
  const formatOf = (file: DataFile) => (file.sourceName === undefined ? format : tableFormatOf([file]))
  const datesOf = dateRewriters(section)
  let tables: Tables | null = null
  try {
    const links = await linkFiles(files, formatOf, folder)
    const paths = await decodeFiles(links, formatOf, section.csv)
    tables = await startTables(paths, folder, duckdb)
    if (section.sources !== undefined) {
      const { open, combined, notes } = await combineSources(tables, paths, section, duckdb.log)
      return {
        tables,
        files: [open],
        combined,
        notes,
        typed: true,
        missingTexts: missingTexts(section, true),
        datesOf,
        folder,
      }
    }
    const typed = format !== 'csv'
    const settings = {
      csv: section.csv,
      missingTexts: missingTexts(section, typed),
      onBadRow: section.clean['on-error'] === 'quarantine' ? () => undefined : undefined,
    }
    const open = await openFiles(tables, format, paths, settings)
    const notes = notesOf(open)
    logNotes(notes, duckdb.log)
    return {
      tables,
      files: open,
      combined: null,
      notes,
      typed,
      missingTexts: settings.missingTexts,
      datesOf,
      folder,
    }
  } catch (error) {
    tables?.close()
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}
