import { setImmediate } from 'node:timers/promises'
import { applyTransform } from '../data/transform.ts'
import type { Target } from '../data/dataset-schema.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { splitInputs, placesOfOutputs } from './model-io.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'
import type { ModelDetails } from './model-schema.ts'

/** Raw examples as the dataset holds them: `size × values per example`. */
export interface RawBatch {
  readonly size: number
  readonly features: Float32Array | Uint8Array
}

/** What a model answered: `size × width` values, example after example. */
export interface ModelOutputs {
  readonly size: number
  readonly width: number
  readonly values: Float32Array
  /** How many of an example's values each output gave, where there are several: one after another, as the label names them. */
  readonly widths?: readonly number[]
}

/** What is done to raw features, and what is answered. */
export type Question = Pick<ModelDetails, 'transform' | 'label'>

/** A model in memory, ready to be asked with raw features. */
export interface Inference {
  predict(batch: RawBatch): Promise<ModelOutputs>
  close(): Promise<void>
}

const batchSize = 256

/**
 * Asks the model with raw features: transforms them and runs the network batch by batch, which bounds memory and lets other
 * work of the process go on in between. Leaves no tensor behind.
 */
export async function predict(
  tf: LayersRuntime,
  model: LayersModel,
  question: Question,
  { size, features }: RawBatch,
): Promise<ModelOutputs> {
  const widths = outputWidths(model, question.label)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const values = new Float32Array(size * width)
  const perExample = size === 0 ? 0 : features.length / size
  for (let start = 0; start < size; start += batchSize) {
    if (start > 0) await setImmediate()
    const end = Math.min(start + batchSize, size)
    const raw = features.subarray(start * perExample, end * perExample)
    const batch = { size: end - start, features: raw }
    values.set(await predictBatch(tf, model, question, batch).catch(refuse), start * width)
  }
  return { size, width, values, ...(widths.length > 1 && { widths }) }
}

/** Layers may fail on their inputs, and a layer's output may be larger than memory. */
function refuse(error: unknown): never {
  throw new UserError(
    {
      code: 'MODEL_CANNOT_RUN',
      found: `a model that TensorFlow.js cannot run (${messageOf(error)})`,
      expected: 'a model that predicts its examples in the memory of this machine',
      hint: 'Make its layers smaller, or use a machine with more memory.',
    },
    { cause: error },
  )
}

async function predictBatch(
  tf: LayersRuntime,
  model: LayersModel,
  { transform, label }: Question,
  { size, features }: RawBatch,
): Promise<Float32Array> {
  const outputs = tf.tidy(() => {
    const input = tf.tensor(applyTransform(transform, features, size), [size, ...transform.shape], 'float32')
    return [model.predictOnBatch(splitInputs(tf, model, transform.inputs, input))].flat()
  })
  try {
    const values = await Promise.all(outputs.map((output) => output.data<'float32'>()))
    const [only, ...others] = values
    if (only && others.length === 0) return only
    return concatOutputs(
      placesOfOutputs(model, label).map((index) => values[index] ?? new Float32Array()),
      size,
    )
  } finally {
    for (const output of outputs) output.dispose()
  }
}

/** The values of several outputs, example after example. */
function concatOutputs(outputs: readonly Float32Array[], size: number): Float32Array {
  const widths = outputs.map(({ length }) => length / size)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const joined = new Float32Array(size * width)
  let offset = 0
  for (const [index, values] of outputs.entries()) {
    const own = widths[index] ?? 0
    for (let row = 0; row < size; row++)
      joined.set(values.subarray(row * own, (row + 1) * own), row * width + offset)
    offset += own
  }
  return joined
}

/** What one of a model's outputs answered. @param index of the output among those of the label */
export function selectOutput(outputs: ModelOutputs, index: number): ModelOutputs {
  const { size, width, values, widths } = outputs
  if (widths === undefined) return outputs
  const own = widths[index] ?? 0
  const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0)
  const taken = new Float32Array(size * own)
  for (let row = 0; row < size; row++)
    taken.set(values.subarray(row * width + offset, row * width + offset + own), row * own)
  return { size, width: own, values: taken }
}

/** Values that each output of the model answers for one example. */
function outputWidths(model: LayersModel, label: Target): number[] {
  return placesOfOutputs(model, label).map(
    (index) =>
      model.outputs[index]?.shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1) ?? 0,
  )
}

/** Index of the class that scores name: the highest; of a single score, that of the second class, whether it is above one half. */
export function predictedClass(scores: ArrayLike<number>): number {
  if (scores.length === 1) return (scores[0] ?? 0) > 0.5 ? 1 : 0
  return Array.from(scores).reduce(
    (best, score, index, all) => (score > (all[best] ?? Number.NaN) ? index : best),
    0,
  )
}
