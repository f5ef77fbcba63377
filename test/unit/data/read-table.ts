import { dataSection } from '../../../src/config/data.ts'
import { nameOfRow, type DataFile } from '../../../src/data/data-file.ts'
import { openSourceTable } from '../../../src/data/open-source-table.ts'
import type { TableFormat } from '../../../src/data/source-format.ts'
import type { BadRow, ColumnRequest } from '../../../src/tables/relation.ts'
import { duckdb } from './sources.ts'

interface Read {
  readonly names: readonly string[]
  readonly numbers: readonly string[]
  readonly columns: Readonly<Record<string, readonly (string | number | null)[]>>
  /** Name and line of each row. */
  readonly rows: readonly (readonly [string, number | undefined])[]
  readonly bad: readonly BadRow[]
}

/** Reads a table; columns of numbers as numbers unless `asTexts`. */
export async function readTable(
  format: TableFormat,
  files: readonly DataFile[],
  { asTexts = false, section = {} }: { readonly asTexts?: boolean; readonly section?: object } = {},
): Promise<Read> {
  const settings = dataSection.parse({ source: 'rows', ...section })
  const table = await openSourceTable(format, files, settings, duckdb)
  try {
    const requests = table.names.map((name): ColumnRequest => ({
      name,
      form: !asTexts && table.numbers.has(name) ? 'numbers' : 'texts',
    }))
    const columns = requests.map((): (string | number | null)[] => [])
    const bad: BadRow[] = []
    const onBadRow = settings.clean['on-error'] === 'quarantine' ? (row: BadRow) => bad.push(row) : undefined
    let size = 0
    for await (const chunk of table.scan(requests, onBadRow)) {
      size += chunk.rows
      for (const [index, { values }] of chunk.columns.entries()) columns[index]?.push(...values)
    }
    const rows = await table.locate(Array.from({ length: size }, (_, row) => row))
    return {
      names: table.names,
      numbers: [...table.numbers],
      columns: Object.fromEntries(table.names.map((name, index) => [name, columns[index] ?? []])),
      rows: rows.map((row) => [nameOfRow(row), row.line]),
      bad,
    }
  } finally {
    await table.close()
  }
}
