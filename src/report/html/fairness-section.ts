import type { FairnessRow, GroupRow } from '../../gate/fairness/fairness-rows.ts'
import type { Verdict } from '../../gate/verdict.ts'
import { formatCount, formatValue } from '../../text/format.ts'
import { html, type Content, type Markup } from './markup.ts'
import { dataTable, number, section, text } from './html-table.ts'

/** Returns the rates of each group; the gaps between the groups are among the metrics. */
export function fairnessSection({ fairness }: Verdict): Content {
  if (fairness.length === 0) return null
  return section(
    'Groups',
    'groups',
    html`<p class="note">
      Shares within each group, of the candidate and in brackets of the baseline. The section Metrics contains
      the gaps between the groups with their intervals.
    </p>`,
    fairness.map(groupTable),
  )
}

function groupTable({ by, positive, groups }: FairnessRow): Markup {
  return dataTable(
    `Groups by ${by}`,
    [
      text('Group'),
      number('Examples'),
      number('Accuracy'),
      ...(positive === null
        ? []
        : [number(`Predicted ${positive}`), number('True positive rate'), number('False positive rate')]),
    ],
    groups.map((group) => [
      group.name,
      formatCount(group.size),
      rateCell(group, 'accuracy'),
      ...(positive === null
        ? []
        : [rateCell(group, 'selection'), rateCell(group, 'truePositive'), rateCell(group, 'falsePositive')]),
    ]),
  )
}

function rateCell({ candidate, baseline }: GroupRow, rate: keyof GroupRow['candidate']): string {
  const shown = (value: number | null) => (value === null ? '–' : formatValue(value, 'fraction'))
  return baseline === null ? shown(candidate[rate]) : `${shown(candidate[rate])} (${shown(baseline[rate])})`
}
