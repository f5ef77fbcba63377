import type { LayersModel } from '@tensorflow/tfjs'
import type { Tf } from '../engine/engine.ts'
import { batchGroups } from './batches.ts'
import { computeOutputs, meanLoss, totalLoss, type Objective } from './loss.ts'
import { scalarsOf, valuesOfScalars, weightsFor, type Step, type StepInputs } from './step.ts'
import type { Means, TrainingSteps } from './training-steps.ts'
import { addMeans, meansOf, noSums } from './sums.ts'
import { orderedWindows, withNext, type WindowReader } from './windows.ts'

/**
 * Returns a step that evaluates the model on a batch without training; the learning rate and the number of the step are
 * not used.
 */
export function validationStep(tf: Tf, model: LayersModel, objective: Objective): Step {
  const evaluate = (inputs: StepInputs) =>
    tf.tidy(() => {
      const outputs = computeOutputs(tf, model, objective, inputs, false).map((output, index) => ({
        ...output,
        loss: meanLoss(tf, output.losses, weightsFor(inputs.weights, index)),
      }))
      return [totalLoss(tf, objective, outputs), ...scalarsOf(tf, outputs)]
    })
  return { variables: [], run: (inputs) => valuesOfScalars(evaluate(inputs)) }
}

/**
 * Returns the means over all examples of a split, with the weights of examples but not those of classes; null without
 * examples.
 * @param betweenRuns throws after a cancellation
 */
export async function validate(
  steps: TrainingSteps,
  reader: WindowReader,
  batchSize: number,
  betweenRuns: () => Promise<void>,
): Promise<Means | null> {
  let sums = noSums
  for (const window of withNext(orderedWindows(reader.source, { batchSize }))) {
    const sizes = { batchSize, groupSize: () => steps.stepsPerRun }
    for (const group of batchGroups({ examples: await reader.read(window) }, sizes, window[0].order)) {
      await betweenRuns()
      const rates = new Float32Array(group.count)
      const iterations = new Int32Array(group.count)
      for (const means of await steps.run({ ...group, rates, iterations }))
        sums = addMeans(sums, means, group.size)
    }
  }
  steps.finish()
  return sums.seen > 0 ? meansOf(sums) : null
}
