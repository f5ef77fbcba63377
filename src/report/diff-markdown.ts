import type { DatasetDiff, SampleRow } from '../dataset-diff/diff-schema.ts'
import { titleOf } from '../drift/decide-drift.ts'
import type { ColumnDrift, Drift } from '../drift/drift-schema.ts'
import { manualPage } from '../package/docs-url.ts'
import { formatCount, intervalName, truncate } from '../text/format.ts'
import { diffLines, diffWarnings, headlineOf, isUnchanged, sampleText } from './diff-lines.ts'
import {
  boundsText,
  consequenceOf,
  distanceNames,
  distanceText,
  driftTitle,
  rowsText,
} from './drift-words.ts'
import { fitSections } from './fit-sections.ts'
import {
  alert,
  blocks,
  code,
  details,
  digestText,
  link,
  list,
  md,
  nameText,
  section,
  table,
  type Markdown,
} from './markdown.ts'
import { ShortCommit } from './short-commit.ts'

/** Where the baseline of a comparison comes from. */
export interface DiffOrigin {
  readonly commit: string | null
  /** Name of the artifact with the whole report; null without one. */
  readonly artifact: string | null
  /** Notes that come first: changes of the policy, an unverified report. */
  readonly notes: readonly string[]
}

const icons = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const
const defaultLimit = 60_000
const mostDrifts = 100
const mostCells = 8

/**
 * Returns the differences of a dataset from its baseline for a job summary or a comment: what needs attention first, and columns without
 * drift collapsed. All untrusted text is escaped.
 * @param limit greatest size in bytes
 */
export function renderDiffMarkdown(diff: DatasetDiff, origin: DiffOrigin, limit = defaultLimit): string {
  const { drift } = diff
  return fitSections(
    [
      heading(diff, origin),
      origin.notes.length === 0 ? null : alert('IMPORTANT', origin.notes),
      warnings(diff),
      list(diffLines(diff).map(({ title, text }) => md`${title}: ${text}`)),
      drift === null || isUnchanged(diff) ? null : driftSection(drift),
      ...samples(diff),
      footer(diff, origin),
    ].flatMap((part) => part?.text ?? []),
    limit,
  )
}

/** Returns the summary of a dataset without a baseline. */
export function withoutBaseline(name: string, reason: string): string {
  return md`## Data of ${name}: not compared, since ${reason}`.text
}

function heading(diff: DatasetDiff, { commit }: DiffOrigin): Markdown {
  const { name, drift } = diff
  const of = commit === null ? '' : md` of ${new ShortCommit(commit)}`
  if (isUnchanged(diff)) return md`## Data of ${name}: the same dataset as the baseline${of}`
  const title =
    drift === null
      ? md`## Data of ${name}: ${headlineOf(diff)}`
      : md`## ${icons[drift.outcome]} Data of ${name}: ${headlineOf(diff)}`
  const compared = md`Compared with the baseline${of}. ${link('How to read this', manualPage('data-drift'))}`
  return drift === null ? blocks(title, compared) : blocks(title, md`**${driftTitle(drift)}.**`, compared)
}

function warnings(diff: DatasetDiff): Markdown | null {
  const consequence = diff.drift && consequenceOf(diff.drift)
  const all = [...diffWarnings(diff), ...(consequence ? [consequence] : [])]
  return all.length === 0 ? null : alert('WARNING', all)
}

function driftSection({ columns, confidence, group, skipped }: Drift): Markdown | null {
  const open = columns.filter(({ outcome }) => outcome !== 'pass')
  const passed = columns.filter(({ outcome }) => outcome === 'pass')
  return section(
    'Drift',
    ...(open.length === 0 ? [] : [driftTable(open, confidence)]),
    ...(passed.length === 0
      ? []
      : [
          details(
            `${formatCount(passed.length)} ${passed.length === 1 ? 'comparison' : 'comparisons'} without drift beyond the margin`,
            driftTable(passed, confidence),
          ),
        ]),
    ...(group === null ? [] : [md`Rows with the same ${nameText(group)} count as one group.`]),
    ...(skipped.length === 0
      ? []
      : [list(skipped.map(({ column, reason }) => md`Not compared: ${nameText(column)}, since ${reason}`))]),
  )
}

function driftTable(columns: readonly ColumnDrift[], confidence: number): Markdown {
  const shown = columns.slice(0, mostDrifts)
  const rest = columns.length - shown.length
  const rows = table(
    ['', 'Column', 'Distance', intervalName(confidence), 'Margin', 'By chance', 'Rows', 'Kind'],
    shown.map((drift) => [
      icons[drift.outcome],
      nameText(titleOf(drift)),
      distanceText(drift.distance),
      boundsText(drift),
      distanceText(drift.margin),
      distanceText(drift.byChance),
      rowsText(drift),
      distanceNames[drift.kind],
    ]),
    [2, 3, 4, 5, 6],
  )
  return rest === 0 ? rows : blocks(rows, md`${formatCount(rest)} more are in the report.`)
}

function samples({ samples: { changed, added, removed }, rows }: DatasetDiff): (Markdown | null)[] {
  return [
    changed.length === 0
      ? null
      : section(
          'Changed rows',
          md`The first ${changed.length} of ${formatCount(rows.changed)}:`,
          table(
            ['Row', 'Split', 'Changes'],
            changed.map(({ id, split, cells }) => [
              nameText(id),
              split,
              cells
                .slice(0, mostCells)
                .map(({ column, before, after }) => `${column}: ${valueText(before)} → ${valueText(after)}`)
                .join('; '),
            ]),
          ),
        ),
    sampleSection('Added rows', added, rows.added),
    sampleSection('Removed rows', removed, rows.removed),
  ]
}

function sampleSection(title: string, rows: readonly SampleRow[], count: number): Markdown | null {
  const [first] = rows
  if (first === undefined) return null
  const shown = first.cells.slice(0, mostCells)
  return section(
    title,
    md`The first ${rows.length} of ${formatCount(count)}${first.cells.length > shown.length ? md`, with ${shown.length} of ${first.cells.length} columns` : ''}:`,
    table(
      ['Row', 'Split', ...shown.map(({ column }) => nameText(column))],
      rows.map(({ id, split, cells }) => [
        nameText(id),
        split,
        ...cells.slice(0, shown.length).map(({ value }) => valueText(value)),
      ]),
    ),
  )
}

function valueText(value: string | null): string {
  return value === null ? '(none)' : truncate(sampleText(value), 40)
}

function footer({ baseline, candidate }: DatasetDiff, { artifact }: DiffOrigin): Markdown {
  const digests = md`Baseline ${digestText(baseline.digest)}, this dataset ${digestText(candidate.digest)}.`
  return artifact === null ? digests : md`${digests} The whole report is in the artifact ${code(artifact)}.`
}
