import { GraphWriter } from './graph.ts'
import type { GraphMessages } from './messages.ts'
import { addAssignment, addVariable, after, floatType, type VariableNodes } from './nodes.ts'
import type { Recording } from './recording.ts'
import { addRun, type ProgramRun } from './run.ts'

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

/** Writes a recorded step as a graph that can run it any of `stepCounts` times in one go. */
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
  const parts = { recording, constants, variables }
  const runs = new Map(stepCounts.map((stepCount) => [stepCount, addRun(graph, parts, stepCount)]))
  return {
    savedModel: graph.serialize(),
    variables: [...variables].map(([name, { feed, value }]) => ({ name, feed, value })),
    assign,
    runs,
  }
}

function addAssign(graph: GraphWriter, variables: ReadonlyMap<string, VariableNodes>): string {
  const assignments = [...variables.values()].map((nodes) =>
    addAssignment(graph, `${nodes.handle}/assign`, nodes, nodes.feed),
  )
  // A session fetches values only, and an assignment has none.
  const value = graph.addConstant('assigned/value', { type: 1, shape: [], bytes: new Uint8Array(4) })
  return graph.add('Identity', 'assigned', [value, ...assignments.map(after)], [floatType])
}
