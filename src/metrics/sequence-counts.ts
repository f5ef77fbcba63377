import type { ClassCounts } from './confusion.ts'
import { macroAverage, ratio, type ClassScore } from './confusion.ts'
import type { WeightedStatistic, Statistic } from './statistic.ts'

/**
 * Number of labelled and predicted occurrences of each class in each sequence, and of those that are both. Entries without any are
 * left out.
 */
export interface Tally {
  readonly sequences: number
  readonly classes: readonly string[]
  readonly entries: readonly TallyEntry[]
}

export interface TallyEntry {
  readonly sequence: number
  readonly index: number
  readonly right: number
  readonly labelled: number
  readonly predicted: number
}

type Field = 'right' | 'labelled' | 'predicted'

/** A score of all classes together: twice the right occurrences, divided by those that can be wrong. */
interface PooledScore {
  readonly of: (counts: Counts) => number
  /** Number of occurrences that can be wrong. */
  readonly fallible: (counts: Counts) => number
}

type Counts = Readonly<Record<Field, number>>

/** Returns a score of all classes together; `only` is the index of the only class that counts. */
export function pooledStatistic(tally: Tally, score: PooledScore, only: number | null = null): Statistic {
  const columns = {
    right: new Float64Array(tally.sequences),
    labelled: new Float64Array(tally.sequences),
    predicted: new Float64Array(tally.sequences),
  }
  for (const entry of tally.entries) {
    if (only !== null && entry.index !== only) continue
    for (const field of ['right', 'labelled', 'predicted'] as const)
      columns[field][entry.sequence] = (columns[field][entry.sequence] ?? 0) + entry[field]
  }
  return {
    kind: 'means',
    terms: [columns.right, columns.labelled, columns.predicted],
    of: (means) => score.of(countsAt(means)),
    counts: ([right = none, labelled = none, predicted = none]) =>
      right.map((_, unit) => score.fallible(countsAt([right[unit], labelled[unit], predicted[unit]]))),
  }
}

const none = new Float64Array(0)

function countsAt(values: { readonly [index: number]: number | undefined }): Counts {
  return { right: values[0] ?? NaN, labelled: values[1] ?? NaN, predicted: values[2] ?? NaN }
}

export const pooled = {
  precision: {
    of: ({ right, predicted }) => ratio(right, predicted),
    fallible: ({ predicted }) => predicted,
  },
  recall: { of: ({ right, labelled }) => ratio(right, labelled), fallible: ({ labelled }) => labelled },
  f1: {
    of: ({ right, labelled, predicted }) => ratio(2 * right, labelled + predicted),
    fallible: ({ labelled, predicted }) => labelled + predicted,
  },
} as const satisfies Readonly<Record<string, PooledScore>>

/** Returns the mean score of the classes that occur. */
export function macroStatistic(tally: Tally, score: ClassScore): WeightedStatistic {
  const { sequences, classes, entries } = tally
  return {
    kind: 'weighted',
    size: sequences,
    work: entries.length + classes.length,
    of: (times) => macroAverage(countsOf(tally, times), score),
    shares: () => macroShares(tally),
    select: (units) => macroStatistic(selectSequences(tally, units), score),
  }
}

/** Returns the share of a mean over the classes that each sequence can lose, given its occurrences of each class. */
function macroShares(tally: Tally): Float64Array {
  const { labelled, predicted } = countsOf(tally, new Uint32Array(tally.sequences).fill(1))
  const total = labelled.map((count, index) => count + (predicted[index] ?? 0))
  const classes = total.reduce((sum, count) => sum + Number(count > 0), 0)
  const shares = new Float64Array(tally.sequences)
  for (const { sequence, index, labelled, predicted } of tally.entries)
    shares[sequence] = (shares[sequence] ?? 0) + (labelled + predicted) / (total[index] ?? NaN) / classes
  return shares
}

function countsOf({ classes, entries }: Tally, times: Uint32Array): ClassCounts {
  const counts = {
    right: new Float64Array(classes.length),
    labelled: new Float64Array(classes.length),
    predicted: new Float64Array(classes.length),
    total: 0,
  }
  for (const { sequence, index, right, labelled, predicted } of entries) {
    const count = times[sequence] ?? 0
    if (count === 0) continue
    counts.right[index] = (counts.right[index] ?? 0) + count * right
    counts.labelled[index] = (counts.labelled[index] ?? 0) + count * labelled
    counts.predicted[index] = (counts.predicted[index] ?? 0) + count * predicted
    counts.total += count * labelled
  }
  return counts
}

function selectSequences(tally: Tally, units: Uint32Array): Tally {
  const indexOf = new Map(Array.from(units, (unit, index) => [unit, index]))
  return {
    ...tally,
    sequences: units.length,
    entries: tally.entries.flatMap((entry) => {
      const sequence = indexOf.get(entry.sequence)
      return sequence === undefined ? [] : [{ ...entry, sequence }]
    }),
  }
}

/** Counts occurrences by sequence and class. */
export function tallyOf(
  sequences: number,
  classes: readonly string[],
  count: (add: (sequence: number, index: number, field: Field) => void) => void,
): Tally {
  const entries = new Map<number, { -readonly [Key in keyof TallyEntry]: TallyEntry[Key] }>()
  count((sequence, index, field) => {
    const key = sequence * classes.length + index
    const entry = entries.get(key) ?? { sequence, index, right: 0, labelled: 0, predicted: 0 }
    entry[field] += 1
    entries.set(key, entry)
  })
  return { sequences, classes, entries: [...entries.values()] }
}
