import type { Artifact } from '../../artifacts/artifact.ts'
import type { InputValues } from '../../config/action.ts'
import type { preprocess as action } from '../../config/actions.ts'
import { diffDatasets } from '../../dataset-diff/diff-datasets.ts'
import type { DatasetDiff } from '../../dataset-diff/diff-schema.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import type { Comparison } from '../../report/data/data-report.ts'
import { withoutBaseline } from '../../report/diff-markdown.ts'
import type { StageContext, StageOutputs } from '../context.ts'
import { accompanyingName, claimArtifact } from '../context.ts'
import { findDatasetOn, type FoundDataset } from '../gate/base-dataset.ts'
import { readDriftPolicy, type DriftPolicy } from './drift-policy.ts'
import { reportDiff } from './report-diff.ts'
import { writeDiff } from './write-diff.ts'

type Dataset = Artifact<DatasetDetails>

interface ComparedDataset {
  /** The drift for the data report; null if nothing was compared. */
  readonly comparison: Comparison | null
  /** Reason why the job must fail; null otherwise. */
  readonly failure: string | null
  readonly outputs: Pick<StageOutputs, 'drift' | 'diff-path' | 'comment-url'>
}

const notCompared: ComparedDataset = {
  comparison: null,
  failure: null,
  outputs: { drift: '', 'diff-path': '', 'comment-url': '' },
}

/**
 * Compares the dataset with that of the newest run of the base branch, if `data.drift` is set, and publishes the differences.
 * @param artifact name under which the dataset is published
 * @param expectationNotes sentences about changes of the expectations by a pull request
 */
export async function compareWithBaseline(
  context: StageContext,
  dataset: Dataset,
  artifact: string,
  inputs: InputValues<typeof action>,
  expectationNotes: readonly string[],
): Promise<ComparedDataset> {
  const started = new Date()
  const policy = await readDriftPolicy(context)
  if (policy === null) return notCompared
  const { name, path } = await claimArtifact(
    context,
    accompanyingName(inputs.artifact, inputs['diff-artifact'], 'diff'),
    'dataset-diff',
  )
  const found = await findBaseline(context, policy, artifact)
  if (!found.found) return missingBaseline(context, policy, found)
  const measured = await context.host.log.group('Compare the dataset with the baseline', async () =>
    diffDatasets(found.dataset, dataset, policy),
  )
  const diff = policy.allowed ? allowDrift(measured) : measured
  const origin = { commit: found.commit, artifact: name, notes: [...policy.notes, ...expectationNotes] }
  const written = await writeDiff(context, { name, path, diff, origin, started })
  const commentUrl = await reportDiff(context, diff, origin, inputs.comment)
  const { drift } = diff
  return {
    comparison: drift && { drift, baseline: diff.baseline.digest, artifact: name },
    failure: drift === null || drift.accepted ? null : `The data drifted: ${drift.reason}`,
    outputs: {
      drift: drift?.outcome ?? '',
      'diff-path': written.folder,
      'comment-url': commentUrl,
    },
  }
}

function findBaseline(
  context: StageContext,
  { name, gate, branch }: DriftPolicy,
  artifact: string,
): Promise<FoundDataset> {
  const underPolicy = { ...context, pipeline: { ...context.pipeline, gate } }
  return findDatasetOn(underPolicy, branch, artifact, [name])
}

/** Continues without a comparison if no dataset exists; one that exists and cannot be read leaves the drift undecided. */
async function missingBaseline(
  { host, pipeline }: StageContext,
  { branch, drift }: DriftPolicy,
  { reason: cause, obstacle }: Extract<FoundDataset, { found: false }>,
): Promise<ComparedDataset> {
  const reason = `${obstacle === null ? 'no dataset' : 'no usable dataset'} of ${branch}: ${cause}`
  await host.writeSummary(withoutBaseline(pipeline.name, reason))
  host.log.warning(`Not compared with a baseline: ${reason}.`)
  if (obstacle === null) return notCompared
  return {
    comparison: null,
    failure: drift['on-inconclusive'] === 'fail' ? `The drift is undecided: ${reason}` : null,
    outputs: { ...notCompared.outputs, drift: 'inconclusive' },
  }
}

function allowDrift(diff: DatasetDiff): DatasetDiff {
  return { ...diff, drift: diff.drift && { ...diff.drift, accepted: true } }
}
