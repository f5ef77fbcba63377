import { bisectLeft } from 'd3-array'
import type { DataSection } from '../config/data.ts'
import type { FeatureSetting } from '../config/feature.ts'
import { fillsForward, withoutSeries, type MissingValueOfRow } from '../config/missing-values.ts'
import type { NumberStepSetting } from '../config/transform-steps.ts'
import type {
  ColumnTransform,
  DatePart,
  FittedColumn,
  ImageColumn,
  TableColumn,
  TableFeatures,
} from '../dataset/dataset-schema.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'
import { quantileOfSorted, rangeOf } from './moments.ts'
import { partOfDate } from './calendar.ts'
import { parseDuration } from './durations.ts'
import { channelSteps, fitChannels } from './fit-channels.ts'
import { fitCrosses } from './fit-crosses.ts'
import { historyFit } from './fit-history.ts'
import { fitSteps } from './fit-number-steps.ts'
import { fitText, type Tokenizers } from './fit-text.ts'
import { invalidFeature } from './invalid-feature.ts'
import { parseTime } from './iso-time.ts'
import {
  fillNumbers,
  hasNoNumbers,
  mapNumbers,
  presentNumbers,
  sortNumbers,
  type NumberChunks,
} from './number-chunks.ts'
import { applyNumberSteps } from './number-steps.ts'
import { spansOf } from './table-transform.ts'
import type { TrainingValues } from './training-values.ts'

/** A column whose raw values are its values. */
type ColumnOfValues = Exclude<TableColumn, { type: 'text' | 'image' }>
type Settings = Pick<DataSection, 'features' | 'transform' | 'crosses' | 'time-series'>

/**
 * Fits the encodings of a table's columns, their crosses and rolling windows to the training split. The result is the same for any order
 * of the rows.
 * @param valuesOf returns the raw values of a column in the training split
 * @param tokenizers the tokenizers that columns of texts name
 */
export function fitColumns(
  table: TableFeatures,
  valuesOf: (column: TableColumn) => TrainingValues,
  { features, transform, crosses, 'time-series': series }: Settings,
  tokenizers?: Tokenizers,
): ColumnTransform {
  const history = historyFit(series, table, valuesOf, transform)
  const columns = table.columns.map(
    (column) =>
      history.fitColumn(column.name) ??
      fitColumn(column, valuesOf(column), features[column.name], transform, tokenizers),
  )
  const windows = history.fitWindows()
  const fitted = {
    columns,
    ...(crosses !== undefined && { crosses: fitCrosses(crosses, table, columns, valuesOf) }),
    ...(windows.length > 0 && { windows }),
  }
  return { ...fitted, shape: [spansOf(fitted).reduce((sum, span) => sum + span.width, 0)] }
}

/** @param setting undefined for the defaults */
function fitColumn(
  column: TableColumn,
  values: TrainingValues,
  setting: FeatureSetting | undefined,
  transform: readonly NumberStepSetting[],
  tokenizers: Tokenizers | undefined,
): FittedColumn {
  if (column.type === 'text' && values.kind === 'texts')
    return fitTextColumn(column, values.texts, setting, tokenizers)
  if (column.type === 'image' && values.kind === 'pixels')
    return fitImages(column, values.histogram, setting, transform)
  if (column.type !== 'text' && column.type !== 'image' && values.kind === 'numbers')
    return fitNumbers(column, values.chunks, setting, transform)
  throw new TypeError(`${values.kind} for the ${column.type} column ${column.name}`)
}

function fitImages(
  column: ImageColumn,
  histogram: PixelHistogram,
  setting: FeatureSetting | undefined,
  transform: readonly NumberStepSetting[],
): FittedColumn {
  const { name } = column
  const steps = setting?.transform
    ? channelSteps(setting.transform, ['data', 'features', name, 'transform'])
    : channelSteps(transform)
  return {
    encoding: 'image',
    name,
    missing: null,
    indicator: false,
    ...fitChannels(steps, column, histogram),
  }
}

function fitNumbers(
  column: ColumnOfValues,
  raw: NumberChunks,
  setting: FeatureSetting | undefined,
  transform: readonly NumberStepSetting[],
): FittedColumn {
  const { name } = column
  const present = presentNumbers(raw)
  const missing =
    column.optional === true ? replacement(column, present, withoutSeries(setting?.missing)) : null
  const filled = missing === null ? present : fillNumbers(raw, missing)
  const common = { name, missing, indicator: setting?.indicator ?? false }
  switch (column.type) {
    case 'number':
    case 'duration': {
      if (setting?.buckets === undefined) {
        const steps = fitSteps(setting?.transform ?? transform, filled)
        return { encoding: 'number', ...common, steps }
      }
      // Edges are in the units of the column, so only steps of its own come before them.
      const steps = fitSteps(setting.transform ?? [], filled)
      const values = mapNumbers(filled, (value) => applyNumberSteps(steps, value))
      const edges = edgesOf(setting.buckets, values, name)
      return { encoding: 'number', ...common, steps, edges }
    }
    case 'category':
      return {
        encoding: setting?.encode ?? 'one-hot',
        ...common,
        categories: column.categories.length,
        other: column.open === true,
      }
    case 'date':
      return {
        encoding: 'date',
        ...common,
        parts: partsOf(setting).map((part) => ({
          part,
          steps: fitSteps(
            setting?.transform ?? transform,
            mapNumbers(filled, (time) => partOfDate(part, time)),
          ),
        })),
        cyclic: setting?.cyclic ?? [],
      }
  }
}

/** Returns the parts of a date that become numbers. */
function partsOf(setting: FeatureSetting | undefined): readonly DatePart[] {
  return setting?.parts ?? (setting?.cyclic.length ? [] : ['year', 'month', 'day', 'weekday'])
}

function fitTextColumn(
  { name, optional }: TableColumn,
  texts: Iterable<string | null>,
  setting: FeatureSetting | undefined,
  tokenizers: Tokenizers | undefined,
): FittedColumn {
  const missing = optional === true ? textReplacement(name, setting?.missing) : null
  const common = { name, missing, indicator: setting?.indicator ?? false }
  if (setting?.['hash-buckets'] !== undefined)
    return { encoding: 'hash', ...common, buckets: setting['hash-buckets'], values: setting.encode }
  return fitText(common, filled(texts, missing), setting?.text, tokenizers)
}

function* filled(texts: Iterable<string | null>, missing: string | null): Iterable<string> {
  for (const text of texts) yield text ?? missing ?? ''
}

function textReplacement(name: string, missing: FeatureSetting['missing']): string {
  const isForward = fillsForward(missing)
  if (typeof missing === 'object' && !isForward) return String(missing.constant)
  throw invalidFeature(
    name,
    `\`missing: ${isForward ? 'forward-fill' : missing}\``,
    'a constant for missing texts, such as `missing: {constant: ""}`',
  )
}

/** Returns the raw value that replaces a missing one. */
function replacement(
  column: ColumnOfValues,
  present: NumberChunks,
  missing: MissingValueOfRow | undefined,
): number {
  if (typeof missing === 'object') return constantOf(column, missing.constant)
  if (hasNoNumbers(present))
    throw invalidFeature(
      column.name,
      'no value in the training split to replace missing ones by',
      'a column with values',
    )
  switch (missing) {
    case 'mean':
      return rangeOf(present).mean
    case 'median':
      return quantileOfSorted(sortNumbers(present), 0.5)
    case 'mode':
      return modeOf(present)
    case 'fail':
    case 'drop':
    case undefined:
      throw new TypeError(`${column.name} is optional without a replacement`)
  }
}

function constantOf(column: ColumnOfValues, constant: number | string): number {
  switch (column.type) {
    case 'number':
      if (typeof constant === 'number') return constant
      throw invalidFeature(
        column.name,
        `the constant ${JSON.stringify(constant)}`,
        'a number, since the column has numbers',
      )
    case 'category': {
      const code = column.categories.indexOf(String(constant))
      if (code >= 0) return code
      throw invalidFeature(
        column.name,
        `the constant ${JSON.stringify(constant)}`,
        'one of the categories of the column',
      )
    }
    case 'duration': {
      const seconds = typeof constant === 'number' ? constant : parseDuration(constant)
      if (!Number.isNaN(seconds)) return seconds
      throw invalidFeature(
        column.name,
        `the constant ${JSON.stringify(constant)}`,
        'seconds, or a duration such as 1:30:00',
      )
    }
    case 'date': {
      const time = typeof constant === 'number' ? constant : parseTime(constant)
      if (!Number.isNaN(time)) return time
      throw invalidFeature(
        column.name,
        `the constant ${JSON.stringify(constant)}`,
        'a date such as 2026-01-31',
      )
    }
  }
}

/** Returns the most frequent value, and the smallest of equally frequent ones. */
function modeOf(values: NumberChunks): number {
  const sorted = sortNumbers(values)
  let [mode, most] = [Number.NaN, 0]
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] ?? 0
    let end = start
    while (sorted[end] === value) end++
    if (end - start > most) [mode, most] = [value, end - start]
    start = end
  }
  return mode
}

/** Returns distinct edges; none lies below or above all values. */
function edgesOf(buckets: number | readonly number[], values: NumberChunks, name: string): number[] {
  if (typeof buckets !== 'number') return [...buckets].sort((a, b) => a - b)
  const sorted = sortNumbers(values)
  const quantiles = Array.from({ length: buckets - 1 }, (_, index) =>
    quantileOfSorted(sorted, (index + 1) / buckets),
  )
  const edges = [...new Set(quantiles)].filter((edge) => bisectLeft(sorted, edge) > 0)
  if (edges.length > 0) return edges
  throw invalidFeature(
    name,
    'equal values in all training examples',
    'at least two values to divide into buckets',
  )
}
