import type { TrainSection } from '../config/training.ts'
import type { Tf } from '../engine/engine.ts'
import type { Batch } from './batches.ts'
import { plateauFactor, rateFactor } from './schedule.ts'
import type { Progress } from './state.ts'
import type { StepInputs } from './step.ts'

/** Batches as the steps that come next, each with its learning rate and number. */
export function stepInputs(
  tf: Tf,
  { optimizer, schedule, epochs, 'batch-size': batchSize }: TrainSection,
  examples: number,
  batches: readonly Batch[],
  { iteration, history }: Progress,
): StepInputs[] {
  const full = optimizer['learning-rate']
  const left = plateauFactor(schedule, full, history)
  const stepsPerEpoch = Math.ceil(examples / batchSize)
  return batches.map((batch, index) => {
    const stepsDone = iteration + index
    const rate = full * left * rateFactor(schedule, { stepsDone, stepsPerEpoch, epochs })
    return { ...batch, rate: tf.scalar(rate), iteration: tf.scalar(stepsDone + 1, 'int32') }
  })
}
