import type { Tf } from '../engine/engine.ts'
import { inputsAt, type ExampleForm } from './step-feeds.ts'
import type { StepGroup } from './batches.ts'
import { tensorsOf, type Step } from './step.ts'
import { toMeans, type Means, type TrainingSteps } from './training-steps.ts'

/** Steps that run operation by operation. */
export function eagerSteps(tf: Tf, form: ExampleForm, step: Step): TrainingSteps {
  return {
    stepsPerRun: 1,
    run: (group) => runEagerly(tf, form, step, group),
    finish: () => undefined,
    close: () => undefined,
  }
}

/** Makes the steps of a group operation by operation. */
export async function runEagerly(tf: Tf, form: ExampleForm, step: Step, group: StepGroup): Promise<Means[]> {
  const means: Means[] = []
  for (let index = 0; index < group.count; index++) {
    const inputs = inputsAt(tf, form, group, index)
    means.push(toMeans(form.label, await step.run(inputs)))
    tf.dispose(tensorsOf(inputs))
  }
  return means
}
