import { expect, it } from '@jest/globals'
import { progressLine } from '../../../src/training/progress.ts'
import { TrainingState } from '../../../src/training/state.ts'

const { progress: beginning } = new TrainingState([], () => undefined)

/** Returns a clock that is read twice, `seconds` apart. */
function clock(seconds: number): () => number {
  const times = [0, seconds * 1000]
  return () => times.shift() ?? NaN
}

const at = (epoch: number, seen: number) => ({
  ...beginning,
  epoch,
  sums: { seen, loss: seen / 2, accuracy: null },
})

it('progressLine contains epoch, examples, loss, pace and remaining time', () => {
  const line = progressLine({ epochs: 3 }, 1000, clock(2))
  line(at(1, 100))
  expect(line(at(1, 600))).toBe('epoch 1/3 · 600/1000 · loss 0.5000 · 250 examples/s · 10 s left')
})

it('progressLine contains no pace for the first steps, which are slow', () => {
  const line = progressLine({ epochs: 3 }, 1000, clock(2))
  expect(line(at(1, 64))).toBe('epoch 1/3 · 64/1000 · loss 0.5000')
})

it('progressLine measures the pace over epochs, and from the step of a resumed training', () => {
  const line = progressLine({ epochs: 3 }, 1000, clock(10))
  line(at(2, 800))
  expect(line(at(3, 300))).toBe('epoch 3/3 · 300/1000 · loss 0.5000 · 50 examples/s · 14 s left')
})
