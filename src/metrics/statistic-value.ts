import { deLong } from '../statistics/delong.ts'
import { meanOf } from '../statistics/mean.ts'
import { classCounts, confusionOf } from './confusion.ts'
import type { StatisticKind, StatisticOf } from './statistic.ts'

const values: { readonly [K in StatisticKind]: (statistic: StatisticOf<K>) => number } = {
  proportion: ({ right }) => right.reduce((sum, value) => sum + value, 0) / right.length,
  confusion: ({ of, labels, predicted, classes }) => of(classCounts(confusionOf(labels, predicted, classes))),
  area: ({ positive, scores }) => deLong(positive, [scores]).areas[0] ?? NaN,
  means: ({ terms, of }) => of(terms.map(meanOf)),
  weighted: ({ of, size }) => of(new Uint32Array(size).fill(1)),
}

/** Returns the metric's value on the sample itself. */
export function valueOf<K extends StatisticKind>(statistic: StatisticOf<K>): number {
  return values[statistic.kind](statistic)
}
