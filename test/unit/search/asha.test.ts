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

/** How many epochs each trial of these accuracies lives, at most nine. */
function lives(accuracies: readonly number[], rungs = new AshaPruner(section)): number[] {
  return accuracies.map((accuracy) => {
    let epoch = 1
    while (rungs.judge(record(epoch, accuracy)) === 'continue' && epoch < 9) epoch++
    return epoch
  })
}

it('lets the first trial and every better one go on to the end', () => {
  expect(lives([0.1, 0.2, 0.3])).toEqual([9, 9, 9])
})

it('stops one that is not among the best third at its first rung', () => {
  expect(lives([0.9, 0.5, 0.8, 0.95])).toEqual([9, 1, 1, 9])
})

it('measures by trials of an earlier run as by its own', () => {
  const rungs = new AshaPruner(section)
  rungs.recall([1, 2, 3, 4, 5, 6, 7, 8, 9].map((epoch) => record(epoch, 0.9)))
  expect(lives([0.5, 0.8, 0.95], rungs)).toEqual([1, 1, 9])
})

it('stops nobody where nothing is to stop trials', () => {
  expect(lives([0.9, 0.1], new AshaPruner({ metric: 'accuracy' }))).toEqual([9, 9])
})
