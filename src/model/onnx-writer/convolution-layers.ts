import { z } from 'zod'
import { activate } from './activations.ts'
import {
  inputOf,
  outputShape,
  settingsOf,
  unsupported,
  weightsOf,
  type LayerCall,
  type LayerWriter,
  type Weight,
} from './layer-call.ts'
import type { Attributes, OnnxShape } from './onnx-graph.ts'
import { range, sizeAt, type Value } from './value.ts'

export const channelOrder = z.enum(['channelsFirst', 'channelsLast']).nullish()
export const sizes = z.union([z.number().transform((size) => [size]), z.array(z.number())])
export const paddingSetting = z.enum(['valid', 'same'])

const convolution = z.object({
  strides: sizes,
  padding: paddingSetting,
  dataFormat: channelOrder,
  dilationRate: sizes.nullish(),
  activation: z.string(),
})
type Convolution = z.infer<typeof convolution>

/** Applies operators that have the channels first to an input in the order of a layer. */
export function withChannelsFirst(
  call: LayerCall,
  order: z.infer<typeof channelOrder>,
  compute: (name: string) => string,
  shape: OnnxShape = outputShape(call),
): Value {
  const input = inputOf(call)
  return order === 'channelsFirst'
    ? input.withPlain(compute(input.plain), shape)
    : input.withChannelsFirst(compute(input.channelsFirst), shape)
}

/** Returns one size for each axis of an image. */
export function perAxis(values: readonly number[] | null | undefined, axes: number): number[] {
  return range(0, axes).map((axis) => values?.[axis] ?? values?.[0] ?? 1)
}

/** Windows that move over the axes of an image. */
export interface Windows {
  readonly sizes: readonly number[]
  readonly strides: readonly number[]
  readonly dilations?: readonly number[]
  readonly padding: z.infer<typeof paddingSetting>
}

/** Returns the attributes of windows that move over an input in the order of a layer. */
export function windowAttributes(
  { rank, shape }: Value,
  order: z.infer<typeof channelOrder>,
  { sizes, strides, dilations = sizes.map(() => 1), padding }: Windows,
): Attributes {
  const moves = { strides: { ints: strides } }
  if (padding === 'valid') return moves
  const lengths = order === 'channelsFirst' ? shape.slice(2) : shape.slice(1, rank - 1)
  const totals = lengths.map((length, axis) => {
    if (typeof length !== 'number') return null
    const stride = strides[axis] ?? 1
    const reach = ((sizes[axis] ?? 1) - 1) * (dilations[axis] ?? 1) + 1
    return Math.max((Math.ceil(length / stride) - 1) * stride + reach - length, 0)
  })
  // ONNX Runtime rejects windows that are smaller than their stride unless the padding is written.
  const pads = totals.flatMap((total) => (total === null ? [] : [total]))
  if (pads.length < totals.length) return { ...moves, auto_pad: { text: 'SAME_UPPER' } }
  const [before, after] = [Math.floor, Math.ceil].map((round) => pads.map((total) => round(total / 2)))
  return { ...moves, pads: { ints: [...(before ?? []), ...(after ?? [])] } }
}

function convolutionAttributes(
  call: LayerCall,
  { strides, padding, dilationRate, dataFormat }: Convolution,
  sizes: readonly number[],
): Attributes {
  const axes = sizes.length
  const dilations = perAxis(dilationRate, axes)
  const windows = { sizes, strides: perAxis(strides, axes), dilations, padding }
  return { ...windowAttributes(inputOf(call), dataFormat, windows), dilations: { ints: dilations } }
}

/** Returns a weight with its axes in another order. */
export function transposed({ shape, values }: Weight, order: readonly number[]): Weight {
  const moved = order.map((axis) => shape[axis] ?? 1)
  const steps = shape.map((_, axis) => shape.slice(axis + 1).reduce((product, size) => product * size, 1))
  const result = new Float32Array(values.length)
  for (let index = 0; index < result.length; index++) {
    let rest = index
    let source = 0
    for (let axis = order.length - 1; axis >= 0; axis--) {
      const size = moved[axis] ?? 1
      source += (rest % size) * (steps[order[axis] ?? 0] ?? 0)
      rest = Math.floor(rest / size)
    }
    result[index] = values[source] ?? Number.NaN
  }
  return { shape: moved, values: result }
}

function constantOf({ graph }: LayerCall, { values, shape }: Weight): string {
  return graph.floats(values, shape)
}

function kernelsOf(call: LayerCall): readonly [Weight, ...Weight[]] {
  const [first, ...others] = weightsOf(call.layer)
  if (!first) throw unsupported(call.layer, 'without a kernel')
  return [first, ...others]
}

/** Writes a convolution over one, two or three axes. The kernel of TensorFlow.js is `[…sizes, inputs, filters]`. */
export const writeConvolution: LayerWriter = (call) => {
  const { graph, layer } = call
  const settings = settingsOf(call, convolution)
  const [kernel, bias] = kernelsOf(call)
  const axes = kernel.shape.length - 2
  const weights = constantOf(call, transposed(kernel, [axes + 1, axes, ...range(0, axes)]))
  const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])]
  const output = withChannelsFirst(call, settings.dataFormat, (name) =>
    graph.node('Conv', [name, ...parts], convolutionAttributes(call, settings, kernel.shape.slice(0, axes))),
  )
  return [activate(graph, layer, settings.activation, output)]
}

/** Returns the kernel `[height, width, inputs, multiplier]` of a depthwise convolution, and the number of its groups. */
function depthwiseKernel(call: LayerCall, kernel: Weight): { weights: string; group: number } {
  const [height = 1, width = 1, inputs = 1, multiplier = 1] = kernel.shape
  const { values } = transposed(kernel, [2, 3, 0, 1])
  return {
    weights: call.graph.floats(values, [inputs * multiplier, 1, height, width]),
    group: inputs,
  }
}

export const writeDepthwise: LayerWriter = (call) => {
  const { graph, layer } = call
  const settings = settingsOf(call, convolution)
  const [kernel, bias] = kernelsOf(call)
  const { weights, group } = depthwiseKernel(call, kernel)
  const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])]
  const output = withChannelsFirst(call, settings.dataFormat, (name) =>
    graph.node('Conv', [name, ...parts], {
      ...convolutionAttributes(call, settings, kernel.shape.slice(0, 2)),
      group: { int: group },
    }),
  )
  return [activate(graph, layer, settings.activation, output)]
}

export const writeSeparable: LayerWriter = (call) => {
  const { graph, layer } = call
  const settings = settingsOf(call, convolution)
  const [depthwise, pointwise, bias] = kernelsOf(call)
  if (!pointwise) throw unsupported(layer, 'without a pointwise kernel')
  const { weights, group } = depthwiseKernel(call, depthwise)
  const parts = [
    constantOf(call, transposed(pointwise, [3, 2, 0, 1])),
    ...(bias ? [constantOf(call, bias)] : []),
  ]
  const output = withChannelsFirst(call, settings.dataFormat, (name) => {
    const windows = convolutionAttributes(call, settings, depthwise.shape.slice(0, 2))
    const attributes = { ...windows, group: { int: group } }
    return graph.node('Conv', [graph.node('Conv', [name, weights], attributes), ...parts])
  })
  return [activate(graph, layer, settings.activation, output)]
}

/** Writes a transposed convolution. The kernel of TensorFlow.js is `[…sizes, filters, inputs]`. */
export const writeTransposed: LayerWriter = (call) => {
  const { graph, layer } = call
  const settings = settingsOf(call, convolution)
  const [kernel, bias] = kernelsOf(call)
  const axes = kernel.shape.length - 2
  const strides = perAxis(settings.strides, axes)
  const excess = strides.map((stride, axis) => sizeAt(kernel.shape, axis) - stride)
  // TensorFlow pads so that an output has `stride` values for each input, and one more kernel's excess if padding is valid.
  const cut = settings.padding === 'same' ? excess.map((size) => Math.max(size, 0)) : strides.map(() => 0)
  const attributes: Attributes = {
    strides: { ints: strides },
    pads: { ints: [...cut.map((size) => Math.floor(size / 2)), ...cut.map((size) => Math.ceil(size / 2))] },
    output_padding: { ints: excess.map((size) => Math.max(-size, 0)) },
  }
  const weights = constantOf(call, transposed(kernel, [axes + 1, axes, ...range(0, axes)]))
  const parts = [weights, ...(bias ? [constantOf(call, bias)] : [])]
  const output = withChannelsFirst(call, settings.dataFormat, (name) =>
    graph.node('ConvTranspose', [name, ...parts], attributes),
  )
  return [activate(graph, layer, settings.activation, output)]
}
