import type { FairnessRule } from '../../config/gate/fairness.ts'
import { suggestion } from '../../config/did-you-mean.ts'
import { UserError } from '../../errors/user-error.ts'
import type { ClassPredictions } from '../../metrics/predictions.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { columnNamed } from '../../metrics/unit-columns.ts'
import { missingName } from '../slices/labelling.ts'
import { formatCount, truncate } from '../../text/format.ts'

/** The groups that are compared. */
export interface Groups {
  readonly by: string
  /** In the order of their names. */
  readonly names: readonly string[]
  /** For each example its group; -1 where its group is left out. */
  readonly of: Int32Array
  readonly leftOut: readonly string[]
}

/** Gaps between more groups are extremes of chance, and nobody can act on them. */
const mostGroups = 50

/** @throws UserError for a column that is not there, for fewer than two groups and for far too many. */
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

/** Place of the class that is an advantage. @throws UserError when there is no such class. */
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
