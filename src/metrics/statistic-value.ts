import { deLong } from '../statistics/delong.ts'
import { meanOf } from '../statistics/mean.ts'
import { areas, macroAreaStatistic } from './area-statistics.ts'
import { countClasses } from './confusion.ts'
import type { SeedPairs, Statistic, StatisticKind, StatisticOf } from './statistic.ts'

const values: { readonly [K in StatisticKind]: (statistic: StatisticOf<K>) => number } = {
  proportion: ({ right }) => right.reduce((sum, value) => sum + value, 0) / right.length,
  confusion: ({ of, labels, predicted, classes }) => of(countClasses(labels, predicted, classes)),
  area: ({ positive, scores }) => deLong(positive, [scores]).areas[0] ?? NaN,
  'macro-area': ({ scored }) => valueOf(macroAreaStatistic(areas.roc, scored)),
  means: ({ terms, of }) => of(terms.map(meanOf)),
  weighted: ({ of, size }) => of(new Uint32Array(size).fill(1)),
}

const known = new WeakMap<Statistic, number>()

/** Returns the metric's value on the sample itself. It is computed only once for reports, bounds and tests. */
export function valueOf<K extends StatisticKind>(statistic: StatisticOf<K>): number {
  const value = known.get(statistic) ?? values[statistic.kind](statistic)
  known.set(statistic, value)
  return value
}

/** A metric's value for each seed's model. */
export interface SeedValues {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[] | null
}

export function seedValues(pairs: SeedPairs): SeedValues {
  const baseline = pairs.flatMap((pair) => (pair.baseline ? [valueOf(pair.baseline)] : []))
  return {
    candidate: pairs.map(({ candidate }) => valueOf(candidate)),
    baseline: baseline.length === 0 ? null : baseline,
  }
}

/** Returns the means over the seeds. */
export function meanValues(pairs: SeedPairs): {
  readonly candidate: number
  readonly baseline: number | null
} {
  const { candidate, baseline } = seedValues(pairs)
  return { candidate: meanOf(candidate), baseline: baseline && meanOf(baseline) }
}
