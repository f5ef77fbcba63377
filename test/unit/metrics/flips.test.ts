import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { baselineOf, caseOf, classifier, digits, gateOf } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

/** The candidate breaks 10 of 400 examples and fixes 30. */
const candidate = classifier(400, digits, (example) => example % 40 !== 1)
const baseline = classifier(400, digits, (example) => example % 40 > 4 || example % 40 === 1)

describe('the negative flip rate', () => {
  const verdictOf = (require: Required<NonNullable<Parameters<typeof gateOf>[0]>>['require']) =>
    evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate: gateOf({ require }) }))

  it('counts examples that the baseline predicts correctly and the candidate does not', () => {
    const verdict = verdictOf(['negative-flip-rate <= 3%'])
    expect(verdict.requirements[0]).toMatchObject({ value: 10 / 400, outcome: 'pass' })
    expect(verdict.metrics.find(({ metric }) => metric === 'negative-flip-rate')).toMatchObject({
      better: 'lower',
      baseline: null,
      difference: null,
    })
  })

  it('has a confidence bound', () => {
    const bound = { metric: 'negative-flip-rate', 'at-most': 0.03, confidence: 0.95 }
    expect(verdictOf([bound]).requirements[0]?.outcome).toBe('fail')
    expect(verdictOf([{ ...bound, 'at-most': 0.05 }]).requirements[0]?.outcome).toBe('pass')
  })

  it('is rejected in a comparison, since it is a comparison itself', () => {
    const gate = gateOf({ compare: [{ metric: 'negative-flip-rate', margin: 0.01 }] })
    expect(() => evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))).toThrow(
      userError('GATE_INVALID_COMPARISON'),
    )
  })

  it('does not fail the first model, which has no baseline, and gives a warning', () => {
    const gate = gateOf({ require: ['negative-flip-rate <= 1%', 'accuracy >= 0.5'] })
    const verdict = evaluateGate(caseOf({ candidate, gate }))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.requirements.map(({ metric }) => metric)).toEqual(['accuracy'])
    expect(verdict.warnings).toContain('Not checked without a baseline: negative-flip-rate <= 1%.')
  })

  it('is inconclusive if the baseline has another task', () => {
    const other = classifier(400, [...digits.slice(0, 9), 'none'], () => true)
    const gate = gateOf({ require: ['negative-flip-rate <= 1%'], compare: [] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(other), gate }))
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.requirements[0]).toMatchObject({ value: null, outcome: 'inconclusive' })
  })
})
