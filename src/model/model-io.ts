import type { Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, NamedInputs, Target } from '../data/dataset-schema.ts'
import type { Tf } from '../engine/engine.ts'
import type { LayersModel } from './runtime.ts'

/** What is wrong with a model's inputs: what it takes, and what it should. */
export interface InputMismatch {
  readonly found: string
  readonly expected: string
}

/** An input or an output of a network without the batch, `[values]` of a named input. */
export interface TensorSpec {
  readonly name: string
  readonly shape: readonly (number | null)[]
}

/** The inputs of a model by the names of its input layers, in its own order. */
export function portsOf(model: LayersModel): TensorSpec[] {
  return model.inputs.map(toPort)
}

/** The outputs of a model by the names of the layers that answer, in its own order. */
export function outputPortsOf(model: LayersModel): TensorSpec[] {
  return model.outputs.map(toPort)
}

function toPort({ sourceLayer, shape }: LayersModel['inputs'][number]): TensorSpec {
  return { name: sourceLayer.name, shape: shape.slice(1) }
}

/** For each output of the target its place among the model's own. */
export function placesOfOutputs(model: LayersModel, target: Target): number[] {
  if (target.kind !== 'multi-output') return [0]
  const names = outputPortsOf(model).map(({ name }) => name)
  return target.outputs.map(({ name }) => names.indexOf(name))
}

/** Why a model does not take inputs of these names and sizes; null when it does. */
export function explainInputMismatch(model: LayersModel, inputs: NamedInputs): InputMismatch | null {
  const ports = portsOf(model)
  const wanted = inputs.map(({ name, places }) => ({ name, shape: [places.length] }))
  const matched = wanted.every(({ name, shape }) =>
    ports.some((port) => port.name === name && fits(port.shape, shape)),
  )
  if (matched && ports.length === wanted.length) return null
  return { found: textOf(ports), expected: `the inputs of the dataset by their names: ${textOf(wanted)}` }
}

/**
 * Divides transformed examples among the inputs of a model.
 * @param examples `[size, values]` where there are named inputs
 * @returns a tensor for each input, in the model's own order
 */
export function splitInputs(
  tf: Pick<Tf, 'gather'>,
  model: LayersModel,
  inputs: FittedTransform['inputs'],
  examples: Tensor,
): Tensor[] {
  if (inputs === undefined) return [examples]
  return portsOf(model).map(({ name }) => {
    const input = inputs.find((candidate) => candidate.name === name)
    if (!input) throw new TypeError(`a model with another input ${name} was not refused in time`)
    return tf.gather(examples, input.places, 1)
  })
}

/** Whether a shape, in which null stands for any size, is the wanted one. */
export function fits(shape: readonly (number | null)[], wanted: readonly (number | null)[]): boolean {
  return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis])
}

/** As messages name them. */
export function textOf(ports: readonly TensorSpec[]): string {
  return ports
    .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
    .join(' and ')
}
