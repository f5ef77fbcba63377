import { expect, it } from '@jest/globals'
import type { FittedTransform, FittedWindow } from '../../../src/dataset/dataset-schema.ts'
import { areWholeNumbers } from '../../../src/transform/whole-numbers.ts'

const common = { missing: null, indicator: false } as const
const transform: FittedTransform = {
  columns: [
    { encoding: 'index', name: 'colour', categories: 3, other: true, ...common },
    { encoding: 'number', name: 'size', steps: [], ...common },
    { encoding: 'one-hot', name: 'shape', categories: 2, other: false, ...common },
    { encoding: 'number', name: 'age', steps: [], edges: [18], ...common },
  ],
  crosses: [
    { name: 'both', columns: ['colour', 'shape'], buckets: { by: 'hash', count: 8 }, values: 'index' },
  ],
  shape: [7],
}

it('areWholeNumbers is true for positions, one-hot values, buckets and crosses', () => {
  expect(areWholeNumbers(transform, [0, 2, 3, 4, 5, 6])).toBe(true)
})

it('areWholeNumbers is false if any of the values is a plain number', () => {
  expect(areWholeNumbers(transform, [0, 1])).toBe(false)
  expect(areWholeNumbers(transform, null)).toBe(false)
  expect(areWholeNumbers({ steps: [], shape: [2] }, null)).toBe(false)
})

it('areWholeNumbers is false for the statistic of a rolling window', () => {
  const mean: FittedWindow = {
    name: 'mean',
    statistic: 'mean',
    columns: ['size'],
    missing: 0,
    indicator: false,
    steps: [],
  }
  expect(areWholeNumbers({ ...transform, windows: [mean], shape: [8] }, [7])).toBe(false)
})
