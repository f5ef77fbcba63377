import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { faultReasons } from '../image-sources/image-problem.ts'
import type { BadImage } from '../images/bad-image.ts'
import { imageColumn } from '../dataset/reserved-columns.ts'
import type { Row } from './data-file.ts'
import { faultsText, type FaultCount } from './quarantine.ts'
import type { RawDataset } from './raw-dataset.ts'

/**
 * Puts images aside that cannot be read.
 * @param faults of the images, by their rows
 * @throws UserError if these are more than the allowed share of all images
 */
export function putImagesAside(
  draft: RawDataset,
  rows: readonly Row[],
  faults: ReadonlyMap<number, BadImage>,
  atMost: DataSection['clean']['at-most'],
): RawDataset {
  if (faults.size === 0) return draft
  const sorted = [...faults].sort(([one], [other]) => one - other)
  const quarantined = { rows: faults.size, faults: countFaults(sorted.map(([, fault]) => fault)) }
  if (faults.size > atMost * rows.length) {
    const [first] = sorted
    const file = rows[first?.[0] ?? 0]?.source.shown
    throw new UserError({
      code: 'DATA_TOO_MANY_QUARANTINED',
      found: `${faults.size} of ${rows.length} images that cannot be read: ${faultsText(quarantined.faults)}`,
      expected: `at most ${Math.floor(atMost * rows.length)} images, a share of ${atMost}`,
      hint: 'Save these images again, remove them from the sources, or raise `clean.at-most`.',
      ...(file !== undefined && { location: { file } }),
    })
  }
  for (const row of faults.keys()) draft.outcomes.set(row, 'quarantined')
  return {
    ...draft,
    cleaned: { ...draft.cleaned, quarantined: faults.size },
    quarantine: { ...quarantined, lines: () => linesOf(sorted, rows) },
  }
}

function countFaults(faults: readonly BadImage[]): FaultCount[] {
  const counts = Map.groupBy(faults, ({ fault }) => fault)
  return [...counts]
    .map(([fault, of]) => ({ column: imageColumn, reason: faultReasons[fault], count: of.length }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1))
}

async function* linesOf(
  faults: readonly (readonly [number, BadImage])[],
  rows: readonly Row[],
): AsyncGenerator<string> {
  for (const [row, { fault, message }] of faults)
    yield `${JSON.stringify({
      file: rows[row]?.source.path,
      cells: [{ column: imageColumn, reason: faultReasons[fault] }],
      found: message,
    })}\n`
}
