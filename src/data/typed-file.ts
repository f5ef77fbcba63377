import type { Tables } from '../tables/open-tables.ts'
import {
  countTypedNumbers,
  nativeNumbers,
  typedRelation,
  type TypedColumn,
} from '../tables/typed-relation.ts'
import type { OpenSettings, TableFile } from './table-file.ts'

/**
 * Opens a table whose columns have types.
 * @param from the table after FROM
 */
export async function openTypedFile(
  tables: Tables,
  from: string,
  typed: readonly TypedColumn[],
  { missingTexts }: Pick<OpenSettings, 'missingTexts'>,
): Promise<TableFile> {
  const { rows, columns } = await countTypedNumbers(tables, from, typed, missingTexts)
  return {
    rows,
    columns,
    rewrite: null,
    native: nativeNumbers(typed, columns),
    relation: (_, numbers) => typedRelation(from, typed, numbers),
    findLines: null,
  }
}
