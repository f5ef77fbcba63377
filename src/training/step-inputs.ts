import type { TrainSection } from '../config/training.ts'
import type { BatchGroup, StepGroup } from './batches.ts'
import { plateauFactor, rateFactor } from './schedule.ts'
import type { Progress } from './state.ts'

/** Gives batches their learning rates and numbers. */
export function stepGroup(
  { optimizer, schedule, epochs, 'batch-size': batchSize }: TrainSection,
  examples: number,
  batches: BatchGroup,
  { iteration, history }: Progress,
): StepGroup {
  const full = optimizer['learning-rate']
  const left = plateauFactor(schedule, full, history)
  const stepsPerEpoch = Math.ceil(examples / batchSize)
  const iterations = Int32Array.from({ length: batches.count }, (_, index) => iteration + index + 1)
  const rates = Float32Array.from(
    iterations,
    (number) => full * left * rateFactor(schedule, { stepsDone: number - 1, stepsPerEpoch, epochs }),
  )
  return { ...batches, rates, iterations }
}
