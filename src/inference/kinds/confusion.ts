import type { ConfusionStatistic, StatisticPair } from '../../metrics/statistic.ts'
import { valueOf } from '../../metrics/statistic-value.ts'
import { clopperPearsonBounds } from '../../statistics/clopper-pearson.ts'
import type { Bootstrapped } from '../bootstrap.ts'
import { confusionPlan } from '../bootstrap/confusion-plan.ts'
import type { Estimate } from '../estimate.ts'
import { tangoDifference, type PairedDifference } from '../paired-difference.ts'
import { bootstrapTogether, inferredFrom } from './bootstrapped.ts'
import type { Inferred, ResampledMethods } from './statistic-methods.ts'

/**
 * The methods of functions of class counts, which are resampled together; the recall and precision of one class have closed forms.
 */
export const confusion: ResampledMethods<ConfusionStatistic> = {
  size: ({ labels }) => labels.length,
  support: ({ labels }) => ({ count: labels.length, of: 'examples' }),
  select: (statistic, units) => ({
    ...statistic,
    labels: Int32Array.from(units, (unit) => statistic.labels[unit] ?? 0),
    predicted: Int32Array.from(units, (unit) => statistic.predicted[unit] ?? 0),
  }),
  resampled: (statistic) => statistic,
  infer: (pairs, sampling, purpose) =>
    bootstrapTogether(confusion, pairs, sampling, purpose, () => null).map(([pair, result]) =>
      sampling.clusters ? inferredFrom(confusion, pair, result, sampling.clusters) : inferOne(pair, result),
    ),
  plan: (pairs, { clusters }) => confusionPlan(pairs, clusters),
  isDrawnJointly: true,
  influence: () => null,
  // The bounds of confusions account for unseen mistakes.
  shares: () => null,
  noInterval: () => null,
}

function inferOne(pair: StatisticPair<ConfusionStatistic>, result: Bootstrapped): Inferred {
  const { candidate, difference } = inferredFrom(confusion, pair, result, null)
  return {
    candidate: proportionEstimate(pair.candidate) ?? candidate,
    difference: (pair.baseline && recallDifference(pair.candidate, pair.baseline)) ?? difference,
  }
}

/**
 * Returns the recall or precision of one class, given the number of its examples or predictions; null for another metric, and for a
 * class that is never predicted.
 */
function proportionEstimate(statistic: ConfusionStatistic): Estimate | null {
  const { labels, predicted, proportionOf } = statistic
  if (!proportionOf) return null
  const { examples, index } = proportionOf
  const among = examples === 'labelled' ? labels : predicted
  let [size, right] = [0, 0]
  for (let example = 0; example < labels.length; example++) {
    if (among[example] !== index) continue
    size += 1
    right += labels[example] === predicted[example] ? 1 : 0
  }
  if (size === 0) return null
  const bounds = (confidence: number) => clopperPearsonBounds(right, size, confidence)
  return {
    value: valueOf(statistic),
    method: 'clopper-pearson',
    resamples: null,
    uncertainty: { degenerate: false, bounds },
  }
}

/**
 * Returns the difference in recall of one class: that of right predictions on its examples, which are the same for both models.
 * Null for other metrics: for a precision, the examples differ between the models.
 */
function recallDifference(
  candidate: ConfusionStatistic,
  baseline: ConfusionStatistic,
): PairedDifference | null {
  if (candidate.proportionOf?.examples !== 'labelled') return null
  const { index } = candidate.proportionOf
  const pairs = { onlyFirst: 0, onlySecond: 0, size: 0 }
  for (let example = 0; example < candidate.labels.length; example++) {
    if (candidate.labels[example] !== index) continue
    const own = candidate.predicted[example] === index
    const other = baseline.predicted[example] === index
    pairs.size += 1
    if (own && !other) pairs.onlyFirst += 1
    if (other && !own) pairs.onlySecond += 1
  }
  return pairs.size === 0 ? null : tangoDifference(pairs, candidate.labels.length)
}
