import type { Tensor } from '@tensorflow/tfjs'
import type { Engine, NativeParts } from '../engine.ts'
import { writeProgram, type Program } from './program.ts'
import type { Recording } from './recording.ts'
import type { ProgramRun } from './run.ts'
import { openSession, type Session } from './session.ts'

/** A training step as a graph, whose variables have values of their own until they are written back. */
export interface CompiledStep {
  /** Gives the graph's variables the values of TensorFlow.js's. */
  load(): void
  /**
   * Trains on the inputs of some steps, one after another, and answers each step's results.
   * @param steps the tensors of each step, of the recorded shapes; the caller disposes of them
   */
  run(steps: readonly (readonly Tensor[])[]): Promise<number[][]>
  /** Gives TensorFlow.js's variables the values of the graph's. */
  store(): void
  close(): void
}

/** Makes a graph of a recorded step that runs up to `stepsPerRun` steps in one call of the native library. */
export async function compileStep(
  { tf }: Engine,
  native: NativeParts,
  recording: Recording,
  stepsPerRun: number,
): Promise<CompiledStep> {
  const program = writeProgram(native.messages, recording, [...new Set([stepsPerRun, 1])])
  const session = await openSession(native.backend, program.savedModel)
  const variables = program.variables.map((nodes) => {
    const variable = tf.engine().registeredVariables[nodes.name]
    if (!variable) throw new Error(`the variable ${nodes.name} was disposed of while its step was compiled`)
    return { ...nodes, variable }
  })
  return {
    load() {
      const feeds = variables.map(({ feed, variable }) => [feed, variable] as const)
      tf.dispose(session.run(feeds, [program.assign]))
    },
    async run(steps) {
      const results: number[][] = []
      for (const { run, from, count } of runsOf(program, steps.length))
        results.push(...(await runSteps(session, run, steps.slice(from, from + count))))
      return results
    },
    store() {
      const values = session.run(
        [],
        variables.map(({ value }) => value),
      )
      values.forEach((value, index) => variables[index]?.variable.assign(value))
      tf.dispose(values)
    },
    close: () => session.close(),
  }
}

/** Cuts steps into the longest runs the program has. */
function* runsOf(
  program: Program,
  steps: number,
): Generator<{ run: ProgramRun; from: number; count: number }> {
  const runs = [...program.runs].sort(([a], [b]) => b - a)
  let from = 0
  for (const [count, run] of runs) for (; from + count <= steps; from += count) yield { run, from, count }
}

async function runSteps(
  session: Session,
  { feeds, results }: ProgramRun,
  steps: readonly (readonly Tensor[])[],
): Promise<number[][]> {
  const inputs = steps.flat()
  const named = feeds.flatMap((name, index) => {
    const value = inputs[index]
    return value ? [[name, value] as const] : []
  })
  const [fetched] = session.run(named, [results])
  if (!fetched) throw new Error('a session answered nothing')
  const values = [...(await fetched.data())]
  fetched.dispose()
  const width = values.length / steps.length
  return steps.map((_, step) => values.slice(step * width, (step + 1) * width))
}
