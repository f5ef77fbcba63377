import type { StepGroup } from './batches.ts'

/** Means over the examples of a batch, or of many; accuracy is null where the label is a number. */
export interface Means {
  readonly loss: number
  readonly accuracy: number | null
}

/** Trains a model step by step. */
export interface TrainingSteps {
  /** How many steps to hand over at once, the next time. */
  readonly stepsPerRun: number
  /** Makes the steps in order, and answers the means that each found. */
  run(group: StepGroup): Promise<readonly Means[]>
  /** Gives the model and the optimizer's slots the trained values; training may go on after it, also from other values. */
  finish(): void
  close(): void
}

/** From the loss, and after it the accuracy if there is one. */
export function toMeans(values: readonly number[]): Means {
  const [loss = NaN, accuracy = null] = values
  return { loss, accuracy }
}
