import { describe, expect, it } from '@jest/globals'
import { compareMetric } from '../../../src/gate/compare-metric.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { UncheckedPredictions } from '../../../src/metrics/predictions.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'
import { ranker } from '../../harness/units.ts'
import { userError } from '../../harness/user-error.ts'

const margin = { kind: 'absolute' as const, value: 0.02 }

const pairs: readonly [string, UncheckedPredictions, UncheckedPredictions][] = [
  [
    'accuracy',
    classifier(500, digits, (example) => example % 9 !== 0),
    classifier(500, digits, (example) => example % 10 !== 0),
  ],
  ['r2', regressor(200, (example) => example % 7), regressor(200, (example) => -(example % 6))],
  ['ndcg@10', ranker(60, 1.2), ranker(60, 1)],
]

describe('compareMetric', () => {
  it.each(pairs)(
    'returns the same row of %s as a gate with this comparison',
    (metric, candidate, baseline) => {
      const gate = gateOf({ compare: [{ metric, margin: margin.value, confidence: 0.9 }] })
      const { comparisons } = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
      expect(compareMetric(candidate, baseline, { metric, margin, confidence: 0.9 })).toEqual(comparisons[0])
    },
  )

  it('is inconclusive for models of different classes', () => {
    const [candidate, baseline] = [
      classifier(100, ['a', 'b'], () => true),
      classifier(100, ['a', 'c'], () => true),
    ]
    expect(
      compareMetric(candidate, baseline, { metric: 'accuracy', margin, confidence: 0.95 }),
    ).toMatchObject({
      outcome: 'inconclusive',
      difference: null,
    })
  })

  it('rejects a metric of another task', () => {
    const predictions = regressor(50, () => 0)
    expect(() =>
      compareMetric(predictions, predictions, { metric: 'accuracy', margin, confidence: 0.95 }),
    ).toThrow(userError('GATE_UNKNOWN_METRIC', 'classification'))
  })
})
