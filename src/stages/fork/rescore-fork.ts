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
 * Evaluates the fork's model again: predicts with it here, and applies the gate and the test split of the base branch.
 * The model consists of layers and weights, which TensorFlow.js builds from its own classes; it contains no code to
 * run.
 * @returns null when the fork's run has no model
 */
export async function rescoreFork(fork: ForkCase, inputs: InputValues<typeof action>) {
  const { forkRun, workspace } = fork
  const started = new Date()
  const model = join(workspace, 'fork-model')
  if (!(await forkRun.fetchArtifact(inputs.model, model, limits))) return null
  // Native code, which is not designed for untrusted files, reads other kinds of models such as ONNX.
  await openModel(model)
  const dataset = await findBaseDataset(fork, inputs.dataset)
  if (dataset === null) throw withoutDataset(fork, inputs.dataset)
  const evaluated = await evaluateCandidate(fork, {
    ...inputs,
    model,
    dataset: dataset.folder,
    candidate: '',
    baseline: '',
    'predictions-artifact': '',
    // Reports of the base branch have the same artifact name as the report of the fork's run.
    artifact: inputs.report,
    'allow-fork-code': false,
  })
  const verdict = {
    ...evaluated.verdict,
    warnings: [
      'The model comes from a fork. Its predictions were computed here; its training data is unknown.',
      ...evaluated.verdict.warnings,
    ],
  }
  const testSetUse = await recordDecision(fork, verdict)
  const report = await writeReport(fork, inputs.artifact, started, { ...evaluated, verdict, testSetUse })
  const posted = await reportVerdict(fork, verdict, testSetUse, inputs)
  return { ...report, verdict: verdict.outcome, verified: true, reason: verdict.reason, ...posted }
}

function withoutDataset({ pull }: ForkCase, name: string): UserError {
  return new UserError({
    code: 'FORK_BASE_INCOMPLETE',
    found: `no artifact ${name} of a successful run on ${pull.pullRequest.baseBranch}`,
    expected: 'a dataset with the test split for the evaluation',
    hint: 'Run the workflow on the base branch again, or set the input "dataset" to the name of the artifact.',
  })
}
