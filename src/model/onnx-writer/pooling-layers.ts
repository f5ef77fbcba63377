import { z } from 'zod'
import {
  channelOrder,
  paddingSetting,
  perAxis,
  sizes,
  windowAttributes,
  withChannelsFirst,
} from './convolution-layers.ts'
import { inputOf, outputShape, settingsOf, unsupported, type LayerWriter } from './layer-call.ts'
import { range } from './value.ts'

const pooling = z.object({
  poolSize: sizes,
  strides: sizes.nullish(),
  padding: paddingSetting,
  dataFormat: channelOrder,
})

/** @param operator of ONNX, whose windows ignore the padding as those of TensorFlow do */
export function poolingWriter(operator: 'MaxPool' | 'AveragePool'): LayerWriter {
  return (call) => {
    const { poolSize, strides, padding, dataFormat } = settingsOf(call, pooling)
    const input = inputOf(call)
    const axes = input.rank - 2
    const windows = {
      sizes: perAxis(poolSize, axes),
      strides: perAxis(strides ?? poolSize, axes),
      padding,
    }
    const attributes = {
      kernel_shape: { ints: windows.sizes },
      ...windowAttributes(input, dataFormat, windows),
    }
    return [withChannelsFirst(call, dataFormat, (name) => call.graph.node(operator, [name], attributes))]
  }
}

export function globalPoolingWriter(operator: 'ReduceMax' | 'ReduceMean'): LayerWriter {
  return (call) => {
    const { dataFormat } = settingsOf(call, z.object({ dataFormat: channelOrder }))
    const { graph } = call
    const input = inputOf(call)
    const first = dataFormat === 'channelsFirst' || input.prefersChannelsFirst
    const value = dataFormat !== 'channelsFirst' && first ? input.channelsFirst : input.plain
    const axes = first ? range(2, input.rank) : range(1, input.rank - 1)
    const attributes = { axes: { ints: axes }, keepdims: { int: 0 } }
    return [input.withPlain(graph.node(operator, [value], attributes), outputShape(call))]
  }
}

export const writeUpSampling: LayerWriter = (call) => {
  const schema = z.object({
    size: sizes,
    dataFormat: channelOrder,
    interpolation: z.enum(['nearest', 'bilinear']),
  })
  const { size, dataFormat, interpolation } = settingsOf(call, schema)
  const { graph } = call
  const scales = graph.floats([1, 1, ...perAxis(size, 2)], [4])
  // TensorFlow.js counts from the corners of pixels.
  const attributes = {
    mode: { text: interpolation === 'nearest' ? 'nearest' : 'linear' },
    coordinate_transformation_mode: { text: 'asymmetric' },
    nearest_mode: { text: 'floor' },
  }
  return [withChannelsFirst(call, dataFormat, (name) => graph.node('Resize', [name, '', scales], attributes))]
}

const pairs = z.tuple([z.tuple([z.number(), z.number()]), z.tuple([z.number(), z.number()])])

/**
 * The padding of `ZeroPadding2D`. ONNX Runtime merges a padding by zero with the pooling after it, whose own padding has no
 * value, and then fails or ignores the zeros. This number has no effect on sums of float32 values of common sizes.
 */
const almostZero = 1e-30

export const writeZeroPadding: LayerWriter = (call) => {
  const { padding, dataFormat } = settingsOf(call, z.object({ padding: pairs, dataFormat: channelOrder }))
  const { graph } = call
  const [[top, bottom], [left, right]] = padding
  const pads = graph.integers([0, 0, top, left, 0, 0, bottom, right])
  return [
    withChannelsFirst(call, dataFormat, (name) => graph.node('Pad', [name, pads, graph.float(almostZero)])),
  ]
}

export const writeCropping: LayerWriter = (call) => {
  const { cropping, dataFormat } = settingsOf(call, z.object({ cropping: pairs, dataFormat: channelOrder }))
  const { graph, layer } = call
  const [[top, bottom], [left, right]] = cropping
  const { shape } = inputOf(call)
  const [height, width] = dataFormat === 'channelsFirst' ? shape.slice(2) : shape.slice(1)
  if (typeof height !== 'number' || typeof width !== 'number')
    throw unsupported(layer, 'after images without a fixed size')
  const parts = [
    [top, left],
    [height - bottom, width - right],
    [2, 3],
  ].map((values) => graph.integers(values))
  return [withChannelsFirst(call, dataFormat, (name) => graph.node('Slice', [name, ...parts]))]
}
