import { z } from 'zod'
import { channelOrder } from './convolution-layers.ts'
import { inputOf, outputShape, settingsOf, type LayerCall, type LayerWriter } from './layer-call.ts'
import type { OnnxGraph, OnnxShape } from './onnx-graph.ts'
import { range, sizeAt } from './value.ts'

export const writeFlatten: LayerWriter = (call) => {
  const { dataFormat } = settingsOf(call, z.object({ dataFormat: channelOrder }))
  const { graph } = call
  const input = inputOf(call)
  const perm = { perm: { ints: [0, ...range(2, input.rank), 1] } }
  const value = dataFormat === 'channelsFirst' ? graph.node('Transpose', [input.plain], perm) : input.plain
  return [input.withPlain(reshape(graph, value, outputShape(call)), outputShape(call))]
}

export const writeReshape: LayerWriter = (call) => {
  const input = inputOf(call)
  const shape = outputShape(call)
  return [input.withPlain(reshape(call.graph, input.plain, shape), shape)]
}

/** Gives the examples of a batch another shape, in which at most one size is open. */
function reshape(graph: OnnxGraph, value: string, [, ...shape]: OnnxShape): string {
  // The batch has the size 0, which ONNX replaces by that of the input.
  return graph.node('Reshape', [value, graph.integers([0, ...shape.map((size) => size ?? -1)])])
}

export const writePermute: LayerWriter = (call) => {
  const { dims } = settingsOf(call, z.object({ dims: z.array(z.number()) }))
  const input = inputOf(call)
  const perm = { perm: { ints: [0, ...dims] } }
  return [input.withPlain(call.graph.node('Transpose', [input.plain], perm), outputShape(call))]
}

export const writeRepeatVector: LayerWriter = (call) => {
  const { n } = settingsOf(call, z.object({ n: z.number() }))
  const { graph } = call
  const input = inputOf(call)
  const row = graph.node('Unsqueeze', [input.plain, graph.integers([1])])
  return [input.withPlain(graph.node('Tile', [row, graph.integers([1, n, 1])]), outputShape(call))]
}

/** Writes a layer that applies another to each step of a sequence: as to one batch of the steps of all examples. */
export const writeTimeDistributed: LayerWriter = (call) => {
  const { graph, layer } = call
  const input = inputOf(call)
  const inner = innerLayer(call)
  const steps = sizeAt(input.shape, 1)
  const [, , ...stepShape] = input.shape
  const sizes = stepShape.map((_, axis) => sizeAt(stepShape, axis))
  const all = input.withPlain(graph.node('Reshape', [input.plain, graph.integers([-1, ...sizes])]), [
    null,
    ...stepShape,
  ])
  const [output] = call.write(inner, [all])
  if (!output) throw new TypeError(`no output of the layer in ${layer.name}`)
  const [, ...outputSizes] = output.shape
  const fixed = outputSizes.map((_, axis) => sizeAt(outputSizes, axis))
  const target = graph.integers([-1, steps, ...fixed])
  return [input.withPlain(graph.node('Reshape', [output.plain, target]), outputShape(call))]
}

function innerLayer({ layer }: LayerCall): LayerCall['layer'] {
  const inner: unknown = Reflect.get(layer, 'layer')
  if (!isLayer(inner)) throw new TypeError(`no layer in ${layer.name}`)
  return inner
}

export function isLayer(value: unknown): value is LayerCall['layer'] {
  return typeof value === 'object' && value !== null && 'call' in value && 'getClassName' in value
}
