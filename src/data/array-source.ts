import { openArrow } from '../arrays/arrow-file.ts'
import { openNpz } from '../arrays/npz-file.ts'
import { findUnusableName, unusableName } from '../tables/distinct-names.ts'
import { refuseManyColumns } from '../tables/many-columns.ts'
import type { Tables } from '../tables/open-tables.ts'
import { identifier } from '../tables/sql.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'
import { openTypedFile } from './typed-file.ts'

/** Opens a file of arrays, which is read by JavaScript and copied into DuckDB. */
export async function openArraySource(
  tables: Tables,
  format: 'arrow' | 'npz',
  { path }: TablePath,
  settings: OpenSettings,
): Promise<TableFile> {
  const { columns, parts } = await (format === 'arrow' ? openArrow(path) : openNpz(path))
  refuseManyColumns(path, columns.length)
  const unusable = findUnusableName(columns.map(({ name }) => name))
  if (unusable !== null) throw unusableName(unusable, { file: path })
  const name = `rows of ${path}`
  await tables.load(name, columns, parts())
  return openTypedFile(tables, identifier(name), path, settings)
}
