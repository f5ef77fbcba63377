import { z } from 'zod'
import { inputOf, settingsOf, unsupported, weightsOf, type LayerWriter, type Weight } from './layer-call.ts'
import { axisOf, range, sizeAt } from './value.ts'

export const writeBatchNormalization: LayerWriter = (call) => {
  const schema = z.object({ axis: z.number(), epsilon: z.number(), center: z.boolean(), scale: z.boolean() })
  const { axis, epsilon, center, scale } = settingsOf(call, schema)
  const { graph, layer } = call
  const input = inputOf(call)
  const weights = weightsOf(layer)
  const [mean, variance] = weights.slice(-2)
  if (!mean || !variance) throw unsupported(layer, 'without statistics')
  const width = mean.values.length
  const gamma = scale ? weights[0]?.values : undefined
  const beta = center ? weights[scale ? 1 : 0]?.values : undefined
  const channels = axisOf(axis, input.rank)
  if (input.prefersChannelsFirst && channels === input.rank - 1) {
    // ONNX Runtime merges this operator with the convolution before it.
    const constants = [gamma ?? ones(width), beta ?? new Float32Array(width), mean.values, variance.values]
    const names = constants.map((values) => graph.floats(values, [width]))
    const attributes = { epsilon: { float: epsilon } }
    return [
      input.withChannelsFirst(graph.node('BatchNormalization', [input.channelsFirst, ...names], attributes)),
    ]
  }
  const factors = Float64Array.from(
    variance.values,
    (value, at) => (gamma?.[at] ?? 1) / Math.sqrt(value + epsilon),
  )
  const shape = range(0, input.rank).map((at) => (at === channels ? width : 1))
  // The difference comes first, since the mean may be much larger than the deviation.
  const centred = graph.node('Sub', [input.plain, graph.floats(mean.values, shape)])
  const scaled = graph.node('Mul', [centred, graph.floats(factors, shape)])
  return [input.withPlain(beta ? graph.node('Add', [scaled, graph.floats(beta, shape)]) : scaled)]
}

const ones = (width: number) => new Float32Array(width).fill(1)

export const writeLayerNormalization: LayerWriter = (call) => {
  const axisSetting = z.union([z.number().transform((axis) => [axis]), z.array(z.number())])
  const schema = z.object({ axis: axisSetting, epsilon: z.number(), center: z.boolean(), scale: z.boolean() })
  const { axis, epsilon, center, scale } = settingsOf(call, schema)
  const { graph, layer } = call
  const input = inputOf(call)
  const axes = axis.map((one) => axisOf(one, input.rank))
  const weights = weightsOf(layer)
  const gamma = scale ? weights[0] : undefined
  const beta = center ? weights[scale ? 1 : 0] : undefined
  const sizes = range(0, input.rank).map((at) => (axes.includes(at) ? sizeAt(input.shape, at) : 1))
  const constantOf = (weight: Weight) => {
    if (axes.some((at, index) => at < (axes[index - 1] ?? 0))) throw unsupported(layer, 'with unsorted axes')
    return graph.floats(weight.values, sizes)
  }
  const over = { axes: { ints: axes }, keepdims: { int: 1 } }
  const centred = graph.node('Sub', [input.plain, graph.node('ReduceMean', [input.plain], over)])
  const variance = graph.node('ReduceMean', [graph.node('Mul', [centred, centred])], over)
  const deviation = graph.node('Sqrt', [graph.node('Add', [variance, graph.float(epsilon)])])
  const normal = graph.node('Div', [centred, deviation])
  const scaled = gamma ? graph.node('Mul', [normal, constantOf(gamma)]) : normal
  return [input.withPlain(beta ? graph.node('Add', [scaled, constantOf(beta)]) : scaled)]
}
