import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { z } from 'zod'
import { gateSection } from '../../../src/config/gate.ts'
import type { outcomes } from '../../../src/gate/decision-rule.ts'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { UncheckedClassPredictions, UncheckedPredictions } from '../../../src/metrics/predictions.ts'
import { seededUniform } from '../../../src/statistics/resample.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'

// A fixed seed, since chance can decide a bootstrap at the edge of its bounds.
type Entry = NonNullable<z.input<typeof gateSection>['compare']>[number]

function compared(candidate: UncheckedPredictions, baseline: UncheckedPredictions, entry: Entry) {
  const verdict = evaluateGate(
    caseOf({ candidate, baseline: baselineOf(baseline), gate: gateOf({ compare: [entry] }) }),
  )
  const [row] = verdict.comparisons
  if (!row) throw new TypeError('nothing was compared')
  return { ...row, verdict }
}

/** Binary predictions: `onlyFirst` only the candidate has right, `onlySecond` only the baseline, `neither` neither of them. */
function pair(size: number, onlyFirst: number, onlySecond: number, neither: number) {
  const answers = (isRight: (example: number) => boolean): UncheckedClassPredictions => ({
    kind: 'class',
    ids: Array.from({ length: size }, (_, example) => `e${example}`),
    classes: ['no', 'yes'],
    labels: Int32Array.from({ length: size }, (_, example) => example % 2),
    scores: null,
    predicted: Int32Array.from({ length: size }, (_, example) =>
      isRight(example) ? example % 2 : 1 - (example % 2),
    ),
  })
  const wrong = (example: number, from: number, count: number) => example >= from && example < from + count
  return {
    candidate: answers((example) => !wrong(example, 0, onlySecond + neither)),
    baseline: answers(
      (example) => !wrong(example, onlySecond, neither) && !wrong(example, onlySecond + neither, onlyFirst),
    ),
  }
}

const discordances = fc.record({
  size: fc.integer({ min: 60, max: 400 }),
  onlyFirst: fc.integer({ min: 0, max: 20 }),
  onlySecond: fc.integer({ min: 0, max: 20 }),
  neither: fc.integer({ min: 1, max: 20 }),
})

const rank = (outcome: (typeof outcomes)[number]) => ({ fail: 0, inconclusive: 1, pass: 2 })[outcome]

const closedForms: readonly Entry[] = [{ margin: 0.02 }, { margin: '3%' }, { test: 'superiority' }]

describe('a margin', () => {
  const { candidate, baseline } = pair(1000, 20, 30, 70)

  it('as a number has the unit of the metric', () => {
    expect(compared(candidate, baseline, { margin: 0.02 })).toMatchObject({
      margin: 0.02,
      relativeMargin: null,
    })
  })

  it('in percent is relative to the baseline, not in percentage points', () => {
    const row = compared(candidate, baseline, { margin: '2%' })
    expect(row.baseline).toBe(0.91)
    expect(row.margin).toBeCloseTo(0.0182, 12)
    expect(row.relativeMargin).toBe(0.02)
  })

  it('in percent gives the same outcome as the equal margin as a number', () => {
    fc.assert(
      fc.property(discordances, fc.integer({ min: 1, max: 10 }), (given, percent) => {
        const { candidate, baseline } = pair(given.size, given.onlyFirst, given.onlySecond, given.neither)
        const relative = compared(candidate, baseline, { margin: `${percent}%` })
        const absolute = compared(candidate, baseline, {
          margin: ((relative.baseline ?? NaN) * percent) / 100,
        })
        expect(relative.outcome).toBe(absolute.outcome)
      }),
      { numRuns: 25 },
    )
  })

  it('that is wider never gives a worse outcome', () => {
    fc.assert(
      fc.property(discordances, fc.double({ min: 0, max: 0.1, noNaN: true }), (given, margin) => {
        const { candidate, baseline } = pair(given.size, given.onlyFirst, given.onlySecond, given.neither)
        const narrow = compared(candidate, baseline, { margin })
        const wide = compared(candidate, baseline, { margin: margin * 1.5 })
        expect(rank(wide.outcome)).toBeGreaterThanOrEqual(rank(narrow.outcome))
      }),
      { numRuns: 25 },
    )
  })

  it('of a metric that is better when lower allows a rise up to the margin', () => {
    const uniform = seededUniform(2, 'errors')
    const errors = Float64Array.from({ length: 500 }, () => 1 + uniform())
    const near = regressor(500, (example) => errors[example] ?? 0)
    const rise = regressor(500, (example) => (errors[example] ?? 0) * 1.04 + 0.001 * (example % 3))
    for (const [margin, outcome] of [
      ['3%', 'fail'],
      ['6%', 'pass'],
    ] as const) {
      expect(compared(rise, near, { metric: 'mae', margin }).outcome).toBe(outcome)
      expect(compared(near, rise, { metric: 'mae', margin }).outcome).toBe('pass')
    }
  })

  it('of another form is rejected with the allowed forms', () => {
    expect(gateSection.safeParse({ compare: [{ margin: '2 points' }] }).success).toBe(false)
    expect(gateSection.safeParse({ compare: [{ margin: -0.1 }] }).success).toBe(false)
    expect(gateSection.safeParse({ compare: [{ margin: '100%' }] }).success).toBe(false)
    expect(gateSection.safeParse({ compare: [{ margin: '99%' }] }).success).toBe(true)
    const both = gateSection.safeParse({ compare: [{ test: 'superiority', margin: 0.1 }] })
    expect(both.error?.issues[0]?.message).toContain('superiority allows no loss')
  })
})

describe('a comparison', () => {
  it('never has a worse outcome for a candidate with one more correct prediction', () => {
    fc.assert(
      fc.property(discordances, fc.constantFrom(...closedForms), fc.boolean(), (given, entry, breaksTie) => {
        const { size, onlyFirst, onlySecond, neither } = given
        const [worse, better] = breaksTie
          ? [pair(size, onlyFirst, onlySecond + 1, neither), pair(size, onlyFirst, onlySecond, neither)]
          : [pair(size, onlyFirst, onlySecond, neither), pair(size, onlyFirst + 1, onlySecond, neither - 1)]
        const [before, after] = [worse, better].map(({ candidate, baseline }) =>
          compared(candidate, baseline, entry),
        )
        expect(rank(after?.outcome ?? 'fail')).toBeGreaterThanOrEqual(rank(before?.outcome ?? 'fail'))
      }),
      { numRuns: 60 },
    )
  })

  it('with both sides swapped has the same bounds with the opposite sign', () => {
    fc.assert(
      fc.property(discordances, ({ size, onlyFirst, onlySecond, neither }) => {
        const { candidate, baseline } = pair(size, onlyFirst, onlySecond, neither)
        const there = compared(candidate, baseline, {}).difference
        const back = compared(baseline, candidate, {}).difference
        expect(back?.value).toBeCloseTo(-(there?.value ?? NaN), 12)
        expect(back?.interval?.lower).toBeCloseTo(-(there?.interval?.upper ?? NaN), 9)
        expect(back?.interval?.upper).toBeCloseTo(-(there?.interval?.lower ?? NaN), 9)
      }),
      { numRuns: 25 },
    )
  })

  it('does not depend on the order of the examples, nor on the names of the classes', () => {
    const candidate = classifier(400, digits, (example) => example % 9 !== 0)
    const baseline = classifier(400, digits, (example) => example % 8 !== 0)
    const reversed = (answers: UncheckedClassPredictions): UncheckedClassPredictions => ({
      kind: 'class',
      classes: answers.classes,
      ids: answers.ids.toReversed(),
      labels: answers.labels.toReversed(),
      predicted: answers.predicted?.toReversed() ?? null,
      scores: null,
    })
    const named = ({
      scores,
      ...answers
    }: UncheckedClassPredictions & { scores: Float64Array }): UncheckedClassPredictions => ({
      ...answers,
      scores: null,
      predicted: Int32Array.from(answers.labels, (_, example) => {
        const own = scores.subarray(example * 10, example * 10 + 10)
        return own.indexOf(Math.max(...own))
      }),
    })
    const [first, second] = [named(candidate), named(baseline)]
    for (const entry of [{ margin: 0.02 }, { metric: 'macro-f1', margin: 0.02 }]) {
      const { difference: gain } = compared(first, second, entry)
      expect(compared(reversed(first), reversed(second), entry).difference).toEqual(gain)
      const renamed = (answers: UncheckedClassPredictions) => ({
        ...answers,
        classes: digits.map((digit) => `class ${digit}`),
      })
      expect(compared(renamed(first), renamed(second), entry).difference).toEqual(gain)
    }
  })

  it('passes exactly where its p-value is below 1 − confidence', () => {
    fc.assert(
      fc.property(discordances, fc.constantFrom(...closedForms), (given, entry) => {
        const { candidate, baseline } = pair(given.size, given.onlyFirst, given.onlySecond, given.neither)
        const { outcome, p } = compared(candidate, baseline, entry)
        expect(outcome === 'pass').toBe((p ?? NaN) < 0.05)
      }),
      { numRuns: 40 },
    )
  })
})

describe('superiority', () => {
  const superiority: Entry = { test: 'superiority' }

  it('passes by McNemar’s exact test, which is stricter than the interval for few pairs', () => {
    const shown = pair(200, 6, 0, 10)
    const row = compared(shown.candidate, shown.baseline, superiority)
    expect(row.outcome).toBe('pass')
    expect(row.p).toBeCloseTo(1 / 64, 12)
    const few = pair(200, 4, 0, 10)
    const open = compared(few.candidate, few.baseline, superiority)
    expect(open.difference?.interval?.lower).toBeGreaterThan(0)
    expect(open).toMatchObject({
      outcome: 'inconclusive',
      reasonCode: 'undecided',
      sampleSizeAdvice: 'examples',
    })
    expect(open.p).toBeCloseTo(1 / 16, 12)
    expect(open.examplesNeeded).toBeGreaterThan(200)
  })

  it('fails if there is evidence of a worse candidate, and is inconclusive without it', () => {
    const worse = pair(1000, 10, 40, 10)
    const failed = compared(worse.candidate, worse.baseline, superiority)
    expect(failed).toMatchObject({ outcome: 'fail', reasonCode: 'worse' })
    const seems = pair(1000, 10, 14, 10)
    expect(compared(seems.candidate, seems.baseline, superiority)).toMatchObject({
      outcome: 'inconclusive',
      sampleSizeAdvice: 'unlikely',
      examplesNeeded: null,
    })
  })

  it('of the same model is inconclusive', () => {
    const { baseline } = pair(200, 0, 0, 10)
    const gate = gateOf({ compare: [superiority] })
    const verdict = evaluateGate(
      caseOf({ candidate: baseline, baseline: baselineOf(baseline, digestOf('candidate')), gate }),
    )
    expect(verdict).toMatchObject({ outcome: 'inconclusive', reasonCode: 'identical' })
  })

  it('is available for any metric', () => {
    const near = regressor(200, (example) => Math.sin(example))
    const far = regressor(200, (example) => 2 * Math.sin(example))
    expect(compared(near, far, { metric: 'rmse', test: 'superiority' }).outcome).toBe('pass')
    expect(compared(far, near, { metric: 'rmse', test: 'superiority' }).outcome).toBe('fail')
  })
})

describe('the advice about more examples', () => {
  it('states that they will probably not help if the estimate lies beyond the margin', () => {
    const { candidate, baseline } = pair(400, 8, 14, 10)
    const row = compared(candidate, baseline, { margin: 0.01 })
    expect(row).toMatchObject({ outcome: 'inconclusive', sampleSizeAdvice: 'unlikely', examplesNeeded: null })
  })

  it('is absent for a margin of 0', () => {
    const { candidate, baseline } = pair(400, 10, 10, 10)
    expect(compared(candidate, baseline, { margin: 0 })).toMatchObject({
      sampleSizeAdvice: 'never',
      examplesNeeded: null,
    })
  })
})
