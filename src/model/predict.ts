import { setImmediate } from 'node:timers/promises'
import { invertLabelSteps, labelStepsOf } from '../transform/label-steps.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { LabelSteps, Target } from '../dataset/dataset-schema.ts'
import { sliceBatch, type RawBatch } from '../dataset/examples.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { inputTensors, outputIndices, transformParts } from './model-io.ts'
import type { LayersModel, LayersRuntime } from './runtime.ts'
import type { ModelDetails } from './model-schema.ts'

/** The outputs of a model: `size × width` values, example after example. */
export interface ModelOutputs {
  readonly size: number
  readonly width: number
  readonly values: Float32Array
  /**
   * Number of values of each output, for several outputs: their values follow one another in the order of the label.
   */
  readonly widths?: readonly number[]
}

/** The transform of raw features, and the label that the model predicts. */
export type InferenceDetails = Pick<ModelDetails, 'transform' | 'label'>

/** A model in memory, ready to predict from raw features. */
export interface Inference {
  predict(batch: RawBatch): Promise<ModelOutputs>
  close(): Promise<void>
}

const batchSize = 256

/**
 * Predicts from raw features: transforms them and runs the network batch by batch. Batches bound the memory and let
 * other work of the process continue in between. All tensors are disposed.
 */
export async function predict(
  tf: LayersRuntime,
  model: LayersModel,
  details: InferenceDetails,
  examples: RawBatch,
): Promise<ModelOutputs> {
  const { size } = examples
  const widths = outputWidths(model, details.label)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const values = new Float32Array(size * width)
  for (let start = 0; start < size; start += batchSize) {
    if (start > 0) await setImmediate()
    const batch = sliceBatch(examples, start, Math.min(batchSize, size - start))
    values.set(await predictBatch(tf, model, details, batch).catch(refuse), start * width)
  }
  return labelOutputs(details, widths, values, size)
}

function labelOutputs(
  { transform, label }: InferenceDetails,
  widths: readonly number[],
  values: Float32Array,
  size: number,
): ModelOutputs {
  const width = widths.reduce((sum, one) => sum + one, 0)
  const outputs = { size, width, values, ...(widths.length > 1 && { widths }) }
  return inLabelUnits(label, transform.labels, outputs)
}

/** Throws a UserError, because layers may fail on their inputs, or the output of a layer may exceed the memory. */
function refuse(error: unknown): never {
  throw new UserError(
    {
      code: 'MODEL_CANNOT_RUN',
      found: `a model that TensorFlow.js cannot run (${messageOf(error)})`,
      expected: 'a model that predicts its examples within the memory of this machine',
      hint: 'Make its layers smaller, or use a machine with more memory.',
    },
    { cause: error },
  )
}

async function predictBatch(
  tf: LayersRuntime,
  model: LayersModel,
  details: InferenceDetails,
  batch: RawBatch,
): Promise<Float32Array> {
  return runBatch(tf, model, details, transformParts(details.transform, batch), batch.size)
}

/**
 * Runs the network on transformed examples, all of them in one batch.
 * @param parts as `transformParts` returns them; those of several requests may follow one another
 */
export async function runNetwork(
  tf: LayersRuntime,
  model: LayersModel,
  details: InferenceDetails,
  parts: readonly Float32Array[],
  size: number,
): Promise<ModelOutputs> {
  const widths = outputWidths(model, details.label)
  const values = await runBatch(tf, model, details, parts, size).catch(refuse)
  return labelOutputs(details, widths, values, size)
}

async function runBatch(
  tf: LayersRuntime,
  model: LayersModel,
  { transform, label }: InferenceDetails,
  parts: readonly Float32Array[],
  size: number,
): Promise<Float32Array> {
  const outputs = tf.tidy(() =>
    [model.predictOnBatch(inputTensors(tf, model, transform, parts, size))].flat(),
  )
  try {
    const values = await Promise.all(outputs.map((output) => output.data<'float32'>()))
    const [only, ...others] = values
    if (only && others.length === 0) return only
    return joinOutputs(
      outputIndices(model, label).map((index) => values[index] ?? new Float32Array()),
      size,
    )
  } finally {
    for (const output of outputs) output.dispose()
  }
}

/** Returns the values of several outputs, example after example. */
export function joinOutputs(outputs: readonly Float32Array[], size: number): Float32Array {
  const widths = outputs.map(({ length }) => length / size)
  const width = widths.reduce((sum, one) => sum + one, 0)
  const joined = new Float32Array(size * width)
  let offset = 0
  for (const [index, values] of outputs.entries()) {
    const outputWidth = widths[index] ?? 0
    for (let row = 0; row < size; row++)
      joined.set(values.subarray(row * outputWidth, (row + 1) * outputWidth), row * width + offset)
    offset += outputWidth
  }
  return joined
}

/** Returns outputs in the units of the labels for the outputs of a network that was trained on transformed labels. */
export function inLabelUnits(
  target: Target,
  labels: LabelSteps | undefined,
  outputs: ModelOutputs,
): ModelOutputs {
  if (labels === undefined) return outputs
  const { size, width, widths = [width] } = outputs
  const values = Float32Array.from(outputs.values)
  let offset = 0
  for (const [index, { name }] of outputsOf(target).entries()) {
    const steps = labelStepsOf(labels, name)
    const end = offset + (widths[index] ?? 0)
    if (steps.length > 0)
      for (let row = 0; row < size; row++)
        for (let position = row * width + offset; position < row * width + end; position++)
          values[position] = invertLabelSteps(steps, values[position] ?? Number.NaN)
    offset = end
  }
  return { ...outputs, values }
}

/**
 * Returns the values of one of a model's outputs.
 * @param index of the output among those of the label
 */
export function selectOutput(outputs: ModelOutputs, index: number): ModelOutputs {
  const { size, width, values, widths } = outputs
  if (widths === undefined) return outputs
  const outputWidth = widths[index] ?? 0
  const offset = widths.slice(0, index).reduce((sum, one) => sum + one, 0)
  const taken = new Float32Array(size * outputWidth)
  for (let row = 0; row < size; row++)
    taken.set(values.subarray(row * width + offset, row * width + offset + outputWidth), row * outputWidth)
  return { size, width: outputWidth, values: taken }
}

/** Returns the number of values of each output for one example. */
export function outputWidths(model: LayersModel, label: Target): number[] {
  return outputIndices(model, label).map(
    (index) =>
      model.outputs[index]?.shape.slice(1).reduce<number>((product, size) => product * (size ?? 1), 1) ?? 0,
  )
}

/**
 * Returns the index of the class with the highest score. A single score is that of the second class, which is predicted
 * above one half.
 */
export function predictedClass(scores: ArrayLike<number>): number {
  if (scores.length === 1) return (scores[0] ?? 0) > 0.5 ? 1 : 0
  let best = 0
  for (let index = 1; index < scores.length; index++)
    if ((scores[index] ?? Number.NaN) > (scores[best] ?? Number.NaN)) best = index
  return best
}
