import { tangoDifference, type PairedDifference } from './paired-difference.ts'
import type { Kind } from '../metrics/metric.ts'
import { clopperPearsonBounds } from '../statistics/clopper-pearson.ts'
import type { Interval } from '../statistics/interval.ts'

type Confusion = Kind<'confusion'>

interface Bounded {
  readonly degenerate: false
  readonly bounds: (confidence: number) => Interval
}

/**
 * Returns the bounds of the recall or precision of one class, given how many examples are of the class or predicted as it; null for
 * another metric, and for a class that is never predicted.
 */
export function proportionUncertainty(statistic: Confusion): Bounded | null {
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
  return { degenerate: false, bounds: (confidence) => clopperPearsonBounds(right, size, confidence) }
}

/**
 * Returns the gain in recall of one class: that of right predictions on its examples, which are the same for both models. Null for
 * other metrics: of a precision, the examples differ between the models.
 */
export function recallDifference(candidate: Confusion, baseline: Confusion): PairedDifference | null {
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
