import { expect, it } from '@jest/globals'
import { rungWatcher, type Rungs } from '../../../src/search/asha.ts'
import { TrainingState } from '../../../src/training/state.ts'

const rule = { 'min-epochs': 1, 'reduction-factor': 3 }
const state = new TrainingState([], () => undefined)

/** How many epochs each trial of these accuracies lives, at most nine. */
async function lives(accuracies: readonly number[]): Promise<number[]> {
  const rungs: Rungs = new Map()
  const epochs: number[] = []
  for (const accuracy of accuracies) {
    const watcher = rungWatcher(rule, rungs, (epoch) => epoch.accuracy ?? NaN)
    let epoch = 0
    let wish: string | undefined = 'continue'
    while (wish === 'continue' && epoch < 9)
      wish = await watcher.afterEpoch?.(
        { epoch: ++epoch, loss: 1, accuracy, validationLoss: null, validationAccuracy: null },
        state,
      )
    epochs.push(epoch)
  }
  return epochs
}

it('lets the first trial and every better one go on to the end', async () => {
  expect(await lives([0.1, 0.2, 0.3])).toEqual([9, 9, 9])
})

it('stops one that is not among the best third at its first rung', async () => {
  expect(await lives([0.9, 0.5, 0.8, 0.95])).toEqual([9, 1, 1, 9])
})
