import { group } from 'd3-array'
import { listNames } from '../text/format.ts'
import type {
  ChannelStep,
  FittedColumn,
  FittedCross,
  FittedText,
  FittedTransform,
  FittedWindow,
  NumberStep,
} from '../dataset/dataset-schema.ts'

/** Steps that some columns share, in words. Without columns: the steps of all pixels or values. */
export interface ColumnSteps {
  readonly columns: readonly string[]
  readonly steps: string
}

/** Describes a transform for people, columns with equal steps together. */
export function describeTransform(transform: FittedTransform): ColumnSteps[] {
  return [...describeFeatures(transform), ...describeLabels(transform)]
}

function describeLabels({ labels = [] }: FittedTransform): ColumnSteps[] {
  return labels.map(({ output, steps }) => ({
    columns: [output],
    steps: `${steps.map(nameOfStep).join(', ')} (label; predictions are in its units)`,
  }))
}

function describeFeatures(transform: FittedTransform): ColumnSteps[] {
  if ('steps' in transform)
    return transform.steps.length === 0
      ? []
      : [{ columns: [], steps: transform.steps.map(nameOfStep).join(', ') }]
  const columns = [...group(transform.columns, describeColumn)].flatMap(([steps, equal]) =>
    steps === '' ? [] : [{ columns: equal.map(({ name }) => name), steps }],
  )
  const { crosses = [], windows = [] } = transform
  return [...columns, ...crosses.map(describeCross), ...windows.map(describeWindow)]
}

function describeCross({ name, columns, buckets, values }: FittedCross): ColumnSteps {
  const size =
    buckets.by === 'hash'
      ? ` in ${buckets.count} hash buckets`
      : `, the ${buckets.combinations.length} most frequent combinations and other`
  return { columns: [name], steps: `${values} of ${columns.join(' × ')}${size}` }
}

function describeWindow({ name, statistic, columns, indicator, steps }: FittedWindow): ColumnSteps {
  const [first, last] = [columns[0], columns.at(-1)]
  const rows = columns.length === 1 ? first : `${first} to ${last}`
  const missing = missingOf({ missing: 0, indicator })
  return {
    columns: [name],
    steps: [`${statistic} of ${rows}`, ...missing, ...steps.map(nameOfStep)].join(', '),
  }
}

/** An empty text for numbers that stay as they are, and for columns that only windows use. */
function describeColumn(column: FittedColumn): string {
  const parts = [...missingOf(column), ...encodingOf(column)]
  return parts.join(', ')
}

function missingOf({ missing, indicator }: Pick<FittedColumn, 'missing' | 'indicator'>): string[] {
  if (missing === null) return []
  return [indicator ? 'missing values replaced and marked' : 'missing values replaced']
}

function encodingOf(column: FittedColumn): string[] {
  switch (column.encoding) {
    case 'number':
      return [
        ...column.steps.map(nameOfStep),
        ...(column.edges === undefined ? [] : [`one of ${column.edges.length + 1} buckets`]),
      ]
    case 'one-hot':
    case 'index': {
      const other = column.other ? ' and other' : ''
      return [`${column.encoding} of ${column.categories} categories${other}`]
    }
    case 'hash':
      return [`${column.values} of ${column.buckets} hash buckets`]
    case 'date':
      return [
        ...[...group(column.parts, ({ steps }) => steps.map(nameOfStep).join(', '))].map(([steps, parts]) =>
          [
            listNames(
              parts.map(({ part }) => part),
              parts.length,
            ),
            steps,
          ]
            .filter(Boolean)
            .join(' '),
        ),
        ...(column.cyclic.length > 0
          ? [`${listNames(column.cyclic, column.cyclic.length)} as sine and cosine`]
          : []),
      ]
    case 'text':
      return [describeText(column)]
    case 'token-ids':
      return [`the first ${column.length} ids of a tokenizer of ${column.size} tokens`]
    case 'image': {
      const [height, width, channels] = column.shape
      const colour = channels === 1 ? 'grey' : 'colour'
      return [`image of ${width} × ${height} in ${colour}`, ...column.steps.map(nameOfStep)]
    }
    case 'none':
      return []
  }
}

/** For example `TF-IDF of 5000 n-grams of 1 to 3 characters`. */
function describeText({ tokens, ngrams: [least, most], vocabulary, output }: FittedText): string {
  const unit = unitOf(tokens)
  const lengths = least === most ? String(least) : `${least} to ${most}`
  const ngrams = `${vocabulary.length} n-grams of ${lengths} ${unit}`
  switch (output.values) {
    case 'counts':
      return `counts of ${ngrams}`
    case 'binary':
      return `presence of ${ngrams}`
    case 'tf-idf':
      return `TF-IDF of ${ngrams}`
    case 'ids':
      return `the first ${output.length} ids of ${ngrams}`
  }
}

function unitOf(tokens: FittedText['tokens']): string {
  if (typeof tokens === 'object') return 'tokens of a tokenizer'
  return tokens === 'characters-in-words' ? 'characters in words' : tokens
}

function nameOfStep(step: ChannelStep | NumberStep): string {
  switch (step.step) {
    case 'scale':
      return `divided by ${step.by}`
    case 'standardize':
      return 'standardized'
    case 'min-max':
      return 'scaled to 0 to 1'
    case 'robust':
      return 'scaled by median and interquartile range'
    case 'clip':
      return 'clipped'
    case 'log':
      return 'signed logarithm'
    case 'quantile':
      return 'quantile'
  }
}
