import { reuseText } from '../gate/test-set-schema.ts'
import type { Verdict } from '../gate/verdict.ts'
import { formatCount } from '../text/format.ts'
import { shortDigest } from '../artifacts/digest.ts'
import { code, md } from './markdown.ts'

/**
 * Returns the number of decisions on the test split, for summary, comment and check. It is not part of the report, which
 * must not change when other gates use the same test split.
 */
export function testSetUseText(
  { testSet, lineage }: Verdict,
  { decisions }: { readonly decisions: number | null },
): string {
  return md`<sub>${countOf(decisions)} on the test split ${code(shortDigest(lineage.testSplit))}${budgetOf(testSet.budget)}. ${reuseText(testSet)}</sub>`
    .text
}

function countOf(decisions: number | null): string {
  if (decisions === null) return 'An unknown number of decisions'
  return `At least ${formatCount(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}`
}

function budgetOf(budget: number | null): string {
  return budget === null ? '' : `, of ${formatCount(budget)} allowed`
}
