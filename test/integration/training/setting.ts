import type { LayersModel } from '@tensorflow/tfjs'
import { augmentSchema } from '../../../src/config/augment.ts'
import { modelSection } from '../../../src/config/network.ts'
import { trainSection } from '../../../src/config/training.ts'
import type { Label, NamedInputs, Target } from '../../../src/dataset/dataset-schema.ts'
import { outputsOf } from '../../../src/dataset/label-target.ts'
import type { Engine, NativeParts, Tf } from '../../../src/engine/engine.ts'
import { startEngine } from '../../../src/engine/start.ts'
import type { Log } from '../../../src/host/host.ts'
import { randomStream } from '../../../src/random/philox.ts'
import { augmentation } from '../../../src/training/augment.ts'
import { buildNetwork } from '../../../src/training/network.ts'
import { ruleOf } from '../../../src/training/optimizers/optimizer.ts'
import { CompiledSteps } from '../../../src/training/compiled-steps.ts'
import type { ExampleEncoding } from '../../../src/training/step-feeds.ts'
import type { StepBatch } from '../../../src/training/batches.ts'
import { TrainingStep, type Step } from '../../../src/training/step.ts'
import type { Means, TrainingSteps } from '../../../src/training/training-steps.ts'
import { folderCache, recordingLog } from '../../harness/libraries/small-runtime.ts'

export const threeClasses: Label = { kind: 'class', column: 'label', classes: ['a', 'b', 'c'] }

/** An engine with the native library. */
export interface NativeEngine extends Engine {
  readonly native: NativeParts
}

/** Starts the engine with two threads, so that results that depend on the number are equal on each machine. */
export async function nativeEngine(): Promise<NativeEngine> {
  const cache = folderCache('/nowhere')
  return asNative(await startEngine({ device: 'cpu', threads: 2, log: recordingLog([]), cache }))
}

/** @throws Error for an engine without the native library */
export function asNative(engine: Engine): NativeEngine {
  if (engine.native === null) throw new Error('the native engine is needed')
  return { ...engine, native: engine.native }
}

export interface Setting {
  readonly layers: readonly unknown[]
  readonly inputShape: readonly number[]
  readonly optimizer: unknown
  readonly clip?: unknown
  /** Named inputs, and the values of an example that each of them gets. */
  readonly inputs?: NamedInputs
  readonly label: Target
  readonly lossWeights?: Readonly<Record<string, number>>
  readonly augment?: unknown
  /** Makes the network instead of `layers`, as custom code does, with the same weights each time. */
  readonly make?: (tf: Tf) => LayersModel
}

/** Returns a network with the same initial weights each time. */
export function networkOf(tf: Tf, { layers, inputShape, inputs, label, make }: Setting): LayersModel {
  if (make) return make(tf)
  return buildNetwork(tf, modelSection.parse({ layers }), { inputShape, inputs, label, seed: 11 })
}

export function stepOf(
  engine: Engine,
  model: LayersModel,
  { optimizer, clip, label, lossWeights, inputs, inputShape, augment = [] }: Setting,
): TrainingStep {
  const section = trainSection.parse({ optimizer, clip })
  return new TrainingStep(engine, model, {
    label,
    lossWeights,
    inputs,
    rule: ruleOf(section.optimizer),
    clip: section.clip ?? null,
    seed: 5,
    augment: augmentation(augmentSchema.parse(augment), { steps: [], shape: [...inputShape] }),
  })
}

/** Returns the learning rate of the optimizer of a setting. */
function rateOf({ optimizer }: Setting): number {
  return trainSection.parse({ optimizer }).optimizer['learning-rate']
}

/** Returns steps on batches of these sizes with features in [−1, 1), and labels that depend on them. */
export function stepsOf(setting: Setting, sizes: readonly number[]): StepBatch[] {
  const { inputShape, label } = setting
  const width = inputShape.reduce((product, side) => product * side, 1)
  return sizes.map((size, index) => {
    const stream = randomStream(5, 'features', index)
    const values = Float32Array.from({ length: size * width }, (_, at) => 2 * stream.draw(at) - 1)
    const first = Array.from({ length: size }, (_, row) => values[row * width] ?? 0)
    return {
      count: 1,
      size,
      features: [values],
      labels: labelsFrom(first, label),
      weights: [],
      rates: Float32Array.of(rateOf(setting)),
      iterations: Int32Array.of(index + 1),
    }
  })
}

/** Returns labels that depend on a number of each example, `[size, outputs]` for several outputs. */
function labelsFrom(numbers: readonly number[], target: Target): Int32Array | Float32Array {
  const classOf = (value: number) => (value < -0.3 ? 0 : value < 0.3 ? 1 : 2)
  if (target.kind === 'class') return Int32Array.from(numbers, classOf)
  return Float32Array.from(
    numbers.flatMap((value) =>
      outputsOf(target).map(({ label }) => (label.kind === 'class' ? classOf(value) : value)),
    ),
  )
}

/** Returns the feeds of the examples of a setting. */
export function formOf({ inputShape, label }: Setting): ExampleEncoding {
  return { transform: { steps: [], shape: [...inputShape] }, label }
}

/** Returns compiled steps on batches of 24 examples and of the other sizes, four in one call. */
export function compiledSteps(
  engine: NativeEngine,
  {
    step,
    setting,
    log,
    otherSizes = [],
  }: {
    readonly step: Step
    readonly setting: Setting
    readonly log: Log
    readonly otherSizes?: readonly number[]
  },
): CompiledSteps {
  return new CompiledSteps(engine, engine.native, step, {
    log,
    form: formOf(setting),
    batchSizes: [24, ...otherSizes],
    exampleBytes: 1e6 / 24,
  })
}

/** Trains in groups as `fit` does: consecutive batches of one size make a group. */
export async function trainOn(
  steps: TrainingSteps,
  all: readonly StepBatch[],
  groupSize = 1,
): Promise<Means[]> {
  const means: Means[] = []
  for (let from = 0; from < all.length;) {
    const [first, ...others] = all.slice(from, from + groupSize)
    if (!first) break
    const end = others.findIndex(({ size }) => size !== first.size)
    const group = [first, ...(end < 0 ? others : others.slice(0, end))]
    means.push(...(await steps.run(joined(group))))
    from += group.length
  }
  steps.finish()
  return means
}

function joined(groups: readonly StepBatch[]): StepBatch {
  const [first] = groups
  if (!first) throw new Error('no steps')
  const floats = (part: (group: StepBatch) => readonly number[]) => Float32Array.from(groups.flatMap(part))
  const labels = groups.flatMap((group) => [...group.labels])
  return {
    count: groups.length,
    size: first.size,
    features: [floats(({ features }) => [...(features[0] ?? [])])],
    labels: first.labels instanceof Int32Array ? Int32Array.from(labels) : Float32Array.from(labels),
    weights: [],
    rates: floats(({ rates }) => [...rates]),
    iterations: Int32Array.from(groups.flatMap(({ iterations }) => [...iterations])),
  }
}

export function weightsOf(model: LayersModel): { name: string; values: number[] }[] {
  return model.weights.map((weight) => ({ name: weight.originalName, values: [...weight.read().dataSync()] }))
}

/** Returns the largest difference of two lists of numbers, relative to the size of the numbers. */
export function largestDifference(found: readonly number[], expected: readonly number[]): number {
  if (found.length !== expected.length) return Infinity
  const size = Math.max(1e-3, ...expected.map(Math.abs))
  return Math.max(0, ...found.map((value, index) => Math.abs(value - (expected[index] ?? NaN)) / size))
}
