import { expect, it } from '@jest/globals'
import { AshaPruner } from '../../../src/search/asha.ts'

const section = {
  metric: 'accuracy',
  pruner: { asha: { 'min-epochs': 1, 'reduction-factor': 3 } },
} as const

const record = (epoch: number, accuracy: number) => ({
  epoch,
  loss: 1,
  accuracy,
  validationLoss: null,
  validationAccuracy: null,
})

/** Returns the epochs of each trial with these accuracies, at most nine. */
function lives(accuracies: readonly number[], rungs = new AshaPruner(section)): number[] {
  return accuracies.map((accuracy) => {
    let epoch = 1
    while (rungs.report(record(epoch, accuracy)) === 'continue' && epoch < 9) epoch++
    return epoch
  })
}

it('AshaPruner lets the first trial and every better trial finish', () => {
  expect(lives([0.1, 0.2, 0.3])).toEqual([9, 9, 9])
})

it('AshaPruner stops a trial that is not in the best third at its first rung', () => {
  expect(lives([0.9, 0.5, 0.8, 0.95])).toEqual([9, 1, 1, 9])
})

it('AshaPruner includes trials of an earlier run', () => {
  const rungs = new AshaPruner(section)
  rungs.recall([1, 2, 3, 4, 5, 6, 7, 8, 9].map((epoch) => record(epoch, 0.9)))
  expect(lives([0.5, 0.8, 0.95], rungs)).toEqual([1, 1, 9])
})

it('AshaPruner stops no trial if pruning is disabled', () => {
  expect(lives([0.9, 0.1], new AshaPruner({ metric: 'accuracy' }))).toEqual([9, 9])
})
