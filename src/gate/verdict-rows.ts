import type { Assessment, Estimate } from '../inference/estimate.ts'
import type { PairedDifference } from '../inference/paired-difference.ts'
import type { BoundMetric, MetricInfo } from '../metrics/metric-set.ts'
import { meanValues, seedValues } from '../metrics/statistic-value.ts'
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
  metric: BoundMetric,
  { candidate, difference }: Assessment,
  confidence: number,
  sameModel: boolean,
): MetricRow {
  return {
    ...infoRow(metric),
    candidate: estimateRow(candidate, confidence, metric.range),
    baseline: meanValues(metric.pairs).baseline,
    difference: difference && (sameModel ? sameModelDifference : differenceRow(difference, confidence)),
    seeds: metric.pairs.length > 1 ? seedValuesRow(metric) : null,
  }
}

function seedValuesRow({ pairs }: BoundMetric): MetricRow['seeds'] {
  const { candidate, baseline } = seedValues(pairs)
  return { candidate: [...candidate], baseline: baseline && [...baseline] }
}
