import { rm } from 'node:fs/promises'
import type { CombinedColumns } from '../dataset/dataset-schema.ts'
import type { Tables } from '../tables/open-tables.ts'
import type { BadRow, ColumnRequest, TableChunk } from '../tables/relation.ts'
import { numbersIn } from './compare-files.ts'
import { columnConverter } from './convert-column.ts'
import type { Row } from './data-file.ts'
import { namingSources } from './name-source.ts'
import type { FileRows, SourceNotes, SourceTable } from './source-table.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** A file that is open, and its place. */
export interface OpenFile extends TablePath {
  readonly file: TableFile
  /** Returns a more exact error for rows that cannot be read. */
  readonly explain?: (error: unknown) => unknown
}

/** Files that are open, and what their tables have in common. */
export interface OpenFiles {
  readonly tables: Tables
  readonly files: readonly OpenFile[]
  /** True if cells have types of their own; in CSV all are texts. */
  readonly typed: boolean
  readonly missingTexts: OpenSettings['missingTexts']
  /** Returns what rewrites the dates of a column; null for columns without a format of dates. */
  readonly datesOf: (column: string) => ((text: string) => string) | null
  /** Columns that a join or a query adds; null for sources without names. */
  readonly combined: CombinedColumns | null
  readonly notes: SourceNotes
  /** Is removed when the files are closed. */
  readonly folder: string
}

/** A table of files, one after the other. */
export class FileTable implements SourceTable {
  readonly names: readonly string[]
  readonly typed: boolean
  readonly numbers: ReadonlySet<string>
  readonly files: readonly FileRows[]
  readonly combined: CombinedColumns | null
  readonly notes: SourceNotes
  readonly #open: OpenFiles

  constructor(open: OpenFiles) {
    const { files, typed, combined, notes } = open
    this.#open = open
    this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))]
    this.typed = typed
    this.combined = combined
    this.numbers = numbersIn(files.map(({ file }) => file))
    this.files = files.map(({ source, file }) => ({ source, rows: file.rows }))
    this.notes = notes
  }

  async *scan(
    columns: readonly ColumnRequest[],
    onBadRow?: (row: BadRow) => void,
  ): AsyncGenerator<TableChunk> {
    const { tables, files, missingTexts, datesOf } = this.#open
    for (const { source, path, file, explain } of files) {
      const fetched = columns.map((request): ColumnRequest => {
        const { name } = request
        return file.native.has(name) ? { name, form: 'numbers' } : request
      })
      const converters = columns.map(({ name, form }) => {
        const missing = missingTexts(name)
        return columnConverter(form, { typed: this.typed, missing, rewrite: datesOf(name) ?? file.rewrite })
      })
      const names = [...new Set(fetched.map(({ name }) => name))]
      const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name))
      const options = onBadRow && {
        onBadRow: (row: BadRow) => onBadRow({ ...row, file: source.path }),
      }
      try {
        for await (const chunk of tables.scan(file.relation(names, numbers), fetched, options))
          yield {
            rows: chunk.rows,
            columns: chunk.columns.map((column, index) => converters[index]?.(column) ?? column),
          }
      } catch (error) {
        throw namingSources(explain === undefined ? error : explain(error), [{ source, path }])
      }
    }
  }

  async locate(rows: readonly number[]): Promise<readonly Row[]> {
    const located = new Map<number, Row>()
    let begin = 0
    for (const { source, file } of this.#open.files) {
      const end = begin + (file.rows ?? Infinity)
      const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))]
      const sorted = Float64Array.from(wanted).sort()
      const lines = sorted.length === 0 || file.lines === null ? null : await pickLines(file.lines(), sorted)
      for (const [place, index] of sorted.entries()) {
        const line = lines?.[place]
        located.set(begin + index, line === undefined ? { source, index } : { source, index, line })
      }
      begin = end
    }
    return rows.map((row) => {
      const found = located.get(row)
      if (found === undefined) throw new RangeError(`no row ${row} among ${begin}`)
      return found
    })
  }

  close(): Promise<void> {
    return closeFiles(this.#open)
  }
}

export async function closeFiles({ tables, folder }: Pick<OpenFiles, 'tables' | 'folder'>): Promise<void> {
  tables.close()
  await rm(folder, { recursive: true, force: true })
}

/** Returns the lines of rows, given by ascending positions. */
async function pickLines(
  groups: AsyncIterable<readonly number[]>,
  rows: Float64Array,
): Promise<readonly number[]> {
  const lines: number[] = []
  let row = 0
  for await (const group of groups) {
    for (const line of group) if (row++ === rows[lines.length]) lines.push(line)
    if (lines.length === rows.length) break
  }
  return lines
}
