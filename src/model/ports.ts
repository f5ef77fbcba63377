import type { Tensor } from '@tensorflow/tfjs'
import type { FittedTransform, NamedInputs } from '../data/schema.ts'
import type { Tf } from '../engine/engine.ts'
import type { LayersModel } from './runtime.ts'

/** What is wrong with a model's inputs: what it takes, and what it should. */
export interface Misfit {
  readonly found: string
  readonly expected: string
}

/** An input of a network without the batch, `[values]` where it has a name. */
export interface Port {
  readonly name: string
  readonly shape: readonly (number | null)[]
}

/** The inputs of a model by the names of its input layers, in its own order. */
export function portsOf(model: LayersModel): Port[] {
  return model.inputs.map(({ sourceLayer, shape }) => ({ name: sourceLayer.name, shape: shape.slice(1) }))
}

/** Why a model does not take inputs of these names and sizes; null when it does. */
export function misfitOfInputs(model: LayersModel, inputs: NamedInputs): Misfit | null {
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
export function divided(
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

function fits(shape: readonly (number | null)[], wanted: readonly (number | null)[]): boolean {
  return shape.length === wanted.length && shape.every((side, axis) => side === null || side === wanted[axis])
}

function textOf(ports: readonly Port[]): string {
  return ports
    .map(({ name, shape }) => `${name} [${shape.map((side) => side ?? 'any').join(', ')}]`)
    .join(' and ')
}
