import type { layers, Tensor } from '@tensorflow/tfjs'
import type { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import type { OnnxGraph, OnnxShape } from './onnx-graph.ts'
import { OpenSize, type Value } from './value.ts'

export type Layer = layers.Layer

/** The mask of the steps of a sequence: `[batch, steps]` of bool; null if all steps count. */
export type Mask = string | null | typeof unknownMask

/** A mask that TensorFlow.js computes in a way that the writer does not cover. */
export const unknownMask = Symbol('unknown mask')

/** A weight of a layer. */
export interface Weight {
  readonly shape: readonly number[]
  readonly values: Float32Array
}

/** A call of a layer in a network. */
export interface LayerCall {
  readonly graph: OnnxGraph
  readonly layer: Layer
  readonly inputs: readonly Value[]
  /** Mask of the first input, as TensorFlow.js passes it to the layer. */
  readonly mask: Mask
  /** Writes a call of another layer, such as that in a wrapper. */
  readonly write: (layer: Layer, inputs: readonly Value[]) => readonly Value[]
}

/** Writes a call of a layer, and returns its outputs. */
export type LayerWriter = (call: LayerCall) => readonly Value[]

/** Returns the only input of a call. */
export function inputOf({ inputs, layer }: Pick<LayerCall, 'inputs' | 'layer'>): Value {
  const [input, ...others] = inputs
  if (!input || others.length > 0) throw unsupported(layer, `called with ${inputs.length} inputs`)
  return input
}

/** Returns the settings of a layer. */
export function settingsOf<Settings>(
  { layer }: Pick<LayerCall, 'layer'>,
  schema: z.ZodType<Settings>,
): Settings {
  return schema.parse(layer.getConfig())
}

/** Returns the weights of a layer in the order of TensorFlow.js. */
export function weightsOf(layer: { getWeights(): Tensor[] }): Weight[] {
  return layer.getWeights().map((weight) => ({
    shape: weight.shape,
    values: Float32Array.from(weight.dataSync<'float32'>()),
  }))
}

/** Returns the shape of the only output of a call. */
export function outputShape({ layer, inputs }: LayerCall): OnnxShape {
  const shapes = inputs.map(({ shape }) => [...shape])
  const [only = [], ...others] = shapes
  const output = layer.computeOutputShape(others.length === 0 ? only : shapes)
  return output.map((size) => (typeof size === 'number' ? size : null))
}

/** Returns the error of a layer that the writer does not cover. */
export function unsupported(layer: Layer, why: string): UserError {
  return new UserError({
    code: 'MODEL_ONNX_UNSUPPORTED',
    found: `the layer "${layer.name}" (${layer.getClassName()})${why && ' '}${why}, which Tensorline cannot write as ONNX`,
    expected: 'layers and settings in the table of docs/serving.md for the engine onnx',
    hint: 'Set `image.engine` to `wasm` or `node`, or build the model without this layer.',
  })
}

/** Runs the writer of a layer, and names the layer when a size that it needs is open. */
export function withLayerNamed<Result>(layer: Layer, write: () => Result): Result {
  try {
    return write()
  } catch (error) {
    if (error instanceof OpenSize) throw unsupported(layer, `with ${error.message}`)
    throw error
  }
}
