import { z } from 'zod'
import { outputShape, settingsOf, unsupported, type LayerCall, type LayerWriter } from './layer-call.ts'
import type { OnnxGraph } from './onnx-graph.ts'
import { axisOf, range, type Value } from './value.ts'

/** @param operator of two values, which is applied from the first input to the last */
export function mergeWriter(operator: 'Add' | 'Mul' | 'Max' | 'Min'): LayerWriter {
  return (call) => [merged(call, operator)]
}

export const writeAverage: LayerWriter = (call) => {
  const { graph, inputs } = call
  const count = graph.float(inputs.length)
  return [merged(call, 'Add').elementwise((sum) => graph.node('Div', [sum, count]))]
}

function merged(call: LayerCall, operator: string): Value {
  const { graph, inputs } = call
  const first = firstOf(call)
  const shape = outputShape(call)
  const fold = (names: readonly string[]) =>
    names.reduce((result, name) => graph.node(operator, [result, name]))
  if (inputs.every((input) => input.prefersChannelsFirst && input.rank === shape.length))
    return first.withChannelsFirst(fold(inputs.map((input) => input.channelsFirst)), shape)
  return first.withPlain(fold(inputs.map((input) => withRank(graph, input, shape.length))), shape)
}

/** Returns a value with axes of one value behind the batch, as TensorFlow.js adds them. */
function withRank(graph: OnnxGraph, { plain, rank }: Value, wanted: number): string {
  if (rank === wanted) return plain
  return graph.node('Unsqueeze', [plain, graph.integers(range(1, wanted - rank + 1))])
}

function firstOf({ inputs, layer }: LayerCall): Value {
  const [first] = inputs
  if (!first) throw unsupported(layer, 'called without inputs')
  return first
}

export const writeConcatenate: LayerWriter = (call) => {
  const { axis } = settingsOf(call, z.object({ axis: z.number() }))
  const { graph, inputs } = call
  const first = firstOf(call)
  const at = axisOf(axis, first.rank)
  const shape = outputShape(call)
  if (at === first.rank - 1 && first.rank > 2 && inputs.every((input) => input.prefersChannelsFirst)) {
    const names = inputs.map((input) => input.channelsFirst)
    return [first.withChannelsFirst(graph.node('Concat', names, { axis: { int: 1 } }), shape)]
  }
  const names = inputs.map((input) => input.plain)
  return [first.withPlain(graph.node('Concat', names, { axis: { int: at } }), shape)]
}

/** Writes sums of products over an axis of each of two inputs, which have two or three axes. */
export const writeDot: LayerWriter = (call) => {
  const axesSetting = z.union([z.number().transform((axis) => [axis, axis]), z.array(z.number())])
  const schema = z.object({ axes: axesSetting, normalize: z.boolean() })
  const { axes, normalize } = settingsOf(call, schema)
  const { graph, inputs, layer } = call
  const [one, other] = inputs
  if (!one || !other) throw unsupported(layer, 'called with one input')
  const [oneAxis = 1, otherAxis = 1] = inputs.map(({ rank }, index) => axisOf(axes[index] ?? 1, rank))
  const [left, right] = [
    { value: one, axis: oneAxis },
    { value: other, axis: otherAxis },
  ].map(({ value, axis }) => (normalize ? normalized(graph, value.plain, axis) : value.plain))
  const shape = outputShape(call)
  if (one.rank === 2 && other.rank === 2) {
    if (oneAxis !== 1 || otherAxis !== 1) throw unsupported(layer, 'over the axis of the batch')
    const product = graph.node('Mul', [left ?? '', right ?? ''])
    const sum = graph.node('ReduceSum', [product, graph.integers([1])], { keepdims: { int: 1 } })
    return [one.withPlain(sum, shape)]
  }
  // The summed axis is the last of the left matrix and the second of the right one.
  const a = matrix(graph, { name: left ?? '', rank: one.rank, summed: oneAxis, last: true })
  const b = matrix(graph, { name: right ?? '', rank: other.rank, summed: otherAxis, last: false })
  const product = graph.node('MatMul', [a, b])
  const added = [...(one.rank === 2 ? [1] : []), ...(other.rank === 2 ? [2] : [])]
  const result = added.length === 0 ? product : graph.node('Squeeze', [product, graph.integers(added)])
  return [one.withPlain(result, shape)]
}

interface Factor {
  readonly name: string
  readonly rank: number
  readonly summed: number
  /** True if the summed axis is the last one of the product's factor, else it is the one before. */
  readonly last: boolean
}

function matrix(graph: OnnxGraph, { name, rank, summed, last }: Factor): string {
  if (rank === 2) return graph.node('Unsqueeze', [name, graph.integers([last ? 1 : 2])])
  return summed === (last ? 2 : 1) ? name : graph.node('Transpose', [name], { perm: { ints: [0, 2, 1] } })
}

/** The smallest sum of squares of the backend's normalization. */
const smallest = 1e-7

function normalized(graph: OnnxGraph, value: string, axis: number): string {
  const squares = graph.node('Mul', [value, value])
  const sum = graph.node('ReduceSum', [squares, graph.integers([axis])], { keepdims: { int: 1 } })
  const length = graph.node('Sqrt', [graph.node('Max', [sum, graph.float(smallest)])])
  return graph.node('Div', [value, length])
}
