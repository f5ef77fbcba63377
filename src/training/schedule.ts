import type { Schedule } from '../config/schedule.ts'
import type { History } from '../model/history.ts'
import { foldGrowing } from './growing-history.ts'

interface Moment {
  /** Number of steps before this one. */
  readonly stepsDone: number
  readonly stepsPerEpoch: number
  readonly epochs: number
}

/**
 * Returns the factor of the learning rate at a step, between 0 and 1, without the plateau. Cosine: Loshchilov and
 * Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, without restarts.
 */
export function rateFactor(schedule: Schedule, { stepsDone, stepsPerEpoch, epochs }: Moment): number {
  const now = stepsDone / stepsPerEpoch
  const rise = schedule['warm-up']?.epochs ?? 0
  const warmupFactor = rise > 0 ? Math.min(1, (stepsDone + 1) / (rise * stepsPerEpoch)) : 1
  return warmupFactor * decayAt(schedule, now, rise, epochs)
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

/**
 * Returns the factor of the learning rate after the plateaus of the finished epochs, for a history that grows from call
 * to call.
 */
export function plateauFactor({ plateau }: Schedule, rate: number): (history: History) => number {
  if (!plateau) return () => 1
  const lowest = Math.min(1, plateau.minimum / rate)
  const follow = foldGrowing(
    { factor: 1, best: Infinity, waited: 0 },
    ({ factor, best, waited }, { loss, validationLoss }) => {
      const current = plateau.metric === 'loss' ? loss : (validationLoss ?? loss)
      const since = current < best ? 0 : waited + 1
      const reduced = since >= plateau.patience
      return {
        factor: reduced ? Math.max(factor * plateau.factor, lowest) : factor,
        best: Math.min(best, current),
        waited: reduced ? 0 : since,
      }
    },
  )
  return (history) => follow(history).factor
}
