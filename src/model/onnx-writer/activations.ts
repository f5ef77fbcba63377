import { unsupported, type Layer } from './layer-call.ts'
import type { OnnxGraph } from './onnx-graph.ts'
import type { Value } from './value.ts'

type Activate = (graph: OnnxGraph, input: string) => string

const plain =
  (operator: string): Activate =>
  (graph, input) =>
    graph.node(operator, [input])

const sigmoid = plain('Sigmoid')
const softplus = plain('Softplus')

/** The functions that apply to each value alone, by their names in TensorFlow.js. */
const elementwise: ReadonlyMap<string, Activate> = new Map<string, Activate>([
  ['linear', (_, input) => input],
  ['relu', plain('Relu')],
  ['relu6', (graph, input) => graph.node('Clip', [input, graph.float(0), graph.float(6)])],
  ['elu', plain('Elu')],
  ['selu', plain('Selu')],
  ['sigmoid', sigmoid],
  [
    'hardSigmoid',
    (graph, input) => graph.node('HardSigmoid', [input], { alpha: { float: 0.2 }, beta: { float: 0.5 } }),
  ],
  ['softplus', softplus],
  ['softsign', plain('Softsign')],
  ['tanh', plain('Tanh')],
  ['swish', (graph, input) => graph.node('Mul', [input, sigmoid(graph, input)])],
  ['mish', (graph, input) => graph.node('Mul', [input, graph.node('Tanh', [softplus(graph, input)])])],
  ['gelu', writeGelu],
  ['gelu_new', writeTanhGelu],
])

/** The functions over the last axis. */
const overLastAxis: ReadonlyMap<string, string> = new Map([
  ['softmax', 'Softmax'],
  ['logSoftmax', 'LogSoftmax'],
])

/** Returns the output of an activation function, by its name in TensorFlow.js. */
export function activate(graph: OnnxGraph, layer: Layer, name: string, input: Value): Value {
  const each = elementwise.get(name)
  if (each) return input.elementwise((value) => each(graph, value))
  const operator = overLastAxis.get(name)
  if (operator === undefined) throw unsupported(layer, `with the activation ${name}`)
  return input.withPlain(graph.node(operator, [input.plain], { axis: { int: -1 } }))
}

/** Returns the function on values of a loop's body; null for a function that does not apply to each value alone. */
export function activationInLoop(name: string): Activate | null {
  return elementwise.get(name) ?? null
}

/** 0.5 · x · (1 + erf(x / √2)) */
function writeGelu(graph: OnnxGraph, input: string): string {
  const error = graph.node('Erf', [graph.node('Div', [input, graph.float(Math.SQRT2)])])
  const share = graph.node('Add', [error, graph.float(1)])
  return graph.node('Mul', [graph.node('Mul', [input, share]), graph.float(0.5)])
}

/** 0.5 · x · (1 + tanh(√(2 / π) · (x + 0.044715 · x³))) */
function writeTanhGelu(graph: OnnxGraph, input: string): string {
  const cube = graph.node('Mul', [input, graph.node('Mul', [input, input])])
  const inner = graph.node('Add', [input, graph.node('Mul', [cube, graph.float(0.044715)])])
  const tanh = graph.node('Tanh', [graph.node('Mul', [inner, graph.float(Math.sqrt(2 / Math.PI))])])
  const share = graph.node('Add', [tanh, graph.float(1)])
  return graph.node('Mul', [graph.node('Mul', [input, share]), graph.float(0.5)])
}
