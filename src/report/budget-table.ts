import { budgetOf } from '../metrics/budget.ts'
import type { Verdict } from '../gate/verdict.ts'
import { formatCount, formatValue } from '../text/format.ts'
import { table, type Markdown } from './markdown.ts'

/** Returns the sizes and measured costs of the models as a table; null without budget rows. */
export function budgetTable({ budgets: { rows } }: Verdict): Markdown | null {
  if (rows.length === 0) return null
  return table(
    ['Budget', 'Candidate', 'Baseline', 'Measurements'],
    rows.map(({ metric, unit, candidate, baseline, samples }) => [
      budgetOf(metric)?.title ?? metric,
      formatValue(candidate, unit),
      baseline === null ? '' : formatValue(baseline, unit),
      samples === null ? '' : formatCount(samples),
    ]),
    [1, 2, 3],
  )
}
