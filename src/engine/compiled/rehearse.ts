import type { Engine, NativeParts } from '../engine.ts'
import { recordStep, type Step } from './record.ts'
import { disagreement, type Recording, type Refusal } from './recording.ts'

/**
 * Runs a step three times, operation by operation, to find whether it can be a graph: the first lets it make what it makes
 * once, and the others are recorded and must agree.
 */
export async function rehearse(
  engine: Engine,
  native: NativeParts,
  step: Step,
): Promise<Recording | Refusal> {
  await step.run()
  const { recording: first } = await recordStep(engine, native, step)
  if ('refused' in first) return first
  const { recording: second } = await recordStep(engine, native, step)
  if ('refused' in second) return second
  return disagreement(first, second) ?? second
}
