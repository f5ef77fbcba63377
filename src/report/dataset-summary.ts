import type { DatasetDetails, Features, TableFeatures, Target } from '../dataset/dataset-schema.ts'
import { splitNames } from '../dataset/dataset-schema.ts'
import type { ColumnStatistics, Preparation } from '../dataset/preparation.ts'
import { combinedOf, combinedRows } from '../dataset/combined-columns.ts'
import { countsByRule } from '../dataset/cleaned.ts'
import { listColumns } from '../dataset/column-list.ts'
import type { ExpectationResults } from '../expectations/result.ts'
import { describeTransform } from '../transform/describe.ts'
import type { ColumnProfile, DatasetProfile } from '../profile/dataset-profile.ts'
import { listNames, truncate } from '../text/format.ts'
import { outputsOf } from '../dataset/label-target.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { expectationsSection } from './expectations-section.ts'
import { quantityText } from './quantity-text.ts'
import { alert, blocks, code, digestText, list, md, nameText, table, type Markdown } from './markdown.ts'
import { sparkline } from './sparkline.ts'

export interface PreparedDataset {
  readonly cacheHit: boolean
  readonly preparation: Omit<Preparation, 'sources'>
  /** Name of the artifact with the rows in quarantine; null if there are none. */
  readonly quarantine: string | null
  /** Results of the expectations of the rows; null without expectations. */
  readonly expectations: ExpectationResults | null
  /** Sentences about changes of the expectations by a pull request. */
  readonly expectationNotes: readonly string[]
  readonly profile: DatasetProfile
  /** Name of the artifact with the data report. */
  readonly report: string
}

/** Returns a Markdown summary of the dataset for the job summary. */
export function datasetSummary(
  { details, digest }: Artifact<DatasetDetails>,
  { cacheHit, preparation, quarantine, expectations, expectationNotes, profile, report }: PreparedDataset,
): string {
  const { columns, findings, warnings } = preparation
  const splits = splitNames.map((name) => [name, details.rows[name].toLocaleString('en')])
  return blocks(
    md`## Dataset ${details.name}`,
    cacheHit
      ? md`
Reused from the cache: the sources and the configuration are unchanged.
        `
      : null,
    expectationNotes.length === 0 ? null : alert('IMPORTANT', expectationNotes),
    warnings.length === 0 ? null : alert('WARNING', warnings),
    findings.length === 0 ? null : list(findings),
    md`Distributions, examples and associations are on the page \`report.html\` in the artifact ${code(report)}.`,
    table(['Split', 'Examples'], splits, [1]),
    ...classTables(details, preparation),
    table(['Rows', 'Number'], countsByRule(details), [1]),
    quarantine === null
      ? null
      : md`Rows that cannot be read or fail an expectation are in the artifact ${code(quarantine)}, with the reasons.`,
    expectations === null ? null : expectationsSection(expectations),
    table(
      ['', ''],
      [
        ['Features', featuresText(details.features)],
        ...combinedRows(combinedOf(details.features)),
        ...(details.transform.inputs ?? []).map((input) => [
          `Input ${input.name}`,
          'image' in input ? `image of ${input.shape.join(' × ')}` : `${input.positions.length} values`,
        ]),
        ...labelRows(details.label),
        ...(details.weight === undefined ? [] : [['Weight', details.weight]]),
        ...transformRows(details),
        ['Digest', digestText(digest)],
      ],
    ),
    ...(details.features.kind === 'table' ? columnTable(columns, details.features, profile) : []),
  ).text
}

const mostColumns = 50

/** Returns the columns with their inferred types; private ones are not among them. */
function columnTable(
  columns: Preparation['columns'],
  features: TableFeatures,
  profile: DatasetProfile,
): (Markdown | null)[] {
  const all = Object.entries(columns)
  const types = new Map(features.columns.map(({ name, type }) => [name, type]))
  const profiles = new Map(profile.columns.map((column) => [column.name, column]))
  const rows = all.slice(0, mostColumns).map(([name, column]) => {
    const type = types.get(name) ?? column.type
    return [
      name,
      type,
      column.missing.toLocaleString('en'),
      valuesText(column, type),
      shapeText(profiles.get(name)),
    ]
  })
  const hidden = all.length - rows.length
  return [
    table(['Column', 'Type', 'Missing', 'Values', 'Training split'], rows, [2]),
    hidden > 0 ? md`${hidden.toLocaleString('en')} more columns are in the record of the dataset.` : null,
  ]
}

function valuesText(column: ColumnStatistics, type: string): string {
  switch (column.type) {
    case 'number': {
      if (column.moments === null) return 'none'
      const format = quantityText(type)
      return `${format(column.moments.minimum)} to ${format(column.moments.maximum)}`
    }
    case 'category':
      return `${Object.keys(column.categories).length.toLocaleString('en')} categories`
    case 'text':
    case 'image':
      return ''
  }
}

const mostCategories = 3

/** Returns the distribution in the training split: a drawing of numbers and dates, or the most frequent categories. */
function shapeText(profile: ColumnProfile | undefined): string {
  switch (profile?.kind) {
    case 'number':
    case 'text':
      return profile.histogram === null ? '' : sparkline(profile.histogram.counts.train)
    case 'category': {
      const { count } = profile.splits.train
      return profile.frequent
        .slice(0, mostCategories)
        .map(
          ({ category, counts }) =>
            `${truncate(category, 24)} ${((100 * counts.train) / (count || 1)).toFixed(0)} %`,
        )
        .join(', ')
    }
    case undefined:
      return ''
  }
}

/** A longer table takes more than a screen; the data report has it. */
const mostClasses = 12

/** Returns the number of examples of each class in each split, for labels of a few classes. */
function classTables({ label }: DatasetDetails, preparation: PreparedDataset['preparation']): Markdown[] {
  return outputsOf(label).flatMap(({ name, label: { column, kind } }) => {
    const counts = preparation.classesOfOutputs?.[name] ?? preparation.classes
    if (kind !== 'class' || counts === null) return []
    const classes = [...new Set(splitNames.flatMap((split) => Object.keys(counts[split])))]
    if (classes.length > mostClasses) return []
    const rows = classes.map((one) => [
      nameText(one),
      ...splitNames.map((split) => (counts[split][one] ?? 0).toLocaleString('en')),
    ])
    return [table([`Class of ${nameText(column)}`, ...splitNames], rows, [1, 2, 3])]
  })
}

const mostListed = 10

function transformRows({ transform }: DatasetDetails): [string, string][] {
  const lines = describeTransform(transform)
  if (lines.length === 0) return [['Transform', 'none']]
  return lines.map(({ columns, steps }) => [
    'Transform',
    columns.length === 0 ? steps : `${listNames(columns, mostListed)}: ${steps}`,
  ])
}

/** Returns one row per output. */
function labelRows(target: Target): [string, string][] {
  return outputsOf(target).map(({ name, label }) => [
    target.kind === 'multi-output' ? `Output ${name}` : 'Label',
    `${label.column}: ${label.kind === 'class' ? `one of ${label.classes.length} classes` : 'a number'}`,
  ])
}

function featuresText(features: Features): string {
  switch (features.kind) {
    case 'image':
      return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`
    case 'table':
      return `${features.columns.length} columns: ${listColumns(features)}`
  }
}
