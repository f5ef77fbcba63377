import type { TrainSection } from '../config/training.ts'
import type { EpochMeans, EpochRecord } from './history.ts'
import type { Progress } from './state.ts'
import { meansOf } from './sums.ts'

/** `epoch 3/10 · 12800/54000 · loss 0.1234 · 8400 examples/s · 55 s left`; the pace is that since this was called. */
export function progressLine(
  { epochs }: Pick<TrainSection, 'epochs'>,
  /** Examples in an epoch. */
  size: number,
  from: Progress,
  now = () => performance.now(),
): (progress: Progress) => string {
  const started = now()
  return ({ epoch, sums }) => {
    const done = sums.seen - from.sums.seen
    const rate = done / ((now() - started) / 1000)
    const left = ((epochs - epoch + 1) * size - sums.seen) / rate
    return [
      `epoch ${epoch}/${epochs}`,
      `${sums.seen}/${size}`,
      `loss ${meansOf(sums).loss.toFixed(4)}`,
      `${Math.round(rate)} examples/s`,
      `${Math.ceil(left)} s left`,
    ].join(' · ')
  }
}

export function epochLine(record: EpochRecord, epochs: number): string {
  const outputs = Object.entries(record.outputs ?? {})
  return [
    `epoch ${record.epoch}/${epochs}`,
    ...meansTexts(record),
    ...outputs.flatMap(([name, means]) => meansTexts(means).map((text) => `${name} ${text}`)),
  ].join(' · ')
}

function meansTexts({ loss, accuracy, validationLoss, validationAccuracy }: EpochMeans): string[] {
  const named = {
    loss,
    accuracy,
    'validation loss': validationLoss,
    'validation accuracy': validationAccuracy,
  }
  return Object.entries(named).flatMap(([name, value]) =>
    value === null ? [] : [`${name} ${value.toFixed(4)}`],
  )
}
