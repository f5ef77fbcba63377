import type { ScoredAnswers } from './predictions.ts'
import type { Calibration } from './verdict.ts'

const binCount = 10

/**
 * How far the probability of the predicted class can be believed: accuracy by equal bins of confidence, and the expected
 * calibration error. Guo et al., "On calibration of modern neural networks", ICML 2017.
 */
export function calibrationOf({ labels, predicted, scores, classes }: ScoredAnswers): Calibration {
  const bins = Array.from({ length: binCount }, () => ({ count: 0, confidence: 0, right: 0 }))
  for (let index = 0; index < labels.length; index++) {
    const guess = predicted[index] ?? 0
    const confidence = scores[index * classes.length + guess] ?? 0
    const bin = bins[Math.min(Math.floor(confidence * binCount), binCount - 1)]
    if (!bin) continue
    bin.count += 1
    bin.confidence += confidence
    bin.right += guess === labels[index] ? 1 : 0
  }
  return {
    error: bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / labels.length,
    bins: bins.map(({ count, confidence, right }, index) => ({
      from: index / binCount,
      to: (index + 1) / binCount,
      count,
      confidence: count > 0 ? confidence / count : null,
      accuracy: count > 0 ? right / count : null,
    })),
  }
}
