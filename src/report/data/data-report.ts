import type { Artifact } from '../../artifacts/artifact.ts'
import type { Digest } from '../../artifacts/digest.ts'
import type { DatasetDetails, SplitName } from '../../dataset/dataset-schema.ts'
import { splitNames } from '../../dataset/dataset-schema.ts'
import type { Preparation } from '../../dataset/preparation.ts'
import type { Drift } from '../../drift/drift-schema.ts'
import type { ExpectationResults } from '../../expectations/result.ts'
import type { DatasetProfile } from '../../profile/dataset-profile.ts'
import type { SampledExamples } from '../../profile/example-selection.ts'

/** Names of the files in a data report. */
export const dataReportFiles = { figures: 'report.json', page: 'report.html' } as const

/** The drift of a dataset from its baseline. */
export interface Comparison {
  readonly drift: Drift
  readonly baseline: Digest
  /** Name of the artifact with all differences. */
  readonly artifact: string
}

/** All that the data report shows. */
export interface DataReport {
  readonly dataset: Pick<Artifact<DatasetDetails>, 'details' | 'digest' | 'manifest'>
  readonly preparation: Preparation
  readonly profile: DatasetProfile
  /** Null for a dataset without expectations. */
  readonly expectations: ExpectationResults | null
  /** The drift from a baseline; null if nothing was compared. */
  readonly comparison: Comparison | null
  /** Null if the readers of the report may not see the data. */
  readonly examples: SampledExamples | null
}

/** Returns the splits with examples, in their order. */
export function usedSplits({ rows }: Pick<DatasetDetails, 'rows'>): SplitName[] {
  return splitNames.filter((split) => rows[split] > 0)
}
