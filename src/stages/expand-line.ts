import { resolve } from 'node:path'
import { UserError } from '../errors/user-error.ts'
import { fileKind } from '../files/file-kind.ts'
import { findPaths, isPattern } from '../files/glob.ts'
import type { Host } from '../host/host.ts'
import { naturalOrder } from '../text/natural-order.ts'

/** Returns the lines of an input with several values, without empty lines. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/**
 * Returns the files or folders that a path or a pattern names. Matches are sorted by name, with numbers in numerical order.
 * @param expected the files that an error names if a pattern has no match
 */
export async function expandLine(line: string, expected: string): Promise<string[]> {
  if (!isPattern(line) || (await fileKind(line)) !== null) return [resolve(line)]
  const found = await findPaths(line, { cwd: '.', onlyFiles: false })
  if (found.length > 0) return found.sort(naturalOrder)
  throw new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no file or folder that matches ${JSON.stringify(line)}`,
    expected,
    hint: 'Correct the pattern, or check the step that writes the files.',
  })
}

/**
 * Returns the names of this run's artifacts that match a pattern; a text without `*` is a name itself.
 * @param expected the artifacts that an error names if a pattern has no match
 * @param jobs the jobs that publish them
 */
export async function artifactsLike(
  { artifacts }: Pick<Host, 'artifacts'>,
  pattern: string,
  expected: string,
  jobs: string,
): Promise<string[]> {
  if (!pattern.includes('*')) return [pattern]
  const names = await artifacts.namesLike(pattern)
  if (names.length > 0) return names
  throw new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no artifact of this run that matches ${JSON.stringify(pattern)}`,
    expected,
    hint: `Correct the pattern, and make this job depend on the jobs that ${jobs} (\`needs:\`).`,
  })
}
