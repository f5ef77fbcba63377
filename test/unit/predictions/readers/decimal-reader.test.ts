import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { DecimalReader } from '../../../../src/predictions/readers/decimal-reader.ts'

/** Reads the number at the start of a text; null if the text goes on after it. */
function readWhole(text: string): number | null {
  const reader = new DecimalReader(`7,${text},7`)
  const value = reader.read(2)
  return reader.stop === 2 + text.length ? value : null
}

const digits = fc.stringMatching(/^\d{1,20}$/)
const exponent = fc.stringMatching(/^(?:[eE][+-]?\d{1,3})?$/)

describe('a number within a text', () => {
  it('is equal to Number of the same part to the bit', () => {
    const decimal = fc
      .tuple(
        fc.constantFrom('', '-'),
        digits,
        fc.constantFrom('', '.'),
        fc.option(digits, { nil: '' }),
        exponent,
      )
      .map(([sign, whole, point, fraction, power]) => sign + whole + (point && point + fraction) + power)
    fc.assert(
      fc.property(decimal, (text) => {
        expect(readWhole(text)).toBe(Number(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('is equal to any float64 that was written out', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readWhole(String(value))).toBe(Number(String(value)))
        expect(readWhole(value.toFixed(6))).toBe(Number(value.toFixed(6)))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['-0', '.5', '-.25', '5.', '9007199254740993', '1e23', '1e-23', '5e-324', '1e400', '0.1e1'])(
    'is read from %s',
    (text) => {
      expect(readWhole(text)).toBe(Number(text))
    },
  )

  it.each(['', '.', '-', '+5', '1e', '1e+', '0x10', '1_0', ' 1', '1 ', 'NaN', 'Infinity', '1.2.3'])(
    'is not all of %j',
    (text) => {
      expect(readWhole(text) ?? NaN).toBeNaN()
    },
  )
})
