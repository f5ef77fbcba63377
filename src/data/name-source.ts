import { UserError } from '../errors/user-error.ts'
import type { TablePath } from './table-file.ts'

/**
 * Returns an error with the names of sources in place of their paths on the disk. With a single path, it is the location of problems that
 * have none.
 */
export function namingSources(thrown: unknown, paths: readonly TablePath[]): unknown {
  if (!(thrown instanceof UserError)) return thrown
  const problems = thrown.problems.map((problem) => {
    const of = paths.length === 1 ? paths[0] : paths.find(({ path }) => path === problem.location?.file)
    if (of === undefined) return problem
    const { path, source } = of
    return {
      ...problem,
      found: problem.found.replaceAll(path, source.shown),
      location: { ...problem.location, file: source.shown },
    }
  })
  return new UserError(problems, { cause: thrown })
}
