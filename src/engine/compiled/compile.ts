import type { Engine, NativeParts } from '../engine.ts'
import { numberOf, type FeedValues } from './feed.ts'
import { writeProgram, type ProgramPart } from './program.ts'
import { openSession } from './session.ts'

/** Training steps as a graph, whose variables have separate values until they are written back. */
export interface CompiledSteps {
  /** Copies the values of TensorFlow.js's variables to the graph's variables. */
  load(): void
  /**
   * Runs steps in order, and returns the results of each step.
   * @param part index of the traced step among the parts
   * @param values values of all steps, for each input of the step
   */
  run(part: number, steps: number, values: readonly FeedValues[]): number[][]
  /** Copies the values of the graph's variables to TensorFlow.js's variables. */
  store(): void
  close(): void
}

/** Compiles traced steps into a graph. */
export async function compileSteps(
  { tf, report }: Engine,
  native: NativeParts,
  parts: readonly ProgramPart[],
): Promise<CompiledSteps> {
  const program = writeProgram(native.messages, parts)
  const session = await openSession(
    native.backend,
    program.savedModel,
    report.device === 'gpu' || parts.some(convolves),
  )
  const variables = program.variables.map((nodes) => {
    const variable = tf.engine().registeredVariables[nodes.name]
    if (!variable) throw new Error(`the variable ${nodes.name} was disposed of while its step was compiled`)
    return { ...nodes, variable }
  })
  const changed = variables.filter((variable) => variable.changed)
  return {
    load() {
      const feeds = variables.map(({ feed, variable }) => [feed, variable] as const)
      tf.dispose(session.run(feeds, [program.assign]))
    },
    run(part, steps, values) {
      const runs = program.runs[part] ?? new Map<number, never>()
      const results: number[][] = []
      for (const [count, { feeds, results: fetch }] of [...runs].sort(([a], [b]) => b - a))
        for (; results.length + count <= steps;) {
          const from = results.length
          const fed = (parts[part]?.feeds ?? []).flatMap(({ type, shape }, index) => {
            const [name, all] = [feeds[index], values[index]]
            if (name === undefined || !all) return []
            const width = all.length / steps
            return [
              {
                name,
                type: numberOf(type),
                shape: [count, ...shape],
                values: all.subarray(from * width, (from + count) * width),
              },
            ]
          })
          const found = session.runOn(fed, fetch)
          const width = found.length / count
          for (let step = 0; step < count; step++)
            results.push([...found.slice(step * width, (step + 1) * width)])
        }
      return results
    },
    store() {
      if (changed.length === 0) return
      const values = session.run(
        [],
        changed.map(({ value }) => value),
      )
      values.forEach((value, index) => changed[index]?.variable.assign(value))
      tf.dispose(values)
    },
    close: () => session.close(),
  }
}

/**
 * Returns true for a step with convolutions. TensorFlow's graph optimizer takes 0.1 to 0.2 s before the first run. On a
 * CPU it accelerates only convolutions, whose bias it adds in the same pass.
 */
function convolves({ recording }: ProgramPart): boolean {
  return recording.operations.some(({ name }) => name === 'Conv2D')
}
