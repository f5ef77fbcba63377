import { UserError } from '../errors/user-error.ts'
import type { JsonField, JsonLayout } from '../tables/json-field.ts'
import { readJsonKeys } from '../tables/json-keys.ts'
import { findBadJsonLine, jsonLines } from '../tables/json-lines.ts'
import { countJsonNumbers } from '../tables/json-numbers.ts'
import { expandObjects } from '../tables/json-objects.ts'
import { jsonRelation } from '../tables/json.ts'
import type { Tables } from '../tables/open-tables.ts'
import { readHead } from '../tables/read-head.ts'
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
  requireNames(keys)
  const fields = await expandObjects(tables, path, layout, keys.map(fieldOf))
  requireNames(fields.map(({ name }) => name))
  const byName = new Map(fields.map((field) => [field.name, field]))
  const { rows, columns } = await countJsonNumbers(tables, path, layout, fields, missingTexts)
  return {
    rows,
    columns,
    rewrite: null,
    native: new Set(columns.filter(({ values, numbers }) => values === numbers).map(({ name }) => name)),
    relation: (wanted, numbers) =>
      jsonRelation(
        path,
        layout,
        wanted.map((name) => byName.get(name) ?? fieldOf(name)),
        numbers,
      ),
    findLines: layout === 'lines' ? (wanted) => findJsonLines(path, wanted) : null,
  }
}

async function layoutOf(path: string): Promise<JsonLayout> {
  const head = await readHead(path)
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

/** Throws UserError for names that SQL cannot tell apart. */
function requireNames(names: readonly string[]): void {
  const byCase = Map.groupBy(names, (name) => name.toLowerCase())
  const alike = [...byCase.values()].find((group) => group.length > 1)
  if (alike === undefined && !names.includes('')) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found:
      alike === undefined ? 'a key without a name' : `keys that differ in case only: ${alike.join(', ')}`,
    expected: 'keys that differ in more than case',
    hint: 'Rename one of them.',
  })
}

async function findJsonLines(path: string, rows: readonly number[]): Promise<readonly number[]> {
  const lines: number[] = []
  let row = 0
  for await (const { line } of jsonLines(path)) {
    if (row++ === rows[lines.length]) lines.push(line)
    if (lines.length === rows.length) break
  }
  return lines
}
