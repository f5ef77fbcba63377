import type { Verdict } from '../evaluation/verdict.ts'
import { countText } from '../evaluation/wording.ts'
import { manualPage } from '../manual.ts'

/** Where every part of a report of this version is explained. */
export function manualOf({ lineage }: Verdict): string {
  return manualPage('report', lineage.tensorline)
}

/** What the outcome means and what to do about it, for a reader who is no statistician. */
export function guidanceOf(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'pass':
      return verdict.comparisons.length > 0
        ? 'Everything that the gate asks for holds on these examples, and a loss beyond the margin is ruled out with the confidence shown. There is nothing to do.'
        : 'Everything that the gate asks for holds on these examples. Nothing was compared with an earlier model.'
    case 'fail':
      return verdict.classification?.flips
        ? 'What the gate asks for does not hold. Look at what is marked as failed below, then at the changed answers: they are the examples that the earlier model had right.'
        : 'What the gate asks for does not hold. Look at what is marked as failed below.'
    case 'inconclusive':
      return inconclusive(verdict)
  }
}

function inconclusive({ comparisons }: Verdict): string {
  const open = comparisons.filter(({ outcome }) => outcome === 'inconclusive')
  if (open.every(({ gain }) => gain === null))
    return 'There was nothing to compare the candidate with, so that nobody can say whether it is worse.'
  const needed = Math.max(...open.map(({ examplesNeeded }) => examplesNeeded ?? 0))
  return [
    'The candidate may be as good as the baseline, or worse by more than the margin: these examples cannot tell. That is no sign that it is worse.',
    needed > 0
      ? `About ${countText(needed)} test examples would settle it if the two are equally good; so would a wider margin, if you can accept the loss.`
      : 'More test examples may settle it, or a wider margin, if you can accept the loss.',
  ].join(' ')
}
