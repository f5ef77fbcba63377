import type { Batch } from './batches.ts'

/** Means over the examples of a batch, or of many; accuracy is null where the label is a number. */
export interface Means {
  readonly loss: number
  readonly accuracy: number | null
}

/** Trains a model batch by batch. */
export interface TrainingSteps {
  /** How many batches to hand over at once. */
  readonly batchesPerRun: number
  /** One step for each batch, in order, and the means that each step found. The batches stay the caller's. */
  run(batches: readonly Batch[]): Promise<readonly Means[]>
  /** Gives the model the trained weights; training may go on after it, also from other weights. */
  finish(): void
  close(): void
}
