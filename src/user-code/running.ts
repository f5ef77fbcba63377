import { relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isPromise } from 'node:util/types'
import type { SourceLocation } from '../errors/user-error.ts'

/** A user's module that was loaded into this process. */
interface Running {
  /** The key and the path that name it: `model.module ./model.js`. */
  readonly name: string
  /** Its file and the files that it imports. */
  readonly files: ReadonlySet<string>
  /** Number of calls that have not returned yet, including the loading of the module. */
  pending: number
}

const modules: Running[] = []

/**
 * Registers a module whose files may run from now on.
 * @returns a function that runs work of the module and tracks it until it ends
 */
export function registerModule(
  name: string,
  files: ReadonlySet<string>,
): <Result>(work: () => Result) => Result {
  const module: Running = { name, files, pending: 0 }
  modules.push(module)
  const settle = () => {
    module.pending--
  }
  return (work) => {
    module.pending++
    let result
    try {
      result = work()
    } catch (error) {
      settle()
      throw error
    }
    if (isPromise(result)) result.then(settle, settle)
    else settle()
    return result
  }
}

/** Returns the user's module whose file is in the stack, otherwise one with a pending call; null if neither exists. */
export function findUserCode(
  stack: string,
): { readonly name: string; readonly location: SourceLocation | null } | null {
  for (const { name, files } of modules)
    for (const file of files) {
      const location = locationIn(stack, file)
      if (location !== null) return { name, location }
    }
  const pending = modules.find((module) => module.pending > 0)
  return pending === undefined ? null : { name: pending.name, location: null }
}

/** Returns the innermost location of a file in a stack. Node strips types without moving lines. */
export function locationIn(stack: string, file: string): SourceLocation | null {
  const marks = [pathToFileURL(file).href, file].map((path) => `${path}:`)
  const frame = stack.split('\n').find((line) => marks.some((mark) => line.includes(mark)))
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(frame ?? '') ?? []
  return line === undefined ? null : { file: relative('', file), line: Number(line), column: Number(column) }
}
