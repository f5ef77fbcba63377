import type { SplitName, TableColumn } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import type { DatasetProfile } from '../../profile/dataset-profile.ts'
import { mostSampled } from '../../profile/sample.ts'
import { formatCount, listNames } from '../../text/format.ts'
import { section } from '../html/html-table.ts'
import { html, type Content } from '../html/markup.ts'
import { columnCard, type ShownColumn } from './column-card.ts'
import { usedSplits, type DataReport } from './data-report.ts'
import { splitLegend } from './split-legend.ts'

/** Number of columns that are shown; the others are collapsed. */
const openCards = 24

/** Returns a card for each column: type, gaps, distribution. */
export function columnSection(report: DataReport): Content {
  const { dataset, profile } = report
  const { columns, otherColumns } = profile
  const shown = shownColumns(report)
  if (shown.length === 0) return null
  const splits = usedSplits(dataset.details)
  const cards = (some: readonly ShownColumn[]) =>
    html`<ul class="profiles">
      ${some.map((column) => columnCard(column, splits))}
    </ul>`
  const [open, folded] = [shown.slice(0, openCards), shown.slice(openCards)]
  return section(
    'Columns',
    'columns',
    html`<p class="note">${sampleText(profile, splits)}</p>`,
    splitLegend(splits),
    cards(open),
    folded.length === 0
      ? null
      : html`<details class="more">
          <summary>${formatCount(folded.length)} more columns</summary>
          ${cards(folded)}
        </details>`,
    otherColumns.length === 0
      ? null
      : html`<p class="note">
          The page describes the first ${formatCount(columns.length)} columns.
          ${formatCount(otherColumns.length)} more columns are only listed in report.json:
          <bdi>${listNames(otherColumns, 10)}</bdi>.
        </p>`,
  )
}

function shownColumns({ dataset: { details }, profile }: DataReport): ShownColumn[] {
  const { features, label, weight } = details
  const labels = new Set(outputsOf(label).map((output) => output.label.column))
  const types = new Map<string, TableColumn['type']>(
    features.kind === 'table' ? features.columns.map(({ name, type }) => [name, type]) : [],
  )
  const roleOf = (name: string): ShownColumn['role'] => {
    if (labels.has(name)) return 'label'
    if (name === weight) return 'weight'
    return features.kind === 'table' && !types.has(name) ? 'not a feature' : 'feature'
  }
  // The classes have a section of their own.
  const classes = new Set(
    outputsOf(label).flatMap((output) => (output.label.kind === 'class' ? output.label.column : [])),
  )
  return profile.columns
    .filter(({ name }) => !classes.has(name))
    .map((column) => ({
      column,
      type: types.get(column.name) ?? column.kind,
      role: roleOf(column.name),
    }))
}

function sampleText({ sampled }: DatasetProfile, splits: readonly SplitName[]): string {
  return splits.some((split) => sampled[split] === mostSampled)
    ? `Counts, means and histograms are of all examples. Quartiles, lengths of texts and words are of ${formatCount(mostSampled)} examples of a split at most, chosen at random with a fixed seed.`
    : 'All figures are of all examples. Words are of the training split.'
}
