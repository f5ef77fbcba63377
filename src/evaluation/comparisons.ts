import { decide } from './decision.ts'
import type { Assessment } from './estimate.ts'
import type { Gain } from './gain.ts'
import type { MetricInfo } from './panel.ts'
import type { PlannedComparison } from './plan.ts'
import { gainRow, infoRow, sameModelGain } from './rows.ts'
import type { ComparisonRow, GainRow } from './verdict.ts'
import { countText, differenceText, marginText, percentText, rangeText } from './wording.ts'

/** Why there is nothing to compare, or what was compared. */
export type Compared =
  | { readonly kind: 'incomparable'; readonly reason: string }
  | { readonly kind: 'same-model' }
  | { readonly kind: 'models' }

/** Decides one comparison with the baseline. */
export function compareOne(
  { metric: info, margin, confidence }: PlannedComparison,
  { candidate, compared }: Assessment,
  how: Compared,
): ComparisonRow {
  const row = { ...infoRow(info), margin, confidence, candidate: candidate.value }
  const open = { smallestMargin: null, examplesNeeded: null }
  if (how.kind === 'incomparable' || !compared)
    return {
      ...row,
      ...open,
      baseline: null,
      gain: null,
      outcome: 'inconclusive',
      reason: `${info.title} cannot be compared: ${how.kind === 'incomparable' ? how.reason : 'the baseline has none'}`,
    }
  if (how.kind === 'same-model')
    return {
      ...row,
      ...open,
      baseline: compared.baseline,
      gain: sameModelGain,
      outcome: 'pass',
      reason: `${info.title} is the same: candidate and baseline are one and the same`,
    }
  return { ...row, baseline: compared.baseline, ...judgeGain(info, compared.gain, margin, confidence) }
}

function judgeGain(info: MetricInfo, gain: Gain, margin: number, confidence: number) {
  const shown = gainRow(gain, confidence)
  if (gain.evidence.degenerate || !shown.interval)
    return {
      gain: shown,
      outcome: 'inconclusive' as const,
      reason: `${info.title} cannot be judged: ${shown.note ?? 'it has no bounds'}`,
      smallestMargin: null,
      examplesNeeded: null,
    }
  const { plan } = gain.evidence
  const outcome = decide(shown.interval, margin)
  const examplesNeeded = outcome === 'inconclusive' ? plan.examplesFor(margin, confidence) : null
  return {
    gain: shown,
    outcome,
    reason: reasonFor(outcome, info, shown, margin, confidence, examplesNeeded),
    smallestMargin: plan.smallestMargin(confidence),
    examplesNeeded,
  }
}

function reasonFor(
  outcome: ComparisonRow['outcome'],
  info: MetricInfo,
  gain: GainRow,
  margin: number,
  confidence: number,
  examplesNeeded: number | null,
): string {
  const change = `${gainText(gain, info.unit)}, ${percentText(confidence)} bounds ${gain.interval ? rangeText(gain.interval, info.unit) : 'unknown'}`
  switch (outcome) {
    case 'pass':
      return `${info.title} holds within ${marginText(margin, info.unit)} of the baseline (${change})`
    case 'fail':
      return `${info.title} is worse than the baseline (${change}; margin ${marginText(margin, info.unit)})`
    case 'inconclusive':
      return `the test split cannot tell whether ${info.title} is worse than the baseline by ${marginText(margin, info.unit)} (${change}; ${remedy(examplesNeeded)})`
  }
}

/** The change in the metric's good direction, so that a rise is always better. */
function gainText({ value }: GainRow, unit: MetricInfo['unit']): string {
  if (value === 0) return 'no change'
  return `${differenceText(Math.abs(value), unit).replace('+', '')} ${value > 0 ? 'better' : 'worse'}`
}

function remedy(examplesNeeded: number | null): string {
  return examplesNeeded === null
    ? 'no number of examples would settle it if the models were equally good'
    : `about ${countText(examplesNeeded)} examples would settle it if the models were equally good`
}
