import type { Feed } from './feed.ts'
import { GraphWriter } from './graph.ts'
import type { GraphMessages } from './messages.ts'
import { addAssignment, addVariable, after, floatType, type VariableNodes } from './nodes.ts'
import type { RecordedVariable, Trace } from './trace-types.ts'
import { addRun, type ProgramRun } from './run.ts'

/** A traced step, its feeds, and the possible numbers of steps in one call of the native library. */
export interface ProgramPart {
  readonly recording: Trace
  /** Feed of each input of the step. */
  readonly feeds: readonly Feed[]
  readonly stepCounts: readonly number[]
}

/** A graph of steps that share their variables, with the names of its feeds and fetches. */
export interface Program {
  /** The content of a `saved_model.pb`. */
  readonly savedModel: Uint8Array
  readonly variables: readonly ProgramVariable[]
  /** Node whose fetch assigns the fed values to the variables. */
  readonly assign: string
  /** Runs of each part, by the number of steps in one run. */
  readonly runs: readonly ReadonlyMap<number, ProgramRun>[]
}

export interface ProgramVariable {
  readonly name: string
  readonly feed: string
  readonly value: string
  /** True if a step changes the variable. */
  readonly changed: boolean
}

export function writeProgram(messages: GraphMessages, parts: readonly ProgramPart[]): Program {
  const graph = new GraphWriter(messages)
  const variables = new Map(
    variablesOf(parts).map((variable, index) => [
      variable.name,
      addVariable(graph, `variable_${index}`, variable),
    ]),
  )
  const assign = addAssign(graph, variables)
  const runs = parts.map(({ recording, feeds, stepCounts }, part) => {
    const constants = recording.constants.map((constant, index) =>
      graph.addConstant(`part_${part}/constant_${index}`, constant),
    )
    return new Map(
      stepCounts.map((count) => [
        count,
        addRun(graph, `part_${part}/run_${count}`, { recording, feeds, constants, variables }, count),
      ]),
    )
  })
  const changed = new Set(parts.flatMap(({ recording }) => changedBy(recording)))
  return {
    savedModel: graph.serialize(),
    variables: [...variables].map(([name, { feed, value }]) => ({
      name,
      feed,
      value,
      changed: changed.has(name),
    })),
    assign,
    runs,
  }
}

function variablesOf(parts: readonly ProgramPart[]): RecordedVariable[] {
  const all = parts.flatMap(({ recording }) => recording.variables)
  return [...new Map(all.map((variable) => [variable.name, variable])).values()]
}

function changedBy({ updates, kernels }: Trace): string[] {
  return [...updates.map(({ variable }) => variable), ...kernels.flatMap(({ variables }) => variables)]
}

function addAssign(graph: GraphWriter, variables: ReadonlyMap<string, VariableNodes>): string {
  const assignments = [...variables.values()].map((nodes) =>
    addAssignment(graph, `${nodes.handle}/assign`, nodes, nodes.feed),
  )
  // A session can fetch values only, and an assignment has no value.
  const value = graph.addConstant('assigned/value', { type: 1, shape: [], bytes: new Uint8Array(4) })
  return graph.add('Identity', 'assigned', [value, ...assignments.map(after)], [floatType])
}
