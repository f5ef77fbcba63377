import { sum } from 'd3-array'
import { rm } from 'node:fs/promises'
import { UserError } from '../errors/user-error.ts'
import type { Tables } from '../tables/open-tables.ts'
import type { BadRow, ColumnRequest, TableChunk } from '../tables/relation.ts'
import { columnConverter } from './convert-column.ts'
import type { Row } from './data-file.ts'
import { namingSources } from './name-source.ts'
import type { FileRows, SourceTable } from './source-table.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** A file that is open, and its place. */
export interface OpenFile extends TablePath {
  readonly file: TableFile
}

/** A table of files, one after the other. */
export class FileTable implements SourceTable {
  readonly names: readonly string[]
  readonly typed: boolean
  readonly numbers: ReadonlySet<string>
  readonly files: readonly FileRows[]
  readonly #tables: Tables
  readonly #files: readonly OpenFile[]
  readonly #missingTexts: OpenSettings['missingTexts']
  readonly #folder: string

  /** @param folder is removed when the table is closed */
  constructor(
    tables: Tables,
    files: readonly OpenFile[],
    typed: boolean,
    missingTexts: OpenSettings['missingTexts'],
    folder: string,
  ) {
    this.#tables = tables
    this.#files = files
    this.#missingTexts = missingTexts
    this.#folder = folder
    this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))]
    this.typed = typed
    this.numbers = numbersIn(files.map(({ file }) => file))
    this.files = files.map(({ source, file }) => ({ source, rows: file.rows }))
  }

  async *scan(
    columns: readonly ColumnRequest[],
    onBadRow?: (row: BadRow) => void,
  ): AsyncGenerator<TableChunk> {
    for (const { source, path, file } of this.#files) {
      const fetched = columns.map((request): ColumnRequest => {
        const { name } = request
        return file.native.has(name) ? { name, form: 'numbers' } : request
      })
      const converters = columns.map(({ name, form }) => {
        const missing = this.#missingTexts(name)
        return columnConverter(form, { typed: this.typed, missing, rewrite: file.rewrite })
      })
      const names = [...new Set(fetched.map(({ name }) => name))]
      const numbers = new Set(fetched.filter(({ form }) => form === 'numbers').map(({ name }) => name))
      const options = onBadRow && {
        onBadRow: (row: BadRow) => onBadRow({ ...row, file: source.path }),
      }
      try {
        for await (const chunk of this.#tables.scan(file.relation(names, numbers), fetched, options))
          yield {
            rows: chunk.rows,
            columns: chunk.columns.map((column, index) => converters[index]?.(column) ?? column),
          }
      } catch (error) {
        throw namingSources(error, [{ source, path }])
      }
    }
  }

  async locate(rows: readonly number[]): Promise<readonly Row[]> {
    const located = new Map<number, Row>()
    let begin = 0
    for (const { source, file } of this.#files) {
      const end = begin + file.rows
      const wanted = [...new Set(rows.filter((row) => row >= begin && row < end).map((row) => row - begin))]
      const sorted = Float64Array.from(wanted).sort()
      const lines = sorted.length === 0 ? null : await file.findLines?.([...sorted])
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

  async close(): Promise<void> {
    this.#tables.close()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

/** Returns the columns that have a number in some file, and nothing but numbers and missing values in all. */
export function numbersIn(files: readonly TableFile[]): ReadonlySet<string> {
  const counts = Map.groupBy(
    files.flatMap(({ columns }) => columns),
    ({ name }) => name,
  )
  const isNumbers = [...counts].filter(
    ([, each]) =>
      each.every(({ others }) => others === 0) &&
      sum(each, ({ numbers, quotedNumbers }) => numbers + quotedNumbers) > 0,
  )
  return new Set(isNumbers.map(([name]) => name))
}

/** Returns a warning for each column that has numbers in one file and only other texts in another. */
export function differingTypes(files: readonly OpenFile[]): string[] {
  const columns = files.flatMap(({ source, file }) => file.columns.map((column) => ({ ...column, source })))
  return [...Map.groupBy(columns, ({ name }) => name)].flatMap(([name, each]) => {
    const numbers = each.find((column) => column.numbers > 0 && column.others === 0)
    const texts = each.find((column) => column.numbers === 0 && column.others > 0)
    return numbers === undefined || texts === undefined
      ? []
      : [
          `The column ${JSON.stringify(name)} has numbers in ${numbers.source.shown} and other texts in ${texts.source.shown}.`,
        ]
  })
}

/** Throws UserError for a file that lacks a column of another one. */
export function requireEqualColumns(files: readonly OpenFile[]): void {
  const names = new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))
  for (const { source, file } of files) {
    const own = new Set(file.columns.map(({ name }) => name))
    const absent = [...names].filter((name) => !own.has(name))
    if (absent.length > 0)
      throw new UserError({
        code: 'DATA_COLUMNS_DIFFER',
        found: `no column ${absent.join(', ')}`,
        expected: `the same columns in all files: ${[...names].join(', ')}`,
        hint: 'Give all files the same header.',
        location: { file: source.shown },
      })
  }
}
