import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOf } from '../../../../src/artifacts/digest.ts'
import {
  newestCheckpoint,
  readCheckpoint,
  writeCheckpoint,
} from '../../../../src/training/checkpoint/checkpoint.ts'
import { HistoryWriter } from '../../../../src/training/checkpoint/history-file.ts'
import { TrainingState } from '../../../../src/training/state.ts'
import { recordingLog } from '../../../harness/libraries/small-runtime.ts'

const identity = {
  config: digestOf('config'),
  dataset: digestOf('dataset'),
  engine: 'cpu, 2 threads',
  topology: { class_name: 'Sequential', config: { layers: [] } },
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-file-'))
})
afterEach(() => rm(folder, { recursive: true }))

const fileOf = (step: number) => join(folder, String(step), 'history.jsonl')

/** Returns a training in which each epoch has one step. */
function training(histories = new HistoryWriter()) {
  const state = new TrainingState([], () => undefined)
  return {
    state,
    /** Finishes all epochs up to this one. */
    train: (last: number): void => {
      for (let epoch = state.history.length + 1; epoch <= last; epoch++) {
        const loss = 1 / epoch
        state.history.push({ epoch, loss, accuracy: null, validationLoss: loss, validationAccuracy: null })
        state.endTimes.push(epoch * 10)
        state.progress = { ...state.progress, epoch: epoch + 1, iteration: epoch }
      }
    },
    write: async (mayAppend = true) =>
      writeCheckpoint(folder, identity, await state.capture(), { histories, mayAppend }),
  }
}

async function epochsOf(step: number): Promise<{ losses: number[]; endTimes: readonly number[] }> {
  const { epochs } = (await readCheckpoint(join(folder, String(step)))).snapshot
  return { losses: epochs.history.map(({ loss }) => loss), endTimes: epochs.endTimes }
}

const expected = (epochs: number) => ({
  losses: Array.from({ length: epochs }, (_, index) => 1 / (index + 1)),
  endTimes: Array.from({ length: epochs }, (_, index) => (index + 1) * 10),
})

/** Returns the bytes that this checkpoint added to the disk: its files and the bytes appended to the shared file. */
async function addedBytes(step: number, sharedBefore: number): Promise<number> {
  const names = await readdir(join(folder, String(step)))
  const sizes = await Promise.all(
    names.map(async (name) => (await stat(join(folder, String(step), name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0) - sharedBefore
}

describe('the history in checkpoints', () => {
  it('needs as many bytes after 20,000 epochs as after 20', async () => {
    const { train, write } = training()
    const costAfter = async (epoch: number) => {
      train(epoch)
      await write()
      const { size, ino } = await stat(fileOf(epoch))
      train(epoch + 1)
      await write()
      // A rewritten file has another inode.
      expect((await stat(fileOf(epoch + 1))).ino).toBe(ino)
      return addedBytes(epoch + 1, size)
    }
    const early = await costAfter(20)
    const late = await costAfter(20_000)
    expect(late).toBeLessThan(early + 100)
    expect((await stat(fileOf(20_001))).size).toBeGreaterThan(100 * late)
  })

  it('is complete in each checkpoint, whatever later checkpoints append', async () => {
    const { train, write } = training()
    for (const epoch of [0, 3, 4, 9]) {
      train(epoch)
      await write()
    }
    for (const epoch of [0, 3, 4, 9]) expect(await epochsOf(epoch)).toEqual(expected(epoch))
  })

  it('is the same after the process was killed while it appended', async () => {
    const { train, write } = training()
    train(5)
    await write()
    await appendFile(fileOf(5), '{"record":{"epoch":6,"lo')
    expect(await epochsOf(5)).toEqual(expected(5))
    const resumed = training()
    const { snapshot } = await readCheckpoint(join(folder, '5'))
    resumed.state.restore(await import('@tensorflow/tfjs'), snapshot)
    resumed.train(8)
    await resumed.write()
    expect(await epochsOf(8)).toEqual(expected(8))
    expect(await epochsOf(5)).toEqual(expected(5))
  })

  it('leaves the files of other processes unchanged', async () => {
    const first = training()
    first.train(5)
    await first.write()
    const content = await readFile(fileOf(5), 'utf8')
    const second = training()
    second.train(6)
    await second.write()
    second.train(7)
    await second.write()
    expect(await readFile(fileOf(5), 'utf8')).toBe(content)
    expect(await epochsOf(7)).toEqual(expected(7))
  })

  it('does not change a file during its upload, and appends the epochs of that time afterwards', async () => {
    const { train, write } = training()
    train(5)
    await write()
    const content = await readFile(fileOf(5), 'utf8')
    for (const epoch of [6, 7]) {
      train(epoch)
      await write(false)
      expect(await readFile(fileOf(epoch), 'utf8')).toBe(content)
      expect(await epochsOf(epoch)).toEqual(expected(epoch))
    }
    train(8)
    await write()
    expect(await readFile(fileOf(8), 'utf8')).toContain('"epoch":6')
    for (const epoch of [5, 6, 7, 8]) expect(await epochsOf(epoch)).toEqual(expected(epoch))
  })

  it('can be read from a copy of a single checkpoint', async () => {
    const { train, write } = training()
    train(5)
    await write()
    train(6)
    const place = await write()
    await cp(place, join(folder, 'copy'), { recursive: true })
    const { snapshot } = await readCheckpoint(join(folder, 'copy'))
    expect(snapshot.epochs.history).toHaveLength(6)
  })

  it('is written completely after the file before was deleted', async () => {
    const { train, write } = training()
    train(5)
    await write()
    await rm(join(folder, '5'), { recursive: true })
    train(6)
    await write()
    expect(await epochsOf(6)).toEqual(expected(6))
  })

  it.each([
    ['was cut short', (file: string) => truncate(file, 700)],
    [
      'was changed',
      async (file: string) =>
        writeFile(file, (await readFile(file, 'utf8')).replace('"epoch":9', '"epoch":7')),
    ],
  ])('that %s makes the newest checkpoint unusable, and the one before is used', async (_, damage) => {
    const { train, write } = training()
    train(5)
    await write()
    train(10)
    await write()
    await damage(fileOf(10))
    const lines: string[] = []
    const found = await newestCheckpoint(folder, identity, recordingLog(lines))
    expect(found?.snapshot.epochs.history).toHaveLength(5)
    expect(lines).toEqual([
      expect.stringMatching(/^warning: The checkpoint of step 10 is unusable.*history\.jsonl/),
    ])
  })
})
