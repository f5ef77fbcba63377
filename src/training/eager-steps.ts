import type { LayersModel } from '@tensorflow/tfjs'
import type { Batch } from './batches.ts'
import type { Means, TrainingSteps } from './steps.ts'

/** TensorFlow.js's own steps, operation by operation. */
export function eagerSteps(model: LayersModel): TrainingSteps {
  return {
    batchesPerRun: 1,
    async run(batches) {
      const means: Means[] = []
      for (const batch of batches) means.push(toMeans(await trainOnBatch(model, batch)))
      return means
    },
    finish: () => undefined,
    close: () => undefined,
  }
}

/** One step; answers the loss, and after it the metrics. */
export async function trainOnBatch(model: LayersModel, { features, labels }: Batch): Promise<number[]> {
  return [await model.trainOnBatch(features, labels)].flat()
}

/** From the loss, and after it the accuracy if there is one. */
export function toMeans(values: readonly number[]): Means {
  const [loss = NaN, accuracy = null] = values
  return { loss, accuracy }
}
