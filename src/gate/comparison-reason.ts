import type { ComparisonRow } from './verdict.ts'
import {
  formatCount,
  differenceText,
  intervalName,
  marginText,
  percentText,
  rangeText,
} from '../text/format.ts'

/** A comparison of which all but the reason is known. */
type Judged = Omit<ComparisonRow, 'reason'>

/** The sentence that says how a judged comparison came out, without its full stop. */
export function comparisonReason(row: Judged): string {
  switch (row.test) {
    case 'non-inferiority':
      return ofNonInferiority(row)
    case 'superiority':
      return ofSuperiority(row)
  }
}

function ofNonInferiority(row: Judged): string {
  switch (row.outcome) {
    case 'pass':
      return `${row.title} holds within ${allowed(row)} of the baseline (${change(row)})`
    case 'fail':
      return `${row.title} is worse than the baseline (${change(row)}; margin ${allowed(row)})`
    case 'inconclusive':
      return `the test split cannot tell whether ${row.title} is worse than the baseline by ${allowed(row)} (${change(row)}; ${remedy(row)})`
  }
}

function ofSuperiority(row: Judged): string {
  switch (row.outcome) {
    case 'pass':
      return `${row.title} is better than the baseline (${change(row)})`
    case 'fail':
      return `${row.title} is worse than the baseline and had to be better (${change(row)})`
    case 'inconclusive':
      return `the test split cannot tell whether ${row.title} is better than the baseline (${change(row)}; ${remedy(row)})`
  }
}

/** `0.5 points`, and of a relative margin both: `1.94 points, 2 % of its value,`. */
function allowed({ margin, relativeMargin, unit }: Judged): string {
  const size = marginText(margin ?? 0, unit)
  return relativeMargin === null ? size : `${size} (${percentText(relativeMargin)} of its value)`
}

/** In the metric's good direction, so that a rise is always better. */
function change({ difference, unit, confidence, ...row }: Judged): string {
  const bounds = difference?.interval ? rangeText(difference.interval, unit) : 'unknown'
  const exact = row.test === 'superiority' && difference?.mcnemarP !== null ? row.p : null
  const test = exact === null ? '' : `; McNemar’s exact test p = ${exact.toPrecision(2)}, one-sided`
  const mean = ofSeeds(difference) ? ' in the mean of the seeds' : ''
  return `${gainText(difference?.value ?? NaN, unit)}${mean}, ${intervalName(confidence)} ${bounds}${test}`
}

function ofSeeds(difference: Judged['difference']): boolean {
  return difference?.method === 'seeds-t' || difference?.method === 'cluster-seeds-t'
}

function gainText(value: number, unit: Judged['unit']): string {
  if (value === 0) return 'no change'
  return `${differenceText(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`
}

function remedy({ sampleSizeAdvice, examplesNeeded, difference, test: claim }: Judged): string {
  if (sampleSizeAdvice === 'unlikely')
    return claim === 'superiority'
      ? 'the estimate shows no gain, so that more examples are unlikely to help'
      : 'the estimate itself lies beyond the margin, so that more examples are unlikely to help'
  if (sampleSizeAdvice === 'examples' && examplesNeeded === null && ofSeeds(difference))
    return 'the seeds differ so much that no number of examples would settle it; more seeds may'
  if (sampleSizeAdvice === 'never' || examplesNeeded === null)
    return 'no number of examples would settle it if the models were equally good'
  const condition =
    claim === 'superiority' ? 'if the gain is what it seems' : 'if the models were equally good'
  return `about ${formatCount(examplesNeeded)} examples would settle it ${condition}`
}
