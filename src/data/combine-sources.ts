import type { JoinSection } from '../config/combine.ts'
import type { DataSection } from '../config/data.ts'
import type { CombinedColumns } from '../dataset/dataset-schema.ts'
import { UserError, withConfigPath, withConfigPathAsync } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import type { Tables } from '../tables/open-tables.ts'
import { identifier } from '../tables/sql.ts'
import { countTypedNumbers, decideTypedNumbers, type CountTyped } from '../tables/typed-relation.ts'
import { formatCount } from '../text/format.ts'
import type { OpenFile } from './file-table.ts'
import { joinQuery, textKeys } from './join-sources.ts'
import { missingTexts } from './missing-texts.ts'
import { namedRelation, openNamedSources, type NamedSource } from './named-source.ts'
import { joinNotes, logNotes, notesOf } from './source-notes.ts'
import type { SourceNotes } from './source-table.ts'
import type { TableFile, TablePath } from './table-file.ts'
import { openTypedFile } from './typed-file.ts'

/** The settings that determine a table. */
export type TableSection = Pick<DataSection, 'csv' | 'clean' | 'features' | 'sources' | 'join' | 'query'>

type Notes = Pick<Log, 'info' | 'warning'>

const result = identifier('result of the sources')

interface Combined {
  readonly open: OpenFile
  readonly combined: CombinedColumns | null
  readonly notes: SourceNotes
}

/**
 * Joins or queries the sources into one table. DuckDB keeps it in its memory and its temporary folder, so that all scans have the same
 * order, unless the query keeps the order of one source.
 */
export async function combineSources(
  tables: Tables,
  paths: readonly TablePath[],
  section: TableSection,
  log: Notes,
): Promise<Combined> {
  const { csv, join, query } = section
  const sources = await openNamedSources(tables, paths, (format) => ({
    csv,
    missingTexts: missingTexts(section, format !== 'csv'),
    onBadRow: undefined,
  }))
  const notes = joinNotes(sources.map(({ files }) => notesOf(files)))
  logNotes(notes, log)
  const key = join === undefined ? 'query' : 'join'
  const shown = `data.${key}`
  const file = await withConfigPathAsync(['data', key], async () => {
    if (join !== undefined) await makeJoin(tables, sources, join, section, log)
    return query === undefined
      ? openResult(tables, result, section)
      : openQuery(tables, sources, query, section)
  })
  const rows = file.rows === null ? '' : `${formatCount(file.rows)} rows and `
  log.info(`The result of ${shown} has ${rows}${file.columns.length} columns.`)
  const explain = (error: unknown) =>
    withConfigPath(query === undefined ? error : ofQuery(error), ['data', key])
  return {
    open: { source: { path: shown, shown, file: '' }, path: result, file, explain },
    combined: combinedColumns(
      file.columns.map(({ name }) => name),
      sources,
      join,
    ),
    notes,
  }
}

/** Returns the columns that a join takes from its right source, or all columns of a query; null if a join adds none. */
function combinedColumns(
  names: readonly string[],
  sources: readonly NamedSource[],
  join: JoinSection | undefined,
): CombinedColumns | null {
  const sourcesOf = (name: string) =>
    sources
      .filter(({ columns }) => columns.some((column) => column.toLowerCase() === name.toLowerCase()))
      .map((source) => source.name)
  const columns = names
    .map((name) => ({ name, sources: sourcesOf(name) }))
    .filter((column) => join === undefined || !column.sources.includes(join.left))
  return columns.length === 0 ? null : { by: join === undefined ? 'query' : 'join', columns }
}

async function makeJoin(
  tables: Tables,
  sources: readonly NamedSource[],
  join: JoinSection,
  section: TableSection,
  log: Notes,
): Promise<void> {
  const [left, right] = [join.left, join.right].map((name) => sources.find((each) => each.name === name))
  if (left === undefined || right === undefined) throw new TypeError('the sources of the join are not open')
  await nameSources(tables, [left], section, textKeys('left', left, right, join))
  await nameSources(tables, [right], section, textKeys('right', left, right, join))
  await makeResult(tables, await joinQuery(tables, left, right, join, log))
}

async function openQuery(
  tables: Tables,
  sources: readonly NamedSource[],
  query: string,
  section: TableSection,
): Promise<TableFile> {
  await nameSources(tables, sources, section, new Set())
  try {
    const { sql, order } = await tables.query(query)
    if (order === 'source') return await openResult(tables, sql, section, decideTypedNumbers)
    await makeResult(tables, `SELECT * FROM ${sql} ORDER BY ALL`)
    return await openResult(tables, result, section)
  } catch (error) {
    throw ofQuery(error)
  }
}

/** @param from the table after FROM */
async function openResult(
  tables: Tables,
  from: string,
  section: TableSection,
  count: CountTyped = countTypedNumbers,
): Promise<TableFile> {
  const shown = section.query === undefined ? 'data.join' : 'data.query'
  return openTypedFile(tables, from, shown, { missingTexts: missingTexts(section, true) }, count)
}

async function nameSources(
  tables: Tables,
  sources: readonly NamedSource[],
  section: TableSection,
  texts: ReadonlySet<string>,
): Promise<void> {
  for (const source of sources)
    await tables.name(
      source.name,
      namedRelation(source, texts, missingTexts(section, source.format !== 'csv')),
    )
}

function makeResult(tables: Tables, sql: string): Promise<void> {
  return tables.run(`CREATE TABLE ${result} AS ${sql}`)
}

/** All rows of the files were read before, so that a value that cannot be converted is a fault of the query. Values can be private. */
function ofQuery(thrown: unknown): unknown {
  if (!(thrown instanceof UserError)) return thrown
  const problems = thrown.problems.map((problem) =>
    problem.code === 'DATA_INVALID_FILE'
      ? {
          ...problem,
          code: 'DATA_INVALID_QUERY' as const,
          found:
            'a query that fails for some of the rows, such as by a conversion or a number that is too large',
          expected: 'a query that has a result for all rows',
          hint: 'Use `try_cast`, `nullif` or `coalesce` for values that cannot be converted.',
        }
      : problem,
  )
  return new UserError(problems, { cause: thrown })
}
