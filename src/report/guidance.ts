import { max } from 'd3-array'
import type { ComparisonRow, Verdict } from '../gate/verdict.ts'
import { formatCount } from '../text/format.ts'
import { manualPage } from '../package/docs-url.ts'

/** Returns the address of the documentation page that explains reports of this version. */
export function manualOf({ lineage }: Verdict): string {
  return manualPage('report', lineage.tensorline)
}

/** Returns the meaning of the outcome and the next step, for readers without knowledge of statistics. */
export function guidanceOf(verdict: Verdict): string {
  if (isNotEvaluatedByBase(verdict))
    return 'A pull request fails if it cannot be evaluated with the gate and the test split of its base. Correct the cause that the reason names, or let a maintainer review the change.'
  switch (verdict.outcome) {
    case 'pass':
      return passed(verdict)
    case 'fail':
      return verdict.classification?.flips
        ? 'At least one check failed. Look at the checks marked as failed below, then at the changed predictions: the examples that only the baseline predicted correctly.'
        : 'At least one check failed. Look at the checks marked as failed below.'
    case 'inconclusive':
      return inconclusive(verdict)
  }
}

function isNotEvaluatedByBase({ outcome, policy }: Verdict): boolean {
  return outcome === 'fail' && policy?.base.outcome === null && policy.proposed.outcome !== 'fail'
}

function passed({ comparisons, slices }: Verdict): string {
  const holds = 'Everything that the gate requires holds on these examples'
  if (comparisons.length > 0)
    return `${holds}, and a loss beyond the margin is ruled out with the confidence shown. No action is needed.`
  return slices.some(({ exploratory, difference }) => !exploratory && difference !== null)
    ? `${holds}: no slice is shown to be worse than with the baseline.`
    : `${holds}. The candidate was not compared with a baseline.`
}

function inconclusive({ comparisons }: Verdict): string {
  const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive')
  if (open.length === 0)
    return 'A requirement could not be measured on these examples. This is not evidence that it is missed.'
  if (open.every(({ difference }) => difference === null))
    return 'There was no baseline to compare the candidate with.'
  const within = open.filter((row) => row.test === 'non-inferiority')
  const found =
    within.length > 0
      ? 'This is not evidence that the candidate is worse.'
      : 'The candidate must be better than the baseline, and these examples do not show a gain. This is not evidence that it is worse.'
  return `${found} ${remedy(open, within.length > 0)}`
}

/** Returns the changes that could settle all inconclusive comparisons. */
function remedy(open: readonly ComparisonRow[], withMargin: boolean): string {
  const wider = withMargin ? ', or accept a wider margin' : ''
  if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'unlikely'))
    return withMargin
      ? `The measured loss already exceeds the margin; more test examples will probably not help. Improve the candidate, or accept a wider margin.`
      : 'More test examples will probably not help, since the measured gain is not above 0.'
  if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'never'))
    return 'With a margin of 0 no number of examples is enough. Set a margin above 0: the loss that you can accept.'
  const withoutInterval = open.find(({ difference }) => difference !== null && difference.interval === null)
  if (withoutInterval) return withoutIntervalText(withoutInterval)
  const needed = max(open, ({ examplesNeeded }) => examplesNeeded) ?? 0
  if (needed === 0)
    return `The seeds differ so much that no number of test examples would be enough: train more seeds${wider}.`
  return withMargin
    ? `Add test examples, to about ${formatCount(needed)} in all, or set a wider margin, if you can accept the loss.`
    : `About ${formatCount(needed)} test examples would be enough if the true gain equals the measured gain.`
}

function withoutIntervalText({ title, difference }: ComparisonRow): string {
  const reason = difference?.note ?? null
  return `No interval exists for the change in ${title}${reason === null ? '' : `: ${reason}`}.`
}
