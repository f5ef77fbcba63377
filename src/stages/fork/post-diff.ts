import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { publishVerdict as action } from '../../config/fork-actions.ts'
import { readArtifactJson } from '../../artifacts/artifact-json.ts'
import { diffDatasets } from '../../dataset-diff/diff-datasets.ts'
import { diffFiles, openDiff } from '../../dataset-diff/diff-artifact.ts'
import { datasetDiffSchema, type DatasetDiff } from '../../dataset-diff/diff-schema.ts'
import { openDataset } from '../../dataset/dataset.ts'
import { UserError } from '../../errors/user-error.ts'
import type { CheckConclusion, UntrustedLimits } from '../../host/host.ts'
import { renderDiffMarkdown } from '../../report/diff-markdown.ts'
import { alert, blocks, link, Markdown, md, paragraph } from '../../report/markdown.ts'
import { diffKey, diffTitle } from '../data-diff/report-diff.ts'
import { allowingDriftLabel, driftPolicyOf, type DriftPolicy } from '../data-diff/drift-policy.ts'
import { findBaseDataset } from '../gate/base-dataset.ts'
import { postToReview } from '../gate/report-verdict.ts'
import type { ForkCase } from './fork-case.ts'

const mebibyte = 2 ** 20
/** Limits of a comparison: its four files and their manifest. */
const diffLimits: UntrustedLimits = { archiveBytes: 4 * mebibyte, files: 10, bytes: 16 * mebibyte }
const datasetLimits: UntrustedLimits = { archiveBytes: 1024 * mebibyte, files: 5000, bytes: 2048 * mebibyte }

type Inputs = InputValues<typeof action>

/**
 * Posts the differences of the data of a fork's pull request from those of the base branch, if `data.drift` of the base is set. With
 * `rescore`, the datasets are compared here; otherwise the comparison of the fork's run is posted as unverified. A comparison that cannot
 * be read is posted as such, and does not hold up the verdict of the gate.
 */
export async function postDiff(fork: ForkCase, inputs: Inputs): Promise<void> {
  const policy = driftPolicyOf(fork.pipeline)
  if (policy === null) return
  const key = diffKey(fork.pipeline, { artifact: inputs.diff })
  const checkName = `tensorline / ${fork.pipeline.name} / data`
  try {
    const measured = inputs.verify === 'rescore' ? await measureDiff(fork, inputs, policy) : null
    const diff = measured ?? (await readDiff(fork, inputs))
    if (diff === null) return
    const origin = { commit: null, artifact: null, notes: [] }
    const markdown = blocks(
      alert('CAUTION', [measured === null ? reportedNote(fork) : measuredNote(fork)]),
      Markdown.trusted(renderDiffMarkdown(diff, origin, 55_000)),
    ).text
    await post(measured === null ? `${checkName} (reported by a fork)` : checkName, {
      title: measured === null ? `Reported, not verified: ${diffTitle(diff)}` : diffTitle(diff),
      conclusion: await conclusionOf(fork, diff, measured !== null),
      markdown,
    })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const title = 'The data of the fork’s run cannot be compared'
    fork.host.log.warning(`${title}: ${error.message}`)
    const markdown = blocks(md`## ❌ ${title}`, paragraph(error.message.slice(0, longestReason))).text
    await post(checkName, { title, conclusion: 'failure', markdown })
  }

  async function post(
    name: string,
    report: { title: string; conclusion: CheckConclusion; markdown: string },
  ): Promise<void> {
    await fork.host.writeSummary(report.markdown)
    await postToReview(fork.host, key, { name, ...report, annotations: [] }, inputs)
  }
}

const longestReason = 5000

/** Compares the dataset of the fork's run with that of the base branch; null if either does not exist. */
async function measureDiff(fork: ForkCase, inputs: Inputs, policy: DriftPolicy): Promise<DatasetDiff | null> {
  const folder = join(fork.workspace, 'fork-dataset')
  if (!(await fork.forkRun.fetchArtifact(inputs.dataset, folder, datasetLimits))) return null
  const candidate = await openDataset(folder)
  const baseline = await findBaseDataset(fork, inputs.dataset)
  if (baseline === null) return null
  refuseOther(candidate.details.name, fork)
  return diffDatasets(baseline, candidate, policy)
}

/** Reads the comparison that the fork's run reported; null without one. Its page and its Markdown are ignored. */
async function readDiff(fork: ForkCase, inputs: Inputs): Promise<DatasetDiff | null> {
  const folder = join(fork.workspace, 'fork-diff')
  if (!(await fork.forkRun.fetchArtifact(inputs.diff, folder, diffLimits))) return null
  await openDiff(folder)
  const diff = await readArtifactJson(folder, diffFiles.diff, datasetDiffSchema)
  refuseOther(diff.name, fork)
  return diff
}

function refuseOther(name: string, { pipeline }: ForkCase): void {
  if (name === pipeline.name) return
  throw new UserError({
    code: 'ARTIFACT_OTHER_PIPELINE',
    found: `data of "${name}"`,
    expected: `data of "${pipeline.name}", which the base branch has`,
    hint: 'Name the artifacts of that pipeline as the inputs "dataset" and "diff".',
  })
}

/** A reported comparison never succeeds, since branch rules would accept it. */
async function conclusionOf(
  { pull }: ForkCase,
  { drift }: DatasetDiff,
  verified: boolean,
): Promise<CheckConclusion> {
  if (drift?.accepted === false && !(await pull.base.hasLabel(allowingDriftLabel))) return 'failure'
  return verified && drift?.outcome !== 'inconclusive' ? 'success' : 'neutral'
}

function reportedNote({ forkRun }: ForkCase): Markdown {
  return md`${link('A run of the fork’s own code', forkRun.runUrl)} reported these differences. They are not verified.`
}

function measuredNote({ forkRun }: ForkCase): Markdown {
  return md`The dataset comes from ${link('a run of the fork’s own code', forkRun.runUrl)}. It was compared here.`
}
