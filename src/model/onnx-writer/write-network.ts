import type { SymbolicTensor } from '@tensorflow/tfjs'
import { outputSpecsOf, inputSpecsOf } from '../model-io.ts'
import type { LayersModel } from '../runtime.ts'
import { unknownMask, unsupported, withLayerNamed, type Layer, type Mask } from './layer-call.ts'
import { layerWriters } from './layer-writers.ts'
import { maskAfter } from './masks.ts'
import { OnnxGraph } from './onnx-graph.ts'
import { Value } from './value.ts'

/**
 * Writes the network of a model of TensorFlow.js as an ONNX file. Inputs and outputs have the names of the layers, are
 * of float32 and have an open batch size. Equal models give equal bytes.
 * @throws UserError that names a layer which the writer does not cover
 */
export function writeOnnxNetwork(model: LayersModel): Uint8Array<ArrayBuffer> {
  const graph = new OnnxGraph()
  const inputs = inputSpecsOf(model).map(({ name, shape }) => [name, [null, ...shape]] as const)
  const values = inputs.map(([name, shape]) => Value.plain(graph, name, shape))
  const outputs = new NetworkWriter(graph).run(model, values)
  const taken = new Set(inputs.map(([name]) => name))
  const named = outputSpecsOf(model).map(({ name, shape }, at) => {
    const output = taken.has(name) ? `${name}_output${at}` : name
    taken.add(output)
    graph.rename(outputs[at]?.plain ?? '', output)
    return [output, [null, ...shape]] as const
  })
  return graph.toFile('network', inputs, named)
}

/** The inputs and outputs of a model or of a model inside another. */
type Container = Pick<LayersModel, 'inputs' | 'outputs'>

interface Known {
  readonly value: Value
  readonly mask: Mask
}

class NetworkWriter {
  readonly #graph: OnnxGraph
  /** The mask of the layers: TensorFlow.js passes the last one also to later layers whose inputs have no mask. */
  #mask: Mask = null

  constructor(graph: OnnxGraph) {
    this.#graph = graph
  }

  /** Writes the calls of all layers that the outputs need, and returns the outputs. */
  run({ inputs, outputs }: Container, values: readonly Value[]): readonly Value[] {
    const known = new Map<number, Known>()
    for (const [at, { id }] of inputs.entries()) {
      const value = values[at]
      if (value) known.set(id, { value, mask: null })
    }
    return outputs.map((output) => this.#compute(output, known).value)
  }

  #compute(tensor: SymbolicTensor, known: Map<number, Known>): Known {
    const found = known.get(tensor.id)
    if (found) return found
    const { sourceLayer: layer, nodeIndex } = tensor
    const inputs = tensor.inputs.map((input) => this.#compute(input, known))
    if (inputs.some(({ mask }) => mask !== null)) this.#mask = inputs[0]?.mask ?? null
    const values = inputs.map(({ value }) => value)
    const results = withLayerNamed(layer, () => this.#write(layer, values))
    const mask = maskAfter(
      { graph: this.#graph, layer, inputs: values },
      inputs.map((input) => input.mask),
    )
    const tensors = layer.inboundNodes[nodeIndex]?.outputTensors ?? []
    for (const [at, { id }] of tensors.entries()) {
      const value = results[at]
      if (value) known.set(id, { value, mask })
    }
    const result = known.get(tensor.id)
    if (!result) throw new TypeError(`no output ${tensor.name} of the layer ${layer.name}`)
    return result
  }

  #write(layer: Layer, inputs: readonly Value[]): readonly Value[] {
    if (isContainer(layer)) return this.run(layer, inputs)
    const writer = layerWriters.get(layer.getClassName())
    if (writer === undefined) throw unsupported(layer, '')
    return writer({
      graph: this.#graph,
      layer,
      inputs,
      mask: this.#mask,
      write: (inner, values) => this.#writeInside(inner, values),
    })
  }

  /** Writes the layer in a wrapper, to which a mask of steps does not apply. */
  #writeInside(inner: Layer, inputs: readonly Value[]): readonly Value[] {
    const mask = this.#mask
    this.#mask = mask === null ? null : unknownMask
    const results = withLayerNamed(inner, () => this.#write(inner, inputs))
    this.#mask = mask
    return results
  }
}

function isContainer(layer: Layer): layer is Layer & Container {
  return 'layers' in layer && 'inputs' in layer && 'outputs' in layer
}
