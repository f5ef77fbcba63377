import type { DataSection } from '../../config/data.ts'
import { fillsForward } from '../../config/missing-values.ts'
import { laggedColumns, type TimeSeriesSetting } from '../../config/time-series.ts'
import type { TableColumn, TableFeatures } from '../../dataset/dataset-schema.ts'
import { UserError } from '../../errors/user-error.ts'
import { rawNumbers } from '../../transform/training-values.ts'
import type { RowOutcomes } from '../../column-store/row-outcomes.ts'
import { StagedNumbers } from '../../column-store/staged-numbers.ts'
import type { StoreFile } from '../../column-store/store-file.ts'
import type { RawDataset } from '../raw-dataset.ts'
import { nameRow } from '../staged-table.ts'
import type { StoredCategories, StoredColumn, StoredNumbers } from '../stored-column.ts'
import { allValues, type RawSeries } from './raw-series.ts'
import { fillForward, laggedValues, orderSeries, type SeriesOrder } from './series-order.ts'

/**
 * Returns the dataset with missing values filled forward and with the earlier values that its features need. All of them are of
 * the same series and split. At most three columns of all rows are in memory at once.
 * @throws UserError for two rows of one series with the same time
 */
export async function withHistory(draft: RawDataset, section: DataSection): Promise<RawDataset> {
  const { series, features, featureSettings, outcomes } = draft
  const setting = section['time-series']
  if (series === null || setting === undefined || features.kind !== 'table') return draft
  const order = await requireOrder(draft, series)
  const filled: Record<string, number> = {}
  const columns = draft.columns.map((column) => {
    if (!fillsForward(featureSettings[column.name]?.missing)) return column
    const { values, count } = fillColumn(column, order, outcomes, series.file)
    if (count > 0) filled[column.name] = count
    return values
  })
  const added = laggedFeatures(setting, draft, features)
  const history = Object.keys(setting.history).flatMap((name) => {
    const column = columns.find((one) => one.name === name)
    const source = column?.kind === 'number' ? column : series.sources.get(name)
    if (source === undefined) throw new TypeError(`no column of numbers ${name}`)
    const values = allValues(source, outcomes)
    return laggedColumns(setting)
      .filter((lagged) => lagged.source === name)
      .map((lagged) => {
        const staged = stage(lagged.name, laggedValues(values, order, lagged.lag), outcomes, series.file)
        return numbersOf(staged)
      })
  })
  return {
    ...draft,
    columns: [...columns, ...history],
    features: { ...features, columns: [...features.columns, ...added] },
    cleaned: { ...draft.cleaned, ...(Object.keys(filled).length > 0 && { filled }) },
  }
}

async function requireOrder(draft: RawDataset, { facts }: RawSeries): Promise<SeriesOrder> {
  const { order, equalTimes } = orderSeries(draft.outcomes, facts())
  if (equalTimes === null) return order
  const [first, second] = [await nameRow(draft, equalTimes[0]), await nameRow(draft, equalTimes[1])]
  throw new UserError({
    code: 'DATA_DUPLICATE_TIME',
    found: `the rows ${first.name} and ${second.name} of one series with the same time`,
    expected: 'a different time in each row of a series',
    hint: 'Set `data.time-series.group` to the column that tells the series apart, or correct the times.',
    location: second.location,
  })
}

/** Returns the features for earlier values, which are private if their column is. */
function laggedFeatures(
  setting: TimeSeriesSetting,
  { columns }: RawDataset,
  { columns: features }: TableFeatures,
): TableColumn[] {
  return laggedColumns(setting).map(({ name, source, lag }): TableColumn => {
    if (columns.some((column) => column.name === name)) throw takenName(name, source)
    const feature = features.find((one) => one.name === source)
    const isPrivate = feature !== undefined && 'private' in feature && feature.private === true
    return {
      name,
      type: 'number',
      optional: true,
      ...(isPrivate && { private: true }),
      lag: { column: source, rows: lag },
    }
  })
}

function takenName(name: string, source: string): UserError {
  return new UserError({
    code: 'DATA_COLUMN_CONFLICT',
    found: `the column ${name} in the source, and earlier values of ${source} by the same name`,
    expected: 'a name for one of both',
    hint: 'Rename the column of the source.',
    key: ['data', 'time-series', 'history', source],
  })
}

/** Fills the missing values of a column forward. Texts and images stay as they are. */
function fillColumn(
  column: StoredColumn,
  order: SeriesOrder,
  outcomes: RowOutcomes,
  file: StoreFile,
): { readonly values: StoredColumn; readonly count: number } {
  if (column.kind !== 'number' && column.kind !== 'category') return { values: column, count: 0 }
  const values = new Float64Array(outcomes.size)
  for (const [index, { start }] of outcomes.chunks.entries())
    values.set(rawNumbers(column.read(index)), start)
  const count = fillForward(values, order)
  const staged = stage(column.name, values, outcomes, file)
  return { values: column.kind === 'number' ? numbersOf(staged) : categoriesOf(column, staged), count }
}

function stage(name: string, values: Float64Array, { chunks }: RowOutcomes, file: StoreFile): StagedNumbers {
  const staged = new StagedNumbers(name, file)
  for (const { start, size } of chunks) staged.append(values.subarray(start, start + size))
  return staged
}

function numbersOf(staged: StagedNumbers): StoredNumbers {
  const { name } = staged
  return { kind: 'number', name, read: (chunk) => ({ kind: 'number', name, values: staged.read(chunk) }) }
}

function categoriesOf({ name, categories }: StoredCategories, staged: StagedNumbers): StoredCategories {
  const codesOf = (chunk: number) =>
    Int32Array.from(staged.read(chunk), (code) => (Number.isNaN(code) ? -1 : code))
  return {
    kind: 'category',
    name,
    categories,
    read: (chunk) => ({ kind: 'category', name, categories, codes: codesOf(chunk) }),
  }
}
