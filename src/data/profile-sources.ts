import { join } from 'node:path'
import { max, min } from 'd3-array'
import { UserError } from '../errors/user-error.ts'
import { StoreFile } from '../column-store/store-file.ts'
import type { Expectation } from '../expectations/expectation.ts'
import type { ColumnProfile, TableProfile } from '../expectations/infer-expectations.ts'
import { parseTime } from '../transform/iso-time.ts'
import { wantedLabels } from './label.ts'
import { openSourceTable } from './open-source-table.ts'
import { fetchFiles, withFolderBeside, type SourcesOptions } from './read-sources.ts'
import { stageTable } from './stage-table.ts'
import { plainTexts } from './staged-cells.ts'
import type { StagedColumn, StagedTable } from './staged-table.ts'

/** Reads the sources and describes each column. @throws UserError for sources that are no table */
export async function profileSources(options: SourcesOptions): Promise<TableProfile> {
  const { section, recipe, base, into, duckdb } = options
  const { format } = recipe
  if (format === 'images' || format === 'idx')
    throw new UserError({
      code: 'DATA_SETTING_NOT_APPLICABLE',
      found: 'images in the source',
      expected: 'a table, whose columns expectations can be inferred from',
      hint: 'Write the expectations of images by hand: `width`, `height`, the label and `classes`.',
      key: ['data', 'source'],
    })
  return withFolderBeside(into, async (folder) => {
    const files = await fetchFiles(recipe.files, base, folder)
    const source = await openSourceTable(format, files, section, duckdb)
    const file = new StoreFile(join(folder, 'columns'))
    try {
      const ids = source.names.filter((name) => name === section.id || namesId.test(name))
      const expectations = ids.map(uniqueColumn)
      const staged = await stageTable(source, { section, expectations, file, onRows: () => undefined })
      const { expectations: results } = staged.checked.results
      const repeated = new Set(
        results.filter(({ verdict }) => verdict === 'fail').map(({ subject }) => subject),
      )
      const labels = wantedLabels(section).map(({ column }) => column)
      const columns = [...staged.table.columns.values()].map((column): ColumnProfile => ({
        name: column.name,
        missing: column.missing,
        isUnique: ids.includes(column.name) && !repeated.has(column.name),
        isLabel: labels.includes(column.name),
        values: section.private.includes(column.name) ? null : valuesOf(column, staged.table),
      }))
      return { rows: staged.table.outcomes.size, columns }
    } finally {
      file.close()
      await source.close()
    }
  })
}

const namesId = /(?:^|[ _-])(?:id|key|uuid)$|Id$/i

function uniqueColumn(column: string): Expectation {
  return { kind: 'unique', columns: [column], type: null, severity: 'warn', tolerate: 0 }
}

type Values = NonNullable<ColumnProfile['values']>

function valuesOf(column: StagedColumn, { outcomes }: StagedTable): Values | null {
  if (column.kind === 'numbers') {
    const { minimum, maximum } = column
    if (minimum > maximum) return null
    const areWhole = outcomes.chunks.every((_, chunk) =>
      column.read(chunk).every((value) => Number.isNaN(value) || Number.isInteger(value)),
    )
    return { kind: areWhole ? 'integer' : 'number', minimum, maximum }
  }
  if (column.isInDictionary) {
    const { dictionary, counts } = column
    const texts = dictionary.map((text, code) => ({ text, rows: counts[code] ?? 0 }))
    if (texts.length === 0) return null
    return timesOf(dictionary) ?? { kind: 'texts', texts }
  }
  const bounds: number[] = []
  for (const chunk of outcomes.chunks.keys()) {
    const texts = plainTexts(column, chunk).filter((text) => text !== null)
    const found = timesOf(texts)
    if (found === null && texts.length > 0) return { kind: 'texts', texts: null }
    if (found?.kind === 'dates') bounds.push(found.first, found.last)
  }
  return { kind: 'dates', first: min(bounds) ?? 0, last: max(bounds) ?? 0 }
}

/** Returns the first and the last of some dates; null if one of the texts is no date. */
function timesOf(texts: readonly string[]): Values | null {
  const times = texts.map(parseTime)
  if (times.some((time) => Number.isNaN(time))) return null
  const [first, last] = [min(times), max(times)]
  return first === undefined || last === undefined ? null : { kind: 'dates', first, last }
}
