import type { RawBatch } from '../../dataset/examples.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { ModelOutputs } from '../../model/predict.ts'

/** A model in the memory of a thread, on any engine. */
export interface ServedModel {
  readonly details: EvaluableDetails
  /** Number of values of each output for one example. */
  readonly outputWidths: readonly number[]
  /** Returns the transformed values of raw examples for each part of the input. */
  transform(batch: RawBatch): Float32Array[]
  /** Predicts transformed examples, all in one batch. */
  run(parts: readonly Float32Array[], size: number): Promise<ModelOutputs>
}
