import { expect, it } from '@jest/globals'
import type { Label } from '../../../src/dataset/dataset-schema.ts'
import { classWeights } from '../../../src/training/class-weights.ts'
import { userError } from '../../harness/user-error.ts'

const label: Label = { kind: 'class', column: 'kind', classes: ['a', 'b', 'c'] }
const examples = {
  size: 8,
  labels: () => [Int32Array.of(0, 0, 0, 0, 1), Int32Array.of(1, 2, 2)],
}

it('classWeights returns no weights by default', () => {
  expect(classWeights(undefined, label, examples)).toBeNull()
})

it('classWeights balances classes by their number of examples', () => {
  const weights = classWeights('balanced', label, examples)
  expect([...(weights ?? [])].map((weight) => Number(weight.toFixed(6)))).toEqual([
    0.666667, 1.333333, 1.333333,
  ])
})

it('classWeights accepts weights by name, with 1 for other classes', () => {
  expect([...(classWeights({ c: 4 }, label, examples) ?? [])]).toEqual([1, 1, 4])
})

it('classWeights rejects an unknown class, and a label without classes', () => {
  expect(() => classWeights({ d: 2 }, label, examples)).toThrow(
    userError('TRAIN_WEIGHTS_MISMATCH', '"d"', 'a, b, c'),
  )
  expect(() => classWeights('balanced', { kind: 'number', column: 'y' }, examples)).toThrow(
    userError('TRAIN_WEIGHTS_MISMATCH'),
  )
})
