import type { Schedule } from '../config/schedule.ts'
import type { History } from '../model/history.ts'

interface Moment {
  /** Steps made before this one. */
  readonly stepsDone: number
  readonly stepsPerEpoch: number
  readonly epochs: number
}

/**
 * What the learning rate is multiplied by at a step, between 0 and 1, but for the plateau. Cosine: Loshchilov and Hutter,
 * "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, without restarts.
 */
export function rateFactor(schedule: Schedule, { stepsDone, stepsPerEpoch, epochs }: Moment): number {
  const now = stepsDone / stepsPerEpoch
  const rise = schedule['warm-up']?.epochs ?? 0
  const warmth = rise > 0 ? Math.min(1, (stepsDone + 1) / (rise * stepsPerEpoch)) : 1
  return warmth * decayAt(schedule, now, rise, epochs)
}

function decayAt({ step, exponential, cosine }: Schedule, now: number, rise: number, epochs: number): number {
  if (step) return step.factor ** Math.floor(now / step.every)
  if (exponential) return exponential.factor ** now
  if (cosine) {
    const done = Math.min(Math.max(now - rise, 0) / Math.max(epochs - rise, Number.EPSILON), 1)
    return cosine.minimum + ((1 - cosine.minimum) * (1 + Math.cos(Math.PI * done))) / 2
  }
  return 1
}

/** What the plateaus of the finished epochs leave of a rate. */
export function plateauFactor({ plateau }: Schedule, rate: number, history: History): number {
  if (!plateau) return 1
  let factor = 1
  let best = Infinity
  let waited = 0
  for (const { loss, validationLoss } of history) {
    const current = plateau.metric === 'loss' ? loss : (validationLoss ?? loss)
    waited = current < best ? 0 : waited + 1
    best = Math.min(best, current)
    if (waited < plateau.patience) continue
    factor = Math.max(factor * plateau.factor, Math.min(1, plateau.minimum / rate))
    waited = 0
  }
  return factor
}
