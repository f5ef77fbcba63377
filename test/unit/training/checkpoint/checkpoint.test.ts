import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { mkdtemp, readdir, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArtifact } from '../../../../src/artifacts/artifact.ts'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import {
  newestCheckpoint,
  pruneCheckpoints,
  readCheckpoint,
  writeCheckpoint,
  type Checkpoint,
} from '../../../../src/training/checkpoint/checkpoint.ts'
import { CheckpointWriter, seriesName } from '../../../../src/training/checkpoint/keeper.ts'
import { decodeTensors, encodeTensors } from '../../../../src/training/checkpoint/safetensors.ts'
import { checkpointSchema } from '../../../../src/config/checkpoint.ts'
import { TrainingState, type Snapshot } from '../../../../src/training/state.ts'
import { recordingLog } from '../../../harness/libraries/small-runtime.ts'
import { userError } from '../../../harness/user-error.ts'

const identity = {
  config: digestOf('config'),
  dataset: digestOf('dataset'),
  engine: 'cpu, 2 threads',
  topology: { class_name: 'Sequential', config: { layers: [] } },
}
const { progress } = new TrainingState([], () => undefined)
const tensors = [
  { name: 'kernel', shape: [2, 3], values: Float32Array.from([1, 2, 3, 4, 5, 6.5]) },
  { name: 'count', shape: [], values: Int32Array.from([7]) },
]
const noEpochs = { history: [], endTimes: [], count: 0 }
const at = (iteration: number): Snapshot => ({
  progress: { ...progress, iteration },
  epochs: noEpochs,
  tensors,
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'checkpoints-'))
})

describe('tensors', () => {
  it('are equal after a round trip through safetensors', () => {
    expect(decodeTensors(encodeTensors(tensors))).toEqual(tensors)
  })

  it('are stored with a header that other readers accept', () => {
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
  it('contains the state of a training and its identity', async () => {
    const place = await writeCheckpoint(folder, identity, at(40))
    expect(await readCheckpoint(place)).toEqual({ path: place, snapshot: at(40), ...identity })
  })

  it('that is truncated is skipped with a warning in favour of the one before', async () => {
    await writeCheckpoint(folder, identity, at(40))
    const newest = await writeCheckpoint(folder, identity, at(80))
    await truncate(join(newest, 'tensors.safetensors'), 50)
    const lines: string[] = []
    const found = await newestCheckpoint(folder, identity, recordingLog(lines))
    expect(found?.snapshot.progress.iteration).toBe(40)
    expect(lines).toEqual([expect.stringMatching(/^warning: The checkpoint of step 80 is unusable/)])
  })

  it('that is damaged does not replace a valid one of an earlier step', async () => {
    const good = await writeCheckpoint(folder, identity, at(40))
    const written = await writeCheckpoint(folder, identity, at(60))
    for (const step of [80, 100])
      await truncate(join(await writeCheckpoint(folder, identity, at(step)), 'tensors.safetensors'), 50)
    await pruneCheckpoints(folder, 2, new Set([written]))
    expect(await readdir(folder)).toEqual(['40', '60'])
    expect(await readCheckpoint(good)).toMatchObject({ snapshot: at(40) })
  })

  it('whose content does not fit its format is reported as a user error', async () => {
    const place = await writeArtifact(join(folder, '40'), async (draft) => {
      await writeFile(join(draft, 'tensors.safetensors'), 'no tensors')
      await writeFile(join(draft, 'topology.json'), '{}')
      return {
        kind: 'checkpoint',
        parents: { dataset: identity.dataset },
        config: identity.config,
        details: { engine: identity.engine, progress },
        run: {},
      }
    })
    await expect(readCheckpoint(place.folder)).rejects.toThrow(userError('ARTIFACT_DAMAGED'))
  })

  it('of another configuration or dataset is not used', async () => {
    await writeCheckpoint(folder, identity, at(40))
    for (const other of [{ config: digestOf('other') }, { dataset: digestOf('other') }])
      expect(await newestCheckpoint(folder, { ...identity, ...other }, recordingLog([]))).toBeNull()
  })

  it('with numbers that are not finite is not written', async () => {
    const { progress } = at(60)
    for (const value of [NaN, -Infinity]) {
      const tensors = [{ name: '0/kernel', shape: [2], values: Float32Array.of(1, value) }]
      await expect(
        writeCheckpoint(folder, identity, { progress, epochs: noEpochs, tensors }),
      ).rejects.toThrow('0/kernel is not finite')
    }
    expect(await readdir(folder)).toEqual([])
  })

  it('that is aborted leaves no files', async () => {
    const givenUp = writeCheckpoint(folder, identity, at(80), { giveUp: AbortSignal.abort() })
    await expect(givenUp).rejects.toThrow('aborted')
    expect(await readdir(folder)).toEqual([])
  })

  it('is null before any training', async () => {
    expect(await newestCheckpoint(join(folder, 'nowhere'), identity, recordingLog([]))).toBeNull()
  })
})

describe('the checkpoint writer', () => {
  /** Returns a training in which each call is a step, ten seconds after the one before. */
  function keep(
    section: object,
    {
      place = folder,
      from = null,
      state = new TrainingState([], () => undefined),
    }: { place?: string; from?: Checkpoint | null; state?: TrainingState } = {},
  ) {
    const lines: string[] = []
    const saved: number[] = []
    let seconds = 0
    const job = new AbortController()
    const checkpointWriter = new CheckpointWriter({
      folder: place,
      identity,
      sources: {},
      section: checkpointSchema.parse(section),
      series: {
        restoreNewest: async () => undefined,
        saveNewest: async () => {
          saved.push(seconds)
          return 1
        },
      },
      log: recordingLog(lines),
      cancelled: job.signal,
      from,
      now: () => seconds * 1000,
    })
    const step = async () => {
      seconds += 10
      state.progress = { ...state.progress, iteration: state.progress.iteration + 1 }
      await checkpointWriter.afterRun(state)
    }
    return { keeper: checkpointWriter, state, lines, saved, step, job }
  }
  const steps = async () => (await readdir(folder)).map(Number).sort((a, b) => a - b)

  it('writes at an interval of minutes, and keeps the two newest', async () => {
    const { step } = keep({ 'every-minutes': 0.5 })
    for (let count = 0; count < 12; count++) await step()
    expect(await steps()).toEqual([9, 12])
  })

  it('writes at an interval of steps if configured', async () => {
    const { step } = keep({ 'every-steps': 5 })
    for (let count = 0; count < 12; count++) await step()
    expect(await steps()).toEqual([5, 10])
  })

  it('uploads the newest at the interval between uploads', async () => {
    const { step, saved } = keep({ 'every-steps': 1, 'upload-minutes': 1 })
    for (let count = 0; count < 13; count++) await step()
    expect(saved).toEqual([60, 120])
  })

  it('lets the training continue with a warning if nothing can be written', async () => {
    await writeFile(join(folder, 'file'), '')
    const {
      step,
      lines,
      keeper: checkpointWriter,
    } = keep({ 'every-steps': 2 }, { place: join(folder, 'file', 'below') })
    for (let count = 0; count < 5; count++) await step()
    // At the configured interval, and not at each following step.
    expect(lines).toEqual(
      [2, 4].map((number) =>
        expect.stringMatching(
          `^warning: No checkpoint of step ${number} could be written .*Training continues`,
        ),
      ),
    )
    expect(checkpointWriter.lastGood()).toBeNull()
  })

  it('writes the state of a cancelled training, and deletes the checkpoints of a training whose model is published', async () => {
    const { step, keeper: checkpointWriter, state, lines } = keep({ 'every-minutes': 60 })
    await step()
    await checkpointWriter.onCancelled(state)
    expect(await steps()).toEqual([1])
    expect(lines.at(-1)).toMatch(/Cancelled after step 1, which is saved in a checkpoint/)
    expect(checkpointWriter.lastGood()).toMatch(/of step 1: /)
    await checkpointWriter.afterTraining()
    expect(await steps()).toEqual([1])
    await checkpointWriter.discard()
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  describe('when a cancelled training takes long to write its state', () => {
    /** A training whose weights arrive when the test decides. */
    class SlowState extends TrainingState {
      arrived = Promise.resolve()
      override async capture(): Promise<Snapshot> {
        await this.arrived
        return super.capture()
      }
    }
    beforeEach(() => {
      jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] })
    })
    afterEach(() => {
      jest.useRealTimers()
    })

    /** A training that is cancelled in its third step or later, and whose weights never arrive afterwards. */
    async function cancelled(write: (training: ReturnType<typeof keep>) => Promise<void>) {
      const state = new SlowState([], () => undefined)
      const training = keep({ 'every-steps': 2 }, { state })
      for (let count = 0; count < 3; count++) await training.step()
      const { promise, resolve } = Promise.withResolvers<undefined>()
      state.arrived = promise
      let over = false
      training.job.abort()
      const ended = write(training).then(() => (over = true))
      await jest.advanceTimersByTimeAsync(4_999)
      expect(over).toBe(false)
      return { ...training, ended, weightsCome: () => resolve(undefined) }
    }
    const whereItStands = ({ keeper: checkpointWriter, state }: ReturnType<typeof keep>) =>
      checkpointWriter.onCancelled(state)

    it('waits five seconds for the write', async () => {
      const { ended, lines, weightsCome } = await cancelled(whereItStands)
      weightsCome()
      await ended
      expect(await steps()).toEqual([2, 3])
      expect(lines).toEqual([
        expect.stringContaining('Cancelled after step 3, which is saved in a checkpoint'),
      ])
    })

    it('keeps the checkpoint before after five seconds', async () => {
      const { ended, keeper: checkpointWriter, lines } = await cancelled(whereItStands)
      await jest.advanceTimersByTimeAsync(1)
      await ended
      expect(lines).toEqual(['warning: No time for a checkpoint of step 3: the previous checkpoint remains.'])
      expect(checkpointWriter.lastGood()).toMatch(/of step 2: /)
      expect(await steps()).toEqual([2])
    })

    it('has one time limit for a running periodic checkpoint and the last checkpoint', async () => {
      const { ended, lines } = await cancelled(async (training) => {
        await training.step()
        await whereItStands(training)
      })
      await jest.advanceTimersByTimeAsync(1)
      await ended
      expect(lines).toEqual(['warning: No time for a checkpoint of step 4: the previous checkpoint remains.'])
      expect(await steps()).toEqual([2])
    })
  })

  it('reports the checkpoint that it resumes from as the last good one, and writes the next when it is due', async () => {
    const from = await readCheckpoint(await writeCheckpoint(folder, identity, at(40)))
    const { step, keeper: checkpointWriter, state } = keep({ 'every-steps': 5 }, { from })
    state.progress = from.snapshot.progress
    for (let count = 0; count < 4; count++) await step()
    expect(checkpointWriter.lastGood()).toBe(`The last good checkpoint is of step 40: ${from.path}.`)
    await step()
    expect(await steps()).toEqual([40, 45])
  })

  it('names a series by configuration and dataset only, so that another machine finds it', () => {
    expect(seriesName(identity)).toBe(seriesName({ config: identity.config, dataset: identity.dataset }))
    expect(seriesName({ ...identity, config: digestOf('other') })).not.toBe(seriesName(identity))
  })
})
