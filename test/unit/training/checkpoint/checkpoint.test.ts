import { beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../../../src/lineage/digest.ts'
import {
  newestCheckpoint,
  readCheckpoint,
  writeCheckpoint,
} from '../../../../src/training/checkpoint/checkpoint.ts'
import { CheckpointKeeper, seriesName } from '../../../../src/training/checkpoint/keeper.ts'
import { decodeTensors, encodeTensors } from '../../../../src/training/checkpoint/safetensors.ts'
import { checkpointSchema } from '../../../../src/config/checkpoint.ts'
import { TrainingState, type Snapshot } from '../../../../src/training/state.ts'
import { recordingLog } from '../../../harness/engine/small-runtime.ts'

const identity = { config: digestOf('config'), dataset: digestOf('dataset'), engine: 'cpu, 2 threads' }
const { progress } = new TrainingState([], () => undefined)
const tensors = [
  { name: 'kernel', shape: [2, 3], values: Float32Array.from([1, 2, 3, 4, 5, 6.5]) },
  { name: 'count', shape: [], values: Int32Array.from([7]) },
]
const at = (iteration: number): Snapshot => ({ progress: { ...progress, iteration }, tensors })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoints-'))
})

describe('tensors', () => {
  it('come back from the safetensors format as they were', () => {
    expect(decodeTensors(encodeTensors(tensors))).toEqual(tensors)
  })

  it('lie behind a header that other readers of the format take', () => {
    const bytes = encodeTensors(tensors)
    const length = Number(bytes.readBigUInt64LE(0))
    expect(length % 8).toBe(0)
    expect(JSON.parse(bytes.subarray(8, 8 + length).toString('utf8'))).toEqual({
      kernel: { dtype: 'F32', shape: [2, 3], data_offsets: [0, 24] },
      count: { dtype: 'I32', shape: [], data_offsets: [24, 28] },
    })
  })
})

describe('a checkpoint', () => {
  it('holds where a training stood, and what it belongs to', async () => {
    const place = await writeCheckpoint(folder, identity, at(40))
    expect(await readCheckpoint(place)).toEqual({ snapshot: at(40), ...identity })
  })

  it('that was cut short is passed over for the one before, with a warning', async () => {
    await writeCheckpoint(folder, identity, at(40))
    const newest = await writeCheckpoint(folder, identity, at(80))
    await truncate(join(newest, 'tensors.safetensors'), 50)
    const lines: string[] = []
    const found = await newestCheckpoint(folder, identity, recordingLog(lines))
    expect(found?.snapshot.progress.iteration).toBe(40)
    expect(lines).toEqual([expect.stringMatching(/^warning: The checkpoint of step 80 cannot be used/)])
  })

  it('of another configuration or dataset is not used', async () => {
    await writeCheckpoint(folder, identity, at(40))
    for (const other of [{ config: digestOf('other') }, { dataset: digestOf('other') }])
      expect(await newestCheckpoint(folder, { ...identity, ...other }, recordingLog([]))).toBeNull()
  })

  it('is not made of numbers that are not finite', async () => {
    const { progress } = at(60)
    for (const value of [NaN, -Infinity]) {
      const tensors = [{ name: '0/kernel', shape: [2], values: Float32Array.of(1, value) }]
      await expect(writeCheckpoint(folder, identity, { progress, tensors })).rejects.toThrow(
        '0/kernel is not finite',
      )
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('is none where no training has been', async () => {
    expect(await newestCheckpoint(join(folder, 'nowhere'), identity, recordingLog([]))).toBeNull()
  })
})

describe('the keeper of checkpoints', () => {
  /** A training of which each call is a step, ten seconds after the one before. */
  function keep(section: object, place = folder) {
    const lines: string[] = []
    const saved: number[] = []
    let seconds = 0
    const state = new TrainingState([], () => undefined)
    const keeper = new CheckpointKeeper({
      folder: place,
      identity,
      section: checkpointSchema.parse(section),
      series: {
        restoreNewest: async () => undefined,
        saveNewest: async () => {
          saved.push(seconds)
          return 1
        },
      },
      log: recordingLog(lines),
      now: () => seconds * 1000,
    })
    const step = async () => {
      seconds += 10
      state.progress = { ...state.progress, iteration: state.progress.iteration + 1 }
      await keeper.afterRun(state)
    }
    return { keeper, state, lines, saved, step }
  }
  const steps = async () => (await readdir(folder)).map(Number).sort((a, b) => a - b)

  it('writes every so many minutes, and keeps the two newest', async () => {
    const { step } = keep({ 'every-minutes': 0.5 })
    for (let count = 0; count < 12; count++) await step()
    expect(await steps()).toEqual([9, 12])
  })

  it('writes every so many steps where that is said', async () => {
    const { step } = keep({ 'every-steps': 5 })
    for (let count = 0; count < 12; count++) await step()
    expect(await steps()).toEqual([5, 10])
  })

  it('sends the newest away after the minutes between two uploads', async () => {
    const { step, saved } = keep({ 'every-steps': 1, 'upload-minutes': 1 })
    for (let count = 0; count < 13; count++) await step()
    expect(saved).toEqual([60, 120])
  })

  it('lets the training go on where nothing can be written, and says so', async () => {
    await writeFile(join(folder, 'file'), '')
    const { step, lines, keeper } = keep({ 'every-steps': 2 }, join(folder, 'file', 'below'))
    for (let count = 0; count < 5; count++) await step()
    // As often as it was asked for, and not at each step from then on.
    expect(lines).toEqual(
      [2, 4].map((number) =>
        expect.stringMatching(
          `^warning: No checkpoint of step ${number} could be written .*: training goes on`,
        ),
      ),
    )
    expect(keeper.lastGood()).toBeNull()
  })

  it('writes where a cancelled training stands, and leaves nothing of one whose model is published', async () => {
    const { step, keeper, state, lines } = keep({ 'every-minutes': 60 })
    await step()
    await keeper.onCancelled(state)
    expect(await steps()).toEqual([1])
    expect(lines.at(-1)).toMatch(/Cancelled after step 1, which a checkpoint holds/)
    expect(keeper.lastGood()).toMatch(/of step 1: /)
    await keeper.afterTraining()
    expect(await steps()).toEqual([1])
    await keeper.discard()
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('names a series by configuration and dataset alone, so that another machine finds it', () => {
    expect(seriesName(identity)).toBe(seriesName({ config: identity.config, dataset: identity.dataset }))
    expect(seriesName({ ...identity, config: digestOf('other') })).not.toBe(seriesName(identity))
  })
})
