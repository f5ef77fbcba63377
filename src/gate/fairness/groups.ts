import type { FairnessRule } from '../../config/gate/fairness.ts'
import { suggestion } from '../../config/did-you-mean.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ClassPredictions } from '../../metrics/predictions.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { columnNamed } from '../../metrics/unit-columns.ts'
import { missingName } from '../slices/labelling.ts'
import { formatCount, truncate } from '../../text/format.ts'

/** The compared groups. */
export interface Groups {
  readonly by: string
  /** Sorted by name. */
  readonly names: readonly string[]
  /** The group of each example; -1 if its group is left out. */
  readonly of: Int32Array
  readonly leftOut: readonly string[]
}

/** Largest number of groups. Gaps between more groups are mostly chance, and too many to act on. */
const mostGroups = 50

/**
 * Returns the groups by the values of a column.
 * @throws UserError for a column that does not exist, for fewer than two groups and for too many
 */
export function groupsBy(
  { by, 'min-size': least }: FairnessRule,
  predictions: ClassPredictions,
  columns: Readonly<Record<string, SliceColumn>>,
): Groups {
  const found = columnNamed(by, predictions, columns).values.map((value) =>
    value === null ? missingName : String(value),
  )
  const sizes = new Map<string, number>()
  for (const name of found) sizes.set(name, (sizes.get(name) ?? 0) + 1)
  const all = [...sizes.keys()].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const names = all.filter((name) => (sizes.get(name) ?? 0) >= least)
  if (names.length < 2 || names.length > mostGroups)
    throw new UserError({
      code: 'GATE_INVALID_GROUPS',
      found: `${formatCount(names.length)} groups of ${least} examples or more by ${JSON.stringify(truncate(by))}`,
      expected: `2 to ${mostGroups} groups`,
      hint: 'Name another column under gate.fairness, or change its `min-size`.',
    })
  const indices = new Map(names.map((name, index) => [name, index]))
  return {
    by,
    names,
    of: Int32Array.from(found, (name) => indices.get(name) ?? -1),
    leftOut: all.filter((name) => !indices.has(name)),
  }
}

/**
 * Returns the index of the favourable class.
 * @throws UserError if no such class exists
 */
export function positiveClass(positive: string, { classes }: ClassPredictions): number {
  const index = classes.indexOf(positive)
  if (index >= 0) return index
  throw new UserError({
    code: 'GATE_UNKNOWN_CLASS',
    found: `\`positive: ${truncate(positive)}\` under gate.fairness, which is not a class`,
    expected: `one of ${classes
      .slice(0, 20)
      .map((name) => truncate(name))
      .join(', ')}`,
    hint: suggestion(positive, classes) ?? 'Set `positive` to the favourable class.',
  })
}
