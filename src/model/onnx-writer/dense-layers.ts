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
} from './layer-call.ts'

const activationSetting = z.object({ activation: z.string() })

export const writeDense: LayerWriter = (call) => {
  const { graph, layer } = call
  const { activation } = settingsOf(call, activationSetting)
  const input = inputOf(call)
  const [kernel, bias] = weightsOf(layer)
  if (!kernel) throw unsupported(layer, 'without a kernel')
  const weights = graph.floats(kernel.values, kernel.shape)
  const offsets = bias && graph.floats(bias.values, bias.shape)
  const flat = input.rank === 2
  const product = flat
    ? graph.node('Gemm', [input.plain, weights, ...(offsets === undefined ? [] : [offsets])])
    : graph.node('MatMul', [input.plain, weights])
  const sum = flat || offsets === undefined ? product : graph.node('Add', [product, offsets])
  return [activate(graph, layer, activation, input.withPlain(sum, outputShape(call)))]
}

export const writeActivation: LayerWriter = (call) => {
  const { activation } = settingsOf(call, activationSetting)
  return [activate(call.graph, call.layer, activation, inputOf(call))]
}

export const writeRelu: LayerWriter = (call) => {
  const { maxValue } = settingsOf(call, z.object({ maxValue: z.number().nullish() }))
  const { graph } = call
  return [
    inputOf(call).elementwise((value) =>
      maxValue === null || maxValue === undefined
        ? graph.node('Relu', [value])
        : graph.node('Clip', [value, graph.float(0), graph.float(maxValue)]),
    ),
  ]
}

export const writeLeakyRelu: LayerWriter = (call) => {
  const { alpha } = settingsOf(call, z.object({ alpha: z.number() }))
  const attributes = { alpha: { float: alpha } }
  return [inputOf(call).elementwise((value) => call.graph.node('LeakyRelu', [value], attributes))]
}

export const writeElu: LayerWriter = (call) => [activate(call.graph, call.layer, 'elu', inputOf(call))]

export const writeThresholdedRelu: LayerWriter = (call) => {
  const { theta } = settingsOf(call, z.object({ theta: z.number() }))
  const attributes = { alpha: { float: theta } }
  return [inputOf(call).elementwise((value) => call.graph.node('ThresholdedRelu', [value], attributes))]
}

export const writePrelu: LayerWriter = (call) => {
  const { graph, layer } = call
  const input = inputOf(call)
  const [alpha] = weightsOf(layer)
  if (!alpha) throw unsupported(layer, 'without slopes')
  return [input.withPlain(graph.node('PRelu', [input.plain, graph.floats(alpha.values, alpha.shape)]))]
}

export const writeSoftmax: LayerWriter = (call) => {
  const { axis } = settingsOf(call, z.object({ axis: z.number() }))
  const { graph } = call
  const input = inputOf(call)
  return [input.withPlain(graph.node('Softmax', [input.plain], { axis: { int: axis } }))]
}

/** Layers that change their inputs only while a network is trained. */
export const writeIdentity: LayerWriter = (call) => [inputOf(call)]

export const writeRescaling: LayerWriter = (call) => {
  const { scale, offset } = settingsOf(call, z.object({ scale: z.number(), offset: z.number() }))
  const { graph } = call
  return [
    inputOf(call).elementwise((value) =>
      graph.node('Add', [graph.node('Mul', [value, graph.float(scale)]), graph.float(offset)]),
    ),
  ]
}

export const writeMasking: LayerWriter = (call) => {
  const { graph } = call
  const input = inputOf(call)
  const counts = graph.node('Unsqueeze', [writeStepMask(call), graph.integers([-1])])
  const factor = graph.node('Cast', [counts], { to: { int: 1 } })
  return [input.withPlain(graph.node('Mul', [input.plain, factor]))]
}

/** Returns the mask of a masking layer: steps with a value that is not the masked one. */
export function writeStepMask(call: Pick<LayerCall, 'graph' | 'layer' | 'inputs'>): string {
  const { maskValue } = settingsOf(call, z.object({ maskValue: z.number() }))
  const { graph } = call
  const equal = graph.node('Equal', [inputOf(call).plain, graph.float(maskValue)])
  const others = graph.node('Cast', [graph.node('Not', [equal])], { to: { int: 1 } })
  const most = graph.node('ReduceMax', [others], { axes: { ints: [-1] }, keepdims: { int: 0 } })
  return graph.node('Cast', [most], { to: { int: 9 } })
}

export const writeEmbedding: LayerWriter = (call) => {
  const { graph, layer } = call
  const input = inputOf(call)
  const [table] = weightsOf(layer)
  if (!table) throw unsupported(layer, 'without vectors')
  const positions = graph.node('Cast', [input.plain], { to: { int: 7 } })
  const vectors = graph.node('Gather', [graph.floats(table.values, table.shape), positions])
  return [input.withPlain(vectors, outputShape(call))]
}
