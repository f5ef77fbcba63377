import type { GateSection } from '../../config/gate.ts'
import { overall } from '../decision.ts'
import type { Verdict } from '../verdict.ts'
import type { PolicyChange } from './schema.ts'

export interface ChangedPolicy extends Pick<
  PolicyChange,
  'baseCommit' | 'gate' | 'testSplit' | 'config' | 'allowed' | 'label'
> {
  /** What an inconclusive verdict does at the base. */
  readonly onInconclusive: GateSection['on-inconclusive']
}

/** The verdict by the gate and test split of the base, or why there is none. */
export type UnderBase =
  { readonly judged: true; readonly verdict: Verdict } | { readonly judged: false; readonly reason: string }

/**
 * The verdict on a pull request that changes how it is judged: the worse of the two, accepted when both accept. Where it cannot
 * be judged by the base it is inconclusive at best. A change that somebody allowed is judged as proposed.
 */
export function underBoth(proposed: Verdict, base: UnderBase, change: ChangedPolicy): Verdict {
  const policy = policyOf(proposed, base, change)
  if (change.allowed) return { ...proposed, policy }
  if (!base.judged) return withoutBase(proposed, base.reason, change, policy)
  const outcome = overall([base.verdict.outcome, proposed.outcome])
  const baseDecides = base.verdict.outcome === outcome
  const shown = baseDecides ? base.verdict : proposed
  const judge = baseDecides ? 'the base branch' : 'the pull request'
  return {
    ...shown,
    outcome,
    accepted: base.verdict.accepted && proposed.accepted,
    reason: `By the ${examOf(change)} of ${judge}: ${shown.reason}`,
    policy,
  }
}

function withoutBase(
  proposed: Verdict,
  reason: string,
  { onInconclusive }: ChangedPolicy,
  policy: PolicyChange,
): Verdict {
  if (proposed.outcome === 'fail') return { ...proposed, policy }
  return {
    ...proposed,
    outcome: 'inconclusive',
    accepted: proposed.accepted && onInconclusive === 'pass',
    reason: `This pull request changes how it is judged, and it cannot be judged as the base branch would: ${reason}`,
    policy,
  }
}

function examOf({ gate, testSplit }: ChangedPolicy): string {
  if (testSplit === null) return 'gate'
  return gate.length === 0 ? 'test split' : 'gate and test split'
}

function policyOf(
  proposed: Verdict,
  base: UnderBase,
  { baseCommit, gate, testSplit, config, allowed, label }: ChangedPolicy,
): PolicyChange {
  const judgementOf = ({ outcome, accepted, reason }: Verdict) => ({ outcome, accepted, reason })
  return {
    baseCommit,
    gate: [...gate],
    testSplit,
    config,
    allowed,
    label,
    base: base.judged ? judgementOf(base.verdict) : { outcome: null, reason: base.reason },
    proposed: judgementOf(proposed),
  }
}
