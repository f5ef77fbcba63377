import type { SearchSection } from '../config/search.ts'
import type { EpochRecord, History } from '../model/history.ts'
import { toMaximize, metricIn } from '../training/epoch-metric.ts'

/**
 * Stops a trial that is not among the best at a rung: Li et al., "A system for massively parallel hyperparameter tuning",
 * MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the powers of the reduction factor.
 */
export class AshaPruner {
  readonly #section: Pick<SearchSection, 'metric' | 'pruner'>
  /** What the trials had come to at each rung, higher being better. */
  readonly #seen = new Map<number, number[]>()

  constructor(section: Pick<SearchSection, 'metric' | 'pruner'>) {
    this.#section = section
  }

  /** Whether a trial that came to this goes on; it counts for those that come after. */
  judge(record: EpochRecord): 'continue' | 'stop' {
    const { metric, pruner } = this.#section
    if (!pruner) return 'continue'
    const { 'min-epochs': first, 'reduction-factor': factor } = pruner.asha
    if (!isRung(record.epoch, first, factor)) return 'continue'
    const value = toMaximize(metric, metricIn(metric, record) ?? NaN)
    const seen = [...(this.#seen.get(record.epoch) ?? []), value]
    this.#seen.set(record.epoch, seen)
    const allowed = Math.max(Math.floor(seen.length / factor), 1)
    const better = seen.filter((other) => other > value).length
    return better < allowed ? 'continue' : 'stop'
  }

  /** Counts a trial that was trained before. */
  recall(history: History): void {
    for (const record of history) this.judge(record)
  }
}

function isRung(epoch: number, first: number, factor: number): boolean {
  let rung = first
  while (rung < epoch) rung *= factor
  return rung === epoch
}
