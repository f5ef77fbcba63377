import type { CsvFile } from './csv-header.ts'
import type { CsvSettings } from './csv-settings.ts'
import { utf8Chunks } from './physical-lines.ts'

const newline = 0x0a
const carriageReturn = 0x0d
const space = 0x20

/** Where the next byte is: at the start of a cell, in one with or without quotes, or behind the closing quote. */
type CsvState = 'start' | 'plain' | 'quoted' | 'closed'

/**
 * Yields the lines on which rows begin, from 1, in groups. DuckDB does not return them, and rows have several lines where a value in
 * quotes contains line breaks. Rows with another number of values than the file has columns are skipped.
 */
export async function* csvLines(
  { path, columns }: CsvFile,
  settings: CsvSettings,
): AsyncGenerator<readonly number[]> {
  const records = new RecordReader(settings, columns.length)
  let isHeader = settings.hasHeader
  const withoutHeader = (lines: number[]) => {
    if (!isHeader || lines.length === 0) return lines
    isHeader = false
    return lines.slice(1)
  }
  for await (const bytes of utf8Chunks(path, settings.encoding)) yield withoutHeader([...records.read(bytes)])
  yield withoutHeader([...records.end()])
}

class RecordReader {
  readonly #separator: number
  readonly #quote: number | undefined
  readonly #columns: number
  #state: CsvState = 'start'
  #line = 1
  #cells = 1
  /** Number of cells up to the last one that is not empty; DuckDB ignores empty cells beyond the columns. */
  #filled = 0
  #isBlank = true
  #begin = 1
  #previous = 0

  constructor({ separator, quote }: CsvSettings, columns: number) {
    this.#separator = separator.charCodeAt(0)
    this.#quote = quote?.charCodeAt(0)
    this.#columns = columns
  }

  /** Yields the line on which each record begins that ends in these bytes. */
  *read(bytes: Uint8Array): Generator<number> {
    for (const byte of bytes) {
      const isSecondEnd = byte === newline && this.#previous === carriageReturn
      this.#previous = byte
      if (this.#state === 'quoted') this.#readQuoted(byte)
      else if (byte === newline || byte === carriageReturn) {
        if (!isSecondEnd) yield* this.#endRecord()
      } else this.#readByte(byte)
    }
  }

  /** Yields the line of the last record, if it has no line end. */
  *end(): Generator<number> {
    if (!this.#isBlank) yield* this.#endRecord()
  }

  #readQuoted(byte: number): void {
    if (byte === newline) this.#line++
    if (byte === this.#quote) this.#state = 'closed'
    else this.#filled = this.#cells
  }

  #readByte(byte: number): void {
    this.#isBlank = false
    if (byte === this.#separator) {
      this.#cells++
      this.#state = 'start'
    } else if (byte === this.#quote && this.#state !== 'plain') this.#state = 'quoted'
    else {
      this.#filled = this.#cells
      if (this.#state === 'start' && byte !== space) this.#state = 'plain'
    }
  }

  *#endRecord(): Generator<number> {
    const isRow = this.#isBlank
      ? this.#columns === 1
      : this.#cells >= this.#columns && this.#filled <= this.#columns
    if (isRow) yield this.#begin
    this.#line++
    this.#begin = this.#line
    this.#cells = 1
    this.#filled = 0
    this.#isBlank = true
    this.#state = 'start'
  }
}
