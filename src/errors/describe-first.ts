import type { Problem } from './user-error.ts'

/** Limit of described problems, because the work for each grows with the size of the file. */
const mostDescribed = 100

/**
 * Returns the problems of the first causes. The hint of the last one contains the number of further causes.
 * @param describe returns the problems of some causes; one problem can have several
 */
export function describeFirst<Cause, Described extends Problem>(
  causes: readonly Cause[],
  describe: (first: readonly Cause[]) => readonly Described[],
): Described[] {
  const problems = describe(causes.slice(0, mostDescribed))
  const more = causes.length - mostDescribed
  return problems.map((problem, index) =>
    more > 0 && index === problems.length - 1
      ? { ...problem, hint: `${problem.hint} ${more} more errors are not shown.` }
      : problem,
  )
}
