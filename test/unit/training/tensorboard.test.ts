import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordOf } from '../../../src/training/epoch-record.ts'
import { TrainingState } from '../../../src/training/state.ts'
import { tensorboardWriter } from '../../../src/training/tensorboard.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tensorline-curves-'))
})
afterAll(() => rm(folder, { recursive: true }))

it('tensorboardWriter writes the curves of each of several outputs under the tags of Keras', async () => {
  const means = {
    loss: 3,
    accuracy: null,
    outputs: { price: { loss: 2, accuracy: null }, species: { loss: 1, accuracy: 0.5 } },
  }
  const record = recordOf(1, means, means)
  const state = new TrainingState([], () => undefined)
  state.history.push(record)
  await tensorboardWriter(folder, { warning: (text) => expect(text).toBe('') }).afterEpoch?.(record, state)
  for (const run of ['train', 'validation']) {
    const events = await readFile(join(folder, run, 'events.out.tfevents.0.tensorline'), 'latin1')
    expect([...new Set(events.match(/epoch_[a-z_]+/g))]).toEqual([
      'epoch_loss',
      'epoch_price_loss',
      'epoch_species_loss',
      'epoch_species_accuracy',
    ])
  }
})
