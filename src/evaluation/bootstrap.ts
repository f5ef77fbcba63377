import type { ClassCounts } from './confusion.ts'
import type { Direction, Statistic } from './metric.ts'
import { bcaDistribution, type Bootstrap, type BootstrapDistribution } from './statistics/bca.ts'
import { resampleCells, resampleCount, resampleMeans, seededUniform } from './statistics/resample.ts'

type Confusion = Extract<Statistic, { kind: 'confusion' }>
type Means = Extract<Statistic, { kind: 'means' }>

/** A metric's statistic of the candidate and, where it is compared, of the baseline on the same examples. */
export interface Trial<S extends Statistic> {
  readonly better: Direction
  readonly candidate: S
  readonly baseline: S | null
}

export interface Bootstrapped {
  readonly candidate: BootstrapDistribution
  /** Of candidate − baseline in the metric's good direction. */
  readonly gain: BootstrapDistribution | null
}

/** Values of one resample or of the sample itself. */
interface Values {
  readonly candidate: number
  readonly baseline: number | null
}

/** Below this a resample repeats too few examples to say anything of the others. */
const fewestExamples = 20

/** Bootstraps several statistics of the same confusion from one set of resamples. */
export function bootstrapConfusions(trials: readonly Trial<Confusion>[], seed: number): Bootstrapped[] {
  const [first] = trials
  if (!first) return []
  const size = first.candidate.labels.length
  if (size < fewestExamples) return trials.map((trial) => tooFew(trial, size))
  const cells = cellsOf(first)
  const weights = Float64Array.from(cells, ({ count }) => count)
  const counts = pairCounts(first.candidate.classes)
  const evaluate = (drawn: Float64Array): Values[] => {
    fillCounts(counts, cells, drawn)
    return trials.map(({ candidate, baseline }) => ({
      candidate: candidate.of(counts.candidate),
      baseline: baseline ? baseline.of(counts.baseline) : null,
    }))
  }
  const collector = collect(trials, resampleCount(cells.length * 10 + first.candidate.classes))
  resampleCells(weights, collector.resamples, seededUniform(seed, 'confusion'), (drawn, resample) =>
    collector.add(resample, evaluate(drawn)),
  )
  const jackknife = cells.map((_, left) =>
    evaluate(weights.map((count, cell) => count - Number(cell === left))),
  )
  return collector.finish(evaluate(weights), jackknife, weights)
}

/** Bootstraps several statistics of means over the same examples from one set of resamples. */
export function bootstrapMeans(trials: readonly Trial<Means>[], seed: number): Bootstrapped[] {
  const columns = trials.flatMap(({ candidate, baseline }) => [
    ...candidate.terms,
    ...(baseline?.terms ?? []),
  ])
  const size = columns[0]?.length ?? 0
  if (size < fewestExamples) return trials.map((trial) => tooFew(trial, size))
  const evaluate = (means: Float64Array): Values[] => {
    let column = 0
    const next = (statistic: Means) => {
      const own = means.subarray(column, column + statistic.terms.length)
      column += statistic.terms.length
      return statistic.of(own)
    }
    return trials.map(({ candidate, baseline }) => ({
      candidate: next(candidate),
      baseline: baseline ? next(baseline) : null,
    }))
  }
  const collector = collect(trials, resampleCount(size))
  resampleMeans(columns, collector.resamples, seededUniform(seed, 'means'), (means, resample) =>
    collector.add(resample, evaluate(means)),
  )
  const sums = Float64Array.from(columns, (column) => column.reduce((sum, value) => sum + value, 0))
  const without = (left: number) =>
    sums.map((sum, column) => (sum - (columns[column]?.[left] ?? 0)) / (size - 1))
  const jackknife = Array.from({ length: size }, (_, left) => evaluate(without(left)))
  return collector.finish(evaluate(sums.map((sum) => sum / size)), jackknife, new Float64Array(size).fill(1))
}

function tooFew({ baseline }: Trial<Statistic>, size: number): Bootstrapped {
  const degenerate = {
    degenerate: true as const,
    reason: `${size} examples are too few for a bootstrap (at least ${fewestExamples})`,
  }
  return { candidate: degenerate, gain: baseline && degenerate }
}

/** Keeps the values of all resamples, for each trial of the candidate and of the gain. */
function collect(trials: readonly Trial<Statistic>[], resamples: number) {
  const kept = trials.map(({ better, baseline }) => ({
    better,
    candidate: new Float64Array(resamples),
    gain: baseline ? new Float64Array(resamples) : null,
  }))
  return {
    resamples,
    add(resample: number, values: readonly Values[]): void {
      for (const [trial, keep] of kept.entries()) {
        const value = values[trial]
        if (!value) continue
        keep.candidate[resample] = value.candidate
        if (keep.gain) keep.gain[resample] = gainOf(value, keep.better)
      }
    },
    finish(sample: readonly Values[], jackknife: readonly (readonly Values[])[], weights: Float64Array) {
      return kept.map((keep, trial): Bootstrapped => {
        const left = jackknife.map((values) => values[trial] ?? missing)
        const own = sample[trial] ?? missing
        const distribution = (replicates: Float64Array, of: (values: Values) => number) => {
          const bootstrap: Bootstrap = {
            estimate: of(own),
            replicates,
            jackknife: { values: Float64Array.from(left, of), weights },
          }
          return bcaDistribution(bootstrap)
        }
        return {
          candidate: distribution(keep.candidate, (values) => values.candidate),
          gain: keep.gain && distribution(keep.gain, (values) => gainOf(values, keep.better)),
        }
      })
    },
  }
}

const missing: Values = { candidate: NaN, baseline: null }

function gainOf({ candidate, baseline }: Values, better: Direction): number {
  const difference = candidate - (baseline ?? NaN)
  return better === 'higher' ? difference : -difference
}

/** Examples of one label that candidate and baseline took for the same classes. */
interface Cell {
  readonly label: number
  readonly candidate: number
  readonly baseline: number
  readonly count: number
}

function cellsOf({ candidate, baseline }: Trial<Confusion>): Cell[] {
  const { labels, predicted, classes } = candidate
  const counts = new Map<number, number>()
  for (let index = 0; index < labels.length; index++) {
    const key =
      ((labels[index] ?? 0) * classes + (predicted[index] ?? 0)) * classes + (baseline?.predicted[index] ?? 0)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([key, count]) => ({
      label: Math.floor(key / classes ** 2),
      candidate: Math.floor(key / classes) % classes,
      baseline: key % classes,
      count,
    }))
}

interface MutableCounts extends ClassCounts {
  total: number
}

function pairCounts(classes: number): { candidate: MutableCounts; baseline: MutableCounts } {
  const labelled = new Float64Array(classes)
  const counts = () => ({
    right: new Float64Array(classes),
    labelled,
    predicted: new Float64Array(classes),
    total: 0,
  })
  return { candidate: counts(), baseline: counts() }
}

function fillCounts(
  { candidate, baseline }: ReturnType<typeof pairCounts>,
  cells: readonly Cell[],
  drawn: Float64Array,
): void {
  for (const { right, predicted, labelled } of [candidate, baseline])
    for (const counts of [right, predicted, labelled]) counts.fill(0)
  let total = 0
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]
    const count = drawn[index] ?? 0
    if (!cell || count === 0) continue
    total += count
    add(candidate.labelled, cell.label, count)
    add(candidate.predicted, cell.candidate, count)
    add(baseline.predicted, cell.baseline, count)
    if (cell.candidate === cell.label) add(candidate.right, cell.label, count)
    if (cell.baseline === cell.label) add(baseline.right, cell.label, count)
  }
  candidate.total = total
  baseline.total = total
}

function add(counts: Float64Array, index: number, count: number): void {
  counts[index] = (counts[index] ?? 0) + count
}
