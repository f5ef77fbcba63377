import { describe, expect, it } from '@jest/globals'
import { areEqual, comparedOutputs, qualityOf } from '../../../src/canary/compare-responses.ts'
import type { Target } from '../../../src/dataset/dataset-schema.ts'

const species: Target = { kind: 'class', column: 'species', classes: ['a', 'b'] }
const price: Target = { kind: 'number', column: 'price' }
const both: Target = {
  kind: 'multi-output',
  outputs: [
    { name: 'species', label: species },
    { name: 'price', label: price },
  ],
}
const prices = [0, 20].map((value, index) => ({ id: `${index}`, body: '', labels: [0, value] }))

describe('areEqual', () => {
  const classes = comparedOutputs(species, null, [])
  const numbers = comparedOutputs(price, null, [])

  it.each([
    ['other scores of the same class', classes, [[0.9, 0.1]], [[0.6, 0.4]], true],
    ['another class', classes, [[0.9, 0.1]], [[0.4, 0.6]], false],
    [
      'another class where two scores are equal within the tolerance',
      classes,
      [[0.500001, 0.499999]],
      [[0.4, 0.6]],
      true,
    ],
    ['a number within the tolerance', numbers, [[1000]], [[1000.05]], true],
    ['a number beyond the tolerance', numbers, [[1000]], [[1001]], false],
    ['a number that is missing', numbers, [[1]], [[]], false],
  ])('compares %s', (_, outputs, one, other, equal) => {
    expect(areEqual(outputs, [one], [other])).toBe(equal)
  })

  it('compares every example of a request', () => {
    const one = [[[1]], [[2]]]
    expect(areEqual(numbers, one, [[[1]], [[3]]])).toBe(false)
    expect(areEqual(numbers, one, [[[1]]])).toBe(false)
  })
})

describe('qualityOf', () => {
  it('is the mean of right classes and of errors in standard deviations of the labels', () => {
    const outputs = comparedOutputs(both, null, prices)
    expect(qualityOf(outputs, [[0.9, 0.1], [12]], [0, 10])).toBeCloseTo((1 + 0.8) / 2)
    expect(qualityOf(outputs, [[0.1, 0.9], [50]], [0, 10])).toBe(0)
  })

  it('is 0 for a number that is not finite', () => {
    expect(qualityOf(comparedOutputs(price, null, []), [[Number.NaN]], [1])).toBe(0)
  })
})
