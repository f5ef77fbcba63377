import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeArtifact, type Artifact } from '../../artifacts/artifact.ts'
import { canonicalJson, type Digest } from '../../artifacts/digest.ts'
import { readPreparation } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import type { Preparation } from '../../dataset/preparation.ts'
import { profileDataset, type DatasetProfile } from '../../profile/dataset-profile.ts'
import type { ExpectationResults } from '../../expectations/result.ts'
import { readExpectationResults } from '../../expectations/stored-results.ts'
import { sampleExamples } from '../../profile/example-selection.ts'
import { renderDataReport } from '../../report/data/data-page.ts'
import { dataReportFiles, type Comparison } from '../../report/data/data-report.ts'

interface Destination {
  /** The folder that the report is put at; it appears complete or not at all. */
  readonly into: string
  /** False if the readers of the report may not see examples. */
  readonly showExamples: boolean
  /** The drift from a baseline; null if nothing was compared. */
  readonly comparison: Comparison | null
  /** The record beside the report. */
  readonly run: unknown
}

interface WrittenReport {
  readonly folder: string
  readonly digest: Digest
  readonly preparation: Preparation
  readonly profile: DatasetProfile
}

/** Writes the data report of a dataset as a sealed artifact. Equal datasets with equal baselines have equal reports. */
export async function writeDataReport(
  dataset: Artifact<DatasetDetails>,
  { into, showExamples, comparison, run }: Destination,
): Promise<WrittenReport> {
  const preparation = await readPreparation(dataset)
  const profile = profileDataset(dataset)
  const results = await readExpectationResults(dataset)
  const expectations = showExamples ? results : withoutExamples(results)
  const examples = showExamples ? sampleExamples(dataset) : null
  const { details, digest } = dataset
  const { folder, digest: reportDigest } = await writeArtifact(into, async (folder) => {
    await writeFile(
      join(folder, dataReportFiles.figures),
      canonicalJson({
        dataset: digest,
        name: details.name,
        rows: details.rows,
        cleaned: details.cleaned,
        preparation,
        profile,
        expectations,
        comparison,
      }),
    )
    await writeFile(
      join(folder, dataReportFiles.page),
      renderDataReport({ dataset, preparation, profile, expectations, comparison, examples }),
    )
    return {
      kind: 'data-report',
      parents: { dataset: digest, ...(comparison && { baseline: comparison.baseline }) },
      config: dataset.manifest.config,
      details: {},
      run,
    }
  })
  return { folder, digest: reportDigest, preparation, profile }
}

/** Returns the results without the cells of failing rows. */
function withoutExamples(results: ExpectationResults | null): ExpectationResults | null {
  return (
    results && { ...results, expectations: results.expectations.map((one) => ({ ...one, examples: [] })) }
  )
}
