import type { LayersModel } from '@tensorflow/tfjs'
import { augmentSchema } from '../../../src/config/augment.ts'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label } from '../../../src/data/schema.ts'
import type { Engine, Tf } from '../../../src/engine/engine.ts'
import { startEngine } from '../../../src/engine/start.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { augmentation } from '../../../src/training/augment.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { ruleOf } from '../../../src/training/optimizers/optimizer.ts'
import { TrainingStep, type StepInputs } from '../../../src/training/step.ts'
import type { Means, TrainingSteps } from '../../../src/training/steps.ts'
import { folderCache, recordingLog } from '../../harness/engine/small-runtime.ts'

export const threeClasses: Label = { kind: 'class', column: 'label', classes: ['a', 'b', 'c'] }

/** Two threads, so that what depends on their number is there on every machine. */
export function nativeEngine(): Promise<Engine> {
  return startEngine({ device: 'cpu', threads: 2, log: recordingLog([]), cache: folderCache('/nowhere') })
}

export interface Setting {
  readonly layers: readonly unknown[]
  readonly inputShape: readonly number[]
  readonly optimizer: unknown
  readonly clip?: unknown
  readonly label: Label
  readonly augment?: unknown
}

/** A network with the same initial weights each time. */
export function networkOf(tf: Tf, { layers, inputShape, label }: Setting): LayersModel {
  return buildNetwork(tf, modelSection.parse({ layers }), { inputShape, label, seed: 11 })
}

export function stepOf(
  engine: Engine,
  model: LayersModel,
  { optimizer, clip, label, inputShape, augment = [] }: Setting,
): TrainingStep {
  const section = trainSection.parse({ optimizer, clip })
  return new TrainingStep(engine, model, {
    label,
    rule: ruleOf(section.optimizer),
    clip: section.clip ?? null,
    seed: 5,
    augment: augmentation(augmentSchema.parse(augment), { steps: [], shape: [...inputShape] }),
  })
}

/** The learning rate of a setting, as its optimizer has it. */
function rateOf({ optimizer }: Setting): number {
  return trainSection.parse({ optimizer }).optimizer['learning-rate']
}

/** Steps on batches of these sizes with features in [−1, 1), and labels that depend on them. */
export function inputsOf(tf: Tf, setting: Setting, sizes: readonly number[]): StepInputs[] {
  const { inputShape, label } = setting
  const width = inputShape.reduce((product, side) => product * side, 1)
  return sizes.map((size, index) => {
    const stream = randomStream(5, 'features', index)
    const values = Float32Array.from({ length: size * width }, (_, at) => 2 * stream.draw(at) - 1)
    const first = Array.from({ length: size }, (_, row) => values[row * width] ?? 0)
    const labels =
      label.kind === 'class'
        ? tf.tidy(() =>
            tf
              .oneHot(
                first.map((value) => (value < -0.3 ? 0 : value < 0.3 ? 1 : 2)),
                3,
              )
              .toFloat(),
          )
        : tf.tensor2d(first, [size, 1])
    return {
      size,
      features: [tf.tensor(values, [size, ...inputShape])],
      labels,
      weights: null,
      rate: tf.scalar(rateOf(setting)),
      iteration: tf.scalar(index + 1, 'int32'),
    }
  })
}

/** Trains in groups, as a fit would. */
export async function trainOn(
  steps: TrainingSteps,
  inputs: readonly StepInputs[],
  groupSize = 1,
): Promise<Means[]> {
  const means: Means[] = []
  for (let from = 0; from < inputs.length; from += groupSize)
    means.push(...(await steps.run(inputs.slice(from, from + groupSize))))
  steps.finish()
  return means
}

export function weightsOf(model: LayersModel): { name: string; values: number[] }[] {
  return model.weights.map((weight) => ({ name: weight.originalName, values: [...weight.read().dataSync()] }))
}

/** The largest difference of two lists of numbers, relative to the size of the numbers. */
export function largestDifference(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity
  const size = Math.max(1e-3, ...expected.map(Math.abs))
  return Math.max(0, ...found.map((value, index) => Math.abs(value - (expected[index] ?? NaN)) / size))
}
