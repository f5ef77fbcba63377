import type { GraphWriter } from './graph.ts'
import type { Attribute, TensorType } from './trace-types.ts'

/** A variable in a graph, by the names of its nodes. */
export interface VariableNodes extends TensorType {
  readonly handle: string
  readonly feed: string
  /** Its value before any assignment. */
  readonly value: string
}

export const floatType: Attribute = { name: 'T', kind: 'type', value: 1 }

export function addVariable(graph: GraphWriter, name: string, { type, shape }: TensorType): VariableNodes {
  const handle = graph.add(
    'VarHandleOp',
    name,
    [],
    [
      { name: 'dtype', kind: 'type', value: type },
      { name: 'shape', kind: 'shape', value: shape },
      { name: 'shared_name', kind: 'string', value: name },
      { name: 'container', kind: 'string', value: '' },
    ],
  )
  const feed = addPlaceholder(graph, `${name}/feed`, { type, shape })
  return { type, shape, handle, feed, value: addRead(graph, `${name}/value`, { type, handle }) }
}

/** Adds a read of a variable, optionally after another node. */
export function addRead(
  graph: GraphWriter,
  name: string,
  { type, handle }: Pick<VariableNodes, 'type' | 'handle'>,
  previous?: string,
): string {
  const inputs = previous === undefined ? [handle] : [handle, after(previous)]
  return graph.add('ReadVariableOp', name, inputs, [{ name: 'dtype', kind: 'type', value: type }])
}

export function addPlaceholder(graph: GraphWriter, name: string, { type, shape }: TensorType): string {
  return graph.add(
    'Placeholder',
    name,
    [],
    [
      { name: 'dtype', kind: 'type', value: type },
      { name: 'shape', kind: 'shape', value: shape },
    ],
  )
}

export function addAssignment(
  graph: GraphWriter,
  name: string,
  { handle, type }: VariableNodes,
  value: string,
): string {
  return graph.add('AssignVariableOp', name, [handle, value], [{ name: 'dtype', kind: 'type', value: type }])
}

/** Returns the input that makes a node run after another. */
export function after(name: string): string {
  return `^${name}`
}
