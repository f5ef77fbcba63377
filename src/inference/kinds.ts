import type { Statistic, StatisticKind, StatisticOf, StatisticPair, Support } from '../metrics/statistic.ts'
import type { Purpose } from './bootstrap.ts'
import type { Sampling } from './clusters.ts'
import { area } from './kinds/area.ts'
import { confusion } from './kinds/confusion.ts'
import { macroArea } from './kinds/macro-area.ts'
import { means } from './kinds/means.ts'
import { proportion } from './kinds/proportion.ts'
import type {
  Inferred,
  ResampledMethods,
  ResampledStatistic,
  StatisticMethods,
} from './kinds/statistic-methods.ts'
import { weighted } from './kinds/weighted.ts'

type ResampledKind = ResampledStatistic['kind']

const resampledMethods: { readonly [K in ResampledKind]: ResampledMethods<StatisticOf<K>> } = {
  confusion,
  means,
  weighted,
}

const methods: { readonly [K in StatisticKind]: StatisticMethods<StatisticOf<K>> } = {
  ...resampledMethods,
  proportion,
  area,
  'macro-area': macroArea,
}

/** Returns the type guard of a kind. */
export function isKind<K extends StatisticKind>(kind: K) {
  return (statistic: Statistic): statistic is StatisticOf<K> => statistic.kind === kind
}

/** Returns the number of units. */
export function sizeOf<K extends StatisticKind>(statistic: StatisticOf<K>): number {
  return methods[statistic.kind].size(statistic)
}

export function supportOf<K extends StatisticKind>(statistic: StatisticOf<K>): Support {
  return methods[statistic.kind].support(statistic)
}

/** Returns the pair restricted to some of the units. */
export function selectPair(
  { better, candidate, baseline }: StatisticPair<Statistic>,
  units: Uint32Array,
): StatisticPair<Statistic> {
  return {
    better,
    candidate: selectStatistic(candidate, units),
    baseline: baseline && selectStatistic(baseline, units),
  }
}

function selectStatistic<K extends StatisticKind>(statistic: StatisticOf<K>, units: Uint32Array): Statistic {
  return methods[statistic.kind].select(statistic, units)
}

/** Returns the statistic in a form that can be resampled. */
export function resampledStatistic<K extends StatisticKind>(statistic: StatisticOf<K>): ResampledStatistic {
  return methods[statistic.kind].resampled(statistic)
}

/** Returns the derivative of the value by the weight of each unit; null if it is not available. */
export function influenceOf<K extends ResampledKind>(statistic: StatisticOf<K>): Float64Array | null {
  return resampledMethods[statistic.kind].influence(statistic)
}

/** Infers the true values and differences of several pairs on the same units, grouped by kind. */
export function inferPairs(
  pairs: readonly StatisticPair<Statistic>[],
  sampling: Sampling,
  purpose: Purpose,
): Map<StatisticPair<Statistic>, Inferred> {
  const inferred = <K extends StatisticKind>(kind: K, { infer }: StatisticMethods<StatisticOf<K>>) =>
    inferKind(isKind(kind), (own) => infer(own, sampling, purpose), pairs)
  return new Map([
    ...inferred('proportion', proportion),
    ...inferred('confusion', confusion),
    ...inferred('area', area),
    ...inferred('macro-area', macroArea),
    ...inferred('means', means),
    ...inferred('weighted', weighted),
  ])
}

function inferKind<S extends Statistic>(
  is: (statistic: Statistic) => statistic is S,
  infer: (pairs: readonly StatisticPair<S>[]) => readonly Inferred[],
  pairs: readonly StatisticPair<Statistic>[],
): [StatisticPair<Statistic>, Inferred][] {
  const chosen = pairs.flatMap((pair) => {
    const { better, candidate, baseline } = pair
    if (!is(candidate)) return []
    return [{ pair, own: { better, candidate, baseline: baseline && is(baseline) ? baseline : null } }]
  })
  const inferred = infer(chosen.map(({ own }) => own))
  return chosen.flatMap(({ pair }, index) => {
    const result = inferred[index]
    return result ? [[pair, result]] : []
  })
}
