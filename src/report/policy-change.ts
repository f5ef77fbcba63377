import type { Verdict } from '../gate/verdict.ts'
import { ShortCommit } from './short-commit.ts'
import { outcomeWords } from './words.ts'

/** A sentence of text of others, of which a commit is a part. */
export type PolicyLine = readonly (string | ShortCommit)[]

/** Returns the first lines of the report on a pull request that changes how it is judged; none for every other. */
export function policyLines({ policy }: Verdict): PolicyLine[] {
  if (policy === null) return []
  const { gate, testSplit, base, proposed, allowed, label } = policy
  const at = ['As ', new ShortCommit(policy.baseCommit), ', the base, would judge it: ']
  return [
    ...gate.map((change) => [`This pull request ${change}.`]),
    ...(testSplit === null ? [] : [[`This pull request replaces the test split: ${testSplit}.`]]),
    base.outcome === null
      ? [...at, `not judged, ${base.reason}.`]
      : [...at, `${outcomeWords[base.outcome]}. ${base.reason}.`],
    [`As it would be judged after the merge: ${outcomeWords[proposed.outcome]}. ${proposed.reason}.`],
    [
      allowed
        ? `The label ${label} lets the second decide alone.`
        : `Both have to accept it. If the change is intended, a maintainer adds the label ${label} and runs the job again.`,
    ],
  ]
}
