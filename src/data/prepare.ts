import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DataSection } from '../config/data.ts'
import type { Log } from '../host/host.ts'
import { writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { encodeArrow } from './arrow.ts'
import { takeRows } from './columns.ts'
import { splitFile } from './dataset.ts'
import { idColumn, type RawDataset } from './raw-dataset.ts'
import { withoutDuplicates } from './duplicates.ts'
import { fitToPixels, fitTransform } from './fit-transform.ts'
import { inputsOf } from './named-inputs.ts'
import { refuseLeakage } from './leakage.ts'
import { partition, type Partition, type SplitFacts } from './split.ts'
import { nameOfRow } from './data-file.ts'
import { addHistograms, type PixelHistogram } from './pixel-histogram.ts'
import { histogramOf } from './pixel-values.ts'
import { readSources } from './read-sources.ts'
import type { Recipe } from './recipe.ts'
import { splitNames, type DatasetDetails, type FittedTransform, type SplitName } from './dataset-schema.ts'
import {
  countClasses,
  describeColumns,
  scatteredColumns,
  warningsOf,
  type Preparation,
} from './statistics.ts'
import { tableValues } from './table-values.ts'
import { refuseWeightless } from './weights.ts'

export interface PrepareOptions {
  /** Name of the dataset. */
  readonly name: string
  readonly section: DataSection
  /** The recipe of this very section. */
  readonly recipe: Recipe
  /** The folder that sources are relative to. */
  readonly base: string
  /** The folder the dataset is put at; it appears complete or not at all. */
  readonly into: string
  readonly log: Pick<Log, 'info' | 'warning' | 'progress'>
  /** What is recorded beside the dataset; an object with the preparation's own keys, for `readPreparation`. */
  readonly record: (preparation: Preparation) => unknown
}

/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes one Arrow file a
 * split. Equal sources and settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
export async function prepareDataset(options: PrepareOptions): Promise<Artifact<DatasetDetails>> {
  const { name, section, recipe, into, log } = options
  const draft = await readSources(section, recipe, options.base)
  const separateSplit = separateSplits(draft, recipe)
  const all = Int32Array.from(draft.rows.keys())
  const kept = section.clean.duplicates === 'drop' ? withoutDuplicates(draft, separateSplit) : all
  const splits = partition(kept, { ...draft.facts, separateSplit }, section.split)
  const leaks = refuseLeakage(splits, draft.facts.identityOf, (row) => nameOf(draft, row), section.split)
  refuseWeightless(draft, splits)
  const { transform, pixels } = fit(draft, splits, section, log)
  const details: DatasetDetails = {
    name,
    features: draft.features,
    label: draft.label,
    ...(draft.weight !== undefined && { weight: draft.weight }),
    transform,
    recipe: recipe.digest,
    rows: { train: splits.train.length, validation: splits.validation.length, test: splits.test.length },
  }
  const preparation = describe(draft, kept, splits, pixels, leaks)
  announce(preparation, details, log)
  const artifact = await writeArtifact(into, async (folder) => {
    for (const split of splitNames) await writeSplit(folder, split, draft, splits[split])
    return {
      kind: 'dataset',
      parents: {},
      config: recipe.settings,
      details,
      run: options.record(preparation),
    }
  })
  return { ...artifact, details }
}

function separateSplits({ rows }: RawDataset, { files }: Recipe): SplitFacts['separateSplit'] {
  const splits = new Map(files.map(({ path, split }) => [path, split]))
  return (row) => splits.get(rows[row]?.source.path ?? '') ?? null
}

function nameOf({ rows }: RawDataset, index: number): string {
  const row = rows[index]
  return row ? nameOfRow(row) : ''
}

interface Fit {
  readonly transform: FittedTransform
  /** Of all images in the dataset; null for tables. */
  readonly pixels: PixelHistogram | null
}

function fit(
  { features, columns, rows }: RawDataset,
  splits: Partition,
  { transform: steps, inputs }: DataSection,
  log: PrepareOptions['log'],
): Fit {
  if (features.kind === 'table') {
    const byName = new Map(columns.map((column) => [column.name, column]))
    const values = tableValues(features, ({ name }) => byName.get(name), splits.train)
    const transform = fitTransform(steps, features, values, splits.train.length)
    return {
      transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(features, inputs) },
      pixels: null,
    }
  }
  const images = columns.find((column) => column.kind === 'bytes')
  if (!images) throw new TypeError('images without a column of images')
  const count = (split: SplitName) => histogramOf(features, images, rows, splits[split], log)
  const train = count('train')
  return {
    transform: fitToPixels(steps, features, train),
    pixels: addHistograms([train, count('validation'), count('test')]),
  }
}

function describe(
  draft: RawDataset,
  kept: Int32Array,
  splits: Partition,
  pixels: PixelHistogram | null,
  leaks: readonly string[],
): Preparation {
  const { read, missingRows, missing } = draft.cleaned
  const classes = countClasses(draft, splits)
  return {
    cleaned: { read, missingRows, missing, duplicates: draft.rows.length - kept.length },
    columns: describeColumns(draft.columns, kept, pixels),
    ...classes,
    warnings: [...leaks, ...warningsOf(classes), ...scatteredColumns(draft, kept.length)],
  }
}

function announce(
  { cleaned, warnings }: Preparation,
  { rows }: DatasetDetails,
  log: PrepareOptions['log'],
): void {
  const { read, missingRows, missing, duplicates } = cleaned
  log.info(
    `Read ${read} examples; left out ${missingRows} with missing values${lackingText(missing)} and ${duplicates} duplicates; ` +
      splitNames.map((split) => `${split} ${rows[split]}`).join(', '),
  )
  for (const warning of warnings) log.warning(warning)
}

const mostLacking = 5

/** ` (age 12, city 3)`: the columns that lack most. */
function lackingText(missing: Preparation['cleaned']['missing']): string {
  const columns = Object.entries(missing).sort(([, a], [, b]) => b - a)
  if (columns.length === 0) return ''
  const listed = columns.slice(0, mostLacking).map(([column, count]) => `${column} ${count}`)
  const more = columns.length - listed.length
  return ` (${listed.join(', ')}${more > 0 ? ` and ${more} more columns` : ''})`
}

async function writeSplit(
  folder: string,
  split: SplitName,
  draft: RawDataset,
  rows: Int32Array,
): Promise<void> {
  const ids = Array.from(rows, (row) => draft.facts.ids[row] ?? '')
  const columns = draft.columns.map((column) => takeRows(column, rows))
  const bytes = encodeArrow([{ kind: 'text', name: idColumn, values: ids }, ...columns])
  await writeFile(join(folder, splitFile(split)), bytes)
}
