import { max, min } from 'd3-array'
import type { Column } from '../dataset/columns.ts'
import { splitNames, type SplitName } from '../dataset/dataset-schema.ts'
import { StoredSplit, type SplitFiles } from '../dataset/stored-split.ts'
import type { SampledColumn } from './association.ts'
import { bySplit, type BySplit } from './by-split.ts'
import { binEdges, HistogramBuilder, type Histogram } from './value-histogram.ts'
import { NumberAccumulator, presentSorted, type NumberSummary } from './number-summary.ts'
import { SampleCursor } from './sample.ts'

/** A column of numbers, dates or durations. */
export interface NumberProfile {
  readonly kind: 'number'
  readonly name: string
  readonly splits: BySplit<NumberSummary>
  readonly histogram: Histogram | null
}

/** A column of categories. */
export interface CategoryProfile {
  readonly kind: 'category'
  readonly name: string
  readonly categories: number
  readonly splits: BySplit<{ readonly count: number; readonly missing: number }>
  /** The most frequent categories, the most frequent first. */
  readonly frequent: readonly { readonly category: string; readonly counts: BySplit<number> }[]
}

export interface TableProfile {
  readonly columns: readonly (NumberProfile | CategoryProfile)[]
  /** The columns of the training sample. */
  readonly sample: readonly SampledColumn[]
}

const mostFrequent = 8

/** A column that is read as numbers or categories. */
export interface ReadColumn {
  readonly name: string
  /** Returns the stored values in the form of the feature. */
  readonly read: (stored: Column) => Column
}

/** Returns the statistics of columns of numbers and categories. Reads the splits twice, one record batch at a time. */
export function profileTable(
  dataset: SplitFiles,
  asked: readonly ReadColumn[],
  samples: BySplit<Int32Array>,
): TableProfile {
  const columns = new Map<string, ColumnAccumulator>()
  const names = asked.map(({ name }) => name)
  readChunks(dataset, names, samples, (split, chunk, positions) => {
    for (const [index, stored] of chunk.entries()) {
      const column = asked[index]?.read(stored) ?? stored
      const known = columns.get(column.name) ?? accumulatorOf(column, samples)
      columns.set(column.name, known)
      known.add(split, column, positions)
    }
  })
  const numbers = [...columns.values()].filter((column) => column instanceof NumberColumnAccumulator)
  const histograms = countBins(dataset, numbers, samples)
  return {
    columns: [...columns.values()].map((column) =>
      column instanceof NumberColumnAccumulator
        ? column.profile(histograms.get(column.name)?.histogram ?? null)
        : column.profile(),
    ),
    sample: [...columns.values()].map((column) => column.trainingSample()),
  }
}

function countBins(
  dataset: SplitFiles,
  numbers: readonly NumberColumnAccumulator[],
  samples: BySplit<Int32Array>,
): ReadonlyMap<string, HistogramBuilder> {
  const builders = new Map(
    numbers.flatMap((column) => {
      const edges = column.edges()
      return edges === null ? [] : [[column.name, new HistogramBuilder(edges)] as const]
    }),
  )
  readChunks(dataset, [...builders.keys()], samples, (split, chunk) => {
    for (const column of chunk)
      if (column.kind === 'number') builders.get(column.name)?.add(split, column.values)
  })
  return builders
}

function readChunks(
  dataset: SplitFiles,
  names: readonly string[],
  samples: BySplit<Int32Array>,
  use: (split: SplitName, columns: readonly Column[], positions: Int32Array) => void,
): void {
  if (names.length === 0) return
  for (const split of splitNames) {
    const cursor = new SampleCursor(samples[split])
    for (const { start, rows, columns } of new StoredSplit(dataset, split).chunks(names))
      use(split, columns, cursor.take(start, rows))
  }
}

type ColumnAccumulator = NumberColumnAccumulator | CategoryColumnAccumulator

function accumulatorOf(column: Column, samples: BySplit<Int32Array>): ColumnAccumulator {
  switch (column.kind) {
    case 'number':
      return new NumberColumnAccumulator(column.name, samples)
    case 'category':
      return new CategoryColumnAccumulator(column.name, column.categories, samples)
    case 'text':
    case 'bytes':
      throw new TypeError(`${column.name} is not a column of numbers or categories`)
  }
}

class NumberColumnAccumulator {
  readonly name: string
  readonly #splits = bySplit(() => new NumberAccumulator())
  readonly #sampled: BySplit<SampledValues>

  constructor(name: string, samples: BySplit<Int32Array>) {
    this.name = name
    this.#sampled = bySplit((split) => new SampledValues(samples[split].length))
  }

  add(split: SplitName, column: Column, positions: Int32Array): void {
    if (column.kind !== 'number') return
    this.#splits[split].add(column.values)
    this.#sampled[split].add(column.values, positions)
  }

  /** Returns the ends of the bins; null without values. */
  edges(): number[] | null {
    const parts = splitNames.map((split) => this.#splits[split]).filter(({ count }) => count > 0)
    if (parts.length === 0) return null
    const range = {
      minimum: min(parts, ({ minimum }) => minimum) ?? 0,
      maximum: max(parts, ({ maximum }) => maximum) ?? 0,
      whole: parts.every(({ whole }) => whole),
      count: max(parts, ({ count }) => count) ?? 0,
    }
    return binEdges(range, presentSorted(this.#sampled.train.values))
  }

  profile(histogram: Histogram | null): NumberProfile {
    const splits = bySplit((split) => this.#splits[split].summary(presentSorted(this.#sampled[split].values)))
    return { kind: 'number', name: this.name, splits, histogram }
  }

  trainingSample(): SampledColumn {
    return { kind: 'number', name: this.name, values: this.#sampled.train.values }
  }
}

class CategoryColumnAccumulator {
  readonly name: string
  readonly #categories: readonly string[]
  /** Counts of the categories, then of texts that are none of them, then of missing values. */
  readonly #counts: BySplit<Float64Array>
  readonly #sampled: SampledValues

  constructor(name: string, categories: readonly string[], { train }: BySplit<Int32Array>) {
    this.name = name
    this.#categories = categories
    this.#counts = bySplit(() => new Float64Array(categories.length + 2))
    this.#sampled = new SampledValues(train.length)
  }

  add(split: SplitName, column: Column, positions: Int32Array): void {
    if (column.kind !== 'category') return
    const counts = this.#counts[split]
    const missing = counts.length - 1
    for (const code of column.codes) {
      const place = code < 0 ? missing : code
      counts[place] = (counts[place] ?? 0) + 1
    }
    if (split !== 'train') return
    const codes = Float64Array.from(positions, (position) => column.codes[position] ?? -1)
    this.#sampled.append(codes.map((code) => (code < 0 ? Number.NaN : code)))
  }

  profile(): CategoryProfile {
    const countOf = (split: SplitName, code: number) => this.#counts[split][code] ?? 0
    const total = (code: number) => splitNames.reduce((sum, split) => sum + countOf(split, code), 0)
    const codes = [...this.#categories.keys()]
    const frequent = codes.sort((a, b) => total(b) - total(a) || a - b).slice(0, mostFrequent)
    return {
      kind: 'category',
      name: this.name,
      categories: this.#categories.length,
      splits: bySplit((split) => {
        const missing = countOf(split, this.#categories.length + 1)
        return { missing, count: this.#counts[split].reduce((sum, count) => sum + count, 0) - missing }
      }),
      frequent: frequent.map((code) => ({
        category: this.#categories[code] ?? '',
        counts: bySplit((split) => countOf(split, code)),
      })),
    }
  }

  trainingSample(): SampledColumn {
    return { kind: 'category', name: this.name, values: this.#sampled.values }
  }
}

/** The sampled values of a column, filled chunk by chunk. */
class SampledValues {
  readonly values: Float64Array
  #filled = 0

  constructor(size: number) {
    this.values = new Float64Array(size)
  }

  add(values: Float64Array, positions: Int32Array): void {
    this.append(Float64Array.from(positions, (position) => values[position] ?? Number.NaN))
  }

  append(values: Float64Array): void {
    this.values.set(values, this.#filled)
    this.#filled += values.length
  }
}
