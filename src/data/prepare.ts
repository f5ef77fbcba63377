import type { DataSection } from '../config/data.ts'
import type { Log } from '../host/host.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import { writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { takeRows } from '../dataset/columns.ts'
import { SplitWriter } from '../dataset/split-writer.ts'
import { type RawDataset } from './raw-dataset.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import type { Preparation } from '../dataset/preparation.ts'
import { privateNames } from '../dataset/private-names.ts'
import { withoutDuplicates } from './duplicates.ts'
import { fitChannels } from '../transform/fit-channels.ts'
import { fitColumns } from '../transform/fit-columns.ts'
import type { Tokenizers } from '../transform/fit-text.ts'
import { fitLabels } from '../transform/label-steps.ts'
import { keepCategories } from '../transform/keep-categories.ts'
import { lostValues } from '../transform/lost-values.ts'
import { asFeature } from '../dataset/as-feature.ts'
import { inputsOf } from '../transform/named-inputs.ts'
import { refuseLeakage } from './leakage.ts'
import { partition, type Partition, type SplitFacts } from './split.ts'
import { nameOfRow } from './data-file.ts'
import { addHistograms, type PixelHistogram } from '../transform/pixel-histogram.ts'
import { histogramOf } from './pixel-values.ts'
import { readSources } from './read-sources.ts'
import type { Recipe } from './recipe.ts'
import {
  splitNames,
  type DatasetDetails,
  type Features,
  type FittedTransform,
  type ImageFeatures,
  type SplitName,
  type TableColumn,
  type TableFeatures,
} from '../dataset/dataset-schema.ts'
import { countClasses, describeColumns, scatteredColumns, warningsOf } from './statistics.ts'
import { assertAllCounted, missingRowsWarning, missingText } from '../dataset/cleaned.ts'
import { countFaults, faultsText } from './quarantine.ts'
import { writeQuarantine } from './quarantine-artifact.ts'
import { trainingValues } from '../transform/training-values.ts'
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
  /** The folder the quarantine is put at, if there are rows for it. */
  readonly quarantineInto: string
  readonly log: Pick<Log, 'info' | 'warning' | 'progress'>
  /** Source of DuckDB, which reads tables. */
  readonly duckdb: DuckDbOptions
  /** Returns the record beside the dataset: an object with the keys of the preparation, for `readPreparation`. */
  readonly record: (preparation: Preparation) => unknown
}

/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes one Arrow file a
 * split. Equal sources and settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
export async function prepareDataset(options: PrepareOptions): Promise<Artifact<DatasetDetails>> {
  const { name, section, recipe, into, log } = options
  const draft = await readSources(section, recipe, options.base, options.duckdb)
  const separateSplit = separateSplits(draft, recipe)
  const { kept, dropped: duplicates } =
    section.clean.duplicates === 'drop'
      ? withoutDuplicates(draft, separateSplit)
      : { kept: Int32Array.from(draft.rows.keys()), dropped: 0 }
  const splits = partition(kept, { ...draft.facts, separateSplit }, section.split)
  const leaks = refuseLeakage(splits, draft.facts.identityOf, (row) => nameOf(draft, row), section.split)
  refuseWeightless(draft, splits)
  const { features, transform: fitted, pixels, warnings } = fit(draft, splits, options)
  const labels = fitLabels(draft.label, section['label-transform'], (name) => [
    numbersOf(draft, name, splits.train),
  ])
  const transform = labels === undefined ? fitted : { ...fitted, labels }
  const details: DatasetDetails = {
    name,
    features,
    label: draft.label,
    ...(draft.weight !== undefined && { weight: draft.weight }),
    transform,
    recipe: recipe.digest,
    cleaned: { ...draft.cleaned, duplicates },
    rows: { train: splits.train.length, validation: splits.validation.length, test: splits.test.length },
  }
  assertAllCounted(details)
  const preparation = describe(draft, features, kept, splits, pixels, [
    ...draft.warnings,
    ...leaks,
    ...warnings,
    ...missingRowsWarning(details.cleaned),
  ])
  announce(preparation, details, draft, log)
  const artifact = await writeArtifact(into, async (folder) => {
    for (const split of splitNames) writeSplit(folder, split, draft, splits[split])
    return {
      kind: 'dataset',
      parents: {},
      config: recipe.settings,
      details,
      run: options.record(preparation),
    }
  })
  if (draft.quarantined.length > 0)
    await writeQuarantine(options.quarantineInto, draft.quarantined, { ...artifact, details })
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

function numbersOf({ columns }: RawDataset, name: string, rows: Int32Array): Float64Array {
  const column = columns.find((one) => one.name === name)
  if (column?.kind !== 'number') throw new TypeError(`${name} is not a column of numbers`)
  return Float64Array.from(rows, (row) => column.values[row] ?? Number.NaN)
}

interface Fit {
  readonly features: Features
  readonly transform: FittedTransform
  /** Histogram of all images in the dataset; null for tables. */
  readonly pixels: PixelHistogram | null
  readonly warnings: readonly string[]
}

function fit(
  draft: RawDataset,
  splits: Partition,
  { section, recipe, log }: Pick<PrepareOptions, 'section' | 'recipe' | 'log'>,
): Fit {
  return draft.features.kind === 'table'
    ? fitTable(draft, draft.features, splits, section, recipe.tokenizers)
    : fitImages(draft, draft.features, splits, section, log)
}

function fitTable(
  { columns }: RawDataset,
  inferred: TableFeatures,
  splits: Partition,
  section: DataSection,
  tokenizers: Tokenizers,
): Fit {
  const byName = new Map(columns.map((column) => [column.name, column]))
  const features = keepCategories(inferred, (name) => byName.get(name), splits.train, section)
  const columnOf = (feature: TableColumn) => {
    const column = byName.get(feature.name)
    const converted = column && asFeature(column, feature)
    if (!converted) throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
    return converted
  }
  const valuesOf = (feature: TableColumn) => trainingValues(columnOf(feature), splits.train)
  const transform = fitColumns(features, valuesOf, section, tokenizers)
  const { inputs } = section
  return {
    features,
    transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(transform, inputs) },
    pixels: null,
    warnings: features.columns.flatMap((feature, position) => {
      const [fitted, values] = [transform.columns[position], valuesOf(feature)]
      return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : []
    }),
  }
}

function fitImages(
  { columns, rows }: RawDataset,
  features: ImageFeatures,
  splits: Partition,
  { transform }: DataSection,
  log: PrepareOptions['log'],
): Fit {
  const images = columns.find((column) => column.kind === 'bytes')
  if (!images) throw new TypeError('images without a column of images')
  const count = (split: SplitName) => histogramOf(features, images, rows, splits[split], log)
  const train = count('train')
  return {
    features,
    transform: fitChannels(transform, features, train),
    pixels: addHistograms([train, count('validation'), count('test')]),
    warnings: [],
  }
}

function describe(
  draft: RawDataset,
  features: Features,
  kept: Int32Array,
  splits: Partition,
  pixels: PixelHistogram | null,
  warnings: readonly string[],
): Preparation {
  const hidden = privateNames(features)
  const shown = draft.columns.filter(({ name }) => !hidden.has(name))
  const classes = countClasses(draft, splits)
  return {
    columns: describeColumns(shown, kept, pixels),
    ...classes,
    warnings: [...warnings, ...warningsOf(classes), ...scatteredColumns({ features }, kept.length)],
  }
}

function announce(
  { warnings }: Preparation,
  { rows, cleaned }: DatasetDetails,
  { quarantined }: RawDataset,
  log: PrepareOptions['log'],
): void {
  const { read, missingRows, missing, duplicates } = cleaned
  const lacking = missingRows === 0 ? '' : ` (${missingText(missing)})`
  log.info(
    `Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
      splitNames.map((split) => `${split} ${rows[split]}`).join(', '),
  )
  if (quarantined.length > 0)
    log.warning(
      `Put ${quarantined.length} of ${read} rows in quarantine, since cells of them cannot be read: ${faultsText(countFaults(quarantined))}.`,
    )
  for (const warning of warnings) log.warning(warning)
}

/** Rows that are copied at once. */
const chunkRows = 2 ** 16

function writeSplit(folder: string, split: SplitName, draft: RawDataset, rows: Int32Array): void {
  const writer = new SplitWriter(folder, split)
  for (let start = 0; start === 0 || start < rows.length; start += chunkRows) {
    const chunk = rows.subarray(start, start + chunkRows)
    const ids = Array.from(chunk, (row) => draft.facts.ids[row] ?? '')
    const columns = draft.columns.map((column) => takeRows(column, chunk))
    writer.append([{ kind: 'text', name: idColumn, values: ids }, ...columns])
  }
  writer.close()
}
