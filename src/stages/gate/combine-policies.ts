import { digestOfJson } from '../../artifacts/digest.ts'
import { changedCode } from '../../gate/changed-code.ts'
import { combineVerdicts } from '../../gate/combine-verdicts.ts'
import { redactVerdict } from '../../gate/test-set-reuse.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { StageContext } from '../context.ts'
import type { Base, BaseEvaluation, BasePolicy, PolicyChanges } from './base.ts'
import type { Decision, EvaluatedCandidate, GateResult } from './evaluation.ts'

/** Only people with the triage role can set it, so the author of a pull request from a fork cannot. */
const allowingLabel = 'allow-gate-change'

/** Combines the verdicts by the gate of a pull request and by the gate of its base. */
export async function combinePolicies(
  context: StageContext,
  { source, policy }: Base,
  proposed: EvaluatedCandidate,
  underBase: BaseEvaluation,
  changes: PolicyChanges,
): Promise<GateResult> {
  const proposedVerdict = publishableVerdict(proposed.verdict, policy)
  const code = await changedCode(source, context.folder, proposedVerdict.lineage.code)
  const gate = policy.state === 'read' ? policy.gate : context.pipeline.gate
  const allowed = await source.hasLabel(allowingLabel)
  const combined = combineVerdicts(
    proposedVerdict,
    underBase.evaluated ? { evaluated: true, verdict: underBase.result.verdict } : underBase,
    {
      baseCommit: await source.commit(),
      gate: [...changes.gate, ...code.map((path) => `changes ${path}, the code of a metric`)],
      testSplit: changes.testSplit,
      config: policy.state === 'unreadable' ? null : digestOfJson(gate),
      allowed,
      label: allowingLabel,
    },
  )
  const verdict =
    policy.state === 'read' ? { ...combined, name: policy.name, gate: policy.gate.id } : combined
  const decisions: readonly Decision[] = [
    { verdict: proposedVerdict, gate: context.pipeline.gate },
    ...(underBase.evaluated ? [{ verdict: underBase.result.verdict, gate }] : []),
  ]
  const [first = { verdict, gate }, ...others] = decisions.toSorted(
    (a, b) => Number(isShown(b, verdict)) - Number(isShown(a, verdict)),
  )
  const publishing = allowed ? context.pipeline.gate : gate
  return {
    verdict,
    evaluation: publishing['show-examples']
      ? proposed.evaluation
      : { ...proposed.evaluation, examples: async () => new Map() },
    decisions: [first, ...others],
    gate: publishing,
  }
}

/** Returns true if the combined verdict shows this decision. */
function isShown({ verdict }: Decision, { lineage }: Verdict): boolean {
  return verdict.lineage.config === lineage.config && verdict.lineage.testSplit === lineage.testSplit
}

/** Redacts the verdict if the base publishes only verdicts: a pull request cannot publish more. */
function publishableVerdict(proposed: Verdict, policy: BasePolicy): Verdict {
  return policy.state === 'read' && policy.gate['test-set'].disclosure === 'verdict-only'
    ? redactVerdict(proposed)
    : proposed
}
