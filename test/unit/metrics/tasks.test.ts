import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type {
  Predictions,
  UncheckedClassPredictions,
  UncheckedPredictions,
  RankingPredictions,
  SequencePredictions,
} from '../../../src/metrics/predictions.ts'
import { buildMetricSet } from '../../../src/metrics/metric-set.ts'
import {
  alignPredictions,
  checkPredictions,
  plainValuesOf,
  predictedOf,
  primaryMetric,
  taskOf,
  unitCount,
} from '../../../src/metrics/tasks.ts'
import { baselineOf, caseOf, classifier, gateOf, idsOf, regressor } from '../../harness/predictions.ts'
import { ranker, tagger } from '../../harness/units.ts'
import { userError } from '../../harness/user-error.ts'

const ranking: RankingPredictions = {
  kind: 'ranking',
  ids: ['q/a', 'q/b', 'r/a'],
  queries: Int32Array.of(0, 0, 1),
  relevance: Float64Array.of(2, 0, 1),
  scores: Float64Array.of(0.5, 0.25, 0.125),
}

const sequence: SequencePredictions = {
  kind: 'sequence',
  ids: ['s/0', 's/1', 't/0'],
  sequences: Int32Array.of(0, 0, 1),
  classes: ['O', 'B'],
  labels: Int32Array.of(0, 1, 0),
  predicted: Int32Array.of(0, 0, 0),
}

function namesOnly(size: number, wrong = 0): UncheckedClassPredictions {
  const labels = Int32Array.from({ length: size }, (_, index) => index % 2)
  return {
    kind: 'class',
    ids: idsOf(size),
    labels,
    classes: ['ham', 'spam'],
    scores: null,
    predicted: labels.map((label, index) => (index < wrong ? 1 - label : label)),
  }
}

function checked(predictions: Parameters<typeof checkPredictions>[0]): Predictions {
  return checkPredictions(predictions, 'the model')
}

describe('classes without scores', () => {
  it('are evaluated by metrics that need no scores', () => {
    const verdict = evaluateGate(
      caseOf({ candidate: namesOnly(200, 20), baseline: baselineOf(namesOnly(200, 30)) }),
    )
    const metrics = verdict.metrics.map(({ metric }) => metric)
    expect(metrics).toContain('macro-f1')
    expect(metrics).not.toContain('log-loss')
    expect(metrics).not.toContain('roc-auc')
    expect(verdict.classification?.calibration).toBeNull()
  })

  it('are rejected for a metric of scores', () => {
    const gate = gateOf({ require: ['roc-auc >= 0.9'] })
    expect(() => evaluateGate(caseOf({ candidate: namesOnly(200), gate }))).toThrow(
      userError('GATE_METRIC_UNAVAILABLE', 'roc-auc'),
    )
  })

  it('are rejected if one is not in the list of classes', () => {
    const predicted = Int32Array.of(0, 7)
    expect(() => checked({ ...namesOnly(2), predicted })).toThrow(
      userError('PREDICTIONS_INVALID_VALUE', '1 of 2 predictions', '"test-1"'),
    )
  })
})

it('a predicted class takes precedence over the class with the highest score', () => {
  const scores = Float64Array.of(0.9, 0.1, 0.4, 0.6)
  const answers = checked({ ...namesOnly(2, 1), scores })
  expect(answers).toMatchObject({ predicted: Int32Array.of(1, 1) })
})

describe('rankings', () => {
  it('are aligned to the order of the candidate', () => {
    const baseline = {
      ...ranking,
      ids: ['r/a', 'q/b', 'q/a'],
      queries: Int32Array.of(0, 1, 1),
      relevance: Float64Array.of(1, 0, 2),
      scores: Float64Array.of(1, 2, 3),
    }
    expect(alignPredictions(checked(ranking), checked(baseline))).toMatchObject({
      comparable: true,
      pair: { baseline: { ids: ranking.ids, queries: ranking.queries, scores: Float64Array.of(3, 2, 1) } },
    })
  })

  it('are rejected with a negative relevance', () => {
    const relevance = Float64Array.of(1, -1, 0)
    expect(() => checked({ ...ranking, relevance })).toThrow(
      userError('PREDICTIONS_INVALID_VALUE', '1 of 3 relevances'),
    )
  })
})

describe('tags of sequences', () => {
  it('are aligned to the order and the tags of the candidate', () => {
    const baseline = {
      ...sequence,
      ids: ['t/0', 's/0', 's/1'],
      sequences: Int32Array.of(0, 1, 1),
      classes: ['B', 'O'],
      labels: Int32Array.of(1, 1, 0),
      predicted: Int32Array.of(1, 0, 0),
    }
    expect(alignPredictions(checked(sequence), checked(baseline))).toMatchObject({
      comparable: true,
      pair: {
        baseline: { classes: sequence.classes, labels: sequence.labels, predicted: Int32Array.of(1, 1, 0) },
      },
    })
  })

  it('are not compared with those of other tags', () => {
    const baseline = { ...sequence, classes: ['O', 'I'] }
    expect(alignPredictions(checked(sequence), checked(baseline))).toMatchObject({ comparable: false })
  })
})

it('predictions of another task are not compared', () => {
  expect(alignPredictions(checked(ranking), checked(regressor(3, () => 0)))).toEqual({
    comparable: false,
    reason: 'the candidate has the task ranking and the baseline the task regression',
  })
})

const predictionsByTask: readonly [string, number, UncheckedPredictions][] = [
  ['classification', 24, classifier(24, ['a', 'b', 'c'], (example) => example % 5 !== 0)],
  ['regression', 24, regressor(24, (example) => example % 3)],
  ['ranking', 6, ranker(6, 2)],
  ['sequence', 6, tagger(6, (row) => row % 7 !== 0)],
]

describe.each(predictionsByTask)('predictions of the task %s', (task, units, given) => {
  const predictions = checkPredictions(given, 'the model')

  it('name their task', () => {
    expect(taskOf(predictions)).toBe(task)
  })

  it('align with themselves to the same predictions', () => {
    const pairing = alignPredictions(predictions, predictions)
    if (!pairing.comparable) throw new TypeError(pairing.reason)
    expect(predictedOf(pairing.pair.baseline)).toEqual(predictedOf(predictions))
  })

  it('have the units that the task resamples, and a value for each row', () => {
    expect(unitCount(predictions)).toBe(units)
    expect(predictedOf(predictions)).toHaveLength(predictions.ids.length)
    expect(plainValuesOf(predictions).labels).toHaveLength(predictions.ids.length)
  })

  it('have their primary metric', () => {
    expect(buildMetricSet(predictions, null).find(primaryMetric(predictions)).name).toBe(
      primaryMetric(predictions),
    )
  })

  it('need a single id for each row', () => {
    expect(() =>
      checkPredictions(
        { ...given, ids: given.ids.map((id, row) => (row === 1 ? (given.ids[0] ?? '') : id)) },
        'it',
      ),
    ).toThrow(userError('PREDICTIONS_COUNT_MISMATCH'))
  })
})
