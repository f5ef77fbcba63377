import { UserError } from '../errors/user-error.ts'
import { findUnusableName, unusableName } from '../tables/distinct-names.ts'
import type { JsonField, JsonLayout } from '../tables/json-field.ts'
import { readJsonKeys } from '../tables/json-keys.ts'
import { refuseManyColumns } from '../tables/many-columns.ts'
import { findBadJsonLine, jsonLines } from '../tables/json-lines.ts'
import { countJsonNumbers } from '../tables/json-numbers.ts'
import { expandFields } from '../tables/json-fields.ts'
import { jsonRelation } from '../tables/json.ts'
import type { Tables } from '../tables/open-tables.ts'
import { readHead } from '../tables/read-head.ts'
import { refuseBinary } from '../tables/refuse-binary.ts'
import type { OpenSettings, TableFile, TablePath } from './table-file.ts'

/** Opens a file with one JSON object a line, or with all objects in one array. */
export async function openJsonFile(
  tables: Tables,
  { path }: TablePath,
  { missingTexts }: OpenSettings,
): Promise<TableFile> {
  const layout = await layoutOf(path)
  const keys = await readJsonKeys(tables, path, layout)
  if (keys.length === 0) throw (layout === 'lines' ? await findBadJsonLine(path) : null) ?? noKeys()
  await requireNames(keys.map(fieldOf), path, layout)
  const fields = await expandFields(tables, path, layout, keys.map(fieldOf))
  refuseManyColumns(path, fields.length)
  await requireNames(fields, path, layout)
  const byName = new Map(fields.map((field) => [field.name, field]))
  const { rows, columns } = await countJsonNumbers(tables, path, layout, fields, missingTexts)
  return {
    rows,
    columns,
    findings: [],
    rewrite: null,
    stored: null,
    native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
    relation: (wanted, numbers) =>
      jsonRelation(
        path,
        layout,
        wanted.map((name) => byName.get(name) ?? fieldOf(name)),
        numbers,
      ),
    lines: layout === 'lines' ? () => linesOfObjects(path) : null,
  }
}

async function layoutOf(path: string): Promise<JsonLayout> {
  const head = await readHead(path)
  refuseBinary(path, head)
  return /^(?:\u{feff})?\s*\[/u.test(head.toString('utf8')) ? 'array' : 'lines'
}

function fieldOf(name: string): JsonField {
  return { name, path: [name] }
}

function noKeys(): UserError {
  return new UserError({
    code: 'DATA_NO_EXAMPLES',
    found: 'no object with a key',
    expected: 'one JSON object a line, or an array of objects',
    hint: 'Add examples, or remove the file from the sources.',
  })
}

/** Throws UserError for names that SQL cannot tell apart, with the first line that has the later of them. */
async function requireNames(fields: readonly JsonField[], file: string, layout: JsonLayout): Promise<void> {
  const unusable = findUnusableName(fields.map(({ name }) => name))
  if (unusable === null) return
  const line =
    layout === 'lines'
      ? await findLineWith(
          file,
          fields.findLast(({ name }) => name === unusable),
        )
      : null
  throw unusableName(unusable, line === null ? { file } : { file, line })
}

/** Returns the first line whose object has a field; null if no line has it. */
async function findLineWith(file: string, field: JsonField | undefined): Promise<number | null> {
  for await (const { bytes, line } of jsonLines(file)) {
    let value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\u{feff}/u, ''))
    for (const key of field?.path ?? [])
      value =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined
    if (value !== undefined) return line
  }
  return null
}

async function* linesOfObjects(path: string): AsyncGenerator<readonly number[]> {
  for await (const { line } of jsonLines(path)) yield [line]
}
