import { UserError } from '../errors/user-error.ts'
import { openCsv } from '../tables/csv-header.ts'
import { findCsvLines } from '../tables/csv-lines.ts'
import { countCsvNumbers } from '../tables/csv-numbers.ts'
import { csvRelation } from '../tables/csv-relation.ts'
import { defaultCsvSettings, type CsvSettings } from '../tables/csv-settings.ts'
import type { Tables } from '../tables/open-tables.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens a file of comma-separated values, or of tabs if its name says so. */
export async function openCsvFile(
  tables: Tables,
  { source, path }: TablePath,
  { missingTexts, onBadRow }: OpenSettings,
): Promise<TableFile> {
  const separator = /\.tsv(?:\.|$)/i.test(source.path) ? '\t' : ','
  const settings: CsvSettings = { ...defaultCsvSettings, separator }
  const file = await openCsv(path, settings)
  refuseOtherSeparator(file.columns, separator)
  const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
    ...(onBadRow && { onBadRow }),
  })
  /** Columns of numbers only, which DuckDB parses fastest. */
  const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name))
  return {
    rows,
    columns,
    native: new Set(),
    relation: (_, numbers) => {
      const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) =>
        pure.has(name) ? 'true' : 'false',
      )
      return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed))
    },
    findLines: (wanted) => findCsvLines(file, settings, wanted),
  }
}

const separators = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }

/** Throws UserError for a header that is separated otherwise, as by a spreadsheet whose decimals have a comma. */
function refuseOtherSeparator(columns: readonly string[], separator: ',' | '\t'): void {
  const [name = '', ...others] = columns
  const other = ([';', '\t', ','] as const).find((each) => name.includes(each))
  if (others.length > 0 || other === undefined) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: `a header separated by ${separators[other]}`,
    expected: `${separators[separator]}${separator === '\t' ? ', as its name says' : ''}`,
    hint:
      other === ';'
        ? 'Save the file with commas between values and points in numbers.'
        : `Rename it to ${other === '\t' ? '.tsv' : '.csv'}, or save it with ${separators[separator]}.`,
  })
}
