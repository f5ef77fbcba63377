import type { Engine, NativeParts } from '../engine.ts'
import { recordStep, type Step } from './trace-step.ts'
import { traceMismatch, type Trace, type TraceRejection } from './trace-types.ts'

/**
 * Maximum number of runs. The first run may contain one-time work, so a third run may have to agree with the second.
 */
const mostRuns = 3

/** Runs a step operation by operation until two traces agree, so that the trace can become a graph. */
export async function trace(
  engine: Engine,
  native: NativeParts,
  step: Step,
): Promise<Trace | TraceRejection> {
  let last = (await recordStep(engine, native, step)).recording
  for (let runs = 1; ; runs++) {
    const { recording } = await recordStep(engine, native, step)
    const refused = refusalOf(last, recording)
    if (refused === null) return recording
    if (runs + 1 === mostRuns) return refused
    last = recording
  }
}

function refusalOf(before: Trace | TraceRejection, after: Trace | TraceRejection): TraceRejection | null {
  if ('refused' in after) return after
  return 'refused' in before ? before : traceMismatch(before, after)
}
