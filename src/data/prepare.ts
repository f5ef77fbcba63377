import { sum } from 'd3-array'
import type { DataSection } from '../config/data.ts'
import type { Log } from '../host/host.ts'
import type { DuckDbOptions } from '../tables/load-duckdb.ts'
import { writeArtifact, type Artifact } from '../artifacts/artifact.ts'
import { assertAllCounted, missingRowsWarning, missingText } from '../dataset/cleaned.ts'
import { splitNames, type DatasetDetails, type Features } from '../dataset/dataset-schema.ts'
import type { Preparation } from '../dataset/preparation.ts'
import { privateNames } from '../dataset/private-names.ts'
import type { RemovedExpectations } from '../expectations/removed-expectations.ts'
import { servingExpectations } from '../expectations/serving-expectations.ts'
import { writeExpectations } from '../expectations/stored-results.ts'
import { fitLabels } from '../transform/label-steps.ts'
import type { PixelHistogram } from '../images/pixel-histogram.ts'
import { classWarnings } from './class-warnings.ts'
import { dropDuplicates } from './duplicates.ts'
import { fitDataset, trainingNumbers } from './fit-dataset.ts'
import { labelLeakageWarnings } from './label-leakage-warnings.ts'
import { refuseLeakage } from './leakage.ts'
import { faultsText } from './quarantine.ts'
import { writeQuarantine } from './quarantine-artifact.ts'
import type { RawDataset } from './raw-dataset.ts'
import { untrainedCategories } from './untrained-categories.ts'
import { withSources, type SplitOfRow } from './read-sources.ts'
import type { DatasetRecipe, Recipe } from './recipe.ts'
import { rowProgress } from './row-progress.ts'
import { assignSplits } from './split.ts'
import { countClasses, describeColumns, scatteredColumns } from './statistics.ts'
import { withHistory } from './time-series/with-history.ts'
import { refuseWeightless } from './weights.ts'
import { writeSplits } from './write-splits.ts'

export interface DatasetOptions {
  /** Name of the dataset. */
  readonly name: string
  readonly section: DataSection
  /** The recipe of this very section. */
  readonly recipe: DatasetRecipe
  /** The folder the dataset is put at; it appears complete or not at all. */
  readonly into: string
  /** The folder the quarantine is put at, if there are rows for it. */
  readonly quarantineInto: string
  readonly log: Pick<Log, 'info' | 'warning' | 'progress'>
  /** Expectations that a pull request removes; null without any. */
  readonly removed?: RemovedExpectations | null
  /** Returns the record beside the dataset: an object with the keys of the preparation, for `readPreparation`. */
  readonly record: (preparation: Preparation) => unknown
}

export interface PrepareOptions extends DatasetOptions {
  readonly recipe: Recipe
  /** The folder that sources are relative to. */
  readonly base: string
  /** Source of DuckDB, which reads tables. */
  readonly duckdb: DuckDbOptions
}

/**
 * Makes a dataset: reads the sources, cleans, splits, fits the transform on the training split, and writes the splits. Equal sources and
 * settings make an equal digest on every machine and in every folder.
 * @throws UserError for whatever is wrong with the sources; nothing is written then.
 */
export async function prepareDataset(options: PrepareOptions): Promise<Artifact<DatasetDetails>> {
  return withSources(options, (draft, separateSplit) => makeDataset(draft, separateSplit, options))
}

/** Makes a dataset of the rows of a source. */
export async function makeDataset(
  draft: RawDataset,
  separateSplit: SplitOfRow,
  { name, section, recipe, into, quarantineInto, log, record }: DatasetOptions,
): Promise<Artifact<DatasetDetails>> {
  const { outcomes, facts } = draft
  const duplicates = section.clean.duplicates === 'drop' ? dropDuplicates(draft, separateSplit) : 0
  assignSplits(outcomes, { ...facts, separateSplit }, section.split)
  // The split of a row depends on its identity alone, or on its content; an image is not all of its content: it has a label.
  const mayLeak = separateSplit !== null || (facts.strata !== null && draft.features.kind === 'image')
  const leaks = mayLeak ? await refuseLeakage(draft, facts.identities, section.split) : []
  refuseWeightless(draft)
  const complete = await withHistory(draft, section)
  const {
    features,
    transform: fitted,
    pixels,
    warnings,
  } = await fitDataset(complete, section, recipe.tokenizers, log)
  const labels = fitLabels(draft.label, section['label-transform'], (column) =>
    trainingNumbers(draft, column),
  )
  const details: DatasetDetails = {
    name,
    features,
    label: draft.label,
    ...(draft.weight !== undefined && { weight: draft.weight }),
    transform: labels === undefined ? fitted : { ...fitted, labels },
    ...(section.license !== undefined && { license: section.license }),
    ...servingExpectations(recipe.expectations, features),
    recipe: recipe.digest,
    cleaned: { ...complete.cleaned, duplicates },
    rows: {
      train: outcomes.count('train'),
      validation: outcomes.count('validation'),
      test: outcomes.count('test'),
    },
  }
  assertAllCounted(details)
  const preparation = describe(draft, features, pixels, [
    ...draft.warnings,
    ...leaks,
    ...warnings,
    ...labelLeakageWarnings(draft, features),
    ...untrainedCategories(draft),
    ...missingRowsWarning(details),
  ])
  announce(preparation.warnings, details, draft.quarantine, log)
  const { notes } = draft
  const noted = {
    ...preparation,
    findings: [...notes.findings],
    warnings: [...notes.warnings, ...preparation.warnings],
  }
  const artifact = await writeArtifact(into, async (folder) => {
    writeSplits(folder, complete, rowProgress('Wrote', outcomes.size, log))
    if (draft.expectations !== null) await writeExpectations(folder, draft.expectations)
    return { kind: 'dataset', parents: {}, config: recipe.settings, details, run: record(noted) }
  })
  if (draft.quarantine.rows > 0)
    await writeQuarantine(quarantineInto, draft.quarantine, { ...artifact, details })
  return { ...artifact, details }
}

function describe(
  draft: RawDataset,
  features: Features,
  pixels: ReadonlyMap<string, PixelHistogram>,
  warnings: readonly string[],
): Omit<Preparation, 'findings'> {
  const hidden = privateNames(features)
  const shown = draft.columns.filter(({ name }) => !hidden.has(name))
  const classes = countClasses(draft)
  const kept = sum(splitNames, (split) => draft.outcomes.count(split))
  return {
    columns: describeColumns(shown, draft.outcomes, pixels),
    ...classes,
    warnings: [...warnings, ...classWarnings(classes), ...scatteredColumns({ features }, kept)],
  }
}

function announce(
  warnings: readonly string[],
  { rows, cleaned }: DatasetDetails,
  quarantine: RawDataset['quarantine'],
  log: PrepareOptions['log'],
): void {
  const { read, missingRows, missing, duplicates } = cleaned
  const lacking = missingRows === 0 ? '' : ` (${missingText(missing)})`
  log.info(
    `Read ${read} examples; left out ${missingRows} with missing values${lacking} and ${duplicates} duplicates; ` +
      splitNames.map((split) => `${split} ${rows[split]}`).join(', '),
  )
  if (quarantine.rows > 0)
    log.warning(
      `Put ${quarantine.rows} of ${read} rows in quarantine, since they cannot be read or fail an expectation: ${faultsText(quarantine.faults)}.`,
    )
  for (const warning of warnings) log.warning(warning)
}
