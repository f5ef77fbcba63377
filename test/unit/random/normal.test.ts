import { describe, expect, it } from '@jest/globals'
import { normal } from '../../../src/random/normal.ts'
import { randomStream } from '../../../src/random/philox.ts'

const draws = 20_000

describe('normal numbers of a stream', () => {
  const stream = randomStream(7, 'normal')
  const numbers = Array.from({ length: draws }, (_, index) => normal(stream, index))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  it('have the first four moments of the standard normal distribution', () => {
    expect(mean(numbers)).toBeCloseTo(0, 1)
    expect(mean(numbers.map((value) => value ** 2))).toBeCloseTo(1, 1)
    expect(mean(numbers.map((value) => value ** 3))).toBeCloseTo(0, 0)
    expect(mean(numbers.map((value) => value ** 4))).toBeCloseTo(3, 0)
  })

  it('are not correlated with their neighbours', () => {
    expect(mean(numbers.slice(1).map((value, index) => value * (numbers[index] ?? 0)))).toBeCloseTo(0, 1)
  })

  it('depend only on their index, not on the order of the draws', () => {
    const again = randomStream(7, 'normal')
    expect([5, 0, 4, 1].map((index) => normal(again, index))).toEqual([5, 0, 4, 1].map((i) => numbers[i]))
  })
})
