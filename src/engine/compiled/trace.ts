import type { Engine, NativeParts } from '../engine.ts'
import { recordStep, type Step } from './trace-step.ts'
import { disagreement, type Recording, type Refusal } from './trace-types.ts'

/** The first may make what is made once, so that a third has to agree with the second. */
const mostRuns = 3

/** Runs a step, operation by operation, until two recordings agree: then it can be a graph. */
export async function rehearse(
  engine: Engine,
  native: NativeParts,
  step: Step,
): Promise<Recording | Refusal> {
  let last = (await recordStep(engine, native, step)).recording
  for (let runs = 1; ; runs++) {
    const { recording } = await recordStep(engine, native, step)
    const refused = refusalOf(last, recording)
    if (refused === null) return recording
    if (runs + 1 === mostRuns) return refused
    last = recording
  }
}

function refusalOf(before: Recording | Refusal, after: Recording | Refusal): Refusal | null {
  if ('refused' in after) return after
  return 'refused' in before ? before : disagreement(before, after)
}
