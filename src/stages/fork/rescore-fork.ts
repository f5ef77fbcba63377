import { join } from 'node:path'
import type { InputValues } from '../../config/action.ts'
import type { publishVerdict as action } from '../../config/fork-actions.ts'
import { UserError } from '../../errors/user-error.ts'
import type { UntrustedLimits } from '../../host/host.ts'
import { openModel } from '../../model/artifact.ts'
import { reportVerdict } from '../gate/report-verdict.ts'
import { findBaseDataset } from '../gate/base-dataset.ts'
import { evaluateCandidate } from '../evaluate-gate.ts'
import { recordDecision } from '../gate/record-decision.ts'
import { writeReport } from '../gate/write-report.ts'
import type { ForkCase } from './fork-case.ts'

const gibibyte = 2 ** 30
const limits: UntrustedLimits = { archiveBytes: gibibyte, files: 5000, bytes: 2 * gibibyte }

/**
 * Decides afresh: asks the fork's model here, by the gate and on the test split of the base branch. The model is layers and
 * weights, which TensorFlow.js builds from what it knows; there is no code in it to run.
 * @returns null when the fork's run has no model
 */
export async function rescoreFork(fork: ForkCase, inputs: InputValues<typeof action>) {
  const { forkRun, workspace } = fork
  const started = new Date()
  const model = join(workspace, 'fork-model')
  if (!(await forkRun.fetchArtifact(inputs.model, model, limits))) return null
  // Other kinds, such as ONNX, are read by native code that was not made for files of just anybody.
  await openModel(model)
  const dataset = await findBaseDataset(fork, inputs.dataset)
  if (dataset === null) throw withoutDataset(fork, inputs.dataset)
  const examined = await evaluateCandidate(fork, {
    ...inputs,
    model,
    dataset: dataset.folder,
    candidate: '',
    baseline: '',
    'predictions-artifact': '',
    // The base branch's reports have the name that the fork's run gives its own.
    artifact: inputs.report,
    'allow-fork-code': false,
  })
  const verdict = {
    ...examined.verdict,
    warnings: [
      'The model comes from a fork and was asked here. What it was trained on, nobody here knows.',
      ...examined.verdict.warnings,
    ],
  }
  const testSetUse = await recordDecision(fork, verdict)
  const report = await writeReport(fork, inputs.artifact, started, { ...examined, verdict, testSetUse })
  const posted = await reportVerdict(fork, verdict, testSetUse, inputs)
  return { ...report, verdict: verdict.outcome, verified: true, reason: verdict.reason, ...posted }
}

function withoutDataset({ pull }: ForkCase, name: string): UserError {
  return new UserError({
    code: 'FORK_BASE_INCOMPLETE',
    found: `no artifact ${name} of a successful run on ${pull.pullRequest.baseBranch}`,
    expected: 'the dataset whose test split the model is asked about',
    hint: 'Run the workflow on the base branch again, or name the artifact as input "dataset".',
  })
}
