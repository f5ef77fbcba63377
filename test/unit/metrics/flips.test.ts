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

  it('counts what the baseline had right and the candidate has wrong', () => {
    const verdict = verdictOf(['negative-flip-rate <= 3%'])
    expect(verdict.requirements[0]).toMatchObject({ value: 10 / 400, outcome: 'pass' })
    expect(verdict.metrics.find(({ metric }) => metric === 'negative-flip-rate')).toMatchObject({
      better: 'lower',
      baseline: null,
      difference: null,
    })
  })

  it('is bounded with confidence', () => {
    const bound = { metric: 'negative-flip-rate', 'at-most': 0.03, confidence: 0.95 }
    expect(verdictOf([bound]).requirements[0]?.outcome).toBe('fail')
    expect(verdictOf([{ ...bound, 'at-most': 0.05 }]).requirements[0]?.outcome).toBe('pass')
  })

  it('is not compared, since it is a comparison already', () => {
    const gate = gateOf({ compare: [{ metric: 'negative-flip-rate', margin: 0.01 }] })
    expect(() => evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))).toThrow(
      userError('GATE_INVALID_COMPARISON'),
    )
  })

  it('does not stop the first model, which has no baseline, and says so', () => {
    const gate = gateOf({ require: ['negative-flip-rate <= 1%', 'accuracy >= 0.5'] })
    const verdict = evaluateGate(caseOf({ candidate, gate }))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.requirements.map(({ metric }) => metric)).toEqual(['accuracy'])
    expect(verdict.warnings).toContain('Not checked without a baseline: negative-flip-rate <= 1%.')
  })

  it('is inconclusive where the baseline answers another question', () => {
    const other = classifier(400, [...digits.slice(0, 9), 'none'], () => true)
    const gate = gateOf({ require: ['negative-flip-rate <= 1%'], compare: [] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(other), gate }))
    expect(verdict.outcome).toBe('inconclusive')
    expect(verdict.requirements[0]).toMatchObject({ value: null, outcome: 'inconclusive' })
  })
})
