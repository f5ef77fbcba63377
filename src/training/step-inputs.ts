import type { TrainSection } from '../config/training.ts'
import type { BatchGroup, StepBatch } from './batches.ts'
import { rateFactor } from './schedule.ts'

/**
 * Adds learning rates and step numbers to batches.
 * @param plateau factor of the learning rate after plateaus
 */
export function stepGroup(
  { optimizer, schedule, epochs, 'batch-size': batchSize }: TrainSection,
  examples: number,
  batches: BatchGroup,
  { iteration, plateau }: { readonly iteration: number; readonly plateau: number },
): StepBatch {
  const full = optimizer['learning-rate']
  const stepsPerEpoch = Math.ceil(examples / batchSize)
  const iterations = Int32Array.from({ length: batches.count }, (_, index) => iteration + index + 1)
  const rates = Float32Array.from(
    iterations,
    (number) => full * plateau * rateFactor(schedule, { stepsDone: number - 1, stepsPerEpoch, epochs }),
  )
  return { ...batches, rates, iterations }
}
