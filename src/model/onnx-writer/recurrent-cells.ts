import { z } from 'zod'
import { activationInLoop } from './activations.ts'
import { transposed, perAxis, paddingSetting, sizes } from './convolution-layers.ts'
import { settingsOf, unsupported, weightsOf, type Layer, type Weight } from './layer-call.ts'
import type { Attributes, OnnxGraph } from './onnx-graph.ts'
import { isLayer } from './shape-layers.ts'

/** A cell of a recurrent layer: one step of its loop. */
export interface Cell {
  /** Number of values of each state. The first state is also the output. */
  readonly states: readonly number[]
  /** Writes a step, and returns the new states. */
  step(graph: OnnxGraph, input: string, states: readonly string[]): readonly string[]
  /** The cell as an operator of ONNX for all steps; null if ONNX has no such operator. */
  readonly operator: CellOperator | null
  /** Settings of the convolutions of the cell; null for a cell of vectors. */
  readonly images: { readonly channelsFirst: boolean } | null
}

export interface CellOperator {
  readonly name: 'LSTM' | 'GRU' | 'RNN'
  /** Kernels `[gates × units, inputs]` and `[gates × units, units]`, and the biases of both. */
  readonly kernel: Weight
  readonly recurrent: Weight
  readonly bias: Float32Array
  readonly attributes: Attributes
}

type Gate = (graph: OnnxGraph, input: string) => string

const settings = z.object({
  units: z.number().optional(),
  filters: z.number().optional(),
  activation: z.string(),
  recurrentActivation: z.string().optional(),
})

/** Returns the cell of a recurrent layer or of a stack. */
export function cellOf(layer: Layer, cell: unknown): Cell {
  if (!isLayer(cell)) throw new TypeError(`no cell in ${layer.name}`)
  switch (cell.getClassName()) {
    case 'LSTMCell':
      return gatedCell(cell, 'LSTM')
    case 'GRUCell':
      return gatedCell(cell, 'GRU')
    case 'SimpleRNNCell':
      return gatedCell(cell, 'RNN')
    case 'ConvLSTM2DCell':
      return imageCell(cell)
    case 'StackedRNNCells': {
      const cells: unknown = Reflect.get(cell, 'cells')
      return stackOf(
        z
          .array(z.unknown())
          .parse(cells)
          .map((one) => cellOf(layer, one)),
      )
    }
    default:
      throw unsupported(layer, `with the cell ${cell.getClassName()}`)
  }
}

/** Order of the gates in the operators of ONNX, by their positions in TensorFlow.js. */
const gateOrder = { LSTM: [0, 3, 1, 2], GRU: [0, 1, 2], RNN: [0] } as const

/** Functions of the operators of ONNX. Others are written as a loop. */
const operatorActivations: ReadonlyMap<string, string> = new Map([
  ['sigmoid', 'Sigmoid'],
  ['tanh', 'Tanh'],
  ['relu', 'Relu'],
])

function gatedCell(cell: Layer, kind: keyof typeof gateOrder): Cell {
  const { units = 0, activation, recurrentActivation = 'sigmoid' } = settingsOf({ layer: cell }, settings)
  const [kernel, recurrent, bias] = weightsOf(cell)
  if (!kernel || !recurrent) throw unsupported(cell, 'without kernels')
  const parts = {
    units,
    kernel,
    recurrent,
    bias: bias?.values ?? new Float32Array(kernel.shape[1] ?? 0),
    act: functionOf(cell, activation),
    gate: functionOf(cell, recurrentActivation),
  }
  return {
    states: kind === 'LSTM' ? [units, units] : [units],
    step: steps[kind](parts),
    operator: operatorOf(kind, parts, activation, recurrentActivation),
    images: null,
  }
}

interface CellParts {
  readonly units: number
  readonly kernel: Weight
  readonly recurrent: Weight
  readonly bias: Float32Array
  readonly act: Gate
  readonly gate: Gate
}

function functionOf(cell: Layer, name: string): Gate {
  const found = activationInLoop(name)
  if (found === null) throw unsupported(cell, `with the activation ${name}`)
  return found
}

function operatorOf(
  name: keyof typeof gateOrder,
  { units, kernel, recurrent, bias }: CellParts,
  activation: string,
  recurrentActivation: string,
): CellOperator | null {
  const act = operatorActivations.get(activation)
  const gate = operatorActivations.get(recurrentActivation)
  if (act === undefined || gate === undefined) return null
  const functions = { LSTM: [gate, act, act], GRU: [gate, act], RNN: [act] }[name]
  const order = gateOrder[name]
  return {
    name,
    kernel: gatesFirst(kernel, units, order),
    recurrent: gatesFirst(recurrent, units, order),
    bias: Float32Array.from([
      ...order.flatMap((gateAt) => [...bias.subarray(gateAt * units, (gateAt + 1) * units)]),
      ...new Float32Array(bias.length),
    ]),
    attributes: { activations: { texts: functions }, hidden_size: { int: units } },
  }
}

/** Returns a kernel `[inputs, gates × units]` as `[gates × units, inputs]` with the gates in another order. */
function gatesFirst(weight: Weight, units: number, order: readonly number[]): Weight {
  const { shape, values } = transposed(weight, [1, 0])
  const width = units * (shape[1] ?? 0)
  const ordered = order.flatMap((gate) => [...values.subarray(gate * width, (gate + 1) * width)])
  return { shape, values: Float32Array.from(ordered) }
}

const steps: Readonly<Record<keyof typeof gateOrder, (parts: CellParts) => Cell['step']>> = {
  LSTM:
    ({ kernel, recurrent, bias, act, gate }) =>
    (graph, input, [h = '', c = '']) => {
      const sum = graph.node('Add', [product(graph, input, kernel), product(graph, h, recurrent)])
      const all = graph.node('Add', [sum, graph.floats(bias, [bias.length])])
      const split = graph.nodes('Split', [all], { axis: { int: -1 } }, 4)
      return lstmStates(graph, split, c, act, gate)
    },
  GRU:
    ({ units, kernel, recurrent, bias, act, gate }) =>
    (graph, input, [h = '']) => {
      const x = graph.node('Add', [product(graph, input, kernel), graph.floats(bias, [bias.length])])
      const [xz = '', xr = '', xh = ''] = graph.nodes('Split', [x], { axis: { int: -1 } }, 3)
      const gates = columns(recurrent, 0, 2 * units)
      const [hz = '', hr = ''] = graph.nodes('Split', [product(graph, h, gates)], { axis: { int: -1 } }, 2)
      const update = gate(graph, graph.node('Add', [xz, hz]))
      const reset = gate(graph, graph.node('Add', [xr, hr]))
      const rest = product(graph, graph.node('Mul', [reset, h]), columns(recurrent, 2 * units, 3 * units))
      const candidate = act(graph, graph.node('Add', [xh, rest]))
      const kept = graph.node('Mul', [update, h])
      const added = graph.node('Mul', [graph.node('Sub', [graph.float(1), update]), candidate])
      return [graph.node('Add', [kept, added])]
    },
  RNN:
    ({ kernel, recurrent, bias, act }) =>
    (graph, input, [h = '']) => {
      const x = graph.node('Add', [product(graph, input, kernel), graph.floats(bias, [bias.length])])
      return [act(graph, graph.node('Add', [x, product(graph, h, recurrent)]))]
    },
}

function lstmStates(
  graph: OnnxGraph,
  [i = '', f = '', candidate = '', o = '']: readonly string[],
  c: string,
  act: Gate,
  gate: Gate,
): readonly string[] {
  const kept = graph.node('Mul', [gate(graph, f), c])
  const added = graph.node('Mul', [gate(graph, i), act(graph, candidate)])
  const carry = graph.node('Add', [kept, added])
  return [graph.node('Mul', [gate(graph, o), act(graph, carry)]), carry]
}

function product(graph: OnnxGraph, input: string, { values, shape }: Weight): string {
  return graph.node('MatMul', [input, graph.floats(values, shape)])
}

function columns({ shape, values }: Weight, start: number, end: number): Weight {
  const [rows = 0, width = 0] = shape
  const taken = Array.from({ length: rows }, (_, row) => [
    ...values.subarray(row * width + start, row * width + end),
  ])
  return { shape: [rows, end - start], values: Float32Array.from(taken.flat()) }
}

/** Returns a cell whose states are images, computed with the channels first. */
function imageCell(cell: Layer): Cell {
  const images = z.object({
    strides: sizes,
    padding: paddingSetting,
    dilationRate: sizes.nullish(),
    dataFormat: z.string().nullish(),
  })
  const {
    filters = 0,
    activation,
    recurrentActivation = 'hardSigmoid',
  } = settingsOf({ layer: cell }, settings)
  const { strides, padding, dilationRate, dataFormat } = settingsOf({ layer: cell }, images)
  const [kernel, recurrent, bias] = weightsOf(cell)
  if (!kernel || !recurrent) throw unsupported(cell, 'without kernels')
  const act = functionOf(cell, activation)
  const gate = functionOf(cell, recurrentActivation)
  const order = [3, 2, 0, 1]
  return {
    states: [filters, filters],
    operator: null,
    images: { channelsFirst: dataFormat === 'channelsFirst' },
    step: (graph, input, [h = '', c = '']) => {
      const constant = ({ values, shape }: Weight) => graph.floats(values, shape)
      const x = graph.node(
        'Conv',
        [input, constant(transposed(kernel, order)), ...(bias ? [constant(bias)] : [])],
        {
          strides: { ints: perAxis(strides, 2) },
          dilations: { ints: perAxis(dilationRate, 2) },
          auto_pad: { text: padding === 'same' ? 'SAME_UPPER' : 'VALID' },
        },
      )
      const r = graph.node('Conv', [h, constant(transposed(recurrent, order))], {
        auto_pad: { text: 'SAME_UPPER' },
      })
      const split = graph.nodes('Split', [graph.node('Add', [x, r])], { axis: { int: 1 } }, 4)
      return lstmStates(graph, split, c, act, gate)
    },
  }
}

/** Returns cells of which each takes the output of the one before it. The states of the last cell come first. */
function stackOf(cells: readonly Cell[]): Cell {
  return {
    states: cells.toReversed().flatMap(({ states }) => states),
    operator: null,
    images: null,
    step: (graph, input, states) => {
      let end = states.length
      let output = input
      const after: string[] = []
      for (const cell of cells) {
        const start = end - cell.states.length
        const next = cell.step(graph, output, states.slice(start, end))
        after.unshift(...next)
        output = next[0] ?? ''
        end = start
      }
      return after
    },
  }
}
