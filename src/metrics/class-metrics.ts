import type { ClassMetric, PairMetric } from './metric.ts'
import type { ClassPredictions } from './predictions.ts'
import { averagedMetrics, metricOfClass, namesOfClass } from './averages.ts'
import type { Family } from './family.ts'
import { parseMetricName } from './name.ts'
import { scoreMetrics, topKAccuracy } from './scores.ts'

/** Examples that the baseline predicts right and the candidate wrong. Yan et al., "Positive-congruent training", CVPR 2021. */
const negativeFlips: PairMetric<ClassPredictions> = {
  name: 'negative-flip-rate',
  title: 'negative flip rate',
  better: 'lower',
  unit: 'fraction',
  range: [0, 1],
  unavailableReason: () => null,
  against: (candidate, baseline) => ({
    kind: 'proportion',
    right: Uint8Array.from(candidate.labels, (label, index) =>
      candidate.predicted[index] !== label && baseline.predicted[index] === label ? 1 : 0,
    ),
  }),
}

const topK = /^top-([1-9]\d{0,5})-accuracy$/

function withParameter(name: string): ClassMetric | undefined {
  const [, k] = topK.exec(name) ?? []
  if (k !== undefined) return topKAccuracy(Number(k))
  const parts = parseMetricName(name)
  return parts?.className != null && parts.parameter === null
    ? metricOfClass(parts.base, parts.className)
    : undefined
}

export const classificationMetrics: Family<ClassPredictions> = {
  listed: [...averagedMetrics, ...scoreMetrics, negativeFlips],
  withParameter,
  patterns: ['top-<k>-accuracy', ...namesOfClass],
  primary: () => 'accuracy',
}
