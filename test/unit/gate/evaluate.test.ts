import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { verdictSchema } from '../../../src/gate/verdict.ts'
import { canonicalJson, digestOf } from '../../../src/artifacts/digest.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const good = classifier(2000, digits, (example) => example % 40 !== 0)
const slightlyOther = classifier(2000, digits, (example) => example % 40 !== 1)
const bad = classifier(2000, digits, (example) => example % 8 !== 0)

const evaluating = (given: Parameters<typeof caseOf>[0]) => () => evaluateGate(caseOf(given))

describe('a candidate as good as its baseline', () => {
  it('passes a margin that the test split can support', () => {
    const verdict = evaluateGate(
      caseOf({
        candidate: good,
        baseline: baselineOf(slightlyOther),
        gate: gateOf({ compare: [{ margin: 0.02 }] }),
      }),
    )
    expect(verdict).toMatchObject({ outcome: 'pass', accepted: true, reasonCode: 'within-margin' })
    expect(verdict.comparisons[0]?.difference).toMatchObject({
      value: 0,
      interval: { lower: expect.closeTo(-0.0083, 4), upper: expect.closeTo(0.0083, 4) },
    })
    expect(verdict.comparisons[0]?.smallestMargin).toBeGreaterThan(0.012)
    expect(verdict.comparisons[0]?.smallestMargin).toBeLessThan(0.013)
    expect(verdict.classification?.flips?.broken.count).toBe(50)
    expect(verdict.classification?.flips?.fixed.count).toBe(50)
  })

  it('is inconclusive within a margin that is too small to confirm, with the number of examples that would be enough', () => {
    const verdict = evaluateGate(
      caseOf({
        candidate: good,
        baseline: baselineOf(slightlyOther),
        gate: gateOf({ compare: [{ margin: 0.004 }] }),
      }),
    )
    expect(verdict).toMatchObject({ outcome: 'inconclusive', accepted: true, reasonCode: 'undecided' })
    // 5 % of the predictions differ: ((1.645 + 0.842) / 0.004)² × 0.05 examples by the normal approximation.
    const needed = verdict.comparisons[0]?.examplesNeeded ?? 0
    expect(needed).toBeGreaterThan(18_500)
    expect(needed).toBeLessThan(20_500)
  })

  it('is not accepted when inconclusive if `on-inconclusive` is `fail`; the verdict stays inconclusive', () => {
    const gate = gateOf({ compare: [{ margin: 0.004 }], 'on-inconclusive': 'fail' })
    const verdict = evaluateGate(caseOf({ candidate: good, baseline: baselineOf(slightlyOther), gate }))
    expect([verdict.outcome, verdict.accepted]).toEqual(['inconclusive', false])
  })

  it('passes if it is the same model, even without a margin', () => {
    const model = digestOf('candidate')
    const gate = gateOf({
      compare: [{ margin: 0 }, { metric: 'macro-f1', margin: 0 }],
      slices: [{ by: 'label' }],
    })
    const verdict = evaluateGate(caseOf({ candidate: good, baseline: baselineOf(good, model), gate }))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.comparisons.map(({ difference: gain }) => gain?.method)).toEqual([
      'same-model',
      'same-model',
    ])
    expect(verdict.slices.every(({ state }) => state === 'no worse')).toBe(true)
  })
})

describe('a worse candidate', () => {
  const verdict = evaluateGate(caseOf({ candidate: bad, baseline: baselineOf(good) }))

  it('fails with its difference', () => {
    expect(verdict).toMatchObject({ outcome: 'fail', accepted: false, reasonCode: 'worse' })
    const [{ margin, difference } = {}] = verdict.comparisons
    expect(margin).toBe(0.005)
    expect(difference?.value).toBeCloseTo(-0.1, 12)
    expect(difference?.interval?.lower).toBeCloseTo(-0.11, 1)
    expect(difference?.interval?.upper).toBeLessThan(-0.08)
  })

  it('lists its flips with ids and class names, most confident first', () => {
    const broken = verdict.classification?.flips?.broken.examples ?? []
    const [first] = broken
    const scores = broken.map(({ score }) => score ?? NaN)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(scores.every((score) => score > 0.5)).toBe(true)
    expect(first?.label).toBe(first?.baseline)
    expect(first?.label).not.toBe(first?.candidate)
  })

  it('gives the same verdict byte for byte when evaluated again', () => {
    const again = evaluateGate(caseOf({ candidate: bad, baseline: baselineOf(good) }))
    expect(canonicalJson(again)).toBe(canonicalJson(verdict))
  })

  it('is equal after a round trip through JSON', () => {
    expect(verdictSchema.parse(JSON.parse(JSON.stringify(verdict)))).toEqual(verdict)
  })
})

describe('requirements', () => {
  const outcomes = (require: Parameters<typeof gateOf>[0]) =>
    evaluateGate(caseOf({ candidate: good, gate: gateOf(require) })).requirements.map(
      ({ outcome }) => outcome,
    )

  it('check the point estimate and print its interval', () => {
    const verdict = evaluateGate(caseOf({ candidate: good, gate: gateOf({ require: ['accuracy >= 97%'] }) }))
    expect(verdict.requirements[0]).toMatchObject({ reasonCode: 'met', kind: 'point', value: 0.975 })
    expect(verdict.requirements[0]?.interval?.lower).toBeCloseTo(0.96846, 5)
  })

  it('check the bound if a confidence is set', () => {
    expect(outcomes({ require: [{ metric: 'accuracy', 'at-least': 0.972 }] })).toEqual(['fail'])
    expect(outcomes({ require: [{ metric: 'accuracy', 'at-least': 0.968 }] })).toEqual(['pass'])
    expect(outcomes({ require: [{ metric: 'log-loss', 'at-most': 0.4 }] })).toEqual(['pass'])
    expect(outcomes({ require: [{ metric: 'log-loss', 'at-most': 0.3 }] })).toEqual(['fail'])
  })

  it('support every operator and the size of the model', () => {
    expect(
      outcomes({
        require: [
          'model-bytes <= 2 MB',
          'model-bytes < 1 MB',
          'parameters > 397509',
          'mcc >= 0.9',
          'top-2-accuracy >= 0.9',
        ],
      }),
    ).toEqual(['pass', 'fail', 'pass', 'pass', 'pass'])
  })

  it('reject an unknown metric and list the known metrics', () => {
    expect(evaluating({ candidate: good, gate: gateOf({ require: ['acuracy >= 0.9'] }) })).toThrow(
      userError(
        'GATE_UNKNOWN_METRIC',
        '"acuracy"',
        'accuracy, balanced-accuracy',
        'brier',
        'recall[<class>]',
        'model-bytes, parameters',
      ),
    )
  })

  it('reject bounds that can never hold', () => {
    expect(evaluating({ candidate: good, gate: gateOf({ require: ['accuracy >= 97'] }) })).toThrow(
      userError('GATE_INVALID_BOUND', '"accuracy >= 97"', '97%'),
    )
    const wrongSide = gateOf({ require: [{ metric: 'log-loss', 'at-least': 0.5 }] })
    expect(evaluating({ candidate: good, gate: wrongSide })).toThrow(
      userError('GATE_INVALID_BOUND', 'at-least', 'log-loss', 'at-most'),
    )
    const exact = gateOf({ require: [{ metric: 'model-bytes', 'at-most': 5 }] })
    expect(evaluating({ candidate: good, gate: exact })).toThrow(
      userError('GATE_INVALID_BOUND', 'model-bytes', '"model-bytes <= 5"'),
    )
  })

  it('reject a metric of another task', () => {
    expect(evaluating({ candidate: good, gate: gateOf({ require: ['rmse <= 1'] }) })).toThrow(
      userError('GATE_UNKNOWN_METRIC', '"rmse"', 'regression'),
    )
  })
})

describe('without a baseline', () => {
  it('the gate warns and checks only the requirements', () => {
    const verdict = evaluateGate(caseOf({ candidate: good, gate: gateOf({ slices: [{ by: 'label' }] }) }))
    expect(verdict.outcome).toBe('pass')
    expect(verdict.comparisons).toEqual([])
    expect(verdict.slices.map(({ state }) => state)).toEqual(digits.map(() => 'undecided'))
    expect(verdict.warnings.join(' ')).toContain('no successful run on main')
    expect(verdict.warnings.join(' ')).toContain('Nothing was evaluated')
  })
})

describe('regression', () => {
  const near = regressor(300, (example) => Math.sin(example))
  const far = regressor(300, (example) => 2 * Math.sin(example))

  it('fails a candidate with larger errors if lower is better', () => {
    const gate = gateOf({
      compare: [{ metric: 'rmse', margin: 0.1 }],
      slices: [{ by: 'label', metric: 'mae' }],
    })
    const verdict = evaluateGate(caseOf({ candidate: far, baseline: baselineOf(near), gate }))
    expect(verdict.outcome).toBe('fail')
    expect(verdict.comparisons[0]?.difference?.value).toBeLessThan(-0.6)
    expect(verdict.slices.map(({ state }) => state)).toEqual(['worse', 'worse', 'worse', 'worse'])
    expect(evaluateGate(caseOf({ candidate: near, baseline: baselineOf(far), gate })).outcome).toBe('pass')
  })

  it('requires a margin', () => {
    const gate = gateOf({ compare: [{ metric: 'mae' }] })
    expect(evaluating({ candidate: far, baseline: baselineOf(near), gate })).toThrow(
      userError('GATE_INVALID_COMPARISON', 'mae', 'margin'),
    )
  })

  it('warns when nothing is compared', () => {
    const verdict = evaluateGate(caseOf({ candidate: far, baseline: baselineOf(near) }))
    expect(verdict.warnings.join(' ')).toContain('compares nothing')
  })
})
