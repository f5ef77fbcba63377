import type { WeightedStatistic, Statistic } from './statistic.ts'
import type { ScoredPredictions } from './predictions.ts'
import type { Calibration } from './classification-schema.ts'

const binCount = 10

/** Upper edges of all bins but the last, bit-identical to `numpy.linspace(0, 1, 11)`, which scikit-learn uses. */
const edges = Array.from({ length: binCount - 1 }, (_, index) => (index + 1) * (1 / binCount))

/** For each example its bin, the probability of its predicted class, and 1 if the prediction is right. */
interface Confidences {
  readonly bins: Uint8Array
  readonly confidence: Float64Array
  readonly right: Uint8Array
}

function confidencesOf({ labels, predicted, scores, classes }: ScoredPredictions): Confidences {
  const confidence = Float64Array.from(
    predicted,
    (guess, index) => scores[index * classes.length + guess] ?? NaN,
  )
  return {
    confidence,
    bins: Uint8Array.from(confidence, binOf),
    right: Uint8Array.from(labels, (label, index) => (label === predicted[index] ? 1 : 0)),
  }
}

/** Returns the bin of a confidence; a bin includes its upper edge. */
function binOf(confidence: number): number {
  const index = edges.findIndex((edge) => confidence <= edge)
  return index < 0 ? binCount - 1 : index
}

/**
 * Returns the calibration of the predicted class's probability: accuracy by equal bins of confidence, and the expected calibration
 * error. Guo et al., "On calibration of modern neural networks", ICML 2017.
 */
export function calibrationOf(predictions: ScoredPredictions): Calibration {
  const { bins, confidence, right } = confidencesOf(predictions)
  const sums = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (const [index, bin] of bins.entries()) {
    const sum = sums[bin]
    if (!sum) continue
    sum.count += 1
    sum.confidence += confidence[index] ?? 0
    sum.right += right[index] ?? 0
  }
  const far = sums.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0)
  return {
    error: far / bins.length,
    bins: sums.map(({ count, confidence, right }, index) => ({
      from: index / binCount,
      to: (index + 1) / binCount,
      count,
      confidence: count > 0 ? confidence / count : null,
      accuracy: count > 0 ? right / count : null,
    })),
  }
}

/** Returns the expected calibration error as a statistic that can be resampled. */
export function calibrationStatistic(predictions: ScoredPredictions): Statistic {
  const { bins, confidence, right } = confidencesOf(predictions)
  return errorOf(
    bins,
    confidence.map((sure, index) => sure - (right[index] ?? 0)),
  )
}

/** Reason why no interval exists: Roelofs et al., "Mitigating bias in calibration error estimation", AISTATS 2022. */
const biased =
  'few examples enlarge the calibration error by chance, most of all that of a calibrated model, so no valid interval exists; compare log-loss or brier'

/**
 * Returns the statistic of the calibration error.
 * @param excess confidence − 1 for each right example, confidence for each wrong one
 */
function errorOf(bins: Uint8Array, excess: Float64Array): WeightedStatistic {
  const sums = new Float64Array(binCount)
  return {
    kind: 'weighted',
    biased,
    size: bins.length,
    work: bins.length,
    of: (times) => {
      sums.fill(0)
      let total = 0
      for (let index = 0; index < bins.length; index++) {
        const count = times[index] ?? 0
        const bin = bins[index] ?? 0
        sums[bin] = (sums[bin] ?? 0) + count * (excess[index] ?? 0)
        total += count
      }
      return sums.reduce((sum, far) => sum + Math.abs(far), 0) / total
    },
    select: (units) =>
      errorOf(
        Uint8Array.from(units, (unit) => bins[unit] ?? 0),
        Float64Array.from(units, (unit) => excess[unit] ?? NaN),
      ),
  }
}
