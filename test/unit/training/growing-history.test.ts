import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as tf from '@tensorflow/tfjs'
import { describe, expect, it } from '@jest/globals'
import { earlyStoppingSchema } from '../../../src/config/early-stopping.ts'
import { scheduleSchema } from '../../../src/config/schedule.ts'
import type { EpochRecord } from '../../../src/model/history.ts'
import { EarlyStopper } from '../../../src/training/early-stopping.ts'
import { plateauFactor } from '../../../src/training/schedule.ts'
import { TrainingState } from '../../../src/training/state.ts'
import { tensorboardWriter } from '../../../src/training/tensorboard.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'

/** Returns a history that counts reads of its losses. */
function countedHistory(epochs: number): { history: EpochRecord[]; reads: () => number } {
  let reads = 0
  const history = Array.from({ length: epochs }, (_, index) => ({
    epoch: index + 1,
    get loss() {
      reads++
      return 1
    },
    accuracy: null,
    get validationLoss() {
      reads++
      return 1 / (index + 1)
    },
    validationAccuracy: null,
  }))
  return { history, reads: () => reads }
}

const epochs = 200
/** One read of every value of each record would be two. */
const mostReads = 6 * epochs

describe('an epoch has a constant cost after many epochs', () => {
  it('for early stopping', async () => {
    const { history, reads } = countedHistory(epochs)
    const section = earlyStoppingSchema.parse({ patience: 3, metric: 'validation-loss' })
    const stopper = new EarlyStopper(tf, section, recordingLog([]))
    const state = new TrainingState([], () => undefined)
    for (const record of history) {
      state.history.push(record)
      expect(await stopper.afterEpoch(record, state)).toBe('continue')
    }
    expect(reads()).toBeLessThan(mostReads)
  })

  it('for a learning rate with plateaus, in every step', () => {
    const { history, reads } = countedHistory(epochs)
    const factor = plateauFactor(scheduleSchema.parse({ plateau: { patience: 3 } }), 0.1)
    for (const count of history.keys()) {
      factor(history.slice(0, count))
      expect(factor(history.slice(0, count))).toBe(1)
    }
    expect(reads()).toBeLessThan(mostReads)
  })

  it('for the curves of TensorBoard, whose files grow evenly', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tensorline-curves-'))
    const { history, reads } = countedHistory(epochs)
    const state = new TrainingState([], () => undefined)
    const writer = tensorboardWriter(folder, recordingLog([]))
    const sizes: number[] = []
    for (const record of history) {
      state.history.push(record)
      await writer.afterEpoch?.(record, state)
      sizes.push((await stat(join(folder, 'train/events.out.tfevents.0.tensorline'))).size)
    }
    await rm(folder, { recursive: true })
    const [first = 0, second = 0] = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0))
    expect(second).toBe(first)
    expect(reads()).toBeLessThan(mostReads)
  })
})
