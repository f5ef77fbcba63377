import type { Statistic } from '../metric.ts'
import type { Clusters } from '../sampling.ts'
import { drawnUnits } from '../statistics/resample.ts'
import type { Scheme, Trial, Values } from './scheme.ts'

type Means = Extract<Statistic, { kind: 'means' }>

/** Statistics of means over the same examples. The examples of a group are summed once, and then drawn as one. */
export function meansScheme(trials: readonly Trial<Means>[], clusters: Clusters | null): Scheme {
  const columns = trials.flatMap(({ candidate, baseline }) => [
    ...candidate.terms,
    ...(baseline?.terms ?? []),
  ])
  const size = columns[0]?.length ?? 0
  const units = clusters?.count ?? size
  const width = columns.length + 1
  const sums = sumsOfUnits(columns, size, clusters)
  const means = new Float64Array(columns.length)
  /** From the sums of all columns and, last, the number of examples. */
  const evaluate = (totals: Float64Array): Values[] => {
    const examples = totals[columns.length] ?? 0
    for (let column = 0; column < means.length; column++) means[column] = (totals[column] ?? 0) / examples
    let from = 0
    const next = (statistic: Means) => {
      const own = means.subarray(from, from + statistic.terms.length)
      from += statistic.terms.length
      return statistic.of(own)
    }
    return trials.map(({ candidate, baseline }) => ({
      candidate: next(candidate),
      baseline: baseline ? next(baseline) : null,
    }))
  }
  const whole = new Float64Array(width)
  for (let unit = 0; unit < units; unit++) addUnit(whole, sums, unit)
  return {
    units,
    work: units * (1 + width / 4),
    whole: evaluate(whole),
    resample: (resamples, seed, visit) => {
      const totals = new Float64Array(width)
      drawnUnits(units, resamples, seed, 'means', (drawn, resample) => {
        totals.fill(0)
        for (let draw = 0; draw < units; draw++) addUnit(totals, sums, drawn[draw] ?? 0)
        visit(evaluate(totals), resample)
      })
    },
    jackknife: () => ({
      values: Array.from({ length: units }, (_, left) =>
        evaluate(whole.map((total, column) => total - (sums[left * width + column] ?? 0))),
      ),
      weights: new Float64Array(units).fill(1),
    }),
  }
}

/** Unit after unit: its sum of each column, and its number of examples. */
function sumsOfUnits(
  columns: readonly Float64Array[],
  size: number,
  clusters: Clusters | null,
): Float64Array {
  const width = columns.length + 1
  const sums = new Float64Array((clusters?.count ?? size) * width)
  for (let example = 0; example < size; example++) {
    const from = (clusters ? (clusters.of[example] ?? 0) : example) * width
    for (let column = 0; column < columns.length; column++)
      sums[from + column] = (sums[from + column] ?? 0) + (columns[column]?.[example] ?? NaN)
    sums[from + columns.length] = (sums[from + columns.length] ?? 0) + 1
  }
  return sums
}

function addUnit(totals: Float64Array, sums: Float64Array, unit: number): void {
  const from = unit * totals.length
  for (let column = 0; column < totals.length; column++)
    totals[column] = (totals[column] ?? 0) + (sums[from + column] ?? 0)
}
