import type { Classification } from '../metrics/classification-schema.ts'
import { formatCount, formatValue } from '../text/format.ts'
import { shortNamesOf } from './example-names.ts'
import { details, nameText, table, type Markdown } from './markdown.ts'

/** The report has more of them. */
const mostRows = 8

/** Returns the first likely label errors, the least probable labels first; null if there are none. */
export function labelErrorTable(
  errors: Classification['labelErrors'],
  title = 'Likely label errors',
): Markdown | null {
  if (!errors || errors.count === 0) return null
  const shown = errors.examples.slice(0, mostRows)
  const nameOf = shortNamesOf(shown.map(({ id }) => id))
  const rows = shown.map(({ id, label, suggested, labelScore, suggestedScore }) => [
    ...[nameOf(id), label, suggested].map(nameText),
    formatValue(labelScore, 'score'),
    formatValue(suggestedScore, 'score'),
  ])
  return details(
    `${title}: ${formatCount(errors.count)}`,
    table(['Example', 'Label', 'Suggested', 'Score of the label', 'Score of the suggestion'], rows, [3, 4]),
  )
}
