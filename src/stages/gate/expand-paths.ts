import { resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { findPaths, isPattern } from '../../files/glob.ts'
import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { naturalOrder } from '../../text/natural-order.ts'
import type { StageContext } from '../context.ts'

/**
 * Returns the files or folders that an input names, one line for each path or pattern, such as `seeds/*.csv`. The matches of a
 * pattern are sorted by name, with numbers in numerical order.
 * @throws UserError for a pattern without a match, a link out of a fork's pull request, and a path that is named twice
 */
export async function expandPaths({ host }: Pick<StageContext, 'host'>, text: string): Promise<string[]> {
  const paths = (await Promise.all(linesOf(text).map(expandLine))).flat()
  await refuseLinksOutside(paths, confinementOf(host.codeOrigin))
  const duplicate = paths.find((path, index) => paths.indexOf(path) !== index)
  if (duplicate === undefined) return paths
  throw new UserError({
    code: 'GATE_INVALID_REPLICATES',
    found: `${duplicate} twice among the seeds`,
    expected: 'a different model for each seed',
    hint: 'Name each model once.',
  })
}

async function expandLine(line: string): Promise<string[]> {
  if (!isPattern(line) || (await fileKind(line)) !== null) return [resolve(line)]
  const found = await findPaths(line, { cwd: '.', onlyFiles: false })
  if (found.length > 0) return found.sort(naturalOrder)
  throw new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `no file or folder that matches ${JSON.stringify(line)}`,
    expected: 'a file for each seed',
    hint: 'Correct the pattern, or check the step that writes the files.',
  })
}

/** Returns the lines of an input with several values, without empty lines. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
