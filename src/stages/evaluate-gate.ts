import type { InputValues } from '../config/action.ts'
import type { evaluateGate as action } from '../config/gate-action.ts'
import type { Verdict } from '../gate/verdict.ts'
import { reportVerdict } from './gate/report-verdict.ts'
import { attestVerdict } from './gate/attest-verdict.ts'
import type { MadeArtifact } from './gate/evaluation.ts'
import { applyBasePolicy, type Held } from './gate/apply-base-policy.ts'
import { recordDecision, type TestSetUse } from './gate/record-decision.ts'
import { writeReport } from './gate/write-report.ts'
import type { StageContext, StageResult } from './context.ts'

/** Decides whether the model may be merged or released, and says so wherever people look. */
export async function evaluateGate(
  context: StageContext,
  inputs: InputValues<typeof action>,
): Promise<StageResult<typeof action>> {
  const { host } = context
  const started = new Date()
  const held = await applyBasePolicy(context, inputs)
  const { verdict, evaluation } = held
  const { made } = evaluation
  const testSetUse = await noteDecisions(context, held)
  const report = await writeReport(context, inputs.artifact, started, { verdict, evaluation, testSetUse })
  for (const artifact of made)
    await host.artifacts.publish(keptName(context, artifact, verdict), artifact.folder, artifact.digest)
  const posted = await reportVerdict(context, verdict, testSetUse, inputs)
  const published = { ...context, pipeline: { ...context.pipeline, gate: held.gate } }
  const attestation = await attestVerdict(published, verdict, {
    name: report.artifact,
    digest: report.digest,
  })
  return {
    failure: verdict.accepted ? null : verdict.reason,
    outputs: {
      ...report,
      verdict: verdict.outcome,
      reason: verdict.reason,
      metrics: JSON.stringify(
        Object.fromEntries(verdict.metrics.map(({ metric, candidate: { value } }) => [metric, value])),
      ),
      accuracy: verdict.metrics.find(({ metric }) => metric === 'accuracy')?.candidate.value ?? '',
      'baseline-digest': verdict.lineage.baseline ?? '',
      attestation,
      ...posted,
    },
  }
}

/** Notes every judgement that was made. @returns the use of the test split that the verdict shows */
async function noteDecisions(
  context: StageContext,
  { decisions: [shown, ...others] }: Held,
): Promise<TestSetUse> {
  const use = await recordDecision(context, shown.verdict, shown.gate)
  for (const { verdict, gate } of others) await recordDecision(context, verdict, gate)
  return use
}

/**
 * What a gate refused must not become the next baseline, although the job may go on. In a terminal a person says what does.
 */
function keptName({ host }: StageContext, { name }: MadeArtifact, { accepted }: Verdict): string {
  return accepted || host.review === null ? name : `${name}-refused`
}
