import { UserError } from '../errors/user-error.ts'
import type { CsvFile } from './csv-header.ts'
import { findOtherLineEnd, isAboutLineEnds } from './csv-line-ends.ts'
import type { CsvSettings } from './csv-settings.ts'
import type { Relation } from './relation.ts'
import { rejectLimit } from './csv-rejects.ts'
import { identifier, literal, literalList } from './sql.ts'

/**
 * Returns the relation of CSV files with equal columns, plain, `.gz` or `.zst`. Nothing is sniffed: an unclosed quote, for example, made
 * DuckDB read a file as one without quotes. An empty cell is a missing value.
 * @param numbers the columns that are read as numbers; the others are texts
 * @param parsed other columns that are numbers; their texts that are no numbers are missing values
 */
export function csvRelation(
  files: readonly CsvFile[],
  numbers: ReadonlySet<string>,
  settings: CsvSettings,
  parsed: ReadonlySet<string> = new Set(),
): Relation {
  const [first] = files
  if (first === undefined) throw new Error('a relation has a file')
  for (const { path, columns } of files)
    if (columns.join('\0') !== first.columns.join('\0')) throw columnsDiffer(path, first)
  const { separator, quote, decimalSeparator, thousandsSeparator, hasHeader, encoding } = settings
  const types = first.columns
    .map((name) => `${literal(name)}: '${numbers.has(name) ? 'DOUBLE' : 'VARCHAR'}'`)
    .join(', ')
  const options = [
    'auto_detect = false',
    'strict_mode = true',
    'store_rejects = true',
    `rejects_limit = ${rejectLimit}`,
    `columns = {${types}}`,
    `header = ${hasHeader}`,
    `delim = ${literal(separator)}`,
    `quote = ${literal(quote ?? '')}`,
    `escape = ${literal(quote ?? '')}`,
    `decimal_separator = ${literal(decimalSeparator)}`,
    ...(thousandsSeparator === null ? [] : [`thousands = ${literal(thousandsSeparator)}`]),
    `encoding = ${literal(encoding)}`,
    `nullstr = ''`,
  ]
  const paths = literalList(files.map(({ path }) => path))
  const sql = `read_csv(${paths}, ${options.join(', ')})`
  return {
    sql: parsed.size === 0 ? sql : withParsed(sql, parsed, settings),
    columns: first.columns,
    order: 'source',
    locate: async (error) => {
      for (const { path } of isAboutLineEnds(error) ? files : []) {
        const found = await findOtherLineEnd(path, settings)
        if (found !== null) return found
      }
      return null
    },
  }
}

function withParsed(sql: string, parsed: ReadonlySet<string>, settings: CsvSettings): string {
  const columns = [...parsed].map(identifier).map((name) => `${parsedNumber(name, settings)} AS ${name}`)
  return `(SELECT * REPLACE (${columns.join(', ')}) FROM ${sql})`
}

/** Returns a pattern for numbers with these separators, which DuckDB would also find in `1.2.3`; null for plain numbers. */
export function numberPattern({ decimalSeparator, thousandsSeparator }: CsvSettings): string | null {
  if (decimalSeparator === '.' && thousandsSeparator === null) return null
  const groups = thousandsSeparator === null ? '' : `[0-9]{1,3}([${thousandsSeparator}][0-9]{3})+|`
  return `\\s*[+-]?(${groups}[0-9]+)?([${decimalSeparator}][0-9]*)?([eE][+-]?[0-9]+)?\\s*`
}

/** Returns a number without thousands and with a decimal point; any other text as it is. */
export function plainNumbers(settings: CsvSettings): ((text: string) => string) | null {
  const pattern = numberPattern(settings)
  if (pattern === null) return null
  const isNumber = new RegExp(`^(?:${pattern})$`)
  const { decimalSeparator, thousandsSeparator } = settings
  return (text) => {
    if (!isNumber.test(text)) return text
    const plain = text.replaceAll(thousandsSeparator ?? '', '').replace(decimalSeparator, '.')
    return Number.isNaN(Number(plain)) ? text : plain
  }
}

/** Returns the number of a text in SQL; NULL for other texts. */
export function parsedNumber(text: string, { decimalSeparator, thousandsSeparator }: CsvSettings): string {
  const whole = thousandsSeparator === null ? text : `replace(${text}, '${thousandsSeparator}', '')`
  return `TRY_CAST(${decimalSeparator === '.' ? whole : `replace(${whole}, ',', '.')`} AS DOUBLE)`
}

function columnsDiffer(path: string, first: CsvFile): UserError {
  return new UserError({
    code: 'DATA_COLUMNS_DIFFER',
    found: `other columns than in ${first.path}`,
    expected: `the columns ${first.columns.join(', ')}`,
    hint: 'Give all files the same header.',
    location: { file: path, line: 1 },
  })
}
