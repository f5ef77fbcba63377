import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../errors.ts'
import type { Log } from '../host/host.ts'
import type { EpochRecord } from '../model/history.ts'
import { writeEventFile, type ScalarEvent } from './event-file.ts'
import type { TrainingObserver } from './observer.ts'
import type { TrainingState } from './state.ts'

const memoryName = 'tensorboard'
const wallTimes = z.record(z.string(), z.number()).catch({})
const fileName = 'events.out.tfevents.0.tensorline'

/**
 * Writes the training's curves for TensorBoard after each epoch, under the tags and folders of Keras (`train/epoch_loss`,
 * `validation/epoch_loss`), so that runs of both lie over one another. When each epoch ended is part of the state.
 */
export function tensorboardWriter(
  folder: string,
  log: Pick<Log, 'warning'>,
  now = () => Date.now() / 1000,
): TrainingObserver {
  let fresh = false
  return {
    async afterEpoch({ epoch }, state) {
      const times = { ...wallTimes.parse(state.progress.memory[memoryName]), [epoch]: now() }
      state.progress = {
        ...state.progress,
        memory: { ...state.progress.memory, [memoryName]: times },
      }
      try {
        // What another training left there.
        if (!fresh) await rm(folder, { recursive: true, force: true })
        fresh = true
        await writeCurves(folder, state, times)
      } catch (error) {
        // A full disk must not end a training that is going well.
        log.warning(
          `The curves up to epoch ${epoch} could not be written (${messageOf(error)}): training goes on.`,
        )
      }
      return 'continue'
    },
  }
}

async function writeCurves(
  folder: string,
  { progress: { history } }: TrainingState,
  times: Readonly<Record<string, number>>,
): Promise<void> {
  const events = (tag: string, valueOf: (record: EpochRecord) => number | null | undefined): ScalarEvent[] =>
    history.flatMap((record) => {
      const value = valueOf(record)
      // Keras counts epochs from 0.
      return typeof value === 'number'
        ? [{ tag, step: record.epoch - 1, value, wallTime: times[record.epoch] ?? 0 }]
        : []
    })
  const outputs = Object.keys(history[0]?.outputs ?? {})
  const runs = {
    train: [
      ...events('epoch_loss', ({ loss }) => loss),
      ...events('epoch_accuracy', ({ accuracy }) => accuracy),
      ...outputs.flatMap((name) => [
        ...events(`epoch_${name}_loss`, (record) => record.outputs?.[name]?.loss),
        ...events(`epoch_${name}_accuracy`, (record) => record.outputs?.[name]?.accuracy),
      ]),
    ],
    validation: [
      ...events('epoch_loss', ({ validationLoss }) => validationLoss),
      ...events('epoch_accuracy', ({ validationAccuracy }) => validationAccuracy),
      ...outputs.flatMap((name) => [
        ...events(`epoch_${name}_loss`, (record) => record.outputs?.[name]?.validationLoss),
        ...events(`epoch_${name}_accuracy`, (record) => record.outputs?.[name]?.validationAccuracy),
      ]),
    ],
  }
  for (const [name, scalars] of Object.entries(runs)) {
    if (scalars.length === 0) continue
    await mkdir(join(folder, name), { recursive: true })
    await writeEventFile(join(folder, name, fileName), scalars)
  }
}
