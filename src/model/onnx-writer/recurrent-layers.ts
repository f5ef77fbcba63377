import { z } from 'zod'
import {
  settingsOf,
  unknownMask,
  unsupported,
  type Layer,
  type LayerCall,
  type LayerWriter,
} from './layer-call.ts'
import type { Attributes, OnnxGraph, OnnxShape } from './onnx-graph.ts'
import { cellOf, type Cell, type CellOperator } from './recurrent-cells.ts'
import { isLayer } from './shape-layers.ts'
import { sizeAt, type Value } from './value.ts'

const recurrent = z.object({
  returnSequences: z.boolean(),
  returnState: z.boolean(),
  goBackwards: z.boolean(),
  stateful: z.boolean(),
})

/** Results of a recurrent layer for all steps. */
interface Run {
  /** Outputs of the steps in the order of the sequence. */
  readonly sequence: string
  readonly states: readonly string[]
}

interface Steps {
  readonly graph: OnnxGraph
  readonly input: Value
  readonly mask: string | null
  readonly initial: readonly string[]
  readonly backwards: boolean
  /** Shape of a state behind its channels, for images. */
  readonly stateSize: readonly number[]
}

export const writeRecurrent: LayerWriter = (call) => {
  const { graph, layer, inputs } = call
  const [input, ...states] = inputs
  if (!input) throw unsupported(layer, 'called without inputs')
  const { returnSequences, returnState, goBackwards } = settingsOf(call, recurrent)
  const run = runLayer(call, layer, states)
  const [shape = [], ...stateShapes] = shapesOf(layer, input.shape)
  const sequence = goBackwards ? reversed(graph, run.sequence) : run.sequence
  const output = input.withPlain(returnSequences ? sequence : (run.states[0] ?? ''), shape)
  return [
    output,
    ...(returnState ? run.states.map((name, at) => input.withPlain(name, stateShapes[at] ?? shape)) : []),
  ]
}

export const writeBidirectional: LayerWriter = (call) => {
  const { graph, layer, inputs } = call
  const [input, ...states] = inputs
  const [forward, backward] = ['forwardLayer', 'backwardLayer'].map((name): unknown =>
    Reflect.get(layer, name),
  )
  if (!input || !isLayer(forward) || !isLayer(backward)) throw unsupported(layer, 'without two directions')
  const { mergeMode } = settingsOf(
    call,
    z.object({ mergeMode: z.enum(['concat', 'sum', 'mul', 'ave']).nullish() }),
  )
  const { returnSequences, returnState, goBackwards } = settingsOf({ layer: forward }, recurrent)
  const half = states.length / 2
  const runs = [runLayer(call, forward, states.slice(0, half)), runLayer(call, backward, states.slice(half))]
  const outputs = runs.map(({ sequence, states: [last = ''] }) => {
    if (!returnSequences) return last
    return goBackwards ? reversed(graph, sequence) : sequence
  })
  const [one = '', other = ''] = outputs
  const [shape = [], ...stateShapes] = shapesOf(forward, input.shape)
  const merged =
    mergeMode === null || mergeMode === undefined ? outputs : [merge(graph, mergeMode, one, other)]
  const width = sizeAt(shape, shape.length - 1)
  const mergedShape = mergeMode === 'concat' ? [...shape.slice(0, -1), 2 * width] : shape
  const last = returnState ? runs.flatMap((run) => run.states) : []
  return [
    ...merged.map((name) => input.withPlain(name, mergedShape)),
    ...last.map((name, at) => input.withPlain(name, stateShapes[at % stateShapes.length] ?? shape)),
  ]
}

function merge(graph: OnnxGraph, mode: 'concat' | 'sum' | 'mul' | 'ave', one: string, other: string): string {
  switch (mode) {
    case 'concat':
      return graph.node('Concat', [one, other], { axis: { int: -1 } })
    case 'mul':
      return graph.node('Mul', [one, other])
    case 'sum':
      return graph.node('Add', [one, other])
    case 'ave':
      return graph.node('Mul', [graph.node('Add', [one, other]), graph.float(0.5)])
  }
}

function shapesOf(layer: Layer, shape: OnnxShape): OnnxShape[] {
  const output = layer.computeOutputShape([...shape])
  const several = z.array(z.array(z.number().nullable())).safeParse(output)
  return several.success ? several.data : [z.array(z.number().nullable()).parse(output)]
}

/** Writes the loop of a recurrent layer of this call. */
function runLayer(call: LayerCall, layer: Layer, initial: readonly Value[]): Run {
  const { graph, inputs, mask } = call
  const { goBackwards, stateful } = settingsOf({ layer }, recurrent)
  const [input] = inputs
  if (!input) throw unsupported(layer, 'called without inputs')
  if (stateful) throw unsupported(layer, 'with `stateful: true`')
  if (mask === unknownMask) throw unsupported(layer, 'after a mask of several inputs')
  const cell = cellOf(layer, Reflect.get(layer, 'cell'))
  if (cell.images !== null) {
    if (mask !== null) throw unsupported(layer, 'after a layer that masks steps')
    return runImages(call, layer, cell, initial)
  }
  const steps: Steps = {
    graph,
    input,
    mask,
    initial: initial.map(({ plain }) => plain),
    backwards: goBackwards,
    stateSize: [],
  }
  return cell.operator !== null && mask === null ? runOperator(cell.operator, steps) : runLoop(cell, steps)
}

/** Writes all steps as one operator. */
function runOperator({ name, kernel, recurrent, bias, attributes }: CellOperator, steps: Steps): Run {
  const { graph, input, initial, backwards } = steps
  const byTime = graph.node('Transpose', [input.plain], { perm: { ints: [1, 0, 2] } })
  const weights = [kernel, recurrent].map(({ values, shape }) => graph.floats(values, [1, ...shape]))
  const starts = initial.map((state) => graph.node('Unsqueeze', [state, graph.integers([0])]))
  const direction: Attributes = { direction: { text: backwards ? 'reverse' : 'forward' } }
  const [sequence = '', ...last] = graph.nodes(
    name,
    [byTime, ...weights, graph.floats(bias, [1, bias.length]), ...(starts.length > 0 ? ['', ...starts] : [])],
    { ...attributes, ...direction },
    name === 'LSTM' ? 3 : 2,
  )
  const flat = graph.node('Squeeze', [sequence, graph.integers([1])])
  return {
    sequence: graph.node('Transpose', [flat], { perm: { ints: [1, 0, 2] } }),
    states: last.map((state) => graph.node('Squeeze', [state, graph.integers([0])])),
  }
}

/** Writes the steps as a loop, in which a masked step keeps the states. */
function runLoop(cell: Cell, { graph, input, mask, initial, backwards, stateSize }: Steps): Run {
  const source = input.plain
  const starts = initial.length > 0 ? initial : zeroStates(graph, source, cell, stateSize)
  const names = ['input', ...(mask === null ? [] : ['mask'])]
  const body = graph.body([...starts.map((_, at) => `state${at}`), ...names], (inner, values) => {
    const before = values.slice(0, starts.length)
    const [step = '', isCounted] = values.slice(starts.length)
    const after = cell.step(inner, step, before)
    const next = isCounted === undefined ? after : keepMasked(inner, isCounted, before, after)
    return [...next, next[0] ?? '']
  })
  const direction = { ints: names.map(() => (backwards ? 1 : 0)) }
  const results = graph.nodes(
    'Scan',
    [...starts, source, ...(mask === null ? [] : [mask])],
    {
      body: { graph: body },
      num_scan_inputs: { int: names.length },
      scan_input_axes: { ints: names.map(() => 1) },
      scan_input_directions: direction,
      scan_output_axes: { ints: [1] },
      scan_output_directions: { ints: [backwards ? 1 : 0] },
    },
    starts.length + 1,
  )
  return { sequence: results.at(-1) ?? '', states: results.slice(0, -1) }
}

function keepMasked(
  graph: OnnxGraph,
  mask: string,
  before: readonly string[],
  after: readonly string[],
): readonly string[] {
  const isCounted = graph.node('Unsqueeze', [mask, graph.integers([-1])])
  return after.map((state, at) => graph.node('Where', [isCounted, state, before[at] ?? '']))
}

function zeroStates(
  graph: OnnxGraph,
  source: string,
  { states }: Cell,
  stateSize: readonly number[],
): readonly string[] {
  const batch = graph.node('Shape', [source], { start: { int: 0 }, end: { int: 1 } })
  return states.map((size) => {
    const shape = graph.node('Concat', [batch, graph.integers([size, ...stateSize])], { axis: { int: 0 } })
    return graph.node('ConstantOfShape', [shape])
  })
}

/** Writes a loop over images, with the channels first. */
function runImages(call: LayerCall, layer: Layer, cell: Cell, initial: readonly Value[]): Run {
  const { graph } = call
  const [input] = call.inputs
  if (!input) throw unsupported(layer, 'called without inputs')
  const moved = cell.images?.channelsFirst !== true
  const { goBackwards, returnSequences } = settingsOf({ layer }, recurrent)
  const [shape = []] = shapesOf(layer, input.shape)
  const image = returnSequences ? shape.slice(2) : shape.slice(1)
  const [height, width] = moved ? [0, 1] : [1, 2]
  const steps = moved
    ? graph.node('Transpose', [input.plain], { perm: { ints: [0, 1, 4, 2, 3] } })
    : input.plain
  const first = initial.map((state) => (moved ? state.channelsFirst : state.plain))
  const run = runLoop(cell, {
    graph,
    input: input.withPlain(steps),
    mask: null,
    initial: first,
    backwards: goBackwards,
    stateSize: [sizeAt(image, height), sizeAt(image, width)],
  })
  if (!moved) return run
  return {
    sequence: graph.node('Transpose', [run.sequence], { perm: { ints: [0, 1, 3, 4, 2] } }),
    states: run.states.map((state) => graph.node('Transpose', [state], { perm: { ints: [0, 2, 3, 1] } })),
  }
}

/** Reverses the steps of a sequence. */
function reversed(graph: OnnxGraph, sequence: string): string {
  const parts = [[-1], [-(2 ** 31)], [1], [-1]].map((values) => graph.integers(values))
  return graph.node('Slice', [sequence, ...parts])
}
