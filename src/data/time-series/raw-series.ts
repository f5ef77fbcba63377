import type { DataSection } from '../../config/data.ts'
import { seriesKeys } from '../../config/time-series.ts'
import { UserError } from '../../errors/user-error.ts'
import type { RowOutcomes } from '../../column-store/row-outcomes.ts'
import type { StoreFile } from '../../column-store/store-file.ts'
import { readNumbers, readTimes } from '../read-numbers.ts'
import type { StageOptions } from '../stage-table.ts'
import { plainTexts } from '../staged-cells.ts'
import { requireStaged, type StagedTable } from '../staged-table.ts'
import type { StoredColumn, StoredNumbers } from '../stored-column.ts'
import type { SeriesFacts } from './series-order.ts'

/** The series of a table before its rows have splits. */
export interface RawSeries {
  /** Reads the times and the groups of all rows. */
  readonly facts: () => SeriesFacts
  /** The columns whose earlier values are features, by name. */
  readonly sources: ReadonlyMap<string, StoredNumbers>
  /** The column store, for further columns. */
  readonly file: StoreFile
}

/**
 * Returns the series of a table; null for a section without time series.
 * @param columns the features and the labels
 * @throws UserError for a time that cannot be read, or for history of a column that does not have numbers
 */
export async function rawSeries(
  table: StagedTable,
  columns: readonly StoredColumn[],
  { section, file }: Pick<StageOptions, 'section' | 'file'>,
): Promise<RawSeries | null> {
  const keys = seriesKeys(section)
  if (keys === null) return null
  const sources = new Map<string, StoredNumbers>()
  for (const name of Object.keys(section['time-series']?.history ?? {}))
    sources.set(name, await sourceOf(name, table, columns, section))
  const times = await readTimes(table, keys.time)
  const { group } = keys
  return {
    facts: () => ({
      times: allValues(times, table.outcomes),
      groups: group === undefined ? null : groupCodes(table, group),
    }),
    sources,
    file,
  }
}

async function sourceOf(
  name: string,
  table: StagedTable,
  columns: readonly StoredColumn[],
  section: DataSection,
): Promise<StoredNumbers> {
  const column = columns.find((one) => one.name === name)
  const type = section.features[name]?.type
  if (column === undefined) {
    if (section.private.includes(name))
      throw invalidHistory(name, 'the private column', 'listed in `columns`')
    return readNumbers(table, name, 'a number, since earlier values of the column are features')
  }
  if (column.kind === 'number' && type !== 'date' && type !== 'duration') return column
  throw invalidHistory(name, `the ${type ?? column.kind} column`, 'of numbers')
}

function invalidHistory(name: string, found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FEATURE',
    found: `the history of ${found} ${name}`,
    expected: `history of a column ${expected}`,
    hint: `Remove \`data.time-series.history.${name}\`, or name another column.`,
    key: ['data', 'time-series', 'history', name],
  })
}

/** Returns the numbers of all rows. */
export function allValues(column: StoredNumbers, outcomes: RowOutcomes): Float64Array {
  const values = new Float64Array(outcomes.size)
  for (const [index, { start }] of outcomes.chunks.entries()) values.set(column.read(index).values, start)
  return values
}

/** Returns a number for each row, equal for equal cells of the column. */
function groupCodes(table: StagedTable, name: string): Int32Array {
  const column = requireStaged(table, name)
  const { outcomes } = table
  const codes = new Int32Array(outcomes.size)
  const known = new Map<string | number | null, number>()
  for (const [index, { start }] of outcomes.chunks.entries()) {
    const cells = column.kind === 'numbers' ? column.read(index) : plainTexts(column, index)
    for (const [position, cell] of cells.entries()) {
      const code = known.get(cell) ?? known.size
      known.set(cell, code)
      codes[start + position] = code
    }
  }
  return codes
}
