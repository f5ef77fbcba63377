import type { Tensor } from '@tensorflow/tfjs'
import type { Tf } from '../engine/engine.ts'
import { inputsAt, stepFeeds, type ExampleEncoding } from './step-feeds.ts'
import type { StepBatch } from './batches.ts'
import { inOrder, type Step } from './step.ts'
import { toMeans, type Means, type TrainingSteps } from './training-steps.ts'

/** Returns training steps that run operation by operation. */
export function eagerSteps(tf: Tf, form: ExampleEncoding, step: Step): TrainingSteps {
  return {
    stepsPerRun: 1,
    run: (group) => runEagerly(tf, form, step, group),
    finish: () => undefined,
    close: () => undefined,
  }
}

/** Runs the steps of a group operation by operation. */
export async function runEagerly(
  tf: Tf,
  form: ExampleEncoding,
  step: Step,
  group: StepBatch,
): Promise<Means[]> {
  const means: Means[] = []
  const feeds = stepFeeds(form, group)
  for (let index = 0; index < group.count; index++) {
    const inputs = inputsAt(tf, feeds, index)
    means.push(toMeans(form.label, await step.run(inputs)))
    tf.dispose(inOrder<Tensor>(inputs))
  }
  return means
}
