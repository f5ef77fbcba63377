import {
  laggedColumns,
  rollingWindows,
  type HistorySetting,
  type LaggedColumn,
  type RollingWindow,
  type TimeSeriesSetting,
} from '../config/time-series.ts'
import type { NumberStepSetting } from '../config/transform-steps.ts'
import type { FittedColumn, FittedWindow, TableFeatures } from '../dataset/dataset-schema.ts'
import { UserError } from '../errors/user-error.ts'
import { fitSteps } from './fit-number-steps.ts'
import { quantileOfSorted, rangeOf } from './moments.ts'
import { hasNoNumbers, mapNumbers, presentNumbers, sortNumbers, type NumberChunks } from './number-chunks.ts'
import { filler } from './positions.ts'
import { windowStatistic } from './rolling-window.ts'
import type { TrainingValues } from './training-values.ts'

/** Returns the raw values of a column in the training split, for all columns in the same order of rows. */
type ValuesOf = (column: TableFeatures['columns'][number]) => TrainingValues

/** Encodings of the features made of earlier rows, fitted to the training split. */
export interface HistoryFit {
  /** Returns the encoding of a column of earlier values; null for any other column. */
  readonly fitColumn: (name: string) => FittedColumn | null
  readonly fitWindows: () => FittedWindow[]
}

/** @param transform steps for features without steps of their own */
export function historyFit(
  series: TimeSeriesSetting | undefined,
  { columns }: TableFeatures,
  valuesOf: ValuesOf,
  transform: readonly NumberStepSetting[],
): HistoryFit {
  if (series === undefined) return { fitColumn: () => null, fitWindows: () => [] }
  const lagged = new Map(laggedColumns(series).map((column) => [column.name, column]))
  const numbersOf = (name: string): NumberChunks => {
    const column = columns.find((one) => one.name === name)
    const values = column && valuesOf(column)
    if (values?.kind === 'numbers') return values.chunks
    throw new TypeError(`no column of numbers ${name}`)
  }
  const fit = ({ name, source }: LaggedColumn | RollingWindow, values: NumberChunks) => {
    const setting = series.history[source]
    if (setting === undefined) throw new TypeError(`no history of ${source}`)
    return fitValues(name, source, values, setting, transform)
  }
  return {
    fitColumn: (name) => {
      const column = lagged.get(name)
      if (column === undefined) return null
      if (!column.isFeature) return { encoding: 'none', name, missing: null, indicator: false }
      return { encoding: 'number', name, ...fit(column, numbersOf(name)) }
    },
    fitWindows: () =>
      rollingWindows(series).map((window) => {
        const { name, statistic, columns: names } = window
        const values = windowValues(names.map(numbersOf), windowStatistic(statistic))
        return { name, statistic, columns: [...names], ...fit(window, values) }
      }),
  }
}

function fitValues(
  name: string,
  source: string,
  values: NumberChunks,
  { missing, indicator, transform }: HistorySetting,
  defaultSteps: readonly NumberStepSetting[],
): Pick<FittedWindow, 'missing' | 'indicator' | 'steps'> {
  const present = presentNumbers(values)
  if (typeof missing !== 'object' && hasNoNumbers(present)) throw noValues(name, source)
  const replacement = replacementOf(missing, present)
  const steps = fitSteps(transform ?? defaultSteps, mapNumbers(values, filler(replacement)))
  return { missing: replacement, indicator, steps }
}

function replacementOf(missing: HistorySetting['missing'], present: NumberChunks): number {
  if (typeof missing === 'object') return missing.constant
  switch (missing) {
    case 'mean':
      return rangeOf(present).mean
    case 'median':
      return quantileOfSorted(sortNumbers(present), 0.5)
  }
}

/** Returns the statistic of each row of columns that are read in step. */
function windowValues(
  columns: readonly NumberChunks[],
  statisticOf: (values: Float64Array) => number,
): NumberChunks {
  return {
    *[Symbol.iterator]() {
      const readers = columns.map((column) => column[Symbol.iterator]())
      const window = new Float64Array(columns.length)
      for (;;) {
        const chunks: Float64Array[] = []
        for (const reader of readers) {
          const next = reader.next()
          if (next.done === true) return
          chunks.push(next.value)
        }
        yield Float64Array.from(chunks[0] ?? [], (_, row) => {
          for (const [index, chunk] of chunks.entries()) window[index] = chunk[row] ?? Number.NaN
          return statisticOf(window)
        })
      }
    },
  }
}

function noValues(name: string, source: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FEATURE',
    found: `no value of ${name} in the training split`,
    expected: 'series with enough rows for each lag',
    hint: 'Use smaller lags and windows, add rows, or set `missing: {constant: …}`.',
    key: ['data', 'time-series', 'history', source],
  })
}
