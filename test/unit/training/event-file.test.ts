import { expect, it } from '@jest/globals'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendEvents } from '../../../src/training/event-file.ts'
import { TrainingState } from '../../../src/training/state.ts'
import { tensorboardWriter } from '../../../src/training/tensorboard.ts'
import { recordingLog } from '../../harness/libraries/small-runtime.ts'

it('the event file has the same bytes as one of TensorBoard’s writer', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'events-')), 'events.out.tfevents.1')
  const events = [0.5, 0.25].map((value, step) => ({
    tag: 'epoch_loss',
    step,
    value,
    wallTime: 1760000000.25 + step,
  }))
  await appendEvents(file, events)
  const expected = await readFile(join(import.meta.dirname, '../../fixtures/tensorboard/events.bin'))
  expect((await readFile(file)).equals(expected)).toBe(true)
})

it('the event file contains the end time of each epoch, also for a training that resumes in another process', async () => {
  const record = (epoch: number) => ({
    epoch,
    loss: 1 / epoch,
    accuracy: null,
    validationLoss: 2 / epoch,
    validationAccuracy: null,
  })
  const folder = await mkdtemp(join(tmpdir(), 'curves-'))
  const bytes = () => readFile(join(folder, 'validation/events.out.tfevents.0.tensorline'))
  const state = new TrainingState([], () => undefined)
  const epochs = async (from: number, to: number) => {
    const writer = tensorboardWriter(folder, recordingLog([]))
    for (let epoch = from; epoch <= to; epoch++) {
      state.history.push(record(epoch))
      state.endTimes.push(99 + epoch)
      await writer.afterEpoch?.(record(epoch), state)
    }
  }
  await epochs(1, 3)
  const first = await bytes()
  await epochs(4, 5)
  expect((await bytes()).subarray(0, first.length).equals(first)).toBe(true)
})

it('a training continues with a warning if its curves cannot be written', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'curves-')), 'file')
  await writeFile(file, '')
  const lines: string[] = []
  const record = { epoch: 1, loss: 1, accuracy: null, validationLoss: null, validationAccuracy: null }
  const state = new TrainingState([], () => undefined)
  state.history.push(record)
  const writer = tensorboardWriter(join(file, 'below'), recordingLog(lines))
  expect(await writer.afterEpoch?.(record, state)).toBe('continue')
  expect(lines).toEqual([expect.stringMatching(/^warning: The curves up to epoch 1 could not be written/)])
})
