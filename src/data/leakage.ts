import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { formatCount } from '../text/format.ts'
import { splitNames, type SplitName } from '../dataset/dataset-schema.ts'
import type { RowOutcomes } from '../column-store/row-outcomes.ts'
import type { Identities } from '../column-store/staged-identities.ts'
import { identityParts } from '../column-store/identity-parts.ts'
import { nameRow, type StagedTable } from './staged-table.ts'

/** Rows of a split whose identity is also in another split. */
interface Shared {
  readonly split: SplitName
  readonly other: SplitName
  count: number
  first: number
}

/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identities identities of the rows, or of their groups
 */
export async function refuseLeakage(
  { outcomes, locate }: Pick<StagedTable, 'outcomes' | 'locate'>,
  identities: Identities,
  { group, leakage }: DataSection['split'],
): Promise<string[]> {
  const warnings: string[] = []
  for (const { split, other, count, first } of sharedRows(outcomes, identities)) {
    const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`
    const { name } = await nameRow({ locate }, first)
    const found = `${formatCount(count)} examples of the ${split} split ${unit} of the ${other} split, the first ${name}`
    if (leakage === 'fail') throw leaked(found, group)
    warnings.push(`Found ${found}: metrics on the ${split} split are too good.`)
  }
  return warnings
}

/** Returns the pairs of splits that share identities; a row counts with the first split of its identity. */
function sharedRows(outcomes: RowOutcomes, identities: Identities): Shared[] {
  const pairs = splitNames.flatMap((split, later) =>
    splitNames
      .slice(0, later)
      .map((other): Shared => ({ split, other, count: 0, first: Number.POSITIVE_INFINITY })),
  )
  for (const { table, chunks } of identityParts(outcomes, identities))
    for (const split of splitNames)
      for (const { start, identities: words, positions } of chunks())
        for (const position of positions) {
          const row = start + position
          if (outcomes.of(row) !== split) continue
          const other = splitNames[table.get(words, position) - 1]
          if (other === undefined) table.set(words, position, splitNames.indexOf(split) + 1)
          const pair = pairs.find((one) => one.split === split && one.other === other)
          if (pair === undefined) continue
          pair.count++
          pair.first = Math.min(pair.first, row)
        }
  return pairs.filter(({ count }) => count > 0)
}

function leaked(found: string, group: string | undefined): UserError {
  return new UserError({
    code: 'DATA_TEST_LEAKAGE',
    found,
    expected: 'splits that share no example and no group',
    hint:
      group === undefined
        ? 'Remove them from one of the files, set `clean: {duplicates: drop}`, or accept them with `split: {leakage: warn}`.'
        : 'Move each group into one of the files, or accept this with `split: {leakage: warn}`.',
    key: ['data', 'split'],
  })
}
