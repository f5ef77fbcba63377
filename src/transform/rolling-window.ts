import type { WindowStatistic } from '../config/time-series.ts'

/** Returns a statistic of the first `count` values, at least one. */
type Statistic = (values: Float64Array, count: number) => number

/** Returns a function for the statistic of the values that are present; NaN if all are missing. The values are overwritten. */
export function windowStatistic(statistic: WindowStatistic): (values: Float64Array) => number {
  const measure = statisticOf(statistic)
  return (values) => {
    let count = 0
    for (const value of values) if (!Number.isNaN(value)) values[count++] = value
    return count === 0 ? Number.NaN : measure(values, count)
  }
}

function statisticOf(statistic: WindowStatistic): Statistic {
  switch (statistic) {
    case 'mean':
      return meanOf
    case 'minimum':
      return (values, count) => values.subarray(0, count).reduce((least, value) => Math.min(least, value))
    case 'maximum':
      return (values, count) => values.subarray(0, count).reduce((most, value) => Math.max(most, value))
    case 'deviation':
      return deviationOf
  }
}

function meanOf(values: Float64Array, count: number): number {
  let sum = 0
  for (let index = 0; index < count; index++) sum += values[index] ?? 0
  return sum / count
}

/** Returns the population standard deviation. */
function deviationOf(values: Float64Array, count: number): number {
  const mean = meanOf(values, count)
  let squares = 0
  for (let index = 0; index < count; index++) {
    const distance = (values[index] ?? 0) - mean
    squares += distance * distance
  }
  return Math.sqrt(squares / count)
}
