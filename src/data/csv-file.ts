import type { CsvSection } from '../config/csv-section.ts'
import { decompressorFor } from '../tables/compressed-file.ts'
import { openCsv } from '../tables/csv-header.ts'
import { csvLines } from '../tables/csv-lines.ts'
import { countCsvNumbers } from '../tables/csv-numbers.ts'
import { csvRelation, plainNumbers } from '../tables/csv-relation.ts'
import type { CsvSettings } from '../tables/csv-settings.ts'
import { refuseLongLines } from '../tables/long-lines.ts'
import type { Tables } from '../tables/open-tables.ts'
import { readHead } from '../tables/read-head.ts'
import { refuseBinary } from '../tables/refuse-binary.ts'
import { encodingOf, separatorOf } from '../tables/sniff-csv.ts'
import type { DataFile } from './data-file.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens a file of comma-separated values, or of values with another separator. */
export async function openCsvFile(
  tables: Tables,
  at: TablePath,
  { csv, missingTexts, onBadRow }: OpenSettings,
): Promise<TableFile> {
  if (decompressorFor(at.path) === null) await refuseLongLines(at.path)
  const settings = await settingsOf(at, csv)
  const file = await openCsv(at.path, settings)
  const { rows, columns } = await countCsvNumbers(tables, file, settings, missingTexts, {
    ...(onBadRow && { onBadRow }),
  })
  /** Columns of numbers only, which DuckDB parses fastest. */
  const pure = new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name))
  return {
    rows,
    columns,
    findings: findingsOf(at, settings, csv),
    native: new Set(),
    stored: null,
    rewrite: plainNumbers(settings),
    relation: (_, numbers) => {
      const { true: parsedByReader = [], false: parsed = [] } = Object.groupBy(numbers, (name) =>
        pure.has(name) ? 'true' : 'false',
      )
      return csvRelation([file], new Set(parsedByReader), settings, new Set(parsed))
    },
    lines: () => csvLines(file, settings),
  }
}

async function settingsOf({ source, path }: TablePath, csv: CsvSection): Promise<CsvSettings> {
  const head = await readHead(path)
  refuseBinary(path, head)
  // A file in Windows-1252 was decoded.
  const encoding = csv.encoding === 'windows-1252' ? 'utf-8' : (csv.encoding ?? encodingOf(head) ?? 'utf-8')
  const quote = csv.quote === false ? null : csv.quote
  return {
    separator: csv.separator ?? separatorOf(head, encoding, quote, usualSeparator(source)),
    quote,
    decimalSeparator: csv.decimal,
    thousandsSeparator: csv.thousands ?? null,
    hasHeader: csv.header,
    encoding,
  }
}

const separatorNames: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
}

function usualSeparator({ path }: DataFile): string {
  return /\.tsv(?:\.|$)/i.test(path) ? '\t' : ','
}

/** Returns what was found out and is not usual. */
function findingsOf({ source }: TablePath, { separator, encoding }: CsvSettings, csv: CsvSection): string[] {
  const isSeparated = csv.separator === undefined && separator !== usualSeparator(source)
  return [
    ...(isSeparated ? [`separated by ${separatorNames[separator]}`] : []),
    ...(csv.encoding === undefined && encoding !== 'utf-8' ? [`encoded in ${encoding.toUpperCase()}`] : []),
  ]
}
