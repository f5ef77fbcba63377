import { UserError } from '../errors/user-error.ts'
import type { CsvFile } from './csv-header.ts'
import type { CsvSettings } from './csv-settings.ts'
import type { Relation } from './relation.ts'
import { rejectLimit } from './csv-rejects.ts'
import { literal, literalList } from './sql.ts'

/**
 * Returns the relation of CSV files with equal columns, plain, `.gz` or `.zst`. Nothing is sniffed: an unclosed quote, for example, made
 * DuckDB read a file as one without quotes.
 * @param numbers the columns that are read as numbers; the others are texts
 */
export function csvRelation(
  files: readonly CsvFile[],
  numbers: ReadonlySet<string>,
  settings: CsvSettings,
): Relation {
  const [first] = files
  if (first === undefined) throw new Error('a relation has a file')
  for (const { path, columns } of files)
    if (columns.join('\0') !== first.columns.join('\0')) throw columnsDiffer(path, first)
  const { separator, quote, decimalSeparator, thousandsSeparator, hasHeader, encoding, missing } = settings
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
    `nullstr = ${literalList(['', ...missing])}`,
  ]
  const paths = literalList(files.map(({ path }) => path))
  return { sql: `read_csv(${paths}, ${options.join(', ')})`, columns: first.columns, order: 'source' }
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
