import { describe, expect, it } from '@jest/globals'
import { evaluateGate } from '../../../src/gate/evaluate.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'
import { benjaminiHochbergAdjusted } from '../../../src/statistics/multiple-testing.ts'
import { baselineOf, caseOf, classifier, digits, gateOf } from '../../harness/predictions.ts'
import { userError } from '../../harness/user-error.ts'

const size = 3000
const baseline = classifier(size, digits, (example) => example % 30 !== 1)

describe('slices', () => {
  it('fail the gate when a single class got worse while accuracy did not', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example % 100 < 20),
    )
    const gate = gateOf({ compare: [{ margin: 0.05 }], slices: [{ by: 'label' }] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(verdict.comparisons[0]?.outcome).toBe('pass')
    expect(verdict).toMatchObject({ outcome: 'fail', reasonCode: 'worse' })
    const worse = verdict.slices.filter(({ state }) => state === 'worse')
    expect(worse).toMatchObject([
      { by: 'label', value: '7', difference: { value: expect.closeTo(-0.2, 12) } },
    ])
    // Holm multiplies the smallest of 10 p-values by 10.
    expect(worse[0]?.adjustedP).toBeCloseTo(10 * (worse[0]?.p ?? NaN), 12)
  })

  it('do not fail the gate by a difference that chance explains over many slices', () => {
    // One slice loses five predictions and wins none: p = 1/32 alone, 10/32 after Holm over ten.
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example < 50),
    )
    const gate = gateOf({ compare: [], slices: [{ by: 'label' }] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    const seven = verdict.slices[7]
    expect(seven?.p).toBeCloseTo(1 / 32, 12)
    expect(seven?.adjustedP).toBeCloseTo(10 / 32, 12)
    expect(seven?.state).toBe('undecided')
    expect(verdict.outcome).toBe('pass')
  })

  it('may have a margin of their own', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example % 100 < 20),
    )
    const gate = gateOf({ compare: [], slices: [{ by: 'label', margin: 0.3 }] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(verdict.slices[7]?.state).toBe('no worse')
    expect(verdict.outcome).toBe('pass')
  })

  it('are made by columns; small and empty slices are listed and not counted', () => {
    const candidate = classifier(size, digits, (example) => example % 3 !== 0)
    const columns = {
      camera: {
        values: Array.from({ length: size }, (_, example) =>
          example < 10 ? 'old' : example % 3 === 0 ? 'night' : 'day',
        ),
        categories: ['day', 'night', 'old', 'thermal'],
      },
    }
    const gate = gateOf({ compare: [], slices: [{ by: 'camera', 'on-empty': 'ignore' }] })
    const { slices } = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), columns, gate }))
    expect(
      slices.map(({ value, size, state, adjustedP }) => [value, size, state, adjustedP !== null]),
    ).toEqual([
      ['day', 1994, 'no worse', true],
      ['night', 996, 'worse', true],
      ['old', 10, 'too small', false],
      ['thermal', 0, 'empty', false],
    ])
    expect(slices[2]?.reasonCode).toBe('too-small')
  })

  it('can use another metric', () => {
    const gate = gateOf({ compare: [], slices: [{ by: 'label', metric: 'log-loss' }] })
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 3 && example % 20 > 9),
    )
    const { slices } = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(slices.filter(({ state }) => state === 'worse').map(({ value }) => value)).toEqual(['3'])
  })

  it('reject a missing column and list the existing columns', () => {
    const gate = gateOf({ slices: [{ by: 'colour' }] })
    expect(() =>
      evaluateGate(caseOf({ candidate: baseline, columns: { camera: { values: [] } }, gate })),
    ).toThrow(userError('GATE_UNKNOWN_COLUMN', '"colour"', 'label, camera'))
  })

  it('fail the gate when a known category has no examples, with or without a baseline', () => {
    const columns = {
      camera: { values: Array.from({ length: size }, () => 'day'), categories: ['day', 'night'] },
    }
    const gate = gateOf({ compare: [], slices: [{ by: 'camera' }] })
    const verdict = evaluateGate(caseOf({ candidate: baseline, columns, gate }))
    expect(verdict.slices.map(({ value, state }) => [value, state])).toEqual([
      ['day', 'undecided'],
      ['night', 'missing'],
    ])
    expect(verdict).toMatchObject({ outcome: 'fail', reasonCode: 'missing' })
  })

  it('fail the gate when a slice of the baseline has no examples, unless `on-empty` is `ignore`', () => {
    const columns = { camera: { values: Array.from({ length: size }, () => 'day') } }
    const baselineSlices = [
      { kind: 'value', by: 'camera', value: 'day' },
      { kind: 'value', by: 'camera', value: 'night' },
      { kind: 'value', by: 'lens', value: 'wide' },
    ] as const
    const outcomeOf = (onEmpty: 'fail' | 'ignore') => {
      const gate = gateOf({ compare: [], slices: [{ by: 'camera', 'on-empty': onEmpty }] })
      const { outcome, slices } = evaluateGate(
        caseOf({ candidate: baseline, baseline: baselineOf(baseline), columns, baselineSlices, gate }),
      )
      return [outcome, ...slices.map(({ value, state }) => `${value}: ${state}`)]
    }
    expect(outcomeOf('fail')).toEqual(['fail', 'day: undecided', 'night: missing'])
    expect(outcomeOf('ignore')).toEqual(['pass', 'day: undecided', 'night: empty'])
  })

  it('fail the gate by a named condition over several columns', () => {
    const hour = { values: Array.from({ length: size }, (_, example) => example % 24) }
    const distance = { values: Array.from({ length: size }, (_, example) => (example * 7) % 31) }
    const isLongAtNight = (example: number) => example % 24 >= 22 && (example * 7) % 31 > 10
    const candidate = classifier(size, digits, (example) => example % 30 !== 1 && !isLongAtNight(example))
    const gate = gateOf({
      compare: [],
      slices: [{ name: 'long night rides', where: 'distance > 10 and hour >= 22' }],
    })
    const verdict = evaluateGate(
      caseOf({ candidate, baseline: baselineOf(baseline), columns: { hour, distance }, gate }),
    )
    expect(verdict.slices[0]?.size).toBe(
      Array.from({ length: size }, (_, example) => example).filter(isLongAtNight).length,
    )
    expect(verdict.reasonCode).toBe('worse')
    expect(verdict.slices).toMatchObject([{ kind: 'condition', name: 'long night rides', state: 'worse' }])
  })

  it('that are exploratory are adjusted by Benjamini and Hochberg and do not change the outcome', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example % 100 < 20),
    )
    const gate = gateOf({ compare: [], slices: [{ by: 'label', exploratory: true }] })
    const verdict = evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate }))
    expect(verdict.slices[7]?.state).toBe('worse')
    const pValues = verdict.slices.map(({ p }) => p ?? NaN)
    const adjusted = benjaminiHochbergAdjusted(pValues)
    for (const [index, slice] of verdict.slices.entries())
      expect(slice.adjustedP).toBeCloseTo(adjusted[index] ?? NaN, 12)
    expect(verdict.outcome).toBe('pass')
  })

  it('do not share the adjustment with exploratory ones', () => {
    const candidate = classifier(
      size,
      digits,
      (example) => example % 30 !== 1 && !(example % 10 === 7 && example < 80),
    )
    const adjustedOf = (slices: Parameters<typeof gateOf>[0]) =>
      evaluateGate(caseOf({ candidate, baseline: baselineOf(baseline), gate: gateOf(slices) })).slices[7]
        ?.adjustedP
    expect(adjustedOf({ slices: [{ by: 'label' }, { by: 'label', exploratory: true }] })).toBe(
      adjustedOf({ slices: [{ by: 'label' }] }),
    )
  })

  it('report the smallest detectable drop, which is smaller for more examples', () => {
    const candidate = classifier(size, digits, (example) => example % 30 !== 2)
    const group = { values: Array.from({ length: size }, (_, example) => (example < 300 ? 'few' : 'many')) }
    const gate = gateOf({ compare: [], slices: [{ by: 'group' }] })
    const { slices } = evaluateGate(
      caseOf({ candidate, baseline: baselineOf(baseline), columns: { group }, gate }),
    )
    const [few, many] = slices.map(({ smallestDrop }) => smallestDrop ?? NaN)
    expect(few).toBeGreaterThan(2 * (many ?? NaN))
  })

  it('with few examples of the rarer class are too small for an area under the curve', () => {
    const two = classifier(size, ['no', 'yes'], (example) => example % 30 !== 1)
    const place = {
      values: Array.from({ length: size }, (_, example) => (example % 2 === 0 && example < 2900 ? 'a' : 'b')),
    }
    const gate = gateOf({ compare: [], slices: [{ by: 'place', metric: 'roc-auc' }] })
    const { slices } = evaluateGate(
      caseOf({ candidate: two, baseline: baselineOf(two, digestOf('b')), columns: { place }, gate }),
    )
    expect(slices[0]).toMatchObject({ value: 'a', size: 1450, reasonCode: 'too-small' })
    expect(slices[0]?.reason).toMatchSnapshot()
  })
})
