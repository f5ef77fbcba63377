import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { baselineOf, caseOf, classifier, gateOf } from '../../harness/predictions.ts'
import { ranker, tagger } from '../../harness/units.ts'
import { userError } from '../../harness/user-error.ts'

const usual = (row: number) => row % 13 !== 0
const better = (row: number) => row % 26 !== 0
const worse = (row: number) => row % 4 !== 0

describe('a ranking', () => {
  const good = ranker(300, 1.2)
  const bad = ranker(300, 6)

  it('is compared by NDCG@10 by default', () => {
    const verdict = evaluateGate(caseOf({ candidate: bad, baseline: baselineOf(good) }))
    expect(verdict.outcome).toBe('fail')
    expect(verdict.reason).toContain('NDCG@10 is worse than the baseline')
    expect(evaluateGate(caseOf({ candidate: good, baseline: baselineOf(bad) })).outcome).toBe('pass')
  })

  it('counts its queries, not its rows, as examples', () => {
    expect(evaluateGate(caseOf({ candidate: good })).examples).toBe(300)
  })

  it('is resampled by query, so that repeated rows do not narrow its bounds', () => {
    const width = (queries: number) => {
      const answers = ranker(queries, 2)
      const row = evaluateGate(caseOf({ candidate: answers })).metrics.find(({ metric }) => metric === 'map')
      const { lower = NaN, upper = NaN } = row?.candidate.interval ?? {}
      return upper - lower
    }
    expect(width(400) / width(100)).toBeGreaterThan(0.4)
    expect(width(400) / width(100)).toBeLessThan(0.65)
  })

  it('has slices of whole queries', () => {
    const values = good.ids.map((id) => (Number(id.split('/')[0]) < 150 ? 'short' : 'long'))
    const gate = gateOf({ slices: [{ by: 'length' }] })
    const { slices } = evaluateGate(
      caseOf({ candidate: bad, baseline: baselineOf(good), gate, columns: { length: { values } } }),
    )
    expect(slices.map(({ value, size, state }) => [value, size, state])).toEqual([
      ['long', 150, 'worse'],
      ['short', 150, 'worse'],
    ])
  })

  it('refuses slices that would cut a query, and slices by label', () => {
    const judged = (by: string, columns = {}) =>
      evaluateGate(caseOf({ candidate: good, gate: gateOf({ slices: [{ by }] }), columns }))
    expect(() => judged('item', { item: { values: good.ids } })).toThrow(
      userError('GATE_INVALID_SLICE', '"item"', '"0/0"', '"0/1"'),
    )
    expect(() => judged('label')).toThrow(userError('GATE_RULE_NOT_APPLICABLE'))
  })

  it('warns of queries without relevant items', () => {
    const relevance = good.relevance.map((value, row) => (row < 24 ? 0 : value))
    expect(evaluateGate(caseOf({ candidate: { ...good, relevance } })).warnings.join()).toContain(
      '3 of 300 queries have no relevant item',
    )
  })

  it('refuses relevances below zero and scores that are not finite', () => {
    const relevance = good.relevance.map((value, row) => (row === 5 ? -1 : value))
    expect(() => evaluateGate(caseOf({ candidate: { ...good, relevance } }))).toThrow(
      userError('PREDICTIONS_INVALID_VALUE', '1 of 2400 relevances'),
    )
    const scores = good.scores.map((value, row) => (row === 5 ? NaN : value))
    expect(() => evaluateGate(caseOf({ candidate: { ...good, scores } }))).toThrow(
      userError('MODEL_NOT_FINITE', '1 of 2400 examples', '"0/5"'),
    )
  })

  it('refuses the metrics of other tasks, and names its own', () => {
    const gate = gateOf({ require: ['accuracy >= 0.9'] })
    expect(() => evaluateGate(caseOf({ candidate: good, gate }))).toThrow(
      userError('GATE_UNKNOWN_METRIC', '"accuracy"', 'ndcg@10', 'map', 'recall@<k>'),
    )
  })
})

describe('sequences', () => {
  it('are compared by span F1 by default', () => {
    const verdict = evaluateGate(
      caseOf({ candidate: tagger(200, worse), baseline: baselineOf(tagger(200, usual)) }),
    )
    expect(verdict.reason).toContain('Span F1 is worse than the baseline')
    expect(verdict.examples).toBe(200)
    expect(
      evaluateGate(caseOf({ candidate: tagger(200, better), baseline: baselineOf(tagger(200, usual)) }))
        .outcome,
    ).toBe('pass')
  })

  it('are compared by token accuracy if they have no spans', () => {
    const speech = { ...tagger(200, worse), classes: ['DET', 'NOUN', 'VERB', 'ADJ'] }
    const verdict = evaluateGate(
      caseOf({
        candidate: speech,
        baseline: baselineOf({ ...speech, predicted: tagger(200, usual).predicted }),
      }),
    )
    expect(verdict.reason).toContain('Token accuracy is worse')
    expect(verdict.metrics.map(({ metric }) => metric)).not.toContain('span-f1')
  })

  it('may have requirements on spans of one type', () => {
    const gate = gateOf({ require: ['span-recall[PER] >= 99%', 'span-f1[LOC] >= 0.1'] })
    const { requirements } = evaluateGate(caseOf({ candidate: tagger(200, worse), gate }))
    expect(requirements.map(({ outcome, reason }) => [outcome, reason.slice(0, 20)])).toEqual([
      ['fail', 'span recall of "PER"'],
      ['pass', 'span F1 of "LOC" is '],
    ])
    expect(() =>
      evaluateGate(caseOf({ candidate: tagger(20, usual), gate: gateOf({ require: ['span-f1[ORG] > 0'] }) })),
    ).toThrow(userError('GATE_METRIC_UNAVAILABLE', '"ORG"'))
  })
})

describe('a slice of one class only', () => {
  it('has no area under a curve, with a note', () => {
    const candidate = classifier(300, ['a', 'b', 'c'], usual)
    const gate = gateOf({ slices: [{ by: 'label', metric: 'macro-roc-auc' }] })
    const { slices } = evaluateGate(
      caseOf({ candidate, baseline: baselineOf(candidate, digestOf('other')), gate }),
    )
    expect(slices.map(({ state, candidate: value, reason }) => [state, value, reason])).toEqual(
      ['a', 'b', 'c'].map(() => ['undecided', null, 'its examples have no macro ROC AUC']),
    )
  })
})
