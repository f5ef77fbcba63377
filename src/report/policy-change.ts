import type { Verdict } from '../gate/verdict.ts'
import { ShortCommit } from './short-commit.ts'
import { outcomeWords } from './words.ts'

/** A sentence of untrusted text that may contain a commit. */
export type PolicyLine = readonly (string | ShortCommit)[]

/** Returns the lines about a pull request that changes its own evaluation; empty for every other verdict. */
export function policyLines({ policy }: Verdict): PolicyLine[] {
  if (policy === null) return []
  const { gate, testSplit, base, proposed, allowed, label } = policy
  const at = ['Verdict with the gate of the base ', new ShortCommit(policy.baseCommit), ': ']
  return [
    ...gate.map((change) => [`This pull request ${change}.`]),
    ...(testSplit === null ? [] : [[`This pull request replaces the test split: ${testSplit}.`]]),
    base.outcome === null
      ? [...at, `not evaluated, ${base.reason}.`]
      : [...at, `${outcomeWords[base.outcome]}. ${base.reason}.`],
    [`Verdict with the gate of this pull request: ${outcomeWords[proposed.outcome]}. ${proposed.reason}.`],
    [
      allowed
        ? `The label ${label} is set: only the second verdict counts.`
        : `Both verdicts must accept the candidate. If the change is intended, a maintainer adds the label ${label} and runs the job again.`,
    ],
  ]
}
