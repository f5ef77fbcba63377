import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../errors/user-error.ts'
import { createFolder } from '../files/create-folder.ts'
import type { Log } from '../host/host.ts'
import type { EpochMeans, EpochRecord, History } from '../model/history.ts'
import { appendEvents, type ScalarEvent } from './event-file.ts'
import type { Callback } from './callback.ts'

const fileName = 'events.out.tfevents.0.tensorline'

/**
 * Returns a callback that writes the training's curves for TensorBoard after each epoch. Tags and folders are those of
 * Keras (`train/epoch_loss`, `validation/epoch_loss`), so that runs of both can be compared in one chart.
 */
export function tensorboardWriter(folder: string, log: Pick<Log, 'warning'>): Callback {
  /** Number of epochs in the files; 0 if they contain another training, or a truncated event. */
  let written = 0
  return {
    async afterEpoch({ epoch }, { history, endTimes }) {
      try {
        if (written === 0) await rm(folder, { recursive: true, force: true })
        await appendCurves(folder, history.slice(written), endTimes)
        written = history.length
      } catch (error) {
        written = 0
        // A full disk must not end a successful training.
        log.warning(
          `The curves up to epoch ${epoch} could not be written (${messageOf(error)}). Training continues.`,
        )
      }
      return 'continue'
    },
  }
}

async function appendCurves(folder: string, history: History, endTimes: readonly number[]): Promise<void> {
  const runs = { train: trainingCurves, validation: validationCurves }
  for (const [name, curvesOf] of Object.entries(runs)) {
    const scalars = history.flatMap((record) => eventsOf(record, curvesOf, endTimes[record.epoch - 1] ?? 0))
    if (scalars.length === 0) continue
    await createFolder(join(folder, name))
    await appendEvents(join(folder, name, fileName), scalars)
  }
}

interface Curves {
  readonly loss: number | null
  readonly accuracy: number | null
}

function trainingCurves({ loss, accuracy }: EpochMeans): Curves {
  return { loss, accuracy }
}

function validationCurves({ validationLoss, validationAccuracy }: EpochMeans): Curves {
  return { loss: validationLoss, accuracy: validationAccuracy }
}

function eventsOf(
  { epoch, outputs = {}, ...all }: EpochRecord,
  curvesOf: (means: EpochMeans) => Curves,
  wallTime: number,
): ScalarEvent[] {
  const ofOutputs = Object.entries(outputs).map(([name, means]) => [`epoch_${name}`, means] as const)
  return [['epoch', all] as const, ...ofOutputs].flatMap(([prefix, means]) =>
    Object.entries(curvesOf(means)).flatMap(([curve, value]: [string, number | null]) =>
      // Keras counts epochs from 0.
      value === null ? [] : [{ tag: `${prefix}_${curve}`, step: epoch - 1, value, wallTime }],
    ),
  )
}
