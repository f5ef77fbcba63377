import { findUnusableName, unusableName } from './distinct-names.ts'
import { refuseManyColumns } from './many-columns.ts'
import { deepestNesting, mostEntries } from './nested-limits.ts'
import type { Tables } from './open-tables.ts'
import { identifier, literal } from './sql.ts'

/** A column of a table with types, or a value inside of one. */
export interface TypedColumn {
  readonly name: string
  /** The type that DuckDB gives it, such as `DECIMAL(10,2)`. */
  readonly type: string
  /** The value in SQL. */
  readonly value: string
}

/**
 * Reads the columns of a table. Each field of a struct becomes a column, named `user.age`, and so does each value of lists that all have
 * one length, named `embedding[0]`. Throws UserError for names that SQL cannot tell apart.
 * @param from the table after FROM
 * @param file the path for errors
 */
export async function readTypedColumns(
  tables: Tables,
  from: string,
  file: string,
): Promise<readonly TypedColumn[]> {
  const columns = await expandColumns(tables, from, await describeColumns(tables, from, file), 1)
  refuseManyColumns(file, columns.length)
  const unusable = findUnusableName(columns.map(({ name }) => name))
  if (unusable !== null) throw unusableName(unusable, { file })
  return columns
}

/** Returns the columns as they are stored. */
export async function describeColumns(
  tables: Tables,
  from: string,
  file: string,
): Promise<readonly TypedColumn[]> {
  const described = await describeQuery(tables, `SELECT * FROM ${from}`)
  refuseManyColumns(file, described.length)
  return described.map(({ name, type }) => ({ name, type, value: identifier(name) }))
}

async function describeQuery(tables: Tables, sql: string) {
  const rows = await tables.texts(`SELECT column_name, column_type FROM (DESCRIBE ${sql})`)
  return rows.map(([name, type]) => ({ name: name ?? '', type: type ?? '' }))
}

async function expandColumns(
  tables: Tables,
  from: string,
  columns: readonly TypedColumn[],
  depth: number,
): Promise<readonly TypedColumn[]> {
  if (depth > deepestNesting) return columns
  const lengths = await readLengths(
    tables,
    from,
    columns.filter(({ type }) => isList(type)),
  )
  const expanded: TypedColumn[] = []
  for (const column of columns) {
    const length = lengths.get(column)
    const inner = isStruct(column.type)
      ? await fieldsOf(tables, from, column)
      : length === undefined
        ? []
        : entriesOf(column, length)
    const isExpanded = inner.length > 0 && inner.length <= mostEntries
    expanded.push(...(isExpanded ? await expandColumns(tables, from, inner, depth + 1) : [column]))
  }
  return expanded
}

const listSuffix = /\[\d*\]$/
const isList = (type: string) => listSuffix.test(type)
const isStruct = (type: string) => /^STRUCT\(.*\)$/s.test(type)

/** A struct without names, which only queries make, is left as it is. */
async function fieldsOf(
  tables: Tables,
  from: string,
  { name, value }: TypedColumn,
): Promise<readonly TypedColumn[]> {
  const fields = await describeQuery(tables, `SELECT unnest(${value}) FROM ${from}`)
  if (fields.some((field) => field.name === '')) return []
  return fields.map((field) => ({
    name: `${name}.${field.name}`,
    type: field.type,
    value: `struct_extract(${value}, ${literal(field.name)})`,
  }))
}

function entriesOf({ name, type, value }: TypedColumn, length: number): readonly TypedColumn[] {
  return Array.from({ length }, (_, index) => ({
    name: `${name}[${index}]`,
    type: type.replace(listSuffix, ''),
    value: `${value}[${index + 1}]`,
  }))
}

/** Returns the length of lists that have one length in all rows. */
async function readLengths(
  tables: Tables,
  from: string,
  lists: readonly TypedColumn[],
): Promise<ReadonlyMap<TypedColumn, number>> {
  if (lists.length === 0) return new Map()
  const lengths = lists.map(
    ({ value }, index) =>
      `CASE WHEN min(len(${value})) = max(len(${value})) THEN max(len(${value})) END AS c${index}`,
  )
  const [row = []] = await tables.texts(`SELECT ${lengths.join(', ')} FROM ${from}`)
  return new Map(
    lists.flatMap((column, index) => {
      const length = row[index] ?? null
      return length === null ? [] : [[column, Number(length)] as const]
    }),
  )
}
