import type { TrainSection } from '../config/training.ts'
import type { EpochMeans, EpochRecord } from '../model/history.ts'
import type { Progress } from './state.ts'
import { meansOf } from './sums.ts'

/**
 * Returns a function that formats the progress: `epoch 3/10 · 12800/54000 · loss 0.1234 · 8400 examples/s · 55 s left`.
 * The rate is measured from the first line on, which shows no rate: the steps before it include compilation and are
 * many times slower. The time includes validation.
 */
export function progressLine(
  { epochs }: Pick<TrainSection, 'epochs'>,
  /** Number of examples in an epoch. */
  size: number,
  now = () => performance.now(),
): (progress: Progress) => string {
  let first: { done: number; time: number } | null = null
  return ({ epoch, sums }) => {
    const done = (epoch - 1) * size + sums.seen
    const parts = [
      `epoch ${epoch}/${epochs}`,
      `${sums.seen}/${size}`,
      `loss ${meansOf(sums).loss.toFixed(4)}`,
    ]
    if (first === null) {
      first = { done, time: now() }
    } else {
      const rate = (done - first.done) / ((now() - first.time) / 1000)
      parts.push(`${Math.round(rate)} examples/s`, `${Math.ceil((epochs * size - done) / rate)} s left`)
    }
    return parts.join(' · ')
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
