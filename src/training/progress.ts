import type { TrainSection } from '../config/training.ts'

interface Progress {
  readonly epoch: number
  readonly section: TrainSection
  /** Examples of this epoch already trained on. */
  readonly seen: number
  /** Examples in an epoch. */
  readonly size: number
  /** Mean over the examples seen in this epoch; not a number before the first. */
  readonly loss: number
  /** When training began, in milliseconds of `performance.now()`. */
  readonly started: number
}

/** `epoch 3/10 · 12800/54000 · loss 0.1234 · 8400 examples/s · 55 s left`. */
export function progressLine({ epoch, section, seen, size, loss, started }: Progress): string {
  const done = (epoch - 1) * size + seen
  const seconds = (performance.now() - started) / 1000
  const rate = done / seconds
  const left = (section.epochs * size - done) / rate
  const pace = done > 0 ? [`${Math.round(rate)} examples/s`, `${Math.ceil(left)} s left`] : []
  const quality = seen > 0 ? [`loss ${loss.toFixed(4)}`] : []
  return [`epoch ${epoch}/${section.epochs}`, `${seen}/${size}`, ...quality, ...pace].join(' · ')
}
