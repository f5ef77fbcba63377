import type { ChangedRow, DatasetDiff, SampleRow } from '../../dataset-diff/diff-schema.ts'
import { manualPage } from '../../package/docs-url.ts'
import { formatCount } from '../../text/format.ts'
import { diffLines, diffWarnings, headlineOf, sampleText, totalRows } from '../diff-lines.ts'
import { consequenceOf, driftTitle } from '../drift-words.ts'
import { driftSection } from './drift-section.ts'
import { dataTable, section, text } from './html-table.ts'
import { isolated } from './isolated.ts'
import { html, type Content, type Markup } from './markup.ts'
import { warningList } from './overview.ts'
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

const longestValue = 160

function valueText(value: string | null): Content {
  return value === null ? html`<small>none</small>` : isolated(sampleText(value), longestValue)
}
