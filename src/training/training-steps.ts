import type { Target } from '../data/dataset-schema.ts'
import { outputsOf } from '../data/label-target.ts'
import type { StepBatch } from './batches.ts'

/** Of one output, or of an only one; accuracy is null where the label is a number. */
export interface OutputMeans {
  readonly loss: number
  readonly accuracy: number | null
}

/** Means over the examples of a batch, or of many. Several outputs have a loss together, and means of each by its name. */
export interface Means extends OutputMeans {
  readonly outputs?: Readonly<Record<string, OutputMeans>> | undefined
}

/** Trains a model step by step. */
export interface TrainingSteps {
  /** How many steps to hand over at once, the next time. */
  readonly stepsPerRun: number
  /** Makes the steps in order, and answers the means that each found. */
  run(group: StepBatch): Promise<readonly Means[]>
  /** Gives the model and the optimizer's slots the trained values; training may go on after it, also from other values. */
  finish(): void
  close(): void
}

/** From the loss and after it the accuracy, if there is one; of several outputs from the loss of all, and after it both of each. */
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
