import { hash } from 'node:crypto'
import type { DataSection } from '../config/data.ts'
import { UserError } from '../errors/user-error.ts'
import { splitNames, type SplitName } from './dataset-schema.ts'

/** The rows of each split, in the dataset's order. */
export type Partition = Readonly<Record<SplitName, Int32Array>>

/**
 * Deals examples to splits by a hash of the seed and their id, so an example's luck depends neither on the machine, nor on the
 * order of the files, nor (but for the cut) on which other examples there are. Sizes are exact to rounding.
 * @param rows The rows to deal, in order.
 * @param idOf The id of a row.
 * @param heldOut Whether a row is from test files of their own.
 * @throws UserError when a split that should have examples gets none.
 */
export function partition(
  rows: Int32Array,
  idOf: (row: number) => string,
  heldOut: (row: number) => boolean,
  { validation, test, seed }: DataSection['split'],
): Partition {
  const testFraction = typeof test === 'number' ? test : 0
  const dealt = rows.filter((row) => !heldOut(row))
  const shuffled = Array.from(dealt, (row) => ({ row, rank: hash('sha256', `${seed}\n${idOf(row)}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ row }) => row)
  const testSize = Math.round(dealt.length * testFraction)
  const validationSize = Math.min(Math.round(dealt.length * validation), dealt.length - testSize)
  const result = {
    train: ordered(shuffled.slice(testSize + validationSize)),
    validation: ordered(shuffled.slice(testSize, testSize + validationSize)),
    test: typeof test === 'number' ? ordered(shuffled.slice(0, testSize)) : rows.filter(heldOut),
  }
  const wanted = { train: true, validation: validation > 0, test: typeof test !== 'number' || test > 0 }
  for (const name of splitNames)
    if (wanted[name] && result[name].length === 0)
      throw new UserError({
        code: 'DATA_EMPTY_SPLIT',
        found: `no example for the ${name} split, of ${rows.length} in all`,
        expected: 'at least one',
        hint: 'Add examples, or change the fractions under `split`.',
        key: ['data', 'split'],
      })
  return result
}

function ordered(rows: readonly number[]): Int32Array {
  return Int32Array.from(rows).sort()
}
