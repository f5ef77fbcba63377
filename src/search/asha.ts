import type { TrainingObserver } from '../training/observer.ts'
import type { EpochRecord } from '../training/history.ts'

/** What earlier trials had come to at each rung, higher being better. */
export type Rungs = Map<number, number[]>

/**
 * Stops a trial that is not among the best at a rung: Li et al., "A system for massively parallel hyperparameter tuning",
 * MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the powers of the reduction factor.
 */
export function rungWatcher(
  { 'min-epochs': first, 'reduction-factor': factor }: { 'min-epochs': number; 'reduction-factor': number },
  rungs: Rungs,
  goodness: (epoch: EpochRecord) => number,
): TrainingObserver & { readonly stoppedAt: () => number | null } {
  let stopped: number | null = null
  return {
    stoppedAt: () => stopped,
    async afterEpoch(record) {
      if (!isRung(record.epoch, first, factor)) return 'continue'
      const value = goodness(record)
      const seen = [...(rungs.get(record.epoch) ?? []), value]
      rungs.set(record.epoch, seen)
      const allowed = Math.max(Math.floor(seen.length / factor), 1)
      const better = seen.filter((other) => other > value).length
      if (better < allowed) return 'continue'
      stopped = record.epoch
      return 'stop'
    },
  }
}

function isRung(epoch: number, first: number, factor: number): boolean {
  let rung = first
  while (rung < epoch) rung *= factor
  return rung === epoch
}
