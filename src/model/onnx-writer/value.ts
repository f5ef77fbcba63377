import type { OnnxGraph, OnnxShape } from './onnx-graph.ts'

/**
 * A value of the network. TensorFlow.js has the channels last, most operators of ONNX have them first, so a value is
 * kept in the order in which it was computed and transposed only where the other order is needed.
 */
export class Value {
  /** The shape with the axes in the order of TensorFlow.js. */
  readonly shape: OnnxShape
  readonly #graph: OnnxGraph
  #plain: string | null
  #channelsFirst: string | null

  private constructor(
    graph: OnnxGraph,
    shape: OnnxShape,
    plain: string | null,
    channelsFirst: string | null,
  ) {
    this.#graph = graph
    this.shape = shape
    this.#plain = plain
    this.#channelsFirst = channelsFirst
  }

  static plain(graph: OnnxGraph, name: string, shape: OnnxShape): Value {
    return new Value(graph, shape, name, null)
  }

  /** @param name of the value with its last axis moved behind the batch axis */
  static channelsFirst(graph: OnnxGraph, name: string, shape: OnnxShape): Value {
    return new Value(graph, shape, null, name)
  }

  get rank(): number {
    return this.shape.length
  }

  /** True if the value was computed with the channels first, so that they need not be moved. */
  get prefersChannelsFirst(): boolean {
    return this.#plain === null
  }

  /** Name of the value with the axes in the order of TensorFlow.js. */
  get plain(): string {
    const perm = [0, ...range(2, this.rank), 1]
    this.#plain ??= this.#graph.node('Transpose', [this.#channelsFirst ?? ''], { perm: { ints: perm } })
    return this.#plain
  }

  get channelsFirst(): string {
    const perm = [0, this.rank - 1, ...range(1, this.rank - 1)]
    this.#channelsFirst ??= this.#graph.node('Transpose', [this.#plain ?? ''], { perm: { ints: perm } })
    return this.#channelsFirst
  }

  /** Returns a new value with the axes in the order of TensorFlow.js. */
  withPlain(name: string, shape: OnnxShape = this.shape): Value {
    return Value.plain(this.#graph, name, shape)
  }

  /** Returns a new value with the channels first. */
  withChannelsFirst(name: string, shape: OnnxShape = this.shape): Value {
    return Value.channelsFirst(this.#graph, name, shape)
  }

  /** Returns a value of the same shape that an elementwise operator computes, in the order of this value. */
  elementwise(compute: (name: string) => string): Value {
    return this.prefersChannelsFirst
      ? this.withChannelsFirst(compute(this.channelsFirst))
      : this.withPlain(compute(this.plain))
  }
}

/** Returns the whole numbers from `start` to `end` − 1. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index)
}

/** Returns a non-negative axis; a negative one counts from the end. */
export function axisOf(axis: number, rank: number): number {
  return axis < 0 ? axis + rank : axis
}

/** Returns the size of an axis that the model fixes. */
export function sizeAt(shape: OnnxShape, axis: number): number {
  const size = shape[axis]
  if (typeof size !== 'number') throw new OpenSize(axis)
  return size
}

/** The error of a layer that needs a size which the model leaves open. */
export class OpenSize extends Error {
  constructor(axis: number) {
    super(`an input whose axis ${axis} has no fixed size`)
  }
}
