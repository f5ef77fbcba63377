import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/errors.ts'
import { judge } from '../../../src/evaluation/judge.ts'
import { partition } from '../../../src/evaluation/partition.ts'
import { baselineOf, caseOf, classifier, digits, gateOf, regressor } from '../../harness/predictions.ts'

const size = 3000
const baseline = classifier(size, digits, (example) => example % 30 !== 1)

describe('slices', () => {
  it('fail the gate when one class alone got worse, though accuracy holds', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example % 100 < 20),
    )
    const gate = gateOf({ compare: [{ margin: 0.05 }], slices: [{ by: 'label' }] })
    const verdict = judge(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(verdict.comparisons[0]?.outcome).toBe('pass')
    expect(verdict.outcome).toBe('fail')
    expect(verdict.reason).toMatch(
      /^Where label is "7", accuracy is worse than the baseline \(−20\.00 points, p = .* after Holm over 10 slices\)$/,
    )
    expect(verdict.slices.filter(({ state }) => state === 'worse').map(({ value }) => value)).toEqual(['7'])
  })

  it('forgive what chance explains over many slices', () => {
    // One slice loses five answers and wins none: p = 1/32 on its own, not after Holm over ten.
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example < 50),
    )
    const gate = gateOf({ compare: [], slices: [{ by: 'label' }] })
    const verdict = judge(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    const seven = verdict.slices[7]
    expect(seven?.p).toBeCloseTo(1 / 32, 12)
    expect(seven?.adjustedP).toBeCloseTo(10 / 32, 12)
    expect(seven?.state).toBe('undecided')
    expect(verdict.outcome).toBe('pass')
  })

  it('may lose as much as their own margin', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example % 100 < 20),
    )
    const gate = gateOf({ compare: [], slices: [{ by: 'label', margin: 0.3 }] })
    const verdict = judge(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(verdict.slices[7]?.state).toBe('no worse')
    expect(verdict.outcome).toBe('pass')
  })

  it('go by columns; small and empty ones are listed and not counted', () => {
    const candidate = classifier(size, digits, (example) => example % 3 !== 0)
    const columns = {
      camera: {
        values: Array.from({ length: size }, (_, example) =>
          example < 10 ? 'old' : example % 3 === 0 ? 'night' : 'day',
        ),
        categories: ['day', 'night', 'old', 'thermal'],
      },
    }
    const gate = gateOf({ compare: [], slices: [{ by: 'camera' }] })
    const { slices } = judge(caseOf({ candidate, baseline: baselineOf(baseline), columns, gate }))
    expect(
      slices.map(({ value, size, state, adjustedP }) => [value, size, state, adjustedP !== null]),
    ).toEqual([
      ['day', 1994, 'no worse', true],
      ['night', 996, 'worse', true],
      ['old', 10, 'too small', false],
      ['thermal', 0, 'empty', false],
    ])
    expect(slices[2]?.reason).toContain('cannot tell')
  })

  it('can go by another metric', () => {
    const gate = gateOf({ compare: [], slices: [{ by: 'label', metric: 'log-loss' }] })
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 3 && example % 20 > 9),
    )
    const { slices } = judge(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(slices.filter(({ state }) => state === 'worse').map(({ value }) => value)).toEqual(['3'])
  })

  it('refuse a column that is not there and list those that are', () => {
    const gate = gateOf({ slices: [{ by: 'colour' }] })
    expect(() => judge(caseOf({ candidate: baseline, columns: { camera: { values: [] } }, gate }))).toThrow(
      new UserError({
        found: 'slices by "colour", which the dataset does not have',
        expected: 'label, camera',
        mend: 'Name one of these under gate.slices.',
      }),
    )
  })
})

describe('a partition', () => {
  const answers = regressor(200, () => 0)
  const backwards = { values: Array.from({ length: 200 }, (_, example) => 199 - example) }

  it('cuts many numbers at their quartiles', () => {
    const parts = partition('age', answers, { age: backwards })
    expect(parts.map(({ value, examples }) => [value, examples.length])).toEqual([
      ['≤ 49', 50],
      ['49 to 99', 50],
      ['99 to 149', 50],
      ['> 149', 50],
    ])
  })

  it('keeps few numbers as they are, in their order, with what is missing', () => {
    const values = Array.from({ length: 200 }, (_, example) =>
      example === 0 ? null : ([10, 9, 2][example % 3] ?? null),
    )
    const parts = partition('age', answers, { age: { values } })
    expect(parts.map(({ value }) => value)).toEqual(['(missing)', '2', '9', '10'])
    expect(parts.reduce((sum, { examples }) => sum + examples.length, 0)).toBe(200)
  })
})
