import type { SearchSection } from '../config/search.ts'
import type { EpochRecord, History } from '../model/history.ts'
import { toMaximize, metricIn } from '../training/epoch-metric.ts'

/**
 * A pruner that stops a trial which is not among the best at a rung: Li et al., "A system for massively
 * parallel hyperparameter tuning", MLSys 2020, in its stopping form. Rungs are at `min-epochs` times the
 * powers of the reduction factor.
 */
export class AshaPruner {
  readonly #section: Pick<SearchSection, 'metric' | 'pruner'>
  /** Values of the trials at each rung; higher is better. */
  readonly #seen = new Map<number, number[]>()

  constructor(section: Pick<SearchSection, 'metric' | 'pruner'>) {
    this.#section = section
  }

  /**
   * Returns the decision for a trial after an epoch, and records its value for the decisions about later
   * trials.
   */
  report(record: EpochRecord): 'continue' | 'stop' {
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

  /** Records a trial that was trained before. */
  recall(history: History): void {
    for (const record of history) this.report(record)
  }
}

function isRung(epoch: number, first: number, factor: number): boolean {
  let rung = first
  while (rung < epoch) rung *= factor
  return rung === epoch
}
