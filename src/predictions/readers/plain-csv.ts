import { DecimalReader } from './decimal-reader.ts'

/** Columns that are filled cell by cell. */
export interface CellColumn {
  /** Appends a trimmed cell. */
  readonly append: (cell: string) => void
  /** Holds the numbers of a column of numbers; null for other columns. */
  readonly numbers: number[] | null
}

/** Receives the records of a file. */
export interface RecordVisitor {
  /** Returns the columns, given the names of the header. */
  readonly begin: (names: readonly string[]) => readonly CellColumn[]
  /** Ends a record, with its number of cells and the line on which it began. */
  readonly end: (cells: number, line: number) => void
}

const [space, carriageReturn, lastPlain] = [0x20, 0x0d, 0x7e]
const blank = /^[ \t\r\f]*$/

/**
 * Reads records without quotes, one a line. Numbers are read where they stand: as texts of their own, millions of them would take
 * several times as long.
 */
export function readPlainRecords(text: string, delimiter: string, visitor: RecordVisitor): void {
  const scan = new PlainScan(text, delimiter)
  let columns: readonly CellColumn[] | null = null
  for (let [start, line] = [0, 1]; start <= text.length; line++) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length : found
    const end = next > start && text.charCodeAt(next - 1) === carriageReturn ? next - 1 : next
    if (!scan.isBlank(start, end)) {
      if (columns) visitor.end(scan.appendCells(columns, start, end), line)
      else columns = visitor.begin(text.slice(start, end).split(delimiter).map(trimmed))
    }
    start = next + 1
  }
}

class PlainScan {
  readonly #text: string
  readonly #delimiter: string
  readonly #delimiterCode: number
  readonly #decimals: DecimalReader

  constructor(text: string, delimiter: string) {
    this.#text = text
    this.#delimiter = delimiter
    this.#delimiterCode = delimiter.charCodeAt(0)
    this.#decimals = new DecimalReader(text)
  }

  isBlank(start: number, end: number): boolean {
    if (this.#text.charCodeAt(start) > space && start < end) return false
    const line = this.#text.slice(start, end)
    return blank.test(line) && !line.includes(this.#delimiter)
  }

  /** Appends the cells of a record to the columns. Returns their number, which may differ from that of the columns. */
  appendCells(columns: readonly CellColumn[], start: number, end: number): number {
    let count = 0
    for (let from = start; from <= end; count++) {
      const column = columns[count]
      from =
        (column?.numbers && this.#appendNumber(column.numbers, from, end)) ??
        this.#appendCell(column, from, end)
    }
    return count
  }

  /** Appends the number that is the whole cell, and returns where the next cell begins; null if the cell is something else. */
  #appendNumber(numbers: number[], from: number, end: number): number | null {
    const value = this.#decimals.read(from)
    const { stop } = this.#decimals
    if (stop > end || (stop < end && this.#text.charCodeAt(stop) !== this.#delimiterCode)) return null
    if (Number.isNaN(value)) return null
    numbers.push(value)
    return stop + 1
  }

  #appendCell(column: CellColumn | undefined, from: number, end: number): number {
    const found = this.#text.indexOf(this.#delimiter, from)
    const to = found < 0 || found > end ? end : found
    column?.append(trimmed(this.#text.slice(from, to)))
    return to + 1
  }
}

/** Trims a cell like the parser of quoted cells. Nearly all cells begin and end with a letter or a digit, which is fast. */
function trimmed(cell: string): string {
  const last = cell.charCodeAt(cell.length - 1)
  return cell.charCodeAt(0) <= space || last <= space || last > lastPlain
    ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
    : cell
}
