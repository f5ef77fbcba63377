import { overall } from './decision-rule.ts'
import type { Verdict } from './verdict.ts'
import type { NotEvaluatedReason } from './reason-codes.ts'
import type { PolicyChange } from './base-policy-schema.ts'

export type ChangedPolicy = Pick<
  PolicyChange,
  'baseCommit' | 'gate' | 'testSplit' | 'config' | 'allowed' | 'label'
>

/** The verdict by the gate and test split of the base, or the reason why it does not exist. */
export type UnderBase =
  | { readonly evaluated: true; readonly verdict: Verdict }
  | { readonly evaluated: false; readonly reasonCode: NotEvaluatedReason; readonly reason: string }

/**
 * Returns the verdict on a pull request that changes its gate or test split: the worse of both verdicts, accepted if both accept.
 * It fails if the base cannot be evaluated. A change with the label is evaluated as proposed.
 */
export function combineVerdicts(proposed: Verdict, base: UnderBase, change: ChangedPolicy): Verdict {
  const policy = policyOf(proposed, base, change)
  if (change.allowed) return { ...proposed, policy }
  if (!base.evaluated) return withoutBase(proposed, base.reason, policy)
  const outcome = overall([base.verdict.outcome, proposed.outcome])
  const baseDecides = base.verdict.outcome === outcome
  const shown = baseDecides ? base.verdict : proposed
  const decider = baseDecides ? 'the base branch' : 'the pull request'
  return {
    ...shown,
    outcome,
    accepted: base.verdict.accepted && proposed.accepted,
    reason: `By the ${policyName(change)} of ${decider}: ${shown.reason}`,
    policy,
  }
}

function withoutBase(proposed: Verdict, reason: string, policy: PolicyChange): Verdict {
  if (proposed.outcome === 'fail') return { ...proposed, policy }
  return {
    ...proposed,
    outcome: 'fail',
    accepted: false,
    reasonCode: 'base-not-evaluated',
    reason: `The pull request cannot be evaluated by the gate of its base branch: ${reason}`,
    policy,
  }
}

function policyName({ gate, testSplit }: ChangedPolicy): string {
  if (testSplit === null) return 'gate'
  return gate.length === 0 ? 'test split' : 'gate and test split'
}

function policyOf(
  proposed: Verdict,
  base: UnderBase,
  { baseCommit, gate, testSplit, config, allowed, label }: ChangedPolicy,
): PolicyChange {
  const decisionOf = ({ outcome, accepted, reasonCode, reason }: Verdict) => ({
    outcome,
    accepted,
    reasonCode,
    reason,
  })
  return {
    baseCommit,
    gate: [...gate],
    testSplit,
    config,
    allowed,
    label,
    base: base.evaluated
      ? decisionOf(base.verdict)
      : { outcome: null, reasonCode: base.reasonCode, reason: base.reason },
    proposed: decisionOf(proposed),
  }
}
