import { max } from 'd3-array'
import { z } from 'zod'
import { fillsForward, type MissingValue } from './missing-values.ts'
import { numberStepSchema } from './transform-steps.ts'

const column = z.string().min(1)

/** Each distance or size is a number of rows; a request carries as many earlier values. */
const rows = z.int().positive().max(1000)

const distinctRows = z
  .array(rows)
  .min(1)
  .refine((sizes) => new Set(sizes).size === sizes.length, 'each number once')

export const windowStatistics = ['mean', 'minimum', 'maximum', 'deviation'] as const
export type WindowStatistic = (typeof windowStatistics)[number]

const windows = z.strictObject({
  mean: distinctRows.optional().describe('Sizes of windows whose mean is a feature, such as `[7, 28]`.'),
  minimum: distinctRows.optional().describe('Sizes of windows whose smallest value is a feature.'),
  maximum: distinctRows.optional().describe('Sizes of windows whose greatest value is a feature.'),
  deviation: distinctRows
    .optional()
    .describe('Sizes of windows whose standard deviation, that of the population, is a feature.'),
} satisfies Record<WindowStatistic, unknown>)

const history = z
  .strictObject({
    lags: distinctRows
      .optional()
      .describe('Numbers of rows: the value so many rows earlier is a feature, such as `[1, 7]`.'),
    windows: windows
      .optional()
      .describe('Rolling windows over the rows before each row, without its own value, by their statistic.'),
    missing: z
      .union([z.enum(['mean', 'median']), z.strictObject({ constant: z.number() })])
      .default('mean')
      .describe(
        'Replacement for a feature without values: those of the first rows of a series, or that a client leaves out.',
      ),
    indicator: z
      .boolean()
      .default(false)
      .describe('Adds a value to the input of the network that is 1 where a feature was replaced.'),
    transform: z
      .array(numberStepSchema)
      .optional()
      .describe('Steps for the features, in order; those of `data.transform` when left out.'),
  })
  .refine(({ lags, windows }) => lags !== undefined || Object.keys(windows ?? {}).length > 0, {
    path: ['lags'],
    error: 'at least one of `lags` and `windows`',
  })

/** The section `data.time-series`: the order of rows, and the features made of earlier rows. */
export const timeSeriesSchema = z
  .strictObject({
    time: column
      .optional()
      .describe('Column of times that orders the rows of a series; `split.time` when left out.'),
    group: column
      .optional()
      .describe(
        'Column whose equal values are one series, such as a store; `split.group` when left out, and without both all rows are one.',
      ),
    history: z
      .record(column, history)
      .default({})
      .describe('Features made of earlier values of the same series and split, by column of numbers.'),
  })
  .describe(
    'For tables of rows in time: lags, rolling windows, and the order for `missing: {forward-fill: …}`.',
  )

export type TimeSeriesSetting = z.infer<typeof timeSeriesSchema>
export type HistorySetting = z.infer<typeof history>

/** The parts of the data section that define series. */
interface SeriesSection {
  readonly 'time-series'?: TimeSeriesSetting | undefined
  readonly split: { readonly time?: string | undefined; readonly group?: string | undefined }
  readonly features: Readonly<Record<string, { readonly missing?: MissingValue | undefined }>>
}

/** Columns that define the series of a table. */
export interface SeriesKeys {
  readonly time: string
  /** Undefined if all rows are one series. */
  readonly group: string | undefined
}

/** Returns the columns that define series; null for a section without time series. */
export function seriesKeys({
  'time-series': series,
  split,
}: Omit<SeriesSection, 'features'>): SeriesKeys | null {
  const time = series?.time ?? split.time
  return series === undefined || time === undefined ? null : { time, group: series.group ?? split.group }
}

/** Returns the first key that does not fit the others, and the reason; null if all fit. */
export function faultOfTimeSeries({
  'time-series': series,
  split,
  features,
}: SeriesSection): { readonly path: string[]; readonly message: string } | null {
  if (series === undefined) {
    const filled = Object.keys(features).find((name) => fillsForward(features[name]?.missing))
    if (filled === undefined) return null
    return {
      path: ['features', filled, 'missing'],
      message: '`forward-fill` with `time-series` only, which orders the rows',
    }
  }
  if (split.time === undefined && split.group === undefined)
    return {
      path: ['time-series'],
      message: 'only with `split.time` or `split.group`, since a random split separates the rows of a series',
    }
  if (series.time === undefined && split.time === undefined)
    return { path: ['time-series', 'time'], message: 'a column of times, since `split.time` is not set' }
  for (const key of ['time', 'group'] as const)
    if (series[key] !== undefined && split[key] !== undefined && series[key] !== split[key])
      return {
        path: ['time-series', key],
        message: `the same column as \`split.${key}\`, since a series must stay in one piece`,
      }
  return null
}

/** A value of an earlier row of a column. */
export interface LaggedColumn {
  readonly name: string
  /** The column of the source. */
  readonly source: string
  readonly lag: number
  /** False if only windows use the value. */
  readonly isFeature: boolean
}

/** A rolling window: the statistic of the last values of a column. */
export interface RollingWindow {
  readonly name: string
  readonly source: string
  readonly statistic: WindowStatistic
  /** Names of the lagged columns, the latest row first. */
  readonly columns: readonly string[]
}

/** Returns the earlier values that the features of each column need, the latest first. */
export function laggedColumns({ history }: TimeSeriesSetting): LaggedColumn[] {
  return sortedEntries(history).flatMap(([source, { lags = [], windows = {} }]) => {
    const sizes = windowStatistics.flatMap((statistic) => windows[statistic] ?? [])
    const longest = max(sizes) ?? 0
    const needed = new Set([...lags, ...Array.from({ length: longest }, (_, index) => index + 1)])
    return [...needed]
      .sort((a, b) => a - b)
      .map((lag) => ({ name: nameOfLag(source, lag), source, lag, isFeature: lags.includes(lag) }))
  })
}

/** Returns the rolling windows of each column, the shortest of each statistic first. */
export function rollingWindows({ history }: TimeSeriesSetting): RollingWindow[] {
  return sortedEntries(history).flatMap(([source, { windows = {} }]) =>
    windowStatistics.flatMap((statistic) =>
      (windows[statistic] ?? [])
        .toSorted((a, b) => a - b)
        .map((size) => ({
          name: `${source}[${statistic} ${size}]`,
          source,
          statistic,
          columns: Array.from({ length: size }, (_, index) => nameOfLag(source, index + 1)),
        })),
    ),
  )
}

/** Returns the names of the features made of earlier rows. */
export function historyFeatures(series: TimeSeriesSetting | undefined): string[] {
  if (series === undefined) return []
  const lags = laggedColumns(series).filter(({ isFeature }) => isFeature)
  return [...lags, ...rollingWindows(series)].map(({ name }) => name)
}

/** Returns the name by which a client sends an earlier value: `sales[-1]` is that of the row before. */
function nameOfLag(source: string, lag: number): string {
  return `${source}[-${lag}]`
}

/** Returns the entries by name, so that their order in the configuration does not count. */
function sortedEntries(history: TimeSeriesSetting['history']): [string, HistorySetting][] {
  return Object.entries(history).sort(([a], [b]) => (a < b ? -1 : 1))
}
