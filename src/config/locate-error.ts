import { readFile } from 'node:fs/promises'
import { UserError, withProblems } from '../errors/user-error.ts'
import type { Override } from './overrides.ts'
import { locatePaths } from './read-pipeline.ts'

/**
 * Returns the thrown value; problems about a key of the configuration get the line of that key, unless an override set
 * its value.
 */
export async function withLocations(
  thrown: unknown,
  file: string,
  overrides: readonly Override[],
): Promise<unknown> {
  if (!(thrown instanceof UserError) || thrown.problems.every(({ key }) => key === undefined)) return thrown
  const locate = locatePaths(await readFile(file, 'utf8'), file)
  const problems = thrown.problems.map((problem) => {
    const { key, location } = problem
    if (location !== undefined || key === undefined || isOverridden(key, overrides)) return problem
    return { ...problem, location: locate(key) }
  })
  return withProblems(thrown, problems)
}

function isOverridden(key: readonly PropertyKey[], overrides: readonly Override[]): boolean {
  return overrides.some(({ path }) => path.every((part, depth) => String(key[depth]) === part))
}
