import type { Assessment, Estimate } from '../inference/estimate.ts'
import type { PairedDifference } from '../inference/paired-difference.ts'
import type { MetricInfo } from '../metrics/metric-set.ts'
import type { AnyUnit } from '../text/number-unit.ts'
import type { DifferenceRow, MetricRow } from './verdict.ts'

/** Returns the columns that describe a metric or budget in every row of the report. */
export function infoRow<Unit extends AnyUnit>({
  name,
  title,
  better,
  unit,
}: Pick<MetricInfo, 'name' | 'title' | 'better'> & { readonly unit: Unit }) {
  return { metric: name, title, better, unit }
}

/**
 * Returns the row of an estimate.
 * @param range bounds are cut at its ends
 */
export function estimateRow(
  estimate: Estimate,
  confidence: number,
  [least, greatest]: MetricInfo['range'],
): MetricRow['candidate'] {
  const { value, method, resamples, uncertainty } = estimate
  if (uncertainty.degenerate) return { value, method, resamples, interval: null, note: uncertainty.reason }
  const { lower, upper } = uncertainty.bounds(confidence)
  const interval = { lower: Math.max(lower, least), upper: Math.min(upper, greatest) }
  return { value, method, resamples, interval, note: null }
}

export function differenceRow(
  { value, method, resamples, discordant, inference }: PairedDifference,
  confidence: number,
): DifferenceRow {
  const row = { value, method, resamples, mcnemarP: discordant?.mcnemarP ?? null }
  return inference.degenerate
    ? { ...row, interval: null, longTail: null, note: inference.reason }
    : { ...row, interval: inference.bounds(confidence), longTail: inference.longTail, note: null }
}

/** A difference of a model with itself, which is certain. */
export const sameModelDifference: DifferenceRow = {
  value: 0,
  method: 'same-model',
  resamples: null,
  interval: { lower: 0, upper: 0 },
  longTail: null,
  note: null,
  mcnemarP: null,
}

export function metricRow(
  info: MetricInfo,
  { candidate, compared, seeds }: Assessment,
  confidence: number,
  sameModel: boolean,
): MetricRow {
  return {
    ...infoRow(info),
    candidate: estimateRow(candidate, confidence, info.range),
    baseline: compared?.baseline ?? null,
    difference:
      compared && (sameModel ? sameModelDifference : differenceRow(compared.difference, confidence)),
    seeds: seeds && { candidate: [...seeds.candidate], baseline: seeds.baseline && [...seeds.baseline] },
  }
}
