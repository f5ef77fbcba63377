import { expect, it } from '@jest/globals'
import { progressLine } from '../../../src/training/progress.ts'
import { TrainingState } from '../../../src/training/state.ts'

const { progress: beginning } = new TrainingState([], () => undefined)

/** A clock that is read twice, `seconds` apart. */
function clock(seconds: number): () => number {
  const times = [0, seconds * 1000]
  return () => times.shift() ?? NaN
}

it('tells epoch, examples, loss, pace and the time that is left', () => {
  const line = progressLine({ epochs: 3 }, 1000, beginning, clock(2))
  const sums = { seen: 500, loss: 250, accuracy: null }
  expect(line({ ...beginning, epoch: 1, sums })).toBe(
    'epoch 1/3 · 500/1000 · loss 0.5000 · 250 examples/s · 10 s left',
  )
})

it('counts the pace from where a training went on', () => {
  const from = { ...beginning, epoch: 2, sums: { seen: 800, loss: 400, accuracy: null } }
  const line = progressLine({ epochs: 2 }, 1000, from, clock(1))
  expect(line({ ...from, sums: { seen: 900, loss: 450, accuracy: null } })).toBe(
    'epoch 2/2 · 900/1000 · loss 0.5000 · 100 examples/s · 1 s left',
  )
})
