import { sameNumber } from '../evaluation/same-number.ts'
import { countText } from '../evaluation/wording.ts'
import type { PredictionTable } from './table.ts'

/**
 * Why predictions of before cannot be compared with those of now: the examples or their labels have changed since. Null
 * when they have not, and for another task, which is told elsewhere.
 */
export function explainMismatch(candidate: PredictionTable, baseline: PredictionTable): string | null {
  if (candidate.task !== baseline.task) return null
  const [own, other] = [labelsByExample(candidate), labelsByExample(baseline)]
  const common = [...own.keys()].filter((example) => other.has(example))
  const [added, removed] = [own.size - common.length, other.size - common.length]
  if (added > 0 || removed > 0)
    return `the examples have changed since the baseline was kept: ${countText(added)} are new, ${countText(removed)} are gone and ${countText(common.length)} are the same`
  const relabelled = common.filter((example) => !sameLabel(own.get(example), other.get(example))).length
  return relabelled === 0
    ? null
    : `the labels of ${countText(relabelled)} of ${countText(common.length)} examples have changed since the baseline was kept`
}

function sameLabel(first: string | number | undefined, second: string | number | undefined): boolean {
  return typeof first === 'number' && typeof second === 'number'
    ? sameNumber(first, second)
    : first === second
}

function labelsByExample(table: PredictionTable): Map<string, string | number> {
  const by = (ids: readonly unknown[], labels: ArrayLike<string | number>) =>
    new Map(ids.map((id, row) => [JSON.stringify(id), labels[row] ?? '']))
  switch (table.task) {
    case 'classification':
      return by(table.ids, table.label)
    case 'regression':
      return by(table.ids, table.label)
    case 'ranking':
      return by(
        table.queries.map((query, row) => [query, table.items[row]]),
        table.relevance,
      )
    case 'sequence':
      return by(
        table.examples.map((example, row) => [example, table.positions[row]]),
        table.label,
      )
  }
}
