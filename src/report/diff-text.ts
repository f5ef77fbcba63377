import type { DatasetDiff } from '../dataset-diff/diff-schema.ts'
import { titleOf } from '../drift/decide-drift.ts'
import type { DriftOutcome } from '../drift/drift-schema.ts'
import { formatCount, intervalName, truncate } from '../text/format.ts'
import { printable } from '../text/untrusted.ts'
import { aligned } from './aligned.ts'
import { diffLines, diffWarnings, headlineOf, isUnchanged } from './diff-lines.ts'
import { boundsText, consequenceOf, distanceText, driftTitle, rowsText } from './drift-words.ts'

const marks: Readonly<Record<DriftOutcome, string>> = { pass: '✓', fail: '✗', inconclusive: '?' }
const mostDrifts = 30

/** Returns the differences of two datasets for a terminal and a job's log. */
export function renderDiffText(
  diff: DatasetDiff,
  paint: (outcome: DriftOutcome, text: string) => string,
): string {
  if (isUnchanged(diff)) return 'The dataset is the same as the baseline.'
  const { drift } = diff
  const lines = diffLines(diff).map(({ title, text }) => `  ${title}: ${printable(text)}`)
  const warnings = diffWarnings(diff).map((warning) => `  ! ${warning}`)
  return [
    `Differences from the baseline: ${headlineOf(diff)}`,
    ...lines,
    ...warnings,
    ...driftLines(drift, paint),
  ].join('\n')
}

function driftLines(
  drift: DatasetDiff['drift'],
  paint: (outcome: DriftOutcome, text: string) => string,
): string[] {
  if (drift === null) return []
  const shown = drift.columns.slice(0, mostDrifts)
  const [head = '', ...rows] = aligned([
    ['', 'distance', intervalName(drift.confidence), 'margin', 'by chance', 'rows'],
    ...shown.map((column) => [
      printable(truncate(titleOf(column))),
      distanceText(column.distance),
      boundsText(column),
      distanceText(column.margin),
      distanceText(column.byChance),
      rowsText(column),
    ]),
  ])
  const rest = drift.columns.length - shown.length
  const consequence = consequenceOf(drift)
  return [
    '',
    paint(drift.outcome, `${marks[drift.outcome]} ${printable(driftTitle(drift))}`),
    ...(consequence === null ? [] : [consequence]),
    `    ${head}`,
    ...rows.map((row, index) => {
      const outcome = shown[index]?.outcome ?? 'inconclusive'
      return `  ${paint(outcome, marks[outcome])} ${row}`
    }),
    ...(rest > 0 ? [`    ${formatCount(rest)} more are in the report`] : []),
  ]
}
