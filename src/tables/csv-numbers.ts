import type { CsvFile } from './csv-header.ts'
import type { CsvSettings } from './csv-settings.ts'
import { csvRelation } from './csv-relation.ts'
import type { ScanOptions, Tables } from './open-tables.ts'
import { identifier, literal } from './sql.ts'

/** Counts of a column over all rows. */
export interface CsvColumnCounts {
  readonly name: string
  /** Rows with a value. */
  readonly values: number
  /** Values that are decimal numbers. */
  readonly numbers: number
}

/** DuckDB itself also reads `1_000` as 1000, and `inf` and `nan`. An exponent may still make a number infinite. */
const decimalNumber = '\\s*[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?\\s*'

/** Counts the values and the numbers of each column in one pass over the files, so that a type is not inferred from a sample. */
export async function countCsvNumbers(
  tables: Tables,
  files: readonly CsvFile[],
  settings: CsvSettings,
  options: ScanOptions = {},
): Promise<readonly CsvColumnCounts[]> {
  const { sql, columns } = csvRelation(files, new Set(), settings)
  const counts = columns.flatMap((name, index) => {
    const value = identifier(name)
    const isNumber = `regexp_full_match(${plainNumber(value, settings)}, ${literal(decimalNumber)})`
    return [
      `count(${value}) AS ${valuesName(index)}`,
      `count(*) FILTER (WHERE ${isNumber}) AS ${numbersName(index)}`,
    ]
  })
  const relation = {
    sql: `(SELECT ${counts.join(', ')} FROM ${sql})`,
    columns: columns.flatMap((_, index) => [valuesName(index), numbersName(index)]),
    order: 'source',
  } as const
  const requests = relation.columns.map((name) => ({ name, form: 'numbers' }) as const)
  const found: number[] = []
  for await (const chunk of tables.scan(relation, requests, options))
    for (const { values } of chunk.columns) found.push(Number(values[0]))
  return columns.map((name, index) => ({
    name,
    values: found[2 * index] ?? 0,
    numbers: found[2 * index + 1] ?? 0,
  }))
}

const valuesName = (index: number) => `values_${index}`
const numbersName = (index: number) => `numbers_${index}`

/** Rewrites a number without thousands and with a decimal point. */
function plainNumber(value: string, { decimalSeparator, thousandsSeparator }: CsvSettings): string {
  const whole = thousandsSeparator === null ? value : `replace(${value}, '${thousandsSeparator}', '')`
  return decimalSeparator === '.' ? whole : `replace(${whole}, ',', '.')`
}
