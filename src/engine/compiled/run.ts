import { addFeed, type Feed } from './feed.ts'
import type { GraphWriter } from './graph.ts'
import { liveOperations, readersBeforeKernels } from './liveness.ts'
import { addAssignment, addRead, after, floatType, type VariableNodes } from './nodes.ts'
import type { Trace, Reference } from './trace-types.ts'

/** The names of the feeds and fetches for several steps in one run. */
export interface ProgramRun {
  /** Feeds in the order of a step's inputs, each for all steps. */
  readonly feeds: readonly string[]
  /**
   * Node of a vector with the results of the first step, then of the second, and so on; fetching it changes the
   * variables.
   */
  readonly results: string
}

/** A traced step in a graph that contains its constants and variables. */
export interface StepParts {
  readonly recording: Trace
  /** Feed of each input of the step. */
  readonly feeds: readonly Feed[]
  /** Names of the nodes, in the order of the trace. */
  readonly constants: readonly string[]
  /** Nodes by the variables' names. */
  readonly variables: ReadonlyMap<string, VariableNodes>
}

/**
 * Adds `stepCount` steps in order. The kernels of each step change variables in place, and the next step reads them
 * after that. Values of other variables pass from step to step as tensors, and are assigned at the end.
 */
export function addRun(graph: GraphWriter, prefix: string, parts: StepParts, stepCount: number): ProgramRun {
  const writer = new StepWriter(graph, parts)
  const feeds = parts.feeds.map((feed, index) => addFeed(graph, `${prefix}/input_${index}`, feed, stepCount))
  const results: string[] = []
  for (let step = 0; step < stepCount; step++)
    results.push(
      ...writer.add(
        `${prefix}/step_${step}`,
        feeds.map(({ inputs }) => known(inputs[step])),
      ),
    )
  const packed = graph.add('Pack', `${prefix}/packed`, results, [
    { name: 'N', kind: 'int', value: results.length },
    floatType,
  ])
  const fetched = [packed, ...writer.finish(prefix).map(after)]
  return {
    feeds: feeds.map(({ feed }) => feed),
    results: graph.add('Identity', `${prefix}/results`, fetched, [floatType]),
  }
}

class StepWriter {
  readonly #graph: GraphWriter
  readonly #parts: StepParts
  readonly #live: ReadonlySet<number>
  readonly #readers: readonly number[][]
  /** Node with the value of a variable, unless a kernel has changed the variable since. */
  readonly #values: Map<string, string>
  /** Last kernel that changed a variable in place. */
  readonly #changes = new Map<string, string>()

  constructor(graph: GraphWriter, parts: StepParts) {
    this.#graph = graph
    this.#parts = parts
    this.#live = liveOperations(parts.recording)
    this.#readers = readersBeforeKernels(parts.recording, this.#live)
    this.#values = new Map([...parts.variables].map(([name, { value }]) => [name, value]))
  }

  /** Adds a step on inputs, and returns the nodes of its results. */
  add(location: string, inputs: readonly string[]): string[] {
    const { recording, constants, variables } = this.#parts
    const operations: string[] = []
    const found = new Map(this.#values)
    const changes = new Map(this.#changes)
    const valueOf = (name: string): string => {
      const read =
        found.get(name) ??
        addRead(this.#graph, `${location}/read_${found.size}`, known(variables.get(name)), changes.get(name))
      found.set(name, read)
      return read
    }
    const nameOf = (reference: Reference): string => {
      switch (reference.kind) {
        case 'input':
          return known(inputs[reference.index])
        case 'constant':
          return known(constants[reference.index])
        case 'variable':
          return valueOf(reference.name)
        case 'output':
          return `${known(operations[reference.operation])}:${reference.index}`
      }
    }
    for (const [index, { name, inputs: taken, attributes }] of recording.operations.entries())
      if (this.#live.has(index))
        operations[index] = this.#graph.add(
          name,
          `${location}/${index}_${name}`,
          taken.map(nameOf),
          attributes,
        )
    for (const { variable, value } of recording.updates) this.#values.set(variable, nameOf(value))
    for (const [index, kernel] of recording.kernels.entries()) {
      const before = new Set([
        ...kernel.variables.flatMap((name) => this.#changes.get(name) ?? []),
        ...(this.#readers[index] ?? []).map((reader) => known(operations[reader])),
      ])
      const handles = kernel.variables.map((name) => known(variables.get(name)).handle)
      const taken = [...handles, ...kernel.inputs.map(nameOf), ...[...before].map(after)]
      const name = `${location}/kernel_${index}_${kernel.operation}`
      this.#graph.add(kernel.operation, name, taken, kernel.attributes)
      for (const variable of kernel.variables) {
        this.#changes.set(variable, name)
        this.#values.delete(variable)
      }
    }
    return recording.results.map(nameOf)
  }

  /**
   * Adds the assignments, and returns the nodes that must run before the variables have the values of the last step.
   */
  finish(prefix: string): string[] {
    const assignments = [...this.#parts.variables].flatMap(([name, nodes], index) => {
      const value = this.#values.get(name)
      const changed = value !== undefined && value !== nodes.value
      return changed ? [addAssignment(this.#graph, `${prefix}/assign_${index}`, nodes, value)] : []
    })
    return [...assignments, ...new Set(this.#changes.values())]
  }
}

function known<Part>(part: Part | undefined): Part {
  if (part === undefined) throw new Error('a trace refers to a part that it does not contain')
  return part
}
