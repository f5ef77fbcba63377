import type { Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, NamedInputs, Target } from '../dataset/dataset-schema.ts'
import type { RawBatch } from '../dataset/examples.ts'
import type { Tf } from '../engine/engine.ts'
import { applyPart, partsOf } from '../transform/example-parts.ts'
import { shapeOfInput } from '../transform/named-inputs.ts'
import type { LayersModel } from './runtime.ts'

/** A mismatch between the inputs of a model and the expected inputs. */
export interface InputMismatch {
  readonly found: string
  readonly expected: string
}

/** An input or an output of a network without the batch axis; `[values]` for a named input. */
export interface TensorSpec {
  readonly name: string
  readonly shape: readonly (number | null)[]
}

/** Returns the inputs of a model with the names of its input layers, in the model's own order. */
export function inputSpecsOf(model: LayersModel): TensorSpec[] {
  return model.inputs.map(toTensorSpec)
}

/** Returns the outputs of a model with the names of the output layers, in the model's own order. */
export function outputSpecsOf(model: LayersModel): TensorSpec[] {
  return model.outputs.map(toTensorSpec)
}

function toTensorSpec({ sourceLayer, shape }: LayersModel['inputs'][number]): TensorSpec {
  return { name: sourceLayer.name, shape: shape.slice(1) }
}

/** Returns the position among the model's outputs for each output of the target. */
export function outputIndices(model: LayersModel, target: Target): number[] {
  if (target.kind !== 'multi-output') return [0]
  const names = outputSpecsOf(model).map(({ name }) => name)
  return target.outputs.map(({ name }) => names.indexOf(name))
}

/** Returns the difference between the model's inputs and inputs of these names and sizes; null if they match. */
export function explainInputMismatch(model: LayersModel, inputs: NamedInputs): InputMismatch | null {
  const specs = inputSpecsOf(model)
  const wanted = inputs.map((input) => ({ name: input.name, shape: shapeOfInput(input) }))
  const matched = wanted.every(({ name, shape }) =>
    specs.some((port) => port.name === name && fits(port.shape, shape)),
  )
  if (matched && specs.length === wanted.length) return null
  return { found: textOf(specs), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` }
}

/**
 * Divides transformed examples among the inputs of a model.
 * @param parts tensors of the parts of the examples, as `partsOf` returns them
 * @returns a tensor for each input, in the model's own order
 */
export function splitInputs(
  tf: Pick<Tf, 'gather'>,
  model: LayersModel,
  inputs: FittedTransform['inputs'],
  parts: readonly Tensor[],
): Tensor[] {
  if (inputs === undefined) return [...parts]
  const images = inputs.filter((input) => 'image' in input)
  return inputSpecsOf(model).map(({ name }) => {
    const input = inputs.find((candidate) => candidate.name === name)
    if (!input) throw new TypeError(`the model has an input ${name} that was not validated`)
    const part = 'image' in input ? parts.length - images.length + images.indexOf(input) : 0
    const tensor = parts[part]
    if (!tensor) throw new TypeError(`no part ${part} for the input ${name}`)
    return 'image' in input ? tensor : tf.gather(tensor, input.positions, 1)
  })
}

/** Returns the transformed values of raw examples for each part, as `partsOf` returns the parts. */
export function transformParts(transform: FittedTransform, batch: RawBatch): Float32Array[] {
  return partsOf(transform).map((part) => applyPart(transform, part, batch))
}

/**
 * Returns a tensor for each input of a model, in the model's own order.
 * @param values transformed values of `size` examples, as `transformParts` returns them
 */
export function inputTensors(
  tf: Pick<Tf, 'gather' | 'tensor'>,
  model: LayersModel,
  transform: FittedTransform,
  values: readonly Float32Array[],
  size: number,
): Tensor[] {
  const parts = partsOf(transform).map((part, index) => {
    const ofPart = values[index]
    if (!ofPart) throw new TypeError(`no values of part ${index}`)
    return tf.tensor(ofPart, [size, ...part.shape], 'float32')
  })
  return splitInputs(tf, model, transform.inputs, parts)
}

/** Returns true if a shape, in which null stands for any size, matches the wanted one. */
export function fits(shape: readonly (number | null)[], wanted: readonly (number | null)[]): boolean {
  return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis])
}

/** Returns the text of inputs or outputs for messages. */
export function textOf(specs: readonly TensorSpec[]): string {
  return specs
    .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
    .join(' and ')
}
