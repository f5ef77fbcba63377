import type { Target } from '../dataset/dataset-schema.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { StepBatch } from './batches.ts'

/** Means of one output; accuracy is null where the label is a number. */
export interface OutputMeans {
  readonly loss: number
  readonly accuracy: number | null
}

/** Means over the examples of one or more batches. Several outputs have a total loss, and means of each by its name. */
export interface Means extends OutputMeans {
  readonly outputs?: Readonly<Record<string, OutputMeans>> | undefined
}

/** The steps that train a model. */
export interface TrainingSteps {
  /** Number of steps for the next call of `run`. */
  readonly stepsPerRun: number
  /** Runs the steps in order, and returns the means of each. */
  run(group: StepBatch): Promise<readonly Means[]>
  /**
   * Writes the trained values to the model and the optimizer's slots. Training may continue after it, also from other
   * values.
   */
  finish(): void
  close(): void
}

/**
 * Returns the means from the loss and the accuracy, if present; for several outputs, from the total loss followed by
 * both values of each output.
 */
export function toMeans(target: Target, values: readonly number[]): Means {
  const [loss = NaN, ...others] = values
  if (target.kind !== 'multi-output') return { loss, accuracy: others[0] ?? null }
  let index = 0
  const outputs = outputsOf(target).map(({ name, label }): [string, OutputMeans] => {
    const ofOutput = others[index++] ?? NaN
    return [name, { loss: ofOutput, accuracy: label.kind === 'class' ? (others[index++] ?? NaN) : null }]
  })
  return { loss, accuracy: null, outputs: Object.fromEntries(outputs) }
}
