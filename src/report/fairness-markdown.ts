import type { FairnessRow, GroupRow } from '../gate/fairness/fairness-rows.ts'
import { formatCount, formatValue } from '../text/format.ts'
import { blocks, details, optional, table, type Markdown } from './markdown.ts'

/** Returns the rates of each group, of the candidate and in brackets of the baseline. */
export function fairnessMarkdown(rows: readonly FairnessRow[]): Markdown | null {
  return rows.length === 0 ? null : blocks(...rows.map(groupTable))
}

function groupTable({ by, positive, groups }: FairnessRow): Markdown {
  const given = positive === null ? [] : [`Predicted ${positive}`, 'True positive', 'False positive']
  const body = table(
    ['Group', 'Examples', 'Accuracy', ...given],
    groups.map((group) => [
      group.name,
      formatCount(group.size),
      rateCell(group, 'accuracy'),
      ...(positive === null
        ? []
        : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]),
    [1, 2, 3, 4, 5],
  )
  return details(`Groups by ${by}: candidate (baseline)`, body)
}

function rateCell({ candidate, baseline }: GroupRow, rate: keyof GroupRow['candidate']): string {
  const text = (value: number | null) => optional(value, (known) => formatValue(known, 'fraction'))
  return baseline === null ? text(candidate[rate]) : `${text(candidate[rate])} (${text(baseline[rate])})`
}
