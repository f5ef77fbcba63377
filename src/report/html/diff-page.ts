import { max } from 'd3-array'
import type { ChangedRow, DatasetDiff, SampleRow } from '../../dataset-diff/diff-schema.ts'
import { titleOf } from '../../drift/decide-drift.ts'
import type { ColumnDrift, Drift } from '../../drift/drift-schema.ts'
import { manualPage } from '../../package/docs-url.ts'
import { formatCount, intervalTitle, truncate } from '../../text/format.ts'
import { diffLines, diffWarnings, headlineOf, sampleText, totalRows } from '../diff-lines.ts'
import {
  boundsText,
  consequenceOf,
  distanceNames,
  distanceText,
  driftTitle,
  rowsText,
} from '../drift-words.ts'
import { outcomeWords } from '../words.ts'
import { dataTable, number, section, text } from './html-table.ts'
import { intervalAxis, intervalBar, type Domain } from './interval-bar.ts'
import { html, type Content, type Markup } from './markup.ts'
import { badge, warningList } from './overview.ts'
import { renderPage } from './page.ts'

/** Returns the differences of a dataset from its baseline as one page: the decision first, then the differences. */
export function renderDiffHtml(diff: DatasetDiff, notes: readonly string[]): string {
  return renderPage(`Data of ${diff.name}: ${headlineOf(diff)}`, [
    overview(diff),
    warningList([...notes, ...warningsOf(diff)]),
    section(
      'Differences',
      'differences',
      dataTable(
        'Differences from the baseline',
        [text('Subject'), text('Change')],
        diffLines(diff).map(({ title, text: change }) => [title, change]),
      ),
    ),
    diff.drift === null ? null : driftSection(diff.drift),
    ...sampleSections(diff),
    section(
      'Origin',
      'origin',
      dataTable(
        'Datasets',
        [text('Dataset'), text('Digest')],
        [
          ['Baseline', diff.baseline.digest],
          ['This dataset', diff.candidate.digest],
        ],
      ),
    ),
  ])
}

function overview(diff: DatasetDiff): Markup {
  const { name, drift, rows, candidate } = diff
  const tiles: readonly (readonly [string, number])[] = [
    ['Rows', totalRows(candidate)],
    ['Added', rows.added],
    ['Removed', rows.removed],
    ['Changed', rows.changed],
  ]
  return html`<header class="verdict ${drift?.outcome ?? 'pass'}">
    <p class="eyebrow">Data · ${name}</p>
    <h1>${headlineOf(diff)}</h1>
    ${drift && html`<p class="reason">${driftTitle(drift)}.</p>`}
    <p class="note">
      <a href="${manualPage('data-drift')}" rel="noreferrer">How to read this report</a>
    </p>
    <dl class="tiles">
      ${tiles.map(
        ([title, count]) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${formatCount(count)}</dd>
          </div>`,
      )}
    </dl>
  </header>`
}

function warningsOf(diff: DatasetDiff): string[] {
  const consequence = diff.drift && consequenceOf(diff.drift)
  return [...diffWarnings(diff), ...(consequence ? [consequence] : [])]
}

function driftSection(drift: Drift): Markup {
  const open = drift.columns.filter(({ outcome }) => outcome !== 'pass')
  const passed = drift.columns.filter(({ outcome }) => outcome === 'pass')
  const domain = domainOf(drift.columns)
  return section(
    'Drift',
    'drift',
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

function sampleSections({ samples: { changed, added, removed }, rows }: DatasetDiff): Content[] {
  return [
    changed.length === 0
      ? null
      : section('Changed rows', 'changed-rows', changedTable(changed, rows.changed)),
    sampleSection('Added rows', 'added-rows', added, rows.added),
    sampleSection('Removed rows', 'removed-rows', removed, rows.removed),
  ]
}

function changedTable(rows: readonly ChangedRow[], count: number): Markup {
  return dataTable(
    `The first ${rows.length} of ${formatCount(count)} changed rows`,
    [text('Row'), text('Split'), text('Column'), text('Before'), text('After')],
    rows.flatMap(({ id, split, cells }) =>
      cells.map(({ column, before, after }) => [
        isolated(id),
        split,
        isolated(column),
        valueText(before),
        valueText(after),
      ]),
    ),
  )
}

function sampleSection(title: string, id: string, rows: readonly SampleRow[], count: number): Content {
  const [first] = rows
  if (first === undefined) return null
  return section(
    title,
    id,
    dataTable(
      `The first ${rows.length} of ${formatCount(count)} ${title.toLowerCase()}`,
      [text('Row'), text('Split'), ...first.cells.map(({ column }) => text(isolated(column)))],
      rows.map((row) => [isolated(row.id), row.split, ...row.cells.map(({ value }) => valueText(value))]),
    ),
  )
}

const longestName = 60
const longestValue = 160

function valueText(value: string | null): Content {
  return value === null ? html`<small>none</small>` : isolated(sampleText(value), longestValue)
}

/** Returns a text of the data, cut if it is long, and isolated from the writing direction around it. */
function isolated(text: string, longest = longestName): Content {
  return html`<bdi>${truncate(text, longest)}</bdi>`
}
