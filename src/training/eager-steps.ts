import type { TrainingStep } from './step.ts'
import { toMeans, type Means, type TrainingSteps } from './steps.ts'

/** Steps that run operation by operation. */
export function eagerSteps(step: TrainingStep): TrainingSteps {
  return {
    stepsPerRun: 1,
    async run(steps) {
      const means: Means[] = []
      for (const inputs of steps) means.push(toMeans(await step.run(inputs)))
      return means
    },
    finish: () => undefined,
    close: () => undefined,
  }
}
