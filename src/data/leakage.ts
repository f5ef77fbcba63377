import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { formatCount } from '../text/format.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import { hexOfIdentity, type Identity } from './row-identity.ts'
import type { Partition } from './split.ts'

/**
 * Rejects examples that are in two splits, and groups that are. Splits of one source cannot share any; separate files can.
 * @param identityOf Identity of a row, or of its group
 * @param nameOf Name of a row in messages
 */
export function refuseLeakage(
  partition: Partition,
  identityOf: (row: number) => Identity,
  nameOf: (row: number) => string,
  { group, leakage }: DataSection['split'],
): string[] {
  const seen = new Map<string, (typeof splitNames)[number]>()
  const warnings: string[] = []
  for (const split of splitNames) {
    const shared = new Map<string, number[]>()
    for (const row of partition[split]) {
      const identity = hexOfIdentity(identityOf(row))
      const other = seen.get(identity) ?? split
      if (other === split) seen.set(identity, split)
      else shared.set(other, [...(shared.get(other) ?? []), row])
    }
    for (const [other, rows] of shared) {
      const [first = 0] = rows
      const unit = group === undefined ? 'that are equal to examples' : `whose \`${group}\` is also`
      const found = `${formatCount(rows.length)} examples of the ${split} split ${unit} of the ${other} split, the first ${nameOf(first)}`
      if (leakage === 'warn') warnings.push(`Found ${found}: metrics on the ${split} split are too good.`)
      else throw leaked(found, group)
    }
  }
  return warnings
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
