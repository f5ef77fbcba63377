import { range } from 'd3-array'
import type { Digest } from '../artifacts/digest.ts'
import { UserError } from '../errors/user-error.ts'
import type { Part } from './part-artifact.ts'

/**
 * Returns the parts in order.
 * @param settingsOf returns the digest of the settings of the preparation for files of a format
 * @throws UserError unless they are all parts of one set of files, read with these settings
 */
export function combineParts(
  parts: readonly Part[],
  settingsOf: (format: Part['details']['format']) => Digest,
): readonly [Part, ...Part[]] {
  const [first, ...others] = parts.toSorted((a, b) => a.details.index - b.details.index)
  if (first === undefined) throw mismatch('no parts', 'all parts of a dataset')
  const { format, count, division } = first.details
  const settings = settingsOf(format)
  for (const { folder, manifest, details } of [first, ...others]) {
    if (details.count !== count)
      throw mismatch(
        `a part of ${details.count} in ${folder}, and a part of ${count} in ${first.folder}`,
        'parts of one division',
      )
    if (details.division !== division)
      throw mismatch(
        `parts of other files in ${folder} than in ${first.folder}`,
        'jobs that find the same files',
      )
    if (manifest.config !== settings)
      throw mismatch(
        `a part in ${folder} that was made with other settings or another version`,
        'the data section and the version of this job',
      )
  }
  requireEachOnce(parts, count)
  return [first, ...others]
}

function requireEachOnce(parts: readonly Part[], count: number): void {
  const byIndex = Map.groupBy(parts, ({ details }) => details.index)
  const absent = range(1, count + 1).filter((index) => !byIndex.has(index))
  if (absent.length > 0) throw mismatch(`no part ${absent.join(', ')} of ${count}`, 'all parts of a dataset')
  for (const [index, [one, two]] of byIndex)
    if (one && two) throw mismatch(`part ${index} in ${one.folder} and in ${two.folder}`, 'each part once')
}

function mismatch(found: string, expected: string): UserError {
  return new UserError({
    code: 'DATA_PARTS_MISMATCH',
    found,
    expected,
    hint: 'Run the jobs of all parts with one configuration and the same files, and name all of their artifacts in `parts`.',
  })
}
