import { join } from 'node:path'
import { openDataset } from '../../dataset/dataset.ts'
import type { DatasetDetails } from '../../dataset/dataset-schema.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import type { StageContext } from '../context.ts'
import { runsOf } from './find-baseline.ts'

export type FoundDataset =
  | {
      readonly found: true
      readonly dataset: Artifact<DatasetDetails>
      /** Commit of the run that published it; null if it is not known. */
      readonly commit: string | null
    }
  | {
      readonly found: false
      readonly reason: string
      /** The reason why an existing dataset cannot be used; null if no dataset exists. */
      readonly obstacle: string | null
    }

/** Opens the dataset that the newest run of the base branch published. Returns null without a pull request or dataset. */
export async function findBaseDataset(
  context: StageContext,
  reference: string,
): Promise<Artifact<DatasetDetails> | null> {
  const { pullRequest } = context.host
  if (pullRequest === null) return null
  const result = await findDatasetOn(context, pullRequest.baseBranch, reference, null)
  return result.found ? result.dataset : null
}

/**
 * Opens the dataset that the newest run of a branch published.
 * @param reference name of its artifact, with or without the values of the job's matrix; or a path
 * @param names accepted names; datasets of other names belong to other pipelines and are skipped; null accepts any
 */
export async function findDatasetOn(
  context: StageContext,
  branch: string,
  reference: string,
  names: readonly string[] | null,
): Promise<FoundDataset> {
  const defaultName = 'dataset'
  if (reference !== defaultName && !reference.includes('/'))
    return findNamed(context, branch, reference, names)
  const inJob = context.host.artifacts.nameInJob(defaultName)
  const found = await findNamed(context, branch, inJob, names)
  if (inJob === defaultName || found.found || found.obstacle !== null) return found
  return findNamed(context, branch, defaultName, names)
}

async function findNamed(
  { host, pipeline, workspace }: StageContext,
  branch: string,
  artifact: string,
  names: readonly string[] | null,
): Promise<FoundDataset> {
  let others = 0
  const result = await host.baselines.find(
    { from: 'run', ...runsOf(pipeline.gate, branch), artifact },
    join(workspace, 'base-dataset'),
    async (folder) => {
      const dataset = await openDataset(folder)
      if (names === null || names.includes(dataset.details.name)) return dataset
      others += 1
      throw otherDataset(dataset.details.name, names)
    },
  )
  if (result.found) return { found: true, dataset: result.opened, commit: result.commit }
  const { reason, skipped } = result
  return { found: false, reason, obstacle: skipped.length > others ? reason : null }
}

function otherDataset(name: string, names: readonly string[]): UserError {
  return new UserError({
    code: 'ARTIFACT_OTHER_PIPELINE',
    found: `a dataset of the pipeline ${name}`,
    expected: `a dataset of ${names.join(' or ')}`,
    hint: 'Give the datasets of two pipelines different names with the input `artifact`.',
  })
}
