import type { StatisticPair } from '../../metrics/statistic.ts'
import { countClasses, type ClassCounts } from '../../metrics/confusion.ts'
import type { ConfusionStatistic } from '../../metrics/statistic.ts'
import type { Clusters } from '../clusters.ts'
import { drawingWork, resampleCells } from '../../statistics/resample.ts'
import type { ResamplingPlan, Values } from './scheme.ts'

/** Examples of one label that get the same predictions from every model. */
interface Cell {
  readonly label: number
  /** The class predicted by each model, in the order of the models. */
  readonly given: readonly number[]
}

/** Units with equally many examples of each cell, which are interchangeable when resampling. */
interface Profile {
  readonly cells: readonly number[]
  readonly counts: readonly number[]
  /** Number of such units. */
  readonly units: number
}

/**
 * Returns the plan for statistics of the confusions of one or more models on the same examples. Units of one profile are
 * interchangeable, so the number of draws of each profile is multinomial; without groups a profile is a cell.
 */
export function confusionPlan(
  pairs: readonly StatisticPair<ConfusionStatistic>[],
  clusters: Clusters | null,
): ResamplingPlan {
  const classes = pairs[0]?.candidate.classes ?? 0
  const predictions = predictionsOf(pairs)
  const { cells, cellOf } = cellsOf(pairs[0]?.candidate.labels ?? new Int32Array(0), predictions, classes)
  const profiles = profilesOf(cellOf, clusters)
  const weights = Float64Array.from(profiles, ({ units }) => units)
  const inCells = new Float64Array(cells.length)
  const counts = countsOfModels(classes, predictions.length)
  const evaluated = pairs.map(({ candidate, baseline }) => ({
    candidate: valueIn(candidate, predictions, counts),
    baseline: baseline && valueIn(baseline, predictions, counts),
  }))
  const evaluate = (drawn: Float64Array): Values[] => {
    inCells.fill(0)
    for (let position = 0; position < profiles.length; position++) {
      const times = drawn[position] ?? 0
      const profile = profiles[position]
      if (times === 0 || !profile) continue
      for (let index = 0; index < profile.cells.length; index++)
        add(inCells, profile.cells[index] ?? 0, times * (profile.counts[index] ?? 0))
    }
    fillCounts(counts, cells, inCells)
    return evaluated.map(({ candidate, baseline }) => ({
      candidate: candidate(),
      baseline: baseline && baseline(),
    }))
  }
  const units = weights.reduce((sum, count) => sum + count, 0)
  return {
    units,
    work:
      profiles.reduce((sum, profile) => sum + profile.cells.length, drawingWork(weights)) +
      classes * evaluated.reduce((count, { baseline }) => count + (baseline ? 2 : 1), 1),
    whole: evaluate(weights),
    resample: (resamples, seed, visit) => {
      resampleCells(weights, resamples, seed, 'confusion', (drawn, resample) => {
        visit(evaluate(drawn), resample)
      })
    },
    jackknife: () => ({
      values: profiles.map((_, left) => evaluate(weights.map((units, at) => units - Number(at === left)))),
      weights,
    }),
    largestChanges: () => pairs.map(({ candidate }) => largestChange(candidate, units)),
    bestValues: () => pairs.map(({ candidate }) => bestValue(candidate)),
  }
}

function bestValue({ labels, classes, of }: ConfusionStatistic): number {
  return of(countClasses(labels, labels, classes))
}

/** Number of classes examined for the largest change: those with the fewest examples, where one mistake counts most. */
const mostClasses = 100

/**
 * Returns the largest change of the value if right predictions of one unit become wrong, times the number of units. For each class,
 * its predictions become the most frequent other class, and vice versa.
 */
function largestChange({ labels, predicted, classes, of }: ConfusionStatistic, units: number): number {
  const counts = countClasses(labels, predicted, classes)
  const value = of(counts)
  const byCount = Array.from(counts.labelled.keys())
    .filter((index) => (counts.labelled[index] ?? 0) > 0)
    .sort((a, b) => (counts.labelled[b] ?? 0) - (counts.labelled[a] ?? 0))
  const [first = 0, second = first === 0 ? 1 : 0] = byCount
  const perUnit = labels.length / units
  const changes = byCount.slice(-mostClasses).flatMap((index) => {
    const other = index === first ? second : first
    return [of(withProblems(counts, index, other, perUnit)), of(withProblems(counts, other, index, perUnit))]
  })
  return changes.reduce((largest, changed) => Math.max(largest, Math.abs(changed - value)), 0) * units
}

function withProblems(counts: ClassCounts, label: number, given: number, times: number): ClassCounts {
  const right = counts.right.slice()
  const predicted = counts.predicted.slice()
  const changed = Math.min(times, right[label] ?? 0)
  add(right, label, -changed)
  add(predicted, label, -changed)
  add(predicted, given, changed)
  return { ...counts, right, predicted }
}

/** Returns the predictions of each model once, regardless of the number of its statistics. */
function predictionsOf(pairs: readonly StatisticPair<ConfusionStatistic>[]): Int32Array[] {
  const all = pairs.flatMap(({ candidate, baseline }) => [
    candidate.predicted,
    ...(baseline ? [baseline.predicted] : []),
  ])
  return [...new Set(all)]
}

/** Returns the cells that have examples, in an order independent of that of the examples, and the cell of each example. */
function cellsOf(
  labels: Int32Array,
  predictions: readonly Int32Array[],
  classes: number,
): { cells: Cell[]; cellOf: Int32Array } {
  const start: { cells: Cell[]; cellOf: Int32Array } = {
    cells: Array.from({ length: classes }, (_, label) => ({ label, given: [] })),
    cellOf: labels,
  }
  return predictions.reduce(({ cells, cellOf }, given) => {
    const keys = Float64Array.from(cellOf, (cell, example) => cell * classes + (given[example] ?? 0))
    const present = Float64Array.from(new Set(keys)).sort()
    const indices = new Map(Array.from(present, (key, index) => [key, index]))
    return {
      cells: Array.from(present, (key) => {
        const { label = 0, given: before = [] } = cells[Math.floor(key / classes)] ?? {}
        return { label, given: [...before, key % classes] }
      }),
      cellOf: Int32Array.from(keys, (key) => indices.get(key) ?? 0),
    }
  }, start)
}

/** Returns the profiles, most frequent first. */
function profilesOf(cellOf: Int32Array, clusters: Clusters | null): Profile[] {
  const members: number[][] = clusters
    ? Array.from({ length: clusters.count }, () => [])
    : Array.from(cellOf, (cell) => [cell])
  if (clusters) for (const [example, cell] of cellOf.entries()) members[clusters.of[example] ?? 0]?.push(cell)
  const units = new Map<string, number>()
  for (const own of members) {
    const key = own.length === 1 ? String(own[0]) : own.sort((a, b) => a - b).join(' ')
    units.set(key, (units.get(key) ?? 0) + 1)
  }
  return [...units]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([key, count]) => ({ ...tally(key), units: count }))
}

function tally(key: string): Pick<Profile, 'cells' | 'counts'> {
  const counts = new Map<number, number>()
  for (const cell of key.split(' ').map(Number)) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  return { cells: [...counts.keys()], counts: [...counts.values()] }
}

interface MutableCounts extends ClassCounts {
  total: number
}

function countsOfModels(classes: number, models: number): MutableCounts[] {
  const labelled = new Float64Array(classes)
  return Array.from({ length: models }, () => ({
    right: new Float64Array(classes),
    labelled,
    predicted: new Float64Array(classes),
    total: 0,
  }))
}

/** Returns a function that computes a statistic from the current counts. */
function valueIn(
  { predicted, of }: ConfusionStatistic,
  predictions: readonly Int32Array[],
  counts: readonly ClassCounts[],
): () => number {
  const own = counts[predictions.indexOf(predicted)]
  return () => (own ? of(own) : NaN)
}

function fillCounts(models: readonly MutableCounts[], cells: readonly Cell[], inCells: Float64Array): void {
  for (const { right, predicted, labelled } of models)
    for (const counts of [right, predicted, labelled]) counts.fill(0)
  const labelled = models[0]?.labelled ?? new Float64Array(0)
  let total = 0
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]
    const count = inCells[index] ?? 0
    if (!cell || count === 0) continue
    total += count
    add(labelled, cell.label, count)
    for (let model = 0; model < models.length; model++) {
      const counts = models[model]
      const given = cell.given[model] ?? 0
      if (!counts) continue
      add(counts.predicted, given, count)
      if (given === cell.label) add(counts.right, given, count)
    }
  }
  for (const counts of models) counts.total = total
}

function add(counts: Float64Array, index: number, count: number): void {
  counts[index] = (counts[index] ?? 0) + count
}
