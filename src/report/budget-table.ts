import type { Verdict } from '../evaluation/verdict.ts'
import { countText, valueText } from '../evaluation/wording.ts'
import { table } from './markdown.ts'

/** What the models cost, in Markdown; empty when nothing is known of it. */
export function budgetTable({ budgets: { rows } }: Verdict): string {
  if (rows.length === 0) return ''
  return table(
    ['Budget', 'Candidate', 'Baseline', 'Measurements'],
    rows.map(({ title, unit, candidate, baseline, samples }) => [
      title,
      valueText(candidate, unit),
      baseline === null ? '' : valueText(baseline, unit),
      samples === null ? '' : countText(samples),
    ]),
    [1, 2, 3],
  )
}
