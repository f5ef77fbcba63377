import { describe, expect, it } from '@jest/globals'
import type { GateInput } from '../../../src/gate/evaluation-input.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'

const size = 1000

function verdictOf(
  gate: NonNullable<Parameters<typeof gateOf>[0]>,
  answers: Pick<GateInput, 'candidate'> & Partial<GateInput>,
  changed: readonly { candidate: GateInput['candidate']; baseline: GateInput['candidate'] | null }[],
) {
  const parsed = gateOf({ compare: [], ...gate })
  const perturbedPredictions = parsed.robustness.flatMap((rule, index) => {
    const own = changed[index]
    return own ? [{ rule, ...own }] : []
  })
  return evaluateGate(caseOf({ ...answers, perturbedPredictions, gate: parsed }))
}

describe('robustness of a classifier', () => {
  const clean = classifier(size, digits, () => true)
  const sturdy = classifier(size, digits, (example) => example % 50 !== 0)
  const frail = classifier(size, digits, (example) => example % 5 !== 0)

  it('is the share of unchanged predictions and the loss of accuracy, with bounds', () => {
    const { metrics } = verdictOf({ robustness: [{ rotate: 10 }] }, { candidate: clean }, [
      { candidate: frail, baseline: null },
    ])
    const of = (name: string) => metrics.find(({ metric }) => metric === name)?.candidate
    expect(of('invariance[rotate-10]')).toMatchObject({ value: 0.8, method: 'clopper-pearson' })
    expect(of('accuracy-drop[rotate-10]')?.value).toBeCloseTo(0.2, 12)
    expect(of('accuracy-drop[rotate-10]')?.interval?.upper).toBeLessThan(0.23)
  })

  it('is required and compared with the baseline like any metric', () => {
    const verdict = verdictOf(
      {
        robustness: [{ noise: 3 }],
        require: ['invariance[noise-3] >= 90%'],
        compare: [{ metric: 'accuracy-drop[noise-3]', margin: 0.02 }],
      },
      { candidate: clean, baseline: baselineOf(clean) },
      [{ candidate: frail, baseline: sturdy }],
    )
    expect(verdict.requirements[0]?.outcome).toBe('fail')
    expect(verdict.comparisons[0]).toMatchObject({ outcome: 'fail' })
    expect(verdict.comparisons[0]?.difference?.value).toBeCloseTo(-0.18, 12)
  })
})

describe('robustness of a regression model', () => {
  it('is the share of predictions that change in the expected direction', () => {
    const clean = regressor(size, () => 0)
    const raised = regressor(size, (example) => (example % 4 === 0 ? -1 : 2))
    const { metrics } = verdictOf(
      { robustness: [{ increase: 'rooms', by: 1, expect: 'not-lower' }, { jitter: 0.01 }] },
      { candidate: clean },
      [
        { candidate: raised, baseline: null },
        { candidate: raised, baseline: null },
      ],
    )
    const of = (name: string) => metrics.find(({ metric }) => metric === name)?.candidate.value
    expect(of('direction[increase-rooms]')).toBe(0.75)
    expect(of('mean-change[jitter-0.01]')).toBeCloseTo(1.75, 6)
    expect(of('mae-rise[jitter-0.01]')).toBeCloseTo(1.75, 6)
  })
})
