import type { Verdict } from '../gate/verdict.ts'
import { outcomeWords } from './words.ts'

/** What a report says first of a pull request that changes how it is judged; empty for every other. */
export function policyLines({ policy }: Verdict): string[] {
  if (policy === null) return []
  const { gate, testSplit, base, proposed, allowed, label } = policy
  const at = policy.baseCommit.slice(0, 7)
  return [
    ...gate.map((change) => `This pull request ${change}.`),
    ...(testSplit === null ? [] : [`This pull request replaces the test split: ${testSplit}.`]),
    base.outcome === null
      ? `As ${at}, the base, would judge it: not judged, ${base.reason}.`
      : `As ${at}, the base, would judge it: ${outcomeWords[base.outcome]}. ${base.reason}.`,
    `As it would be judged after the merge: ${outcomeWords[proposed.outcome]}. ${proposed.reason}.`,
    allowed
      ? `The label ${label} lets the second decide alone.`
      : `Both have to accept it. If the change is intended, a maintainer adds the label ${label} and runs the job again.`,
  ]
}
