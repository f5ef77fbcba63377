import type { Tables } from '../tables/open-tables.ts'
import { describeColumns, readTypedColumns } from '../tables/typed-columns.ts'
import { countTypedNumbers, nativeNumbers, typedRelation, type CountTyped } from '../tables/typed-relation.ts'
import type { OpenSettings, TableFile } from './table-file.ts'

/**
 * Opens a table whose columns have types.
 * @param from the table after FROM
 * @param file the path for errors
 */
export async function openTypedFile(
  tables: Tables,
  from: string,
  file: string,
  { missingTexts }: Pick<OpenSettings, 'missingTexts'>,
  count: CountTyped = countTypedNumbers,
): Promise<TableFile> {
  const stored = await describeColumns(tables, from, file)
  const typed = await readTypedColumns(tables, from, file)
  const { rows, columns } = await count(tables, from, typed, missingTexts)
  return {
    rows,
    columns,
    findings: [],
    rewrite: null,
    native: nativeNumbers(typed, columns),
    stored: { sql: from, columns: stored.map(({ name }) => name) },
    relation: (_, numbers) => typedRelation(from, typed, numbers),
    lines: null,
  }
}
