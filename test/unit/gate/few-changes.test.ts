import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { baselineOf, caseOf, classifier, digits, gateOf } from '../../harness/predictions.ts'

const model = classifier(1000, digits, (example) => example % 40 !== 0)
const oneFixed = classifier(1000, digits, (example) => example % 40 !== 0 || example === 40)
const perfect = classifier(1000, digits, () => true)

const metrics = ['macro-f1', 'balanced-accuracy', 'mcc', 'cohen-kappa', 'f1[3]', 'recall[3]', 'precision[3]']
const compared = (margin: number) => gateOf({ compare: metrics.map((metric) => ({ metric, margin })) })

describe('a candidate with the predictions of the baseline', () => {
  const verdict = (margin: number) =>
    evaluateGate(caseOf({ candidate: model, baseline: baselineOf(model), gate: compared(margin) }))

  it('passes a margin that its test split can confirm, by every metric of classes', () => {
    const { comparisons, warnings } = verdict(0.1)
    expect(comparisons.map(({ outcome }) => outcome)).toEqual(metrics.map(() => 'pass'))
    expect(warnings).toContain("All 1,000 predictions equal the baseline's.")
  })

  it('is inconclusive within a margin that its test split cannot confirm', () => {
    const { comparisons } = verdict(0.001)
    expect(comparisons.map(({ outcome }) => outcome)).toEqual(metrics.map(() => 'inconclusive'))
    for (const { difference: gain } of comparisons) {
      expect(gain?.interval?.lower).toBeLessThan(-0.002)
      expect(gain?.interval?.upper).toBeCloseTo(-(gain?.interval?.lower ?? NaN), 9)
    }
  })

  it('has the bounds of 0 discordant pairs, z² / (n + z²), if all classes are of one size', () => {
    const [macroF1] = verdict(0.01).comparisons
    const z2 = 1.6448536269514722 ** 2
    expect(macroF1?.difference).toMatchObject({ method: 'scaled-tango', resamples: null })
    expect(macroF1?.difference?.interval?.upper).toBeCloseTo(z2 / (1000 + z2), 3)
  })
})

describe('a candidate with one different prediction', () => {
  it('is inconclusive by macro F1 within a margin at which accuracy is inconclusive too', () => {
    const gate = gateOf({
      compare: [
        { metric: 'accuracy', margin: 0.001 },
        { metric: 'macro-f1', margin: 0.001 },
      ],
    })
    const { comparisons } = evaluateGate(caseOf({ candidate: oneFixed, baseline: baselineOf(model), gate }))
    const [accuracy, macroF1] = comparisons
    expect([accuracy?.outcome, macroF1?.outcome]).toEqual(['inconclusive', 'inconclusive'])
    expect(macroF1?.difference?.interval?.lower).toBeCloseTo(accuracy?.difference?.interval?.lower ?? NaN, 3)
  })
})

describe('recall and precision of one class', () => {
  it('have Clopper–Pearson bounds, which exist if all examples of the class are correct', () => {
    const gate = gateOf({
      compare: [],
      require: ['recall[3]', 'precision[3]'].map((metric) => ({
        metric,
        'at-least': 0.95,
        confidence: 0.95,
      })),
    })
    const { requirements } = evaluateGate(caseOf({ candidate: perfect, gate }))
    // 0.05 to the power of 1 / 100 for 100 of 100 correct.
    for (const { outcome, interval } of requirements) {
      expect(outcome).toBe('pass')
      expect(interval?.lower).toBeCloseTo(0.05 ** (1 / 100), 9)
      expect(interval?.upper).toBe(1)
    }
  })

  it('are compared by Tango on the examples of the class, and by the bootstrap if the models select different examples', () => {
    const { comparisons } = evaluateGate(
      caseOf({ candidate: oneFixed, baseline: baselineOf(model), gate: compared(0.05) }),
    )
    const methods = Object.fromEntries(
      comparisons.map(({ metric, difference: gain }) => [metric, gain?.method]),
    )
    expect(methods['recall[3]']).toBe('tango')
    expect(methods['precision[3]']).not.toBe('tango')
    const recall = comparisons.find(({ metric }) => metric === 'recall[3]')
    // 0 pairs among 100 examples.
    const z2 = 1.6448536269514722 ** 2
    expect(recall?.difference?.interval?.lower).toBeCloseTo(-z2 / (100 + z2), 9)
  })
})

describe('a perfect score', () => {
  const z = 1000
  const of = (candidate: typeof perfect) => {
    const { metrics: rows } = evaluateGate(caseOf({ candidate, gate: gateOf({ compare: [] }) }))
    return (name: string) => rows.find(({ metric }) => metric === name)?.candidate
  }

  it('has the lower bound of Clopper and Pearson for 0 errors if all classes are of one size', () => {
    const row = of(perfect)
    for (const name of ['macro-f1', 'balanced-accuracy', 'weighted-f1'])
      expect(row(name)?.interval).toEqual({ lower: expect.closeTo(0.05 ** (1 / z), 3), upper: 1 })
    expect(row('macro-f1')).toMatchObject({ value: 1, method: 'weighted-mistakes', note: null })
  })

  it('has a lower bound below 1 by every function of the confusions', () => {
    const row = of(perfect)
    for (const name of ['mcc', 'cohen-kappa', 'macro-precision', 'macro-recall']) {
      expect(row(name)?.interval?.lower).toBeLessThan(1 - 2 / z)
      expect(row(name)?.interval?.lower).toBeGreaterThan(1 - 5 / z)
    }
  })

  it('has a slightly lower bound after a single error', () => {
    const almost = of(classifier(1000, digits, (example) => example !== 40))
    const lower = almost('macro-f1')?.interval?.lower ?? NaN
    expect(lower).toBeLessThan(0.05 ** (1 / z))
    expect(lower).toBeGreaterThan(1 - 7 / z)
  })
})

describe('a biased metric', () => {
  it('is compared without an interval, and the comparison names metrics to compare instead', () => {
    const gate = gateOf({ compare: [{ metric: 'ece', margin: 0.01 }] })
    const { comparisons } = evaluateGate(caseOf({ candidate: perfect, baseline: baselineOf(model), gate }))
    expect(comparisons[0]).toMatchObject({ outcome: 'inconclusive', difference: { interval: null } })
    expect(comparisons[0]?.difference?.note).toMatch(/^few examples .* compare log-loss or brier$/)
  })

  it('has a value, and a note with the reason for the missing interval', () => {
    const { metrics: rows, requirements } = evaluateGate(
      caseOf({
        candidate: model,
        gate: gateOf({ compare: [], require: [{ metric: 'ece', 'at-most': 0.9, confidence: 0.95 }] }),
      }),
    )
    const shown = rows.find(({ metric }) => metric === 'ece')
    expect(shown?.candidate.interval).toBeNull()
    expect(shown?.candidate.note).toMatch(/^few examples enlarge the calibration error by chance/)
    expect(requirements[0]).toMatchObject({ outcome: 'inconclusive', interval: null })
  })
})
