import { expect, it } from '@jest/globals'
import type { Label } from '../../../src/data/dataset-schema.ts'
import { classWeights } from '../../../src/training/class-weights.ts'
import { userError } from '../../harness/user-error.ts'

const label: Label = { kind: 'class', column: 'kind', classes: ['a', 'b', 'c'] }
const examples = {
  size: 8,
  ids: [],
  features: new Float32Array(8),
  labels: Int32Array.from([0, 0, 0, 0, 1, 1, 2, 2]),
}

it('weighs no class more than another when nothing is said', () => {
  expect(classWeights(undefined, label, examples)).toBeNull()
})

it('balances classes by how many examples they have', () => {
  const weights = classWeights('balanced', label, examples)
  expect([...(weights ?? [])].map((weight) => Number(weight.toFixed(6)))).toEqual([
    0.666667, 1.333333, 1.333333,
  ])
})

it('takes weights by name, and 1 for a class left out', () => {
  expect([...(classWeights({ c: 4 }, label, examples) ?? [])]).toEqual([1, 1, 4])
})

it('refuses a class that there is not, and weights where there are no classes', () => {
  expect(() => classWeights({ d: 2 }, label, examples)).toThrow(
    userError('TRAIN_WEIGHTS_MISMATCH', '"d"', 'a, b, c'),
  )
  expect(() => classWeights('balanced', { kind: 'number', column: 'y' }, examples)).toThrow(
    userError('TRAIN_WEIGHTS_MISMATCH'),
  )
})
