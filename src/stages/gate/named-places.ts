import { resolve } from 'node:path'
import { UserError } from '../../errors/user-error.ts'
import { fileKind } from '../../files/file-kind.ts'
import { findPaths, isPattern } from '../../files/glob.ts'
import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import { naturalOrder } from '../../text/natural-order.ts'
import type { StageContext } from '../context.ts'

/**
 * The files or folders that an input names, one a line, each itself or by a pattern like `seeds/*.csv`: then in the order of
 * their names, numbers by their size.
 * @throws UserError for a pattern that nothing fits, for a link out of a fork's pull request, and for a place that is named twice
 */
export async function namedPlaces({ host }: Pick<StageContext, 'host'>, text: string): Promise<string[]> {
  const places = (await Promise.all(linesOf(text).map(placesOf))).flat()
  await refuseLinksOutside(places, confinementOf(host.codeOrigin))
  const twice = places.find((path, index) => places.indexOf(path) !== index)
  if (twice === undefined) return places
  throw new UserError({
    code: 'GATE_INVALID_REPLICATES',
    found: `${twice} twice among the seeds`,
    expected: 'another model for each seed',
    hint: 'Name each of them once.',
  })
}

async function placesOf(line: string): Promise<string[]> {
  if (!isPattern(line) || (await fileKind(line)) !== null) return [resolve(line)]
  const found = await findPaths(line, { cwd: '.', onlyFiles: false })
  if (found.length > 0) return found.sort(naturalOrder)
  throw new UserError({
    code: 'ARTIFACT_NOT_FOUND',
    found: `nothing that fits ${JSON.stringify(line)}`,
    expected: 'a file for each seed',
    hint: 'Correct the pattern, or look at the step that writes the files.',
  })
}

/** The lines of an input of several, but for empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
