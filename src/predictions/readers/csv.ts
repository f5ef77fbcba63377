import { CsvError, type InfoRecord } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { max } from 'd3-array'
import { UserError } from '../../errors/user-error.ts'
import { readData, type DataFile } from '../../data/data-file.ts'
import { csvMissingTexts } from '../../data/missing-texts.ts'
import { predictionsFile, type Cell, type PredictionsFile } from './predictions-file.ts'
import { decodeText } from './text-file.ts'

const missing = new Set(['', ...csvMissingTexts])
const longestMissing = max(missing, (text) => text.length) ?? 0

/**
 * Reads a file of comma-separated values (tabs in a `.tsv`), some columns of it as numbers. These become float64 record by record:
 * millions of cells as text would take several times the memory, and the garbage collector more time than the parser.
 * @param isNumbers selects a column by its name and all names of the header
 */
export async function readCsv(
  source: DataFile,
  isNumbers: (name: string, header: readonly string[]) => boolean,
): Promise<PredictionsFile> {
  const { columns, lines } = await readColumns(source, isNumbers)
  const both = new Map(
    columns.map(({ name, cells, numbers }) => [name, numbers ? Float64Array.from(numbers) : cells]),
  )
  return predictionsFile(source, both, lines.length, lines)
}

interface CsvColumn {
  readonly name: string
  readonly cells: Cell[]
  /** Holds the column instead of the cells; NaN for what is no number. */
  readonly numbers: number[] | null
}

async function readColumns(
  source: DataFile,
  isNumbers: (name: string, header: readonly string[]) => boolean,
): Promise<{ readonly columns: readonly CsvColumn[]; readonly lines: readonly number[] }> {
  const lines: number[] = []
  const columns: CsvColumn[] = []
  parseRecords(source, decodeText(await readData(source), source), (record, line) => {
    if (columns.length === 0) {
      assertHeader(source, record)
      for (const name of record)
        columns.push({
          name,
          cells: [],
          numbers: isNumbers(name, record) ? [] : null,
        })
      return
    }
    if (record.length !== columns.length) throw ragged(source, record.length, columns.length, line)
    for (let index = 0; index < columns.length; index++) append(columns[index], record[index])
    lines.push(line)
  })
  return { columns, lines }
}

function append(column: CsvColumn | undefined, text = ''): void {
  if (column?.numbers) column.numbers.push(text === '' ? NaN : Number(text))
  else column?.cells.push(cellOf(text))
}

function ragged(source: DataFile, found: number, expected: number, line: number): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found: `${found} values`,
    expected: `${expected}, as many as the header has columns`,
    hint: 'Correct the row; a value with a comma in it goes between quotes.',
    location: { file: source.shown, line },
  })
}

/** Looked up only where it can be one, since a lookup takes longer than all the rest. */
function cellOf(text = ''): Cell {
  return text.length <= longestMissing && missing.has(text) ? null : text
}

/** Is given the cells of each record, and the line on which it begins. */
type Visit = (record: readonly string[], line: number) => void

function parseRecords(source: DataFile, text: string, visit: Visit): void {
  const delimiter = source.path.endsWith('.tsv') ? '\t' : ','
  assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter)
  if (text.includes('"')) parseQuoted(source, text, delimiter, visit)
  else splitPlain(text, delimiter, visit)
}

const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** @throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function assertDelimiter(source: DataFile, header: string, delimiter: ',' | '\t'): void {
  if (header.includes(delimiter)) return
  const other = ([';', '\t', ','] as const).find((separator) => header.includes(separator))
  if (other === undefined) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `a header separated by ${separators[other]}`,
    expected: `${separators[delimiter]}${delimiter === '\t' ? ', as its name says' : ''}`,
    hint:
      other === ';'
        ? 'Save the file with commas between values and points in numbers.'
        : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[delimiter]}.`,
    location: { file: source.shown, line: 1 },
  })
}

const blank = /^[ \t\r\f]*$/

/** Without quotes a record is a line, and this takes a fifth of the time. */
function splitPlain(text: string, delimiter: string, visit: Visit): void {
  for (const [index, whole] of text.split('\n').entries()) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    if (!blank.test(line) || line.includes(delimiter)) visit(line.split(delimiter).map(trimmed), index + 1)
  }
}

/** Trims a cell like the parser of quoted cells. Nearly all cells begin and end with a letter or a digit, which is fast. */
function trimmed(cell: string): string {
  const last = cell.charCodeAt(cell.length - 1)
  return cell.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e
    ? cell.replace(/^[ \t\r\n\f]+/, '').trimEnd()
    : cell
}

function parseQuoted(source: DataFile, text: string, delimiter: string, visit: Visit): void {
  const bytes = Buffer.from(text)
  const lineOf = lineCounter(bytes)
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { bytes: end }: InfoRecord) => {
        visit(cells, lineOf(end))
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `text that is not CSV (${error.message})`,
        expected: 'comma-separated values, quoted where they hold quotes, commas or line breaks',
        hint: 'Correct the quotes from this line on.',
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
    code: 'DATA_INVALID_FILE',
    found: repeated ? `the column ${repeated} twice` : 'a column without a name',
    expected: 'a header that names each column once',
    hint: repeated
      ? 'Correct the first line.'
      : 'Correct the first line; pandas leaves its index out with `to_csv(…, index=False)`.',
    location: { file: source.shown, line: 1 },
  })
}
