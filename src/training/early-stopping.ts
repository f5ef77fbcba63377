import type { Variable } from '@tensorflow/tfjs'
import type { EarlyStopping } from '../config/early-stopping.ts'
import type { Tf } from '../engine/engine.ts'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import type { EpochRecord, History } from '../model/history.ts'
import { foldGrowing } from './growing-history.ts'
import { toMaximize, metricIn } from './epoch-metric.ts'
import type { Callback } from './callback.ts'
import type { NamedVariable, Parameters } from './parameters.ts'
import type { TrainingState } from './state.ts'

/**
 * Stops a training that no longer improves, and keeps the weights of its best epoch: Prechelt, "Early stopping – but
 * when?", 1998. The best weights are part of the training's state, so that a resumed training ends with the right ones.
 */
export class EarlyStopper implements Callback {
  readonly #tf: Tf
  readonly #section: EarlyStopping
  readonly #log: Log
  readonly #standing: ReturnType<typeof standing>
  #weights: readonly { readonly weight: Variable; readonly best: NamedVariable }[] = []

  constructor(tf: Tf, section: EarlyStopping, log: Log) {
    this.#tf = tf
    this.#section = section
    this.#standing = standing(section)
    this.#log = log
  }

  attach({ weights }: Parameters): readonly NamedVariable[] {
    if (!this.#section['restore-best']) return []
    this.#weights = weights.map(({ name, variable }) => ({
      weight: variable,
      best: {
        name: `best/${name}`,
        variable: this.#tf.tidy(() => this.#tf.variable(variable.clone(), false)),
      },
    }))
    return this.#weights.map(({ best }) => best)
  }

  async afterEpoch(epoch: EpochRecord, { history }: TrainingState): Promise<'continue' | 'stop'> {
    const { best, waited } = this.#standing(history)
    if (best === epoch.epoch)
      for (const { weight, best } of this.#weights) this.#tf.tidy(() => best.variable.assign(weight.clone()))
    if (waited < this.#section.patience) return 'continue'
    this.#log.info(`Stopping early: ${this.#section.metric} has not improved since epoch ${best}.`)
    return 'stop'
  }

  async afterTraining({ history }: TrainingState): Promise<void> {
    for (const { weight, best } of this.#weights) this.#tf.tidy(() => weight.assign(best.variable.clone()))
    const kept = keptEpoch(this.#section, history)
    if (kept) this.#log.info(`Kept the weights of epoch ${kept.epoch}.`)
  }

  close(): void {
    this.#tf.dispose(this.#weights.map(({ best }) => best.variable))
  }
}

/** Returns the epoch whose weights the trained model has; null if no epoch was finished. */
export function keptEpoch(section: EarlyStopping | undefined, history: History): EpochRecord | null {
  const last = history.at(-1) ?? null
  if (!section?.['restore-best']) return last
  const { best } = standing(section)(history)
  return history.find(({ epoch }) => epoch === best) ?? last
}

/** Returns the best epoch so far and the number of epochs after it, for a history that grows from call to call. */
function standing(section: EarlyStopping): (history: History) => { best: number; waited: number } {
  const best = foldGrowing({ epoch: 0, value: -Infinity }, (best, record) => {
    const value = signedValue(section.metric, record)
    return best.epoch === 0 || value > best.value + section['min-delta']
      ? { epoch: record.epoch, value }
      : best
  })
  return (history) => {
    const { epoch } = best(history)
    return { best: epoch, waited: (history.at(-1)?.epoch ?? 0) - epoch }
  }
}

/**
 * Returns the value of the metric, with a sign such that higher is better.
 * @throws UserError if a training has no such metric
 */
function signedValue(metric: EarlyStopping['metric'], record: EpochRecord): number {
  const value = metricIn(metric, record)
  if (value !== null) return toMaximize(metric, value)
  throw new UserError({
    code: 'TRAIN_UNKNOWN_METRIC',
    found: `early stopping by ${metric}, which this training does not have`,
    expected: record.outputs
      ? `a metric of all outputs (a loss), or of one of them: ${Object.keys(record.outputs)
          .map((name) => `${name}/${metric.slice(metric.lastIndexOf('/') + 1)}`)
          .join(', ')}`
      : metric.startsWith('validation')
        ? 'a validation split, and classes for an accuracy'
        : 'classes as label',
    hint: 'Use another metric in `train.early-stopping`, or add a validation part to `data.split`.',
  })
}
