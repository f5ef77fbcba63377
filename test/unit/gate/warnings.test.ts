import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import type { Verdict } from '../../../src/gate/verdict.ts'
import { baselineOf, caseOf, gateOf, regressor } from '../../harness/predictions.ts'

type Section = Parameters<typeof gateOf>[0]

/** Errors of the candidate and of the baseline, by example. */
function verdictOf(
  size: number,
  candidate: (example: number) => number,
  baseline: (example: number) => number,
  section: Section = {},
): Verdict {
  return evaluateGate(
    caseOf({
      gate: gateOf({ compare: [{ metric: 'mae', margin: 0.5 }], ...section }),
      candidate: regressor(size, candidate),
      baseline: baselineOf(regressor(size, baseline)),
      columns: {
        half: { values: Array.from({ length: size }, (_, example) => (example % 2 === 0 ? 'even' : 'odd')) },
        patient: { values: Array.from({ length: size }, (_, example) => `patient ${example % 25}`) },
      },
    }),
  )
}

const little = (example: number) => 0.1 * (example % 7)
/** One error of ten is large. */
const seldomFar = (example: number) => (example % 10 === 4 ? 8 : 0) + little(example + 3)
const about = (verdict: Verdict) => verdict.warnings.filter((text) => text.includes('hang'))

describe('a comparison whose change depends on few examples', () => {
  it('warns that unchanged models may fail if few examples gain much', () => {
    const verdict = verdictOf(40, little, seldomFar)
    expect(verdict.comparisons[0]?.difference?.longTail).toBe('up')
    expect(about(verdict)).toEqual([
      expect.stringMatching(
        /^The change in mean absolute error depends on few of the 40 examples: .*5 % of unchanged models/,
      ),
    ])
  })

  it('warns that worse models may pass if few examples lose much', () => {
    const verdict = verdictOf(40, seldomFar, little, {
      compare: [{ metric: 'mae', margin: 0.5, confidence: 0.9 }],
    })
    expect(verdict.comparisons[0]?.difference?.longTail).toBe('down')
    expect(about(verdict)[0]).toContain('more than 10 % of models beyond the margin may pass')
  })

  it('has no warning if differences are similar, or if the tail has many examples', () => {
    expect(about(verdictOf(40, little, (example) => little(example + 3)))).toEqual([])
    expect(about(verdictOf(600, little, seldomFar))).toEqual([])
  })

  it('has no warning if outliers lie on both sides', () => {
    const other = (example: number) => (example % 10 === 7 ? 8.3 : 0) + little(example + 3)
    expect(about(verdictOf(40, other, seldomFar))).toEqual([])
  })

  it('counts groups if groups are drawn', () => {
    const far = (example: number) => (example % 25 === 4 ? 8 : 0) + little(example)
    const [warning] = about(verdictOf(250, little, far, { 'cluster-by': 'patient' }))
    expect(warning).toContain('depends on few of the 25 groups of examples: a few gain')
  })

  it('has a warning for means over seeds too', () => {
    const far = (shift: number) => regressor(40, (example) => seldomFar(example) + 0.01 * shift)
    const close = (shift: number) => regressor(40, (example) => little(example) + 0.01 * shift)
    const verdict = evaluateGate(
      caseOf({
        gate: gateOf({ compare: [{ metric: 'mae', margin: 0.5 }] }),
        candidate: close(0),
        baseline: baselineOf(far(0)),
        otherSeeds: [{ candidate: close(1), baseline: far(1), perturbedPredictions: [] }],
      }),
    )
    expect(verdict.comparisons[0]?.difference).toMatchObject({ method: 'seeds-t', longTail: 'up' })
  })

  it('names the affected slices', () => {
    const far = (example: number) => (example % 20 === 4 ? 8 : 0) + little(example)
    const verdict = verdictOf(100, little, far, { slices: [{ by: 'half' }] })
    expect(about(verdict)).toContain(
      'In 1 slice the change depends on few examples, so p-values are less reliable: mean absolute error where half = even.',
    )
  })

  it('has no warning about accuracy, whose test is exact', () => {
    const verdict = evaluateGate(
      caseOf({
        candidate: sure,
        baseline: baselineOf({ ...sure, scores: sure.scores.toReversed() }),
      }),
    )
    expect(verdict.comparisons[0]?.difference?.longTail).toBeNull()
  })
})

const sure = {
  kind: 'class' as const,
  ids: Array.from({ length: 30 }, (_, example) => `test-${example}`),
  labels: Int32Array.from({ length: 30 }, (_, example) => example % 2),
  predicted: null,
  classes: ['a', 'b'],
  scores: Float64Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? 0.9 : 0.1)),
}
