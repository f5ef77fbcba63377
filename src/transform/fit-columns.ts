import { bisectLeft } from 'd3-array'
import type { DataSection, FeatureSetting, NumberStepSetting } from '../config/data.ts'
import type {
  ColumnTransform,
  DatePart,
  FittedColumn,
  NumberStep,
  TableColumn,
  TableFeatures,
} from '../dataset/dataset-schema.ts'
import { momentsOf, quantileOfSorted } from './moments.ts'
import { partOfDate } from './calendar.ts'
import { fitText } from './fit-text.ts'
import { invalidFeature } from './invalid-feature.ts'
import { applyNumberStep, applyNumberSteps } from './number-steps.ts'
import { columnSpans } from './table-transform.ts'

/** A column whose raw values are its values. */
type ColumnOfValues = Exclude<TableColumn, { type: 'text' }>
type Settings = Pick<DataSection, 'features' | 'transform'>

/**
 * Fits the encodings of a table's columns to the training split. The result is the same for any order of the rows.
 * @param values `rows × columns` raw values of the training split
 * @param texts texts that columns of texts refer to
 */
export function fitColumns(
  { columns }: TableFeatures,
  values: Float64Array,
  { features, transform }: Settings,
  texts: readonly string[] = [],
): ColumnTransform {
  const width = columns.length
  const fitted = columns.map((column, position) => {
    const raw = Float64Array.from(
      { length: values.length / width },
      (_, row) => values[row * width + position] ?? NaN,
    )
    const setting = features[column.name]
    return column.type === 'text'
      ? fitTextColumn(column, raw, setting, texts)
      : fitColumn(column, raw, setting, transform)
  })
  const spans = columnSpans(fitted)
  return { columns: fitted, shape: [spans.reduce((sum, span) => sum + span.width, 0)] }
}

/** @param setting undefined for the defaults */
function fitColumn(
  column: ColumnOfValues,
  raw: Float64Array,
  setting: FeatureSetting | undefined,
  transform: readonly NumberStepSetting[],
): FittedColumn {
  const { name } = column
  const present = raw.filter((value) => !Number.isNaN(value))
  const missing = column.optional === true ? replacement(column, present, setting?.missing) : null
  const filled = missing === null ? present : raw.map((value) => (Number.isNaN(value) ? missing : value))
  const common = { name, missing, indicator: setting?.indicator ?? false }
  switch (column.type) {
    case 'number': {
      const steps = fitSteps(setting?.transform ?? transform, filled)
      if (setting?.buckets === undefined) return { encoding: 'number', ...common, steps }
      const values = filled.map((value) => applyNumberSteps(steps, value))
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
            filled.map((time) => partOfDate(part, time)),
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

/** @param raw positions of the texts, NaN for missing ones */
function fitTextColumn(
  { name, optional }: TableColumn,
  raw: Float64Array,
  setting: FeatureSetting | undefined,
  texts: readonly string[],
): FittedColumn {
  const missing = optional === true ? textReplacement(name, setting?.missing) : null
  const filled = Array.from(raw, (position) => texts[position] ?? missing ?? '')
  return fitText({ name, missing, indicator: setting?.indicator ?? false }, filled, setting?.text)
}

function textReplacement(name: string, missing: FeatureSetting['missing']): string {
  if (typeof missing === 'object') return String(missing.constant)
  throw invalidFeature(
    name,
    `\`missing: ${missing}\``,
    'a constant for missing texts, such as `missing: {constant: ""}`',
  )
}

/** Returns the raw value that replaces a missing one. */
function replacement(
  column: ColumnOfValues,
  present: Float64Array,
  missing: FeatureSetting['missing'],
): number {
  if (typeof missing === 'object') return constantOf(column, missing.constant)
  if (present.length === 0)
    throw invalidFeature(
      column.name,
      'no value in the training split to replace missing ones by',
      'a column with values',
    )
  switch (missing) {
    case 'mean':
      return momentsOf(present).mean
    case 'median':
      return quantileOfSorted(present.toSorted(), 0.5)
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
    case 'date': {
      const time = typeof constant === 'number' ? constant : Date.parse(constant)
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
function modeOf(values: Float64Array): number {
  const sorted = values.toSorted()
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

/** Fits each step to the values that the steps before it return. */
function fitSteps(settings: readonly NumberStepSetting[], values: Float64Array): NumberStep[] {
  const steps: NumberStep[] = []
  let current = values
  for (const setting of settings) {
    const step = fitStep(setting, current)
    steps.push(step)
    current = current.map((value) => applyNumberStep(step, value))
  }
  return steps
}

function fitStep(setting: NumberStepSetting, values: Float64Array): NumberStep {
  switch (setting.step) {
    case 'scale':
    case 'log':
      return setting
    case 'standardize': {
      const { mean, deviation, minimum, maximum } = momentsOf(values)
      // The mean of equal values may differ from them in the last bit.
      if (minimum === maximum) return { step: 'standardize', mean: minimum, deviation: 1 }
      return { step: 'standardize', mean, deviation: deviation || 1 }
    }
    case 'min-max': {
      const { minimum, maximum } = momentsOf(values)
      return { step: 'min-max', minimum, maximum }
    }
    case 'robust': {
      const [low, median, high] = quantilesOf(values, [0.25, 0.5, 0.75] as const)
      return { step: 'robust', median, range: high - low || 1 }
    }
    case 'clip':
      return { step: 'clip', ...boundsOf(setting.bounds, values) }
    case 'quantile': {
      const count = Math.min(mostQuantiles, Math.max(values.length, 2))
      const sorted = values.toSorted()
      return {
        step: 'quantile',
        quantiles: Array.from({ length: count }, (_, index) => quantileOfSorted(sorted, index / (count - 1))),
      }
    }
  }
}

/** The default of scikit-learn's `QuantileTransformer`. */
const mostQuantiles = 1000

type ClipBounds = Extract<NumberStepSetting, { step: 'clip' }>['bounds']

function boundsOf(bounds: ClipBounds, values: Float64Array): { minimum: number; maximum: number } {
  if ('minimum' in bounds) return bounds
  if ('quantiles' in bounds) {
    const [minimum, maximum] = quantilesOf(values, bounds.quantiles)
    return { minimum, maximum }
  }
  const [low, high] = quantilesOf(values, [0.25, 0.75] as const)
  return { minimum: low - bounds.iqr * (high - low), maximum: high + bounds.iqr * (high - low) }
}

function quantilesOf<Shares extends readonly number[]>(
  values: Float64Array,
  shares: Shares,
): { -readonly [Index in keyof Shares]: number }
function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  const sorted = values.toSorted()
  return shares.map((share) => quantileOfSorted(sorted, share))
}

/** Returns distinct edges; none lies below or above all values. */
function edgesOf(buckets: number | readonly number[], values: Float64Array, name: string): number[] {
  if (typeof buckets !== 'number') return [...buckets].sort((a, b) => a - b)
  const sorted = values.toSorted()
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
