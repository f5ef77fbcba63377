import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { verdictSchema } from '../../../src/gate/verdict.ts'
import { userError } from '../../harness/user-error.ts'
import { canonicalJson } from '../../../src/artifacts/digest.ts'
import {
  baselineOf,
  caseOf,
  classifier,
  digits,
  gateOf,
  regressor,
  type ScoredPredictions,
} from '../../harness/predictions.ts'

const good = classifier(400, digits, (example) => example % 20 !== 0)

const evaluating = (given: Parameters<typeof caseOf>[0]) => () => evaluateGate(caseOf(given))

function withScore(predictions: ScoredPredictions, example: number, score: number): ScoredPredictions {
  const scores = predictions.scores.slice()
  scores[example * predictions.classes.length] = score
  return { ...predictions, scores }
}

describe('evaluateGate rejects predictions', () => {
  it('with NaN or infinite values, with their number and the first ids', () => {
    const broken = withScore(withScore(good, 3, NaN), 7, Infinity)
    expect(evaluating({ candidate: broken })).toThrow(
      userError('MODEL_NOT_FINITE', 'model', '2 of 400', '"test-3", "test-7"'),
    )
    expect(evaluating({ candidate: good, baseline: baselineOf(broken) })).toThrow(
      userError('MODEL_NOT_FINITE', 'baseline'),
    )
    expect(evaluating({ candidate: regressor(30, (example) => (example === 4 ? NaN : 0)) })).toThrow(
      userError('MODEL_NOT_FINITE', '1 of 30'),
    )
  })

  it('of a split without examples', () => {
    const none = { ...good, ids: [], labels: new Int32Array(0), scores: new Float64Array(0) }
    expect(evaluating({ candidate: none })).toThrow(userError('DATA_EMPTY_SPLIT', 'data.split.test'))
  })

  it('with missing scores or labels', () => {
    expect(evaluating({ candidate: { ...good, scores: good.scores.subarray(1) } })).toThrow(
      userError('PREDICTIONS_COUNT_MISMATCH', '3999 scores', '4000'),
    )
    expect(evaluating({ candidate: { ...good, labels: good.labels.subarray(1) } })).toThrow(
      userError('PREDICTIONS_COUNT_MISMATCH', '399 labels', '400'),
    )
  })

  it('with labels outside the classes', () => {
    const labels = good.labels.slice()
    labels[5] = 10
    labels[6] = -1
    expect(evaluating({ candidate: { ...good, labels } })).toThrow(
      userError('PREDICTIONS_INVALID_VALUE', '2 of 400 labels', '"test-5", "test-6"'),
    )
  })

  it('with a repeated id', () => {
    const ids = good.ids.map((id, index) => (index === 9 ? 'test-8' : id))
    expect(evaluating({ candidate: { ...good, ids } })).toThrow(
      userError('PREDICTIONS_COUNT_MISMATCH', '"test-8"'),
    )
  })
})

describe('candidate and baseline are joined by id', () => {
  const permuted = (predictions: ScoredPredictions, order: readonly number[]): ScoredPredictions => ({
    ...predictions,
    ids: order.map((index) => predictions.ids[index] ?? ''),
    labels: Int32Array.from(order, (index) => predictions.labels[index] ?? 0),
    scores: Float64Array.from(
      order.flatMap((index) => [...predictions.scores.subarray(index * 10, index * 10 + 10)]),
    ),
  })
  const other = classifier(400, digits, (example) => example % 15 !== 0)

  it('whatever their order', () => {
    const reversed = permuted(
      other,
      other.ids.map((_, index) => 399 - index),
    )
    const comparisons = (baseline: ScoredPredictions) =>
      evaluateGate(caseOf({ candidate: good, baseline: baselineOf(baseline) })).comparisons
    expect(comparisons(reversed)).toEqual(comparisons(other))
  })

  it('with classes in another order', () => {
    const backwards = digits.toReversed()
    const renamed: ScoredPredictions = {
      ...other,
      classes: backwards,
      labels: other.labels.map((label) => 9 - label),
      scores: Float64Array.from(other.scores, (_, index) => {
        const example = Math.floor(index / 10)
        return other.scores[example * 10 + 9 - (index % 10)] ?? 0
      }),
    }
    const verdict = (baseline: ScoredPredictions) =>
      evaluateGate(caseOf({ candidate: good, baseline: baselineOf(baseline) }))
    expect(verdict(renamed).metrics).toEqual(verdict(other).metrics)
    expect(verdict(renamed).classification?.flips).toEqual(verdict(other).classification?.flips)
  })

  it('and rejected with counts when their examples differ', () => {
    const ids = other.ids.map((id, index) => (index < 3 ? `new-${index}` : id))
    expect(evaluating({ candidate: good, baseline: baselineOf({ ...other, ids }) })).toThrow(
      userError('PREDICTIONS_NOT_PAIRED', '3', 'candidate', '3', 'baseline', '397'),
    )
  })

  it('and rejected with the names of their files', () => {
    const ids = other.ids.map((id, index) => (index < 3 ? `new-${index}` : id))
    const pairNames = { candidate: 'candidate new.csv', baseline: 'baseline main.csv' }
    const baseline = baselineOf({ ...other, ids })
    expect(() => evaluateGate(caseOf({ candidate: good, baseline, pairNames }))).toThrow(
      userError('PREDICTIONS_NOT_PAIRED', 'candidate new.csv', 'baseline main.csv'),
    )
  })

  it('and rejected when an example has two labels', () => {
    const labels = other.labels.slice()
    labels[11] = 5
    expect(evaluating({ candidate: good, baseline: baselineOf({ ...other, labels }) })).toThrow(
      userError('PREDICTIONS_NOT_PAIRED', '1 of 400', 'label'),
    )
  })
})

describe('a baseline of another task', () => {
  it('with other classes makes the comparison inconclusive and names them', () => {
    const fewer = classifier(400, [...digits.slice(0, 9), 'none'], () => true)
    const verdict = evaluateGate(
      caseOf({ candidate: good, baseline: baselineOf(fewer), gate: gateOf({ slices: [{ by: 'label' }] }) }),
    )
    expect(verdict).toMatchObject({ outcome: 'inconclusive', reasonCode: 'incomparable' })
    expect(verdict.reason).toContain('without "9", with "none"')
    expect(verdict.slices.every(({ state }) => state === 'undecided')).toBe(true)
  })

  it('without predictions makes the comparison inconclusive with the reason', () => {
    const baseline = {
      ...baselineOf(good),
      predictions: { kind: 'none', reason: 'it takes other features' },
    } as const
    expect(evaluateGate(caseOf({ candidate: good, baseline }))).toMatchObject({
      reasonCode: 'incomparable',
      baseline: { incomparable: 'it takes other features' },
    })
  })

  it('of numbers instead of classes makes the comparison inconclusive', () => {
    const numbers = regressor(400, () => 0)
    expect(evaluateGate(caseOf({ candidate: good, baseline: baselineOf(numbers) })).outcome).toBe(
      'inconclusive',
    )
  })
})

describe('predictions without variation', () => {
  const constant: ScoredPredictions = {
    ...good,
    scores: Float64Array.from(good.scores, (_, index) => (index % 10 === 4 ? 1 : 0)),
  }

  it('give a verdict with finite numbers everywhere', () => {
    const gate = gateOf({
      compare: [{ margin: 0.01 }, { metric: 'mcc', margin: 0.01 }, { metric: 'log-loss', margin: 0.01 }],
      slices: [{ by: 'label' }],
    })
    const verdict = evaluateGate(caseOf({ candidate: constant, baseline: baselineOf(good), gate }))
    expect(verdict.outcome).toBe('fail')
    expect(verdict.metrics.find(({ metric }) => metric === 'mcc')?.candidate).toEqual({
      value: 0,
      method: 'bca',
      resamples: null,
      interval: null,
      note: 'all resamples gave the same value',
    })
    expect(() => canonicalJson(verdict)).not.toThrow()
  })

  it('are named in a warning', () => {
    expect(evaluateGate(caseOf({ candidate: constant })).warnings.join()).toMatch(
      /predicts the same class "\d" for all 400 examples, although their labels differ/,
    )
    const flat = { ...regressor(40, () => 0), values: new Float64Array(40) }
    expect(evaluateGate(caseOf({ candidate: flat })).warnings.join()).toContain('predicts the same value')
    expect(evaluateGate(caseOf({ candidate: good })).warnings.join()).not.toContain('with the same')
  })

  it('equal to those of the baseline have the bounds of 0 discordant pairs', () => {
    const gate = gateOf({ compare: [{ metric: 'macro-f1', margin: 0.01 }] })
    const verdict = evaluateGate(caseOf({ candidate: good, baseline: baselineOf({ ...good }), gate }))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.comparisons[0]?.difference).toMatchObject({ value: 0, method: 'scaled-tango' })
  })

  it('equal to those of the baseline pass a comparison of accuracy', () => {
    const verdict = evaluateGate(
      caseOf({
        candidate: good,
        baseline: baselineOf({ ...good }),
        gate: gateOf({ compare: [{ margin: 0.01 }] }),
      }),
    )
    expect(verdict.outcome).toBe('pass')
  })

  it('of few examples have no bootstrap', () => {
    const few = classifier(12, digits, () => true)
    const verdict = evaluateGate(
      caseOf({
        candidate: few,
        baseline: baselineOf(classifier(12, digits, (example) => example > 2)),
        gate: gateOf({ compare: [{ metric: 'macro-f1', margin: 0.1 }] }),
      }),
    )
    expect(verdict.reasonCode).toBe('no-interval')
  })

  it('of one example give a verdict', () => {
    const one = classifier(1, digits, () => true)
    const verdict = evaluateGate(caseOf({ candidate: one, baseline: baselineOf(one) }))
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdictSchema.safeParse(JSON.parse(canonicalJson(verdict))).success).toBe(true)
  })
})

describe('classes and slices without examples', () => {
  const eight = { ...classifier(400, digits.slice(0, 8), () => true) }
  const candidate: ScoredPredictions = {
    ...eight,
    classes: digits,
    scores: Float64Array.from({ length: 4000 }, (_, index) =>
      index % 10 === (eight.labels[Math.floor(index / 10)] ?? 0) ? 1 : 0,
    ),
  }

  it('are named in a warning and listed as empty where the rule accepts them', () => {
    const verdict = evaluateGate(
      caseOf({
        candidate,
        baseline: baselineOf(candidate),
        gate: gateOf({ slices: [{ by: 'label', 'on-empty': 'ignore' }] }),
      }),
    )
    expect(verdict.warnings.join(' ')).toContain('no examples of 2 of 10 classes: "8", "9"')
    expect(verdict.slices.slice(8).map(({ value, state }) => [value, state])).toEqual([
      ['8', 'empty'],
      ['9', 'empty'],
    ])
  })
})

describe('names that would break a page or an object', () => {
  it('are data like any other', () => {
    const classes = ['__proto__', '<script>alert(1)</script>', 'a|b`c`', '@everyone']
    const predictions = classifier(200, classes, (example) => example % 9 !== 0)
    const verdict = evaluateGate(
      caseOf({
        candidate: predictions,
        baseline: baselineOf(classifier(200, classes, (example) => example % 7 !== 0)),
        gate: gateOf({ slices: [{ by: 'label' }] }),
      }),
    )
    expect(verdict.slices.map(({ value }) => value)).toEqual(classes)
    expect(evaluating({ candidate: predictions, gate: gateOf({ slices: [{ by: '__proto__' }] }) })).toThrow(
      userError('GATE_UNKNOWN_COLUMN', '"__proto__"', 'label'),
    )
    expect(evaluating({ candidate: predictions, gate: gateOf({ require: ['constructor > 1'] }) })).toThrow(
      userError('GATE_UNKNOWN_METRIC', '"constructor"'),
    )
  })
})
