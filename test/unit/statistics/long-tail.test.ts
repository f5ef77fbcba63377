import { describe, expect, it } from '@jest/globals'
import { longTailOfJackknife } from '../../../src/statistics/long-tail.ts'

/** The jackknife of a mean. */
function meansWithout(values: readonly number[]) {
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    values: Float64Array.from(values, (value) => (sum - value) / (values.length - 1)),
    weights: new Float64Array(values.length).fill(1),
  }
}

/** `count` values at equal steps through a distribution with this quantile function. */
const through = (count: number, quantile: (level: number) => number) =>
  Array.from({ length: count }, (_, index) => quantile((index + 0.5) / count))
const exponential = (level: number) => -Math.log(1 - level)

describe('a long tail', () => {
  it('is reported with its side', () => {
    const values = through(30, (level) => exponential(level) ** 2)
    expect(longTailOfJackknife(meansWithout(values))).toBe('up')
    expect(longTailOfJackknife(meansWithout(values.map((value) => -value)))).toBe('down')
  })

  it('matters less with more units', () => {
    expect(longTailOfJackknife(meansWithout(through(20, exponential)))).toBe('up')
    expect(longTailOfJackknife(meansWithout(through(200, exponential)))).toBeNull()
  })

  it('is not found in symmetric values or in equal values', () => {
    expect(longTailOfJackknife(meansWithout(through(20, (level) => level ** 3 - 0.5 ** 3)))).toBeNull()
    expect(longTailOfJackknife(meansWithout(through(20, (level) => (level - 0.5) ** 5)))).toBeNull()
    expect(longTailOfJackknife(meansWithout([3, 3, 3, 3]))).toBeNull()
  })

  it('is not found if outliers on both sides are skewed by chance and median and mean are close', () => {
    const values = [...through(40, (level) => level - 0.5), 9, -5, -4]
    expect(longTailOfJackknife(meansWithout(values))).toBeNull()
  })

  it('counts each value with its number of units', () => {
    const { values } = meansWithout([...new Array<number>(28).fill(0), 1, 1])
    const few = {
      values: Float64Array.from([values[0] ?? 0, values[29] ?? 0]),
      weights: Float64Array.from([28, 2]),
    }
    expect(longTailOfJackknife(few)).toBe('up')
    expect(longTailOfJackknife({ ...few, weights: Float64Array.from([2800, 200]) })).toBeNull()
  })
})
