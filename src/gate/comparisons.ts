import type { Margin } from '../config/gate/margin.ts'
import { comparisonReason } from './comparison-reason.ts'
import { decide, decideSuperiority, type Outcome } from './decision-rule.ts'
import type { Assessment } from '../inference/assess.ts'
import type { Evidence, Gain } from '../inference/paired-difference.ts'
import type { Claim, PlannedComparison } from './plan.ts'
import { gainRow, infoRow, sameModelGain } from './verdict-rows.ts'
import type { ComparisonRow } from './verdict.ts'

/** Why there is nothing to compare, or what was compared. */
export type Compared =
  | { readonly kind: 'incomparable'; readonly reason: string }
  | { readonly kind: 'same-model' }
  | { readonly kind: 'models' }

/** Decides one comparison with the baseline. */
export function compareOne(
  planned: PlannedComparison,
  { candidate, compared }: Assessment,
  how: Compared,
): ComparisonRow {
  const { claim, confidence } = planned
  const info = planned.kind === 'budget' ? planned.budget : planned.metric
  const row = {
    ...infoRow(info),
    ...marginRow(claim, compared?.baseline ?? null),
    for: claim.kind,
    confidence,
    candidate: candidate.value,
    baseline: compared?.baseline ?? null,
    ...unjudged,
  }
  if (how.kind === 'incomparable' || !compared)
    return {
      ...row,
      gain: null,
      outcome: 'inconclusive',
      reason: `${info.title} cannot be compared: ${how.kind === 'incomparable' ? how.reason : 'the baseline has none'}`,
    }
  const gain = how.kind === 'same-model' ? sameModelGain : gainRow(compared.gain, confidence)
  if (how.kind === 'same-model') return { ...row, gain, ...ofSameModel(claim, info.title) }
  const { evidence } = compared.gain
  if (evidence.degenerate)
    return {
      ...row,
      gain,
      outcome: 'inconclusive',
      reason: `${info.title} cannot be judged: ${evidence.reason}`,
    }
  const judged = { ...row, gain, ...judgeGain(claim, compared, evidence, confidence) }
  return { ...judged, reason: comparisonReason(judged) }
}

const unjudged = { p: null, pWorse: null, smallestMargin: null, examplesNeeded: null, outlook: null }

function marginRow(claim: Claim, baseline: number | null) {
  if (claim.kind === 'superiority') return { margin: 0, relativeMargin: null }
  const { margin } = claim
  return {
    margin: marginOf(margin, baseline),
    relativeMargin: margin.kind === 'relative' ? margin.fraction : null,
  }
}

/** In the units of the metric: a relative one is a fraction of what the baseline scores on these very examples. */
function marginOf(margin: Margin, baseline: number | null): number | null {
  switch (margin.kind) {
    case 'absolute':
      return margin.value
    case 'relative':
      return baseline === null ? null : margin.fraction * Math.abs(baseline)
  }
}

/** A model is no worse than itself, and no better. */
function ofSameModel({ kind }: Claim, title: string): Pick<ComparisonRow, 'outcome' | 'reason'> {
  switch (kind) {
    case 'non-inferiority':
      return { outcome: 'pass', reason: `${title} is the same: candidate and baseline are one and the same` }
    case 'superiority':
      return {
        outcome: 'inconclusive',
        reason: `${title} is no better: candidate and baseline are one and the same`,
      }
  }
}

function judgeGain(
  claim: Claim,
  { gain, baseline }: { readonly gain: Gain; readonly baseline: number },
  evidence: Extract<Evidence, { degenerate: false }>,
  confidence: number,
) {
  const margin = claim.kind === 'superiority' ? 0 : (marginOf(claim.margin, baseline) ?? 0)
  const outcome =
    claim.kind === 'superiority'
      ? decideSuperiority(gain, confidence)
      : decide(evidence.bounds(confidence), margin)
  return {
    outcome,
    p: evidence.pValueHolds(margin),
    pWorse: evidence.pValueWorse(0),
    smallestMargin: evidence.plan.smallestMargin(confidence),
    ...outlookOf(outcome, claim, gain.value, margin, evidence, confidence),
  }
}

/** What more examples would do for an inconclusive comparison. */
function outlookOf(
  outcome: Outcome,
  { kind }: Claim,
  value: number,
  margin: number,
  { plan }: Extract<Evidence, { degenerate: false }>,
  confidence: number,
): Pick<ComparisonRow, 'examplesNeeded' | 'outlook'> {
  if (outcome !== 'inconclusive') return { examplesNeeded: null, outlook: null }
  if (kind === 'superiority')
    return value > 0
      ? { examplesNeeded: plan.examplesToShow(value, confidence), outlook: 'examples' }
      : { examplesNeeded: null, outlook: 'unlikely' }
  if (margin === 0) return { examplesNeeded: null, outlook: 'never' }
  return value <= -margin
    ? { examplesNeeded: null, outlook: 'unlikely' }
    : { examplesNeeded: plan.examplesFor(margin, confidence), outlook: 'examples' }
}
