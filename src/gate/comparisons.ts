import type { Margin } from '../config/gate/margin.ts'
import { decide, decideSuperiority, type Outcome } from './decision-rule.ts'
import type { Assessment } from '../inference/estimate.ts'
import { meanValues } from '../metrics/statistic-value.ts'
import type { Inference, PairedDifference } from '../inference/paired-difference.ts'
import type { Hypothesis, PlannedComparison } from './plan.ts'
import { differenceRow, infoRow, sameModelDifference } from './verdict-rows.ts'
import type { ComparisonRow } from './verdict.ts'
import {
  formatCount,
  differenceText,
  intervalName,
  marginText,
  percentText,
  rangeText,
} from '../text/format.ts'

/** The reason why nothing was compared, or the kind of comparison. */
export type Compared =
  | { readonly kind: 'incomparable'; readonly reason: string }
  | { readonly kind: 'same-model' }
  | { readonly kind: 'models' }

/** Decides one comparison with the baseline. */
export function compareOne(planned: PlannedComparison, assessed: Assessment, how: Compared): ComparisonRow {
  const { hypothesis, confidence } = planned
  const info = planned.kind === 'budget' ? planned.budget : planned.metric
  const baseline =
    planned.kind === 'budget' ? planned.cost.baseline : meanValues(planned.metric.pairs).baseline
  const row = {
    ...infoRow(info),
    ...marginRow(hypothesis, baseline),
    test: hypothesis.kind,
    confidence,
    candidate: assessed.candidate.value,
    baseline,
    ...untested,
  }
  if (how.kind === 'incomparable' || !assessed.difference)
    return {
      ...row,
      difference: null,
      outcome: 'inconclusive',
      reasonCode: 'incomparable',
      reason: `${info.title} cannot be compared: ${how.kind === 'incomparable' ? how.reason : 'the baseline has no value'}`,
    }
  const difference =
    how.kind === 'same-model' ? sameModelDifference : differenceRow(assessed.difference, confidence)
  if (how.kind === 'same-model') return { ...row, difference, ...ofSameModel(hypothesis, info.title) }
  const { inference } = assessed.difference
  if (inference.degenerate)
    return {
      ...row,
      difference,
      outcome: 'inconclusive',
      reasonCode: 'no-interval',
      reason: `${info.title} cannot be evaluated: ${inference.reason}`,
    }
  const decided = {
    ...row,
    difference,
    ...decideDifference(hypothesis, assessed.difference, baseline, inference, confidence),
  }
  return { ...decided, reason: comparisonReason(decided) }
}

const untested = { p: null, pWorse: null, smallestMargin: null, examplesNeeded: null, sampleSizeAdvice: null }

function marginRow(hypothesis: Hypothesis, baseline: number | null) {
  if (hypothesis.kind === 'superiority') return { margin: 0, relativeMargin: null }
  const { margin } = hypothesis
  return {
    margin: marginOf(margin, baseline),
    relativeMargin: margin.kind === 'relative' ? margin.fraction : null,
  }
}

/** Returns the margin in the units of the metric. A relative margin is a fraction of the baseline's value on the same examples. */
function marginOf(margin: Margin, baseline: number | null): number | null {
  switch (margin.kind) {
    case 'absolute':
      return margin.value
    case 'relative':
      return baseline === null ? null : margin.fraction * Math.abs(baseline)
  }
}

/** Returns the result of comparing a model with itself: neither worse nor better. */
function ofSameModel(
  { kind }: Hypothesis,
  title: string,
): Pick<ComparisonRow, 'outcome' | 'reasonCode' | 'reason'> {
  const reasonCode = 'identical'
  switch (kind) {
    case 'non-inferiority':
      return {
        outcome: 'pass',
        reasonCode,
        reason: `${title} is the same: candidate and baseline are identical`,
      }
    case 'superiority':
      return {
        outcome: 'inconclusive',
        reasonCode,
        reason: `${title} is no better: candidate and baseline are identical`,
      }
  }
}

function decideDifference(
  hypothesis: Hypothesis,
  difference: PairedDifference,
  baseline: number | null,
  inference: Extract<Inference, { degenerate: false }>,
  confidence: number,
) {
  const margin = hypothesis.kind === 'superiority' ? 0 : (marginOf(hypothesis.margin, baseline) ?? 0)
  const outcome =
    hypothesis.kind === 'superiority'
      ? decideSuperiority(difference, confidence)
      : decide(inference.bounds(confidence), margin)
  return {
    outcome,
    reasonCode: codeOf(outcome, hypothesis),
    p: inference.pNonInferiority(margin),
    pWorse: inference.pInferiority(0),
    smallestMargin: inference.plan.smallestMargin(confidence),
    ...adviseSampleSize(outcome, hypothesis, difference.value, margin, inference, confidence),
  }
}

function codeOf(outcome: Outcome, { kind }: Hypothesis): ComparisonRow['reasonCode'] {
  switch (outcome) {
    case 'pass':
      return kind === 'superiority' ? 'better' : 'within-margin'
    case 'fail':
      return 'worse'
    case 'inconclusive':
      return 'undecided'
  }
}

/** Returns how many more examples would decide an inconclusive comparison, if any number would. */
function adviseSampleSize(
  outcome: Outcome,
  { kind }: Hypothesis,
  value: number,
  margin: number,
  { plan }: Extract<Inference, { degenerate: false }>,
  confidence: number,
): Pick<ComparisonRow, 'examplesNeeded' | 'sampleSizeAdvice'> {
  if (outcome !== 'inconclusive') return { examplesNeeded: null, sampleSizeAdvice: null }
  if (kind === 'superiority')
    return value > 0
      ? { examplesNeeded: plan.examplesToShow(value, confidence), sampleSizeAdvice: 'examples' }
      : { examplesNeeded: null, sampleSizeAdvice: 'unlikely' }
  if (margin === 0) return { examplesNeeded: null, sampleSizeAdvice: 'never' }
  return value <= -margin
    ? { examplesNeeded: null, sampleSizeAdvice: 'unlikely' }
    : { examplesNeeded: plan.examplesFor(margin, confidence), sampleSizeAdvice: 'examples' }
}

/** A decided comparison without its reason. */
type UnexplainedRow = Omit<ComparisonRow, 'reason'>

/** Returns the reason for the outcome of a comparison, as a sentence without a full stop. */
function comparisonReason(row: UnexplainedRow): string {
  switch (row.test) {
    case 'non-inferiority':
      return ofNonInferiority(row)
    case 'superiority':
      return ofSuperiority(row)
  }
}

function ofNonInferiority(row: UnexplainedRow): string {
  switch (row.outcome) {
    case 'pass':
      return `${row.title} holds within ${allowed(row)} of the baseline (${change(row)})`
    case 'fail':
      return `${row.title} is worse than the baseline (${change(row)}; margin ${allowed(row)})`
    case 'inconclusive':
      return row.sampleSizeAdvice === 'unlikely'
        ? `${row.title} seems worse by more than ${allowed(row)}, but chance could explain it. ${measured(row)}. ${remedy(row)}`
        : `too few test examples to rule out that ${row.title} is worse by more than ${allowed(row)}. ${measured(row)}. ${remedy(row)}`
  }
}

function ofSuperiority(row: UnexplainedRow): string {
  switch (row.outcome) {
    case 'pass':
      return `${row.title} is better than the baseline (${change(row)})`
    case 'fail':
      return `${row.title} is worse than the baseline and had to be better (${change(row)})`
    case 'inconclusive':
      return row.sampleSizeAdvice === 'unlikely'
        ? `${row.title} is not shown to be better than the baseline. ${measured(row)}. ${remedy(row)}`
        : `too few test examples to show that ${row.title} is better than the baseline. ${measured(row)}. ${remedy(row)}`
  }
}

/** Returns `0.5 points`, and for a relative margin both sizes: `1.94 points (2 % of its value)`. */
function allowed({ margin, relativeMargin, unit }: UnexplainedRow): string {
  const size = marginText(margin ?? 0, unit)
  return relativeMargin === null ? size : `${size} (${percentText(relativeMargin)} of its value)`
}

/** Returns the change in the metric's good direction, so a rise is always better. */
function change(row: UnexplainedRow): string {
  const { difference, unit, confidence } = row
  return `${formatDifference(difference?.value ?? NaN, unit)}${meanText(row)}, ${intervalName(confidence)} ${boundsText(row)}${exactText(row)}`
}

/** Returns the change with its interval in words that need no statistics. */
function measured(row: UnexplainedRow): string {
  const { difference, unit } = row
  return `Measured ${differenceText(difference?.value ?? NaN, unit)}${meanText(row)}, likely range ${boundsText(row)}${exactText(row)}`
}

function boundsText({ difference, unit }: UnexplainedRow): string {
  return difference?.interval ? rangeText(difference.interval, unit) : 'unknown'
}

function meanText({ difference }: UnexplainedRow): string {
  return ofSeeds(difference) ? ' in the mean of the seeds' : ''
}

function exactText({ test, difference, p }: UnexplainedRow): string {
  const exact = test === 'superiority' && difference?.mcnemarP !== null ? p : null
  return exact === null ? '' : `; McNemar’s exact test p = ${exact.toPrecision(2)}, one-sided`
}

function ofSeeds(difference: UnexplainedRow['difference']): boolean {
  return difference?.method === 'seeds-t' || difference?.method === 'cluster-seeds-t'
}

function formatDifference(value: number, unit: UnexplainedRow['unit']): string {
  if (value === 0) return 'no change'
  return `${differenceText(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`
}

function remedy({ sampleSizeAdvice, examplesNeeded, difference, test: hypothesis }: UnexplainedRow): string {
  if (sampleSizeAdvice === 'unlikely')
    return hypothesis === 'superiority'
      ? 'The measured change is no gain; more examples will probably not help'
      : 'The measured loss already exceeds the margin; more examples will probably not help'
  if (sampleSizeAdvice === 'examples' && examplesNeeded === null && ofSeeds(difference))
    return 'The seeds differ so much that no number of examples would be enough; more seeds may help'
  if (sampleSizeAdvice === 'never' || examplesNeeded === null)
    return 'No number of examples would be enough if the models are equally good'
  const condition =
    hypothesis === 'superiority' ? 'if the gain is as large as measured' : 'if the models are equally good'
  return `About ${formatCount(examplesNeeded)} examples would be enough ${condition}`
}
