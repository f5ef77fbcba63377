import { z } from 'zod'
import { digestOfSplit, openDataset } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { StoredSplit } from '../../dataset/stored-split.ts'
import { formatCount } from '../../text/format.ts'
import type { PullRequestBase } from '../../host/host.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { canonicalJson } from '../../artifacts/digest.ts'
import type { StageContext } from '../context.ts'
import { reportName } from './artifact-names.ts'
import { findDatasetOn } from './base-dataset.ts'
import { changedFiles } from './changed-files.ts'
import { runsOf } from './find-baseline.ts'
import { findReport } from './newest-report.ts'

/** The dataset or predictions of this run, whose counterpart on the base branch is searched. */
interface RunData {
  /** The dataset as the step names it. */
  readonly reference: string
  /** Folder of the dataset; null for predictions. */
  readonly dataset: string | null
  /** Name of the report's artifact from the step's input. */
  readonly report: string
}

/** The test split of the base branch, as far as it is published. */
export type BaseSplit =
  /** No run of the base branch has published one. */
  | { readonly kind: 'none' }
  /** The whole dataset is the same, or its test split, features and label. */
  | { readonly kind: 'same' }
  /** Only the digest of the examples is known. */
  | { readonly kind: 'digest'; readonly testSplit: string }
  /** The pull request has another test split; `folder` is the dataset of the base branch. */
  | { readonly kind: 'other'; readonly difference: string; readonly folder: string }
  | {
      readonly kind: 'unknown'
      readonly obstacle: string
      /** How the examples differ; null if it is unknown whether they do. */
      readonly difference: string | null
    }

/** The part of a report that identifies the examples. */
const reportSchema = z.object({ lineage: z.object({ dataset: z.string(), testSplit: z.string() }) })

/**
 * Finds the test split of the base branch of the pull request. If that branch has no runs, searches the branch of the gate's
 * baseline.
 * @param context with the gate of the base
 */
export async function findBaseSplit(
  context: StageContext,
  base: PullRequestBase,
  branch: string,
  { dataset, reference, report }: RunData,
): Promise<BaseSplit> {
  const { baseline } = context.pipeline.gate
  const branches =
    baseline.from === 'run' && baseline.branch !== branch ? [branch, baseline.branch] : [branch]
  for (const each of branches) {
    const split =
      dataset === null
        ? await splitByReport(context, each, report)
        : await splitOfModels(context, base, each, { dataset, reference, report })
    if (split.kind !== 'none') return split
  }
  return { kind: 'none' }
}

async function splitOfModels(
  context: StageContext,
  base: PullRequestBase,
  branch: string,
  { dataset, reference, report }: RunData & { readonly dataset: string },
): Promise<BaseSplit> {
  const committed = reference.includes('/') ? await changedFiles(base, reference) : null
  if (committed?.length === 0) return { kind: 'same' }
  const current = await openDataset(dataset)
  const byReport = await splitByReport(context, branch, report, current.digest)
  if (byReport.kind === 'same') return byReport
  const names = [context.pipeline.name, current.details.name]
  const result = await findDatasetOn(context, branch, reference, names)
  if (result.found) return compareDatasets(result.dataset, current)
  if (byReport.kind === 'digest' && byReport.testSplit === digestOfSplit(current, 'test')) return byReport
  const changed = committed && `the committed dataset ${reference} is changed`
  const obstacle = result.obstacle ?? changed ?? obstacleOf(byReport)
  if (obstacle === null) return byReport
  const difference =
    byReport.kind === 'digest' || changed !== null ? 'the examples are not those of the base branch' : null
  return { kind: 'unknown', obstacle, difference }
}

function obstacleOf(split: BaseSplit): string | null {
  return split.kind === 'digest' ? 'the dataset of the base branch is not kept' : null
}

/** @param dataset digest of the run's dataset; null for predictions */
async function splitByReport(
  context: StageContext,
  branch: string,
  given: string,
  dataset: string | null = null,
): Promise<BaseSplit> {
  const result = await findReport(
    context,
    reportName(context, given),
    runsOf(context.pipeline.gate, branch),
    reportSchema,
  )
  if (result.found) {
    const { lineage } = result.report
    return lineage.dataset === dataset ? { kind: 'same' } : { kind: 'digest', testSplit: lineage.testSplit }
  }
  return result.obstacle === null
    ? { kind: 'none' }
    : { kind: 'unknown', obstacle: result.obstacle, difference: null }
}

async function compareDatasets(
  base: Artifact<DatasetDetails>,
  current: Artifact<DatasetDetails>,
): Promise<BaseSplit> {
  const [before, now] = [base, current].map(({ details: { features, label } }) =>
    canonicalJson([features, label]),
  )
  if (digestOfSplit(base, 'test') === digestOfSplit(current, 'test') && before === now)
    return { kind: 'same' }
  return { kind: 'other', difference: differenceOf(base, current), folder: base.folder }
}

function differenceOf(base: Artifact<DatasetDetails>, current: Artifact<DatasetDetails>): string {
  const [before, now] = [base, current].map(({ details }) => formatCount(details.rows.test))
  const [baseIds, currentIds] = [base, current].map((each) => new StoredSplit(each, 'test').readIds())
  return canonicalJson(baseIds) === canonicalJson(currentIds)
    ? `the ${before} examples have the same ids, with other values, labels or columns`
    : `${before} examples on the base branch, ${now} here`
}
