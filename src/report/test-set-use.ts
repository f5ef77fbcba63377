import { reuseText } from '../gate/test-set-schema.ts'
import type { Verdict } from '../gate/verdict.ts'
import { formatCount } from '../text/format.ts'
import { shortDigest } from '../artifacts/digest.ts'
import { code, md } from './markdown.ts'

/** How often the test split was asked, for summary, comment and check: the report itself must not change when others ask. */
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
  return budget === null ? '' : `, of ${formatCount(budget)} that it may carry`
}
