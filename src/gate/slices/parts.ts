import type { SliceRule } from '../../config/gate/slice.ts'
import { UserError } from '../../errors/user-error.ts'
import { unitCount } from '../../metrics/tasks.ts'
import type { Predictions } from '../../metrics/predictions.ts'
import type { SliceColumn } from '../../metrics/slice-column.ts'
import { columnNamed } from '../../metrics/unit-columns.ts'
import { formatCount, truncate } from '../../text/format.ts'
import { rowsWhere } from './evaluate-condition.ts'
import { byBucket, byValue, crossed, examplesOf, missingName, type Labelling } from './labelling.ts'
import type { EarlierPart, Part } from './part.ts'

export interface Parts {
  readonly parts: readonly Part[]
  /** Remarks about omitted slices. */
  readonly notes: readonly string[]
}

/** Largest number of slices of a rule. Nobody reads more, and Holm's adjustment would detect nothing among them. */
const mostParts = 1000

/** Largest number of listed slices that are too small to be tested. */
const mostSmall = 50

/**
 * Returns the parts of the test split that a rule names, in a fixed order, including known parts without examples.
 * @throws UserError for a column that does not exist or does not fit the rule, and for too many parts
 */
export function partsOf(
  rule: SliceRule,
  predictions: Predictions,
  columns: Readonly<Record<string, SliceColumn>>,
  earlier: readonly EarlierPart[] = [],
): Parts {
  const columnOf = (name: string) => columnNamed(name, predictions, columns)
  switch (rule.kind) {
    case 'condition': {
      const examples = rowsWhere(rule, unitCount(predictions), columnOf)
      return { parts: [{ kind: 'condition', by: rule.text, value: rule.name, examples }], notes: [] }
    }
    case 'buckets':
      return listed(rule, labelledParts(rule.by, byBucket(rule.by, rule.edges, columnOf(rule.by))))
    case 'values': {
      const labellings = rule.by.map((name) => byValue(columnOf(name)))
      const [only] = labellings
      const labelling = labellings.length === 1 && only ? only : crossed(labellings)
      const by = rule.by.join(' × ')
      const parts = labelledParts(by, labelling)
      return listed(rule, [...parts, ...gone(parts, by, labelling, earlier)])
    }
  }
}

function labelledParts(by: string, labelling: Labelling): Part[] {
  const examples = examplesOf(labelling)
  return labelling.names.map((value, index) => ({
    kind: labelling.kind,
    by,
    value,
    examples: examples[index] ?? new Uint32Array(0),
  }))
}

/** Returns the values that the earlier test split had and this one does not. Quarters are cut anew in each split. */
function gone(
  parts: readonly Part[],
  by: string,
  { kind }: Labelling,
  earlier: readonly EarlierPart[],
): Part[] {
  if (kind === 'quarter') return []
  const present = new Set(parts.map(({ value }) => value))
  return earlier
    .filter((part) => part.kind === 'value' && part.by === by)
    .filter(({ value }) => value !== missingName && !present.has(value))
    .map(({ value }) => ({ kind: 'value', by, value, examples: new Uint32Array(0) }))
}

function listed(rule: SliceRule, parts: readonly Part[]): Parts {
  const [first] = parts
  const least = rule['min-size']
  const evaluated = parts.filter(({ examples }) => examples.length >= least)
  if (evaluated.length > mostParts && first)
    throw new UserError({
      code: 'GATE_INVALID_GROUPS',
      found: `slices by ${JSON.stringify(truncate(first.by))} with ${formatCount(evaluated.length)} values of ${least} examples or more`,
      expected: `at most ${formatCount(mostParts)} slices of a rule`,
      hint: 'Slice by a column with fewer values, cut it into `buckets`, or raise `min-size`.',
    })
  const small = parts.filter(({ examples }) => examples.length > 0 && examples.length < least)
  if (small.length <= mostSmall || !first) return { parts, notes: [] }
  const bySize = small.toSorted((a, b) => b.examples.length - a.examples.length)
  const left = new Set(bySize.slice(mostSmall))
  return {
    parts: parts.filter((part) => !left.has(part)),
    notes: [
      `${formatCount(small.length)} slices by ${JSON.stringify(truncate(first.by))} have fewer than ${least} examples, too few to be compared; the ${mostSmall} largest of them are listed.`,
    ],
  }
}
