import { GraphWriter } from './graph.ts'
import type { GraphMessages } from './messages.ts'
import type { Attribute, Recording, Reference, TensorType } from './recording.ts'

/** A graph of training steps, and the names by which a session feeds and fetches. */
export interface Program {
  /** The content of a `saved_model.pb`. */
  readonly savedModel: Uint8Array
  readonly variables: readonly { readonly name: string; readonly feed: string; readonly value: string }[]
  /** Fetching it assigns the variables what they were fed. */
  readonly assign: string
  /** By the number of steps in one run. */
  readonly runs: ReadonlyMap<number, ProgramRun>
}

export interface ProgramRun {
  /** The inputs of the first step, then those of the second, and so on. */
  readonly feeds: readonly string[]
  /** A vector of what the first step answers, then the second, and so on; fetching it assigns the variables. */
  readonly results: string
}

interface VariableNodes extends TensorType {
  readonly handle: string
  readonly feed: string
  /** Its value before anything is assigned. */
  readonly value: string
}

const floatType: Attribute = { name: 'T', kind: 'type', value: 1 }

/**
 * Writes a recorded step as a graph that can run it any of `stepCounts` times in one go. Within a run the variables'
 * values pass from step to step as tensors; the variables are assigned at its end.
 */
export function writeProgram(
  messages: GraphMessages,
  recording: Recording,
  stepCounts: readonly number[],
): Program {
  const graph = new GraphWriter(messages)
  const constants = recording.constants.map((constant, index) =>
    graph.addConstant(`constant_${index}`, constant),
  )
  const variables = new Map(
    recording.variables.map((variable, index) => [
      variable.name,
      addVariable(graph, `variable_${index}`, variable),
    ]),
  )
  const assign = addAssign(graph, variables)
  const runs = new Map(
    stepCounts.map((stepCount) => [stepCount, addRun(graph, { recording, constants, variables, stepCount })]),
  )
  return {
    savedModel: graph.serialize(),
    variables: [...variables].map(([name, { feed, value }]) => ({ name, feed, value })),
    assign,
    runs,
  }
}

function addVariable(graph: GraphWriter, name: string, { type, shape }: TensorType): VariableNodes {
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
  const value = graph.add(
    'ReadVariableOp',
    `${name}/value`,
    [handle],
    [{ name: 'dtype', kind: 'type', value: type }],
  )
  return { type, shape, handle, value, feed: addPlaceholder(graph, `${name}/feed`, { type, shape }) }
}

function addPlaceholder(graph: GraphWriter, name: string, { type, shape }: TensorType): string {
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

function addAssignment(
  graph: GraphWriter,
  name: string,
  { handle, type }: VariableNodes,
  value: string,
): string {
  return graph.add('AssignVariableOp', name, [handle, value], [{ name: 'dtype', kind: 'type', value: type }])
}

function addAssign(graph: GraphWriter, variables: ReadonlyMap<string, VariableNodes>): string {
  const assignments = [...variables.values()].map((nodes) =>
    addAssignment(graph, `${nodes.handle}/assign`, nodes, nodes.feed),
  )
  // A session fetches values only, and an assignment has none.
  const value = graph.addConstant('assigned/value', { type: 1, shape: [], bytes: new Uint8Array(4) })
  return graph.add('Identity', 'assigned', [value, ...assignments.map(after)], [floatType])
}

function addRun(
  graph: GraphWriter,
  {
    recording,
    constants,
    variables,
    stepCount,
  }: {
    recording: Recording
    constants: readonly string[]
    variables: ReadonlyMap<string, VariableNodes>
    stepCount: number
  },
): ProgramRun {
  const prefix = `run_${stepCount}`
  const values = new Map([...variables].map(([name, { value }]) => [name, value]))
  const feeds: string[] = []
  const results: string[] = []
  for (let step = 0; step < stepCount; step++) {
    const place = `${prefix}/step_${step}`
    const inputs = recording.inputs.map((type, index) =>
      addPlaceholder(graph, `${place}/input_${index}`, type),
    )
    feeds.push(...inputs)
    results.push(...addStep(graph, place, { recording, constants, values, inputs }))
  }
  const assignments = [...variables].flatMap(([name, nodes], index) => {
    const value = values.get(name)
    const changed = value !== undefined && value !== nodes.value
    return changed ? [addAssignment(graph, `${prefix}/assign_${index}`, nodes, value)] : []
  })
  const packed = graph.add('Pack', `${prefix}/packed`, results, [
    { name: 'N', kind: 'int', value: results.length },
    floatType,
  ])
  const fetched = [packed, ...assignments.map(after)]
  return { feeds, results: graph.add('Identity', `${prefix}/results`, fetched, [floatType]) }
}

/** Adds the operations of one step; `values` of the variables are what it finds, and after it what it leaves. */
function addStep(
  graph: GraphWriter,
  place: string,
  {
    recording,
    constants,
    values,
    inputs,
  }: {
    recording: Recording
    constants: readonly string[]
    values: Map<string, string>
    inputs: readonly string[]
  },
): string[] {
  const operations: string[] = []
  const found = new Map(values)
  const nameOf = (reference: Reference): string => {
    switch (reference.kind) {
      case 'input':
        return known(inputs[reference.index])
      case 'constant':
        return known(constants[reference.index])
      case 'variable':
        return known(found.get(reference.name))
      case 'output':
        return `${known(operations[reference.operation])}:${reference.index}`
    }
  }
  for (const [index, { name, inputs: taken, attributes }] of recording.operations.entries())
    operations.push(graph.add(name, `${place}/${index}_${name}`, taken.map(nameOf), attributes))
  for (const { variable, value } of recording.updates) values.set(variable, nameOf(value))
  return recording.results.map(nameOf)
}

/** The input that makes a node run after another. */
function after(name: string): string {
  return `^${name}`
}

function known(name: string | undefined): string {
  if (name === undefined) throw new Error('a recording refers to what it does not hold')
  return name
}
