import type { TrainSection } from '../config/training.ts'
import type { EpochRecord } from './history.ts'
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
  const parts = [
    `epoch ${record.epoch}/${epochs}`,
    `loss ${record.loss.toFixed(4)}`,
    record.accuracy === null ? '' : `accuracy ${record.accuracy.toFixed(4)}`,
    record.validationLoss === null ? '' : `validation loss ${record.validationLoss.toFixed(4)}`,
    record.validationAccuracy === null ? '' : `validation accuracy ${record.validationAccuracy.toFixed(4)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}
