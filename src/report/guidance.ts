import { max } from 'd3-array'
import type { ComparisonRow, Verdict } from '../gate/verdict.ts'
import { formatCount } from '../text/format.ts'
import { manualPage } from '../package/docs-url.ts'

/** Where every part of a report of this version is explained. */
export function manualOf({ lineage }: Verdict): string {
  return manualPage('report', lineage.tensorline)
}

/** What the outcome means and what to do about it, for a reader who is no statistician. */
export function guidanceOf(verdict: Verdict): string {
  if (isNotJudgedByBase(verdict))
    return 'A pull request fails when it cannot be judged by the gate and the test split of its base. Correct what the reason names, or let a maintainer review the change.'
  switch (verdict.outcome) {
    case 'pass':
      return passed(verdict)
    case 'fail':
      return verdict.classification?.flips
        ? 'At least one check failed. Look at what is marked as failed below, then at the changed predictions: the examples that the earlier model had right.'
        : 'At least one check failed. Look at what is marked as failed below.'
    case 'inconclusive':
      return inconclusive(verdict)
  }
}

function isNotJudgedByBase({ outcome, policy }: Verdict): boolean {
  return outcome === 'fail' && policy?.base.outcome === null && policy.proposed.outcome !== 'fail'
}

function passed({ comparisons, slices }: Verdict): string {
  const holds = 'Everything that the gate asks for holds on these examples'
  if (comparisons.length > 0)
    return `${holds}, and a loss beyond the margin is ruled out with the confidence shown. There is nothing to do.`
  return slices.some(({ exploratory, difference }) => !exploratory && difference !== null)
    ? `${holds}: no slice is shown to be worse than with the baseline.`
    : `${holds}. Nothing was compared with an earlier model.`
}

function inconclusive({ comparisons }: Verdict): string {
  const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive')
  if (open.length === 0)
    return 'What the gate requires could not be measured on these examples. That is no sign that it is missed.'
  if (open.every(({ difference }) => difference === null))
    return 'There was nothing to compare the candidate with, so that nobody can say whether it is worse.'
  const within = open.filter((row) => row.test === 'non-inferiority')
  const found =
    within.length > 0
      ? 'The candidate may be as good as the baseline, or worse by more than the margin: these examples cannot tell. That is no sign that it is worse.'
      : 'The candidate had to be shown to be better than the baseline, and these examples do not show it. That is no sign that it is worse.'
  return `${found} ${remedy(open, within.length > 0)}`
}

/** What would settle all that is open. */
function remedy(open: readonly ComparisonRow[], withMargin: boolean): string {
  const wider = withMargin ? ', or a wider margin, if you can accept the loss' : ''
  if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'unlikely'))
    return withMargin
      ? `The measured loss already exceeds the margin, so that more test examples will probably not settle it: improve the candidate, or accept a wider margin.`
      : 'More test examples are unlikely to show it, since the candidate did no better.'
  if (open.some(({ sampleSizeAdvice }) => sampleSizeAdvice === 'never'))
    return 'No number of examples would settle it with a margin of 0: allow a loss that you can accept.'
  const needed = max(open, ({ examplesNeeded }) => examplesNeeded) ?? 0
  if (needed === 0) return `More test examples may settle it${wider}.`
  return withMargin
    ? `About ${formatCount(needed)} test examples would settle it if the two are equally good; so would a wider margin, if you can accept the loss.`
    : `About ${formatCount(needed)} test examples would settle it if the gain is what it seems.`
}
