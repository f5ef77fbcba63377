import { CsvError, type InfoRecord } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { max } from 'd3-array'
import { UserError } from '../../errors/user-error.ts'
import { readData, type DataFile } from '../../data/data-file.ts'
import { csvMissingTexts } from '../../config/missing-values.ts'
import { readPlainRecords, type CellColumn, type RecordVisitor } from './plain-csv.ts'
import {
  predictionsFile,
  type Cell,
  type PredictionsColumn,
  type PredictionsFile,
} from './predictions-file.ts'
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
  const text = decodeText(await readData(source), source)
  const delimiter = source.path.endsWith('.tsv') ? '\t' : ','
  assertDelimiter(source, text.slice(0, text.search(/\r?\n|$/)), delimiter)
  const lines: number[] = []
  let columns: readonly CsvColumn[] = []
  const visitor: RecordVisitor = {
    begin: (names) => {
      assertHeader(source, names)
      columns = names.map((name) => (isNumbers(name, names) ? numberColumn(name) : textColumn(name)))
      return columns
    },
    end: (cells, line) => {
      if (cells !== columns.length) throw ragged(source, cells, columns.length, line)
      lines.push(line)
    },
  }
  if (text.includes('"')) readQuotedRecords(source, text, delimiter, visitor)
  else readPlainRecords(text, delimiter, visitor)
  const both = new Map(columns.map((column) => [column.name, column.values()]))
  return predictionsFile(source, both, lines.length, lines)
}

interface CsvColumn extends CellColumn {
  readonly name: string
  readonly values: () => PredictionsColumn
}

/** Returns a column of numbers; NaN for what is no number. */
function numberColumn(name: string): CsvColumn {
  const numbers: number[] = []
  return {
    name,
    numbers,
    append: (text) => numbers.push(text === '' ? NaN : Number(text)),
    values: () => new Float64Array(numbers),
  }
}

function textColumn(name: string): CsvColumn {
  const cells: Cell[] = []
  return { name, numbers: null, append: (text) => cells.push(cellOf(text)), values: () => cells }
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
function cellOf(text: string): Cell {
  return text.length <= longestMissing && missing.has(text) ? null : text
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

function readQuotedRecords(source: DataFile, text: string, delimiter: string, visitor: RecordVisitor): void {
  const bytes = Buffer.from(text)
  const lineOf = lineCounter(bytes)
  let columns: readonly CellColumn[] | null = null
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n'],
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      on_record: (cells: string[], { bytes: end }: InfoRecord) => {
        const line = lineOf(end)
        if (columns) {
          for (const [index, column] of columns.entries()) column.append(cells[index] ?? '')
          visitor.end(cells.length, line)
        } else columns = visitor.begin(cells)
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
