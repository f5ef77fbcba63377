import type { DatasetDetails, Features } from '../data/schema.ts'
import { splitNames } from '../data/schema.ts'
import type { Artifact } from '../lineage/artifact.ts'
import { digestText, escapeMarkdown, table } from './markdown.ts'

/** What preprocess made, for the job's summary. */
export function datasetSummary({ details, digest }: Artifact<DatasetDetails>, cacheHit: boolean): string {
  const splits = splitNames.map((name) => [name, details.rows[name].toLocaleString('en')])
  const label = details.label.kind === 'class' ? `one of ${details.label.classes.length} classes` : 'a number'
  const steps = details.transform.steps.map(({ step }) => step).join(', ') || 'none'
  return [
    `## Dataset ${escapeMarkdown(details.name)}`,
    cacheHit ? 'Taken from the cache: sources and recipe are unchanged.' : '',
    table(['Split', 'Examples'], splits, [1]),
    table(
      ['', ''],
      [
        ['Features', featuresText(details.features)],
        ...(details.transform.inputs ?? []).map(({ name, places }) => [
          `Input ${escapeMarkdown(name)}`,
          `${places.length} values`,
        ]),
        ['Label', `${escapeMarkdown(details.label.column)}: ${label}`],
        ...(details.weight === undefined ? [] : [['Weight', escapeMarkdown(details.weight)]]),
        ['Transform', steps],
        ['Digest', digestText(digest)],
      ],
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function featuresText(features: Features): string {
  switch (features.kind) {
    case 'image':
      return `images of ${features.width} × ${features.height}, ${features.channels === 1 ? 'grey' : 'colour'}`
    case 'table':
      return `${features.columns.length} columns: ${features.columns.map(({ name }) => escapeMarkdown(name)).join(', ')}`
  }
}
