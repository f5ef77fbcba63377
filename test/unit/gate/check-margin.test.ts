import { describe, expect, it } from '@jest/globals'
import { checkMargin, wideMarginWarning } from '../../../src/gate/check-margin.ts'
import { userError } from '../../harness/user-error.ts'

const accuracy = { name: 'accuracy', unit: 'fraction', better: 'higher', range: [0, 1] } as const
const mcc = { name: 'mcc', unit: 'score', better: 'higher', range: [-1, 1] } as const
const mae = { name: 'mae', unit: 'label', better: 'lower', range: [0, Infinity] } as const
const ece = { name: 'ece', unit: 'fraction', better: 'lower', range: [0, 1] } as const

describe('checkMargin', () => {
  it.each([
    [accuracy, 1],
    [accuracy, 5],
    [mcc, 2],
  ])('rejects a margin as wide as the range of the metric or wider: %o by %d', (metric, value) => {
    expect(() => checkMargin({ kind: 'absolute', value }, metric)).toThrow(
      userError('GATE_INVALID_COMPARISON'),
    )
  })

  it.each([
    [accuracy, 0.99],
    [mcc, 1.5],
    [mae, 5000],
  ])('accepts a narrower margin, and any margin of a metric without limits: %o by %d', (metric, value) => {
    expect(() => checkMargin({ kind: 'absolute', value }, metric)).not.toThrow()
  })
})

describe('wideMarginWarning', () => {
  it('warns above a fifth of the range', () => {
    expect(wideMarginWarning({ kind: 'absolute', value: 0.21 }, accuracy)).toContain('0.21')
    expect(wideMarginWarning({ kind: 'absolute', value: 0.41 }, mcc)).toContain('mcc')
  })

  it('warns above 20 % of the best value', () => {
    expect(wideMarginWarning({ kind: 'relative', fraction: 0.3 }, accuracy)).toContain('30 %')
    expect(wideMarginWarning({ kind: 'relative', fraction: 0.41 }, mcc)).toContain('41 %')
  })

  it('returns no warning up to a fifth, without limits, and for a percentage of a value that is better when lower', () => {
    expect(wideMarginWarning({ kind: 'absolute', value: 0.2 }, accuracy)).toBeNull()
    expect(wideMarginWarning({ kind: 'relative', fraction: 0.2 }, accuracy)).toBeNull()
    expect(wideMarginWarning({ kind: 'absolute', value: 5000 }, mae)).toBeNull()
    expect(wideMarginWarning({ kind: 'relative', fraction: 0.5 }, mae)).toBeNull()
    expect(wideMarginWarning({ kind: 'relative', fraction: 0.5 }, ece)).toBeNull()
  })
})
