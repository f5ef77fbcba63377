import { countDifferent } from '../metrics/count-different.ts'
import { formatCount } from '../text/format.ts'
import { labelsOf, type PredictionTable } from './tables.ts'

/**
 * Returns the reason why earlier predictions cannot be compared with the current ones: the examples or their labels have changed.
 * Null if they have not, and for another task, which is reported elsewhere.
 */
export function explainMismatch(candidate: PredictionTable, baseline: PredictionTable): string | null {
  if (candidate.task !== baseline.task) return null
  const [own, other] = [labelsByExample(candidate), labelsByExample(baseline)]
  const common = [...own.keys()].filter((example) => other.has(example))
  const [added, removed] = [own.size - common.length, other.size - common.length]
  if (added > 0 || removed > 0)
    return `the examples have changed since the baseline was kept: ${formatCount(added)} are new, ${formatCount(removed)} are gone and ${formatCount(common.length)} are the same`
  const relabelled = countRelabelled(
    common.map((example) => own.get(example) ?? ''),
    common.map((example) => other.get(example) ?? ''),
  )
  return relabelled === 0
    ? null
    : `the labels of ${formatCount(relabelled)} of ${formatCount(common.length)} examples have changed since the baseline was kept`
}

type Labels = readonly (string | number)[]

function countRelabelled(own: Labels, other: Labels): number {
  return areNumbers(own) && areNumbers(other)
    ? countDifferent(own, other)
    : own.filter((label, index) => label !== other[index]).length
}

function areNumbers(labels: Labels): labels is readonly number[] {
  return labels.every((label) => typeof label === 'number')
}

function labelsByExample(table: PredictionTable): Map<string, string | number> {
  const { names, labels } = labelsOf(table)
  return new Map(names.map((name, row) => [JSON.stringify(name), labels[row] ?? '']))
}
