import { bisectRight } from 'd3-array'
import { numbersIn } from '../data/compare-files.ts'
import type { Row } from '../data/data-file.ts'
import type { FileRows, SourceNotes, SourceTable } from '../data/source-table.ts'
import type { Column } from '../dataset/columns.ts'
import type { BadRow, ChunkColumn, ColumnRequest, TableChunk } from '../tables/relation.ts'
import { lineColumn, nameInForm } from './part-columns.ts'
import type { StoredFile } from './stored-part.ts'

/** The table of all files of all parts, with the cells that the table of the files themselves would have. */
export class PartsTable implements SourceTable {
  readonly names: readonly string[]
  readonly typed: boolean
  readonly numbers: ReadonlySet<string>
  readonly files: readonly FileRows[]
  readonly combined = null
  readonly notes: SourceNotes
  readonly #files: readonly StoredFile[]
  readonly #badRows: readonly BadRow[]
  /** The number of rows up to the end of each file. */
  readonly #ends: readonly number[]

  /** @param files in the order of their rows */
  constructor(
    files: readonly StoredFile[],
    badRows: readonly BadRow[],
    { typed, notes }: Pick<SourceTable, 'typed' | 'notes'>,
  ) {
    this.#files = files
    this.#badRows = badRows
    this.typed = typed
    this.notes = notes
    this.names = [...new Set(files.flatMap(({ file }) => file.columns.map(({ name }) => name)))]
    this.numbers = numbersIn(files.map(({ file }) => file))
    this.files = files.map(({ source, file }) => ({ source, rows: file.rows }))
    let end = 0
    this.#ends = files.map(({ file }) => (end += file.rows))
  }

  async *scan(
    columns: readonly ColumnRequest[],
    onBadRow?: (row: BadRow) => void,
  ): AsyncGenerator<TableChunk> {
    for (const { stored, file } of this.#files) {
      if (file.rows === 0) continue
      const names = columns.map((request) => storedName(stored.names, request))
      const present = names.filter((name) => name !== null)
      for (const chunk of stored.chunks(present)) {
        const cells = chunk.columns.values()
        yield {
          rows: chunk.rows,
          columns: columns.map((request, index) => {
            const next = names[index] == null ? undefined : cells.next()
            return convertCells(next?.done === false ? next.value : null, request, chunk.rows)
          }),
        }
      }
    }
    if (onBadRow !== undefined) for (const row of this.#badRows) onBadRow(row)
  }

  locate(rows: readonly number[]): Promise<readonly Row[]> {
    return Promise.resolve(rows.map((row) => this.#locateRow(row)))
  }

  #locateRow(row: number): Row {
    const at = bisectRight(this.#ends, row)
    const file = this.#files[at]
    if (file === undefined) throw new RangeError(`no row ${row} among ${this.#ends.at(-1) ?? 0}`)
    const { source, stored } = file
    const index = row - (this.#ends[at - 1] ?? 0)
    if (!stored.names.includes(lineColumn)) return { source, index }
    const [lines] = stored.readRows(lineColumns, [index])
    if (lines?.kind !== 'number') throw new TypeError('lines that are no numbers')
    return { source, index, line: lines.values[0] ?? 0 }
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

/** One list, so that rows of one batch are read at once. */
const lineColumns = [lineColumn]

/** Returns the stored column that has the requested cells; null if the file has no such column. */
function storedName(names: readonly string[], { name, form }: ColumnRequest): string | null {
  const [numbers, texts] = [nameInForm('numbers', name), nameInForm('texts', name)]
  const order = form === 'numbers' ? [numbers, texts] : [texts, numbers]
  return order.find((each) => names.includes(each)) ?? null
}

function convertCells(stored: Column | null, { form }: ColumnRequest, rows: number): ChunkColumn {
  return form === 'numbers'
    ? { form, values: asNumbers(stored, rows) }
    : { form, values: asTexts(stored, rows) }
}

/** A column that is stored as texts only and that numbers are requested of has missing values only. */
function asNumbers(stored: Column | null, rows: number): Float64Array {
  if (stored === null || stored.kind === 'text') return new Float64Array(rows).fill(Number.NaN)
  if (stored.kind === 'number') return stored.values
  throw new TypeError(`${stored.kind} in a part`)
}

function asTexts(stored: Column | null, rows: number): readonly (string | null)[] {
  if (stored === null) return new Array<null>(rows).fill(null)
  if (stored.kind === 'text') return stored.values
  if (stored.kind === 'number')
    return Array.from(stored.values, (value) => (Number.isNaN(value) ? null : String(value)))
  throw new TypeError(`${stored.kind} in a part`)
}
