import type { UserError } from '../errors/user-error.ts'
import { onlyMean, type WeightedStatistic, type Statistic } from './statistic.ts'
import type { BoundMetric } from './metric-set.ts'
import type { PredictionPair, Predictions } from './predictions.ts'
import type { SliceColumn } from './slice-column.ts'
import { meanOf } from '../statistics/mean.ts'
import type { Direction } from '../text/number-unit.ts'
import { givenPredictions } from './custom-metric-input.ts'
import { unitCount } from './tasks.ts'

/** A metric that the user's code computes. */
export interface CustomMetric {
  readonly name: string
  readonly better: Direction
  readonly range: readonly [number, number]
  /** Columns of the test split that are passed to the function. */
  readonly columns: readonly string[]
  /**
   * Calls the function.
   * @throws UserError if it fails
   */
  readonly call: (predictions: unknown) => unknown
  /** Returns the error for an invalid result of the user's code. */
  readonly failed: (found: string, expected: string) => UserError
}

type Columns = Readonly<Record<string, SliceColumn>>

/**
 * Binds a custom metric to predictions.
 * @param columns one value for each row of the predictions
 */
export function bindCustomMetric(
  metric: CustomMetric,
  candidate: Predictions,
  pair: PredictionPair | null,
  columns: Columns,
): BoundMetric {
  const { name, better, range } = metric
  return {
    name,
    title: name,
    better,
    unit: 'score',
    range,
    ofPair: false,
    pairs: [
      {
        better,
        candidate: statisticOf(metric, candidate, columns),
        baseline: pair && statisticOf(metric, pair.baseline, columns),
      },
    ],
  }
}

function statisticOf(metric: CustomMetric, predictions: Predictions, columns: Columns): Statistic {
  const given = givenPredictions(predictions, pick(metric, columns))
  const call = (units: Uint32Array | null) =>
    resultOf(metric, metric.call(given(units)), units?.length ?? size)
  const size = unitCount(predictions)
  const result = call(null)
  const again = call(null)
  if (!isSame(result, again))
    throw metric.failed(
      `the metric ${metric.name}, which returned two results for the same predictions`,
      'a function that depends on its input only: no clock, no random numbers, no state between calls',
    )
  if (typeof result === 'number') {
    checkRange(metric, result)
    return recalled(metric, call, size)
  }
  checkRange(metric, meanOf(result))
  return { kind: 'means', terms: [result], of: onlyMean }
}

function pick({ columns }: CustomMetric, all: Columns): Columns {
  return Object.fromEntries(columns.flatMap((name) => (all[name] ? [[name, all[name]]] : [])))
}

type Result = number | Float64Array

/**
 * Parses the result of the function.
 * @throws UserError for a result that is neither a finite number nor one number for each example
 */
function resultOf(metric: CustomMetric, result: unknown, size: number): Result {
  if (typeof result === 'number' && Number.isFinite(result)) return result
  const expected = `a finite number, or an array of ${size} of them: one for each example, query or sequence`
  if (!Array.isArray(result) && !ArrayBuffer.isView(result))
    throw metric.failed(`the metric ${metric.name}, which returned ${describe(result)}`, expected)
  const terms = Float64Array.from(Array.from(Object.values(result)), (term) =>
    typeof term === 'number' ? term : NaN,
  )
  if (terms.length !== size)
    throw metric.failed(
      `the metric ${metric.name}, which returned ${terms.length} values for ${size} examples`,
      expected,
    )
  const wrong = terms.filter((term) => !Number.isFinite(term)).length
  if (wrong > 0)
    throw metric.failed(
      `the metric ${metric.name}, which returned ${wrong} values of ${size} that are not finite numbers, the first at index ${terms.findIndex((term) => !Number.isFinite(term))}`,
      expected,
    )
  return terms
}

function describe(result: unknown): string {
  if (typeof result === 'number') return String(result)
  if (result instanceof Promise) return 'a promise'
  return result === null || result === undefined ? String(result) : `a ${typeof result}`
}

function isSame(first: Result, second: Result): boolean {
  if (typeof first === 'number' || typeof second === 'number') return first === second
  return first.length === second.length && first.every((term, index) => term === second[index])
}

function checkRange({ name, range: [least, greatest], failed }: CustomMetric, value: number): void {
  if (value >= least && value <= greatest) return
  throw failed(`the metric ${name}, which is ${value}`, `a value from ${least} to ${greatest}, its range`)
}

/** Time limit for all calls of a metric of one number, in milliseconds. */
const longestMs = 60_000

/** Work of one call, so large that only the minimum number of resamples is made. */
const muchWork = 1e9

/**
 * Returns the statistic of a metric of one number. It is resampled by calling the function again with predictions in which a unit
 * that is drawn twice occurs twice. The number of resamples is fixed, so that a slow machine gives the same verdict; too slow a
 * function is refused.
 */
function recalled(
  metric: CustomMetric,
  call: (units: Uint32Array) => Result,
  size: number,
): WeightedStatistic {
  let spentMs = 0
  const valueOf = (units: Uint32Array): number => {
    const started = performance.now()
    const value = call(units)
    spentMs += performance.now() - started
    if (spentMs > longestMs)
      throw metric.failed(
        `the metric ${metric.name}, which took more than ${longestMs / 1000} s to be called again for its interval`,
        'a faster function, or one that returns a number for each example, which is called once',
      )
    if (typeof value === 'number') return value
    throw metric.failed(
      `the metric ${metric.name}, which returned one number and then ${value.length}`,
      'one number',
    )
  }
  const statistic = (among: Uint32Array): WeightedStatistic => ({
    kind: 'weighted',
    size: among.length,
    work: muchWork,
    of: (times) => valueOf(repeated(among, times)),
    select: (units) => statistic(Uint32Array.from(units, (unit) => among[unit] ?? 0)),
  })
  return statistic(Uint32Array.from({ length: size }, (_, unit) => unit))
}

/** Returns each unit as often as it was drawn. */
function repeated(units: Uint32Array, times: Uint32Array): Uint32Array {
  const drawn: number[] = []
  for (const [index, unit] of units.entries())
    for (let count = times[index] ?? 0; count > 0; count--) drawn.push(unit)
  return Uint32Array.from(drawn)
}
