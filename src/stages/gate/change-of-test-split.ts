import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { evaluateGate as action } from '../../config/gate-action.ts'
import { openDataset, splitFile } from '../../data/dataset.ts'
import { overlapOfSplits } from '../../data/overlap.ts'
import type { DatasetDetails } from '../../data/schema.ts'
import { countText } from '../../evaluation/wording.ts'
import type { Artifact } from '../../lineage/artifact.ts'
import { locateArtifact, type Run } from '../run.ts'
import type { Evaluation } from './evaluation.ts'
import { runsOf } from './find-baseline.ts'

/** That a pull request has another test split than its base branch, and whether it can be judged on that one too. */
export type SplitChange = { readonly reason: string } & (
  | { readonly base: null; readonly obstacle: string }
  /** The folder of the base branch's dataset. */
  | { readonly base: string }
)

/** Null when the test split is the same, and where no baseline tells what it was. */
export async function changeOfTestSplit(
  run: Run,
  inputs: InputValues<typeof action>,
  { baselineData, lineage }: Evaluation,
): Promise<SplitChange | null> {
  if (baselineData === null || baselineData === lineage.dataset) return null
  switch (lineage.evaluated) {
    case 'predictions':
      return {
        reason: 'the examples or their labels are not those that the baseline answered',
        base: null,
        obstacle: 'there are predictions for the new examples only',
      }
    case 'models':
      return compareDatasets(run, inputs)
  }
}

async function compareDatasets(
  run: Run,
  { dataset }: InputValues<typeof action>,
): Promise<SplitChange | null> {
  const base = await findBaseDataset(run, dataset)
  if (base === null)
    return {
      reason: 'the dataset is not that of the baseline, and that of the base branch is not to be had',
      base: null,
      obstacle: 'its dataset is not kept any more',
    }
  const own = await openDataset(await locateArtifact(run, dataset))
  if (testFileOf(own) === testFileOf(base)) return null
  const [before, now] = [base, own].map(({ details }) => countText(details.rows.test))
  const reason = `${before} examples on the base branch, ${now} here`
  const { same, size } = await overlapOfSplits(base, own)
  if (same > 0)
    return {
      reason,
      base: null,
      obstacle: `${countText(same)} of the ${countText(size)} test examples of the base branch are examples to train on here`,
    }
  return { reason, base: base.folder }
}

/** What the newest run of the base branch made of the data. */
export async function findBaseDataset(
  { host, line, workspace }: Run,
  reference: string,
): Promise<Artifact<DatasetDetails> | null> {
  if (host.pullRequest === null) return null
  const artifact = reference.includes('/') ? host.artifacts.nameInJob('dataset') : reference
  const result = await host.baselines.find(
    { from: 'run', ...runsOf(line.gate, host.pullRequest.baseBranch), artifact },
    join(workspace, 'base-dataset'),
    openDataset,
  )
  return result.found ? result.opened : null
}

function testFileOf({ manifest }: Artifact): string | null {
  return manifest.files.find(({ path }) => path === splitFile('test'))?.sha256 ?? null
}
