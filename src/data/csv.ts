import { CsvError, type InfoRecord } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { max } from 'd3-array'
import { UserError } from '../errors.ts'
import { readData, type DataFile } from './data-file.ts'
import { joinParts, type Cell, type RawTable, type TablePart } from './table.ts'
import { decodeText } from './text-file.ts'

/** What tables write where there is no value, as pandas reads it. */
const missing = new Set(['', '#N/A', '<NA>', 'N/A', 'n/a', 'NA', 'NaN', 'nan', 'NULL', 'null'])
const longestMissing = max(missing, (text) => text.length) ?? 0

/** Reads files of comma-separated values (tabs in a `.tsv`) with a header each. */
export async function readCsv(files: readonly DataFile[]): Promise<RawTable> {
  const parts: TablePart[] = []
  for (const source of files) parts.push(readPart(source, decodeText(await readData(source), source)))
  return joinParts(parts, false, 'fail')
}

interface CsvRecord {
  readonly cells: readonly string[]
  readonly line: number
}

function readPart(source: DataFile, text: string): TablePart {
  const [header, ...records] = parseRecords(source, text)
  const names = header?.cells ?? []
  assertHeader(source, names)
  for (const { cells, line } of records)
    if (cells.length !== names.length)
      throw new UserError({
        found: `${cells.length} values`,
        expected: `${names.length}, as many as the header has columns`,
        mend: 'Correct the row; a value with a comma in it goes between quotes.',
        location: { file: source.shown, line },
      })
  const columns = new Map(
    names.map((name, index) => [name, records.map(({ cells }) => cellOf(cells[index]))]),
  )
  return { source, columns, size: records.length, lines: records.map(({ line }) => line) }
}

/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function cellOf(text = ''): Cell {
  return text.length <= longestMissing && missing.has(text) ? null : text
}

function parseRecords(source: DataFile, text: string): CsvRecord[] {
  const delimiter = source.path.endsWith('.tsv') ? '\t' : ','
  assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter)
  return text.includes('"') ? parseQuoted(source, text, delimiter) : splitPlain(text, delimiter)
}

const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source: DataFile, header: string, delimiter: ',' | '\t'): void {
  if (header.includes(delimiter)) return
  const other = ([';', '\t', ','] as const).find((separator) => header.includes(separator))
  if (other === undefined) return
  throw new UserError({
    found: `a header separated by ${separators[other]}`,
    expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
    mend:
      other === ';'
        ? 'Save the file with commas between values and points in numbers.'
        : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
    location: { file: source.shown, line: 1 },
  })
}

const blank = /^[ \t\r\f]*$/

/** Without quotes a record is a line, and this takes a fifth of the time. */
function splitPlain(text: string, delimiter: string): CsvRecord[] {
  return text.split('\n').flatMap((whole, index) => {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    return blank.test(line) && !line.includes(delimiter)
      ? []
      : [{ cells: line.split(delimiter).map(trimmed), line: index + 1 }]
  })
}

/** As the parser of quoted cells trims them; nearly all cells begin and end with a letter or a digit. */
function trimmed(cell: string): string {
  const last = cell.charCodeAt(cell.length - 1)
  return cell.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e
    ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
    : cell
}

function parseQuoted(source: DataFile, text: string, delimiter: string): CsvRecord[] {
  const bytes = Buffer.from(text)
  const lineOf = lineCounter(bytes)
  const records: CsvRecord[] = []
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { bytes: end }: InfoRecord) => {
        records.push({ cells, line: lineOf(end) })
        return null
      },
    })
    return records
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UserError(
      {
        found: `text that is not CSV (${error.message})`,
        expected: 'comma-separated values, quoted where they hold quotes, commas or line breaks',
        mend: 'Correct the quotes from this line on.',
        location: { file: source.shown, line: Number(error['lines']) },
      },
      { cause: error },
    )
  }
}

/** The line on which each record begins, from where the records end: the parser miscounts lines within quotes. */
function lineCounter(bytes: Buffer): (end: number) => number {
  let position = 0
  let line = 1
  return (end) => {
    while (bytes[position] === 0x0a || bytes[position] === 0x0d) if (bytes[position++] === 0x0a) line++
    const begin = line
    for (; position < end; position++) if (bytes[position] === 0x0a) line++
    return begin
  }
}

function assertHeader(source: DataFile, names: readonly string[]): void {
  const repeated = names.find((name, index) => names.indexOf(name) !== index)
  if (repeated === undefined && !names.includes('')) return
  throw new UserError({
    found: repeated ? `the column ${repeated} twice` : 'a column without a name',
    expected: 'a header that names each column once',
    mend: repeated
      ? 'Correct the first line.'
      : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
    location: { file: source.shown, line: 1 },
  })
}
