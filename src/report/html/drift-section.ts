import { max } from 'd3-array'
import { titleOf } from '../../drift/decide-drift.ts'
import type { ColumnDrift, Drift } from '../../drift/drift-schema.ts'
import { formatCount, intervalTitle } from '../../text/format.ts'
import { boundsText, distanceNames, distanceText, rowsText } from '../drift-words.ts'
import { outcomeWords } from '../words.ts'
import { dataTable, number, section, text } from './html-table.ts'
import { intervalAxis, intervalBar, type Domain } from './interval-bar.ts'
import { isolated } from './isolated.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge } from './overview.ts'

/** Returns the decided columns: those with drift or undecided first, the others in a fold. */
export function driftSection(drift: Drift, ...lead: readonly Content[]): Markup {
  const open = drift.columns.filter(({ outcome }) => outcome !== 'pass')
  const passed = drift.columns.filter(({ outcome }) => outcome === 'pass')
  const domain = domainOf(drift.columns)
  return section(
    'Drift',
    'drift',
    ...lead,
    open.length === 0 ? null : driftTable('Columns with drift, or undecided', open, drift, domain),
    passed.length === 0
      ? null
      : html`<details class="more" ${open.length === 0 ? 'open' : ''}>
          <summary>${formatCount(passed.length)} without drift beyond the margin</summary>
          ${driftTable('Columns without drift beyond the margin', passed, drift, domain)}
        </details>`,
    drift.group === null
      ? null
      : html`<p class="note">Rows with the same ${drift.group} count as one group.</p>`,
    drift.skipped.map(
      ({ column, reason }) => html`<p class="note">Not compared: ${isolated(column)}, since ${reason}.</p>`,
    ),
  )
}

/** Returns a scale on which all bounds and margins lie. */
function domainOf(columns: readonly ColumnDrift[]): Domain {
  return [0, Math.max(0.01, max(columns, ({ upper, margin }) => Math.max(upper, margin)) ?? 0)]
}

function driftTable(
  caption: string,
  columns: readonly ColumnDrift[],
  { confidence }: Drift,
  domain: Domain,
): Markup {
  return dataTable(
    caption,
    [
      text('Column'),
      text('Verdict'),
      number('Distance'),
      number('Margin'),
      text(html`${intervalTitle(confidence)} ${intervalAxis(domain, distanceText)}`),
      number('By chance'),
      number('Rows'),
      text('Kind'),
    ],
    columns.map((drift) => [
      isolated(titleOf(drift)),
      badge(drift.outcome, outcomeWords[drift.outcome]),
      distanceText(drift.distance),
      distanceText(drift.margin),
      html`${intervalBar({
          value: drift.distance,
          interval: drift,
          mark: drift.margin,
          domain,
          label: `Distance ${distanceText(drift.distance)}, between ${boundsText(drift)}, with the margin ${distanceText(drift.margin)}`,
        })} <small>${boundsText(drift)}</small>`,
      distanceText(drift.byChance),
      rowsText(drift),
      distanceNames[drift.kind],
    ]),
  )
}
