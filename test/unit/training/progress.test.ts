import { describe, expect, it } from '@jest/globals'
import { trainSection } from '../../../src/config/training.ts'
import { progressLine } from '../../../src/training/progress.ts'

const section = trainSection.parse({ epochs: 3 })
const at = { section, size: 64, started: performance.now() - 1000 }

describe('progressLine', () => {
  it('tells loss, pace and what is left', () => {
    const line = progressLine({ ...at, epoch: 2, seen: 32, loss: 0.5 })
    expect(line).toMatch(/^epoch 2\/3 · 32\/64 · loss 0\.5000 · \d+ examples\/s · \d+ s left$/)
  })

  it('tells no loss before the first step of an epoch', () => {
    const line = progressLine({ ...at, epoch: 2, seen: 0, loss: NaN })
    expect(line).toMatch(/^epoch 2\/3 · 0\/64 · \d+ examples\/s · \d+ s left$/)
    expect(progressLine({ ...at, epoch: 1, seen: 0, loss: NaN })).toBe('epoch 1/3 · 0/64')
  })
})
