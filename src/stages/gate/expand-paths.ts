import { UserError } from '../../errors/user-error.ts'
import { refuseLinksOutside } from '../../files/outside.ts'
import { confinementOf } from '../../host/confinement.ts'
import type { StageContext } from '../context.ts'
import { expandLine, linesOf } from '../expand-line.ts'

/**
 * Returns the files or folders that an input names, one line for each path or pattern, such as `seeds/*.csv`. The matches of a
 * pattern are sorted by name, with numbers in numerical order.
 * @throws UserError for a pattern without a match, a link out of a fork's pull request, and a path that is named twice
 */
export async function expandPaths({ host }: Pick<StageContext, 'host'>, text: string): Promise<string[]> {
  const paths = (
    await Promise.all(linesOf(text).map((line) => expandLine(line, 'a file for each seed')))
  ).flat()
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
