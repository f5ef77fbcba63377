import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { ExactSum } from '../../../src/transform/exact-sum.ts'
import '../../harness/property-settings.ts'

function sumOf(terms: readonly number[]): number {
  const sum = new ExactSum()
  for (const term of terms) sum.add(term)
  return sum.value
}

describe('an exact sum', () => {
  it('keeps what plain addition loses', () => {
    expect(sumOf([1e100, 1, -1e100])).toBe(1)
    expect(sumOf(Array.from({ length: 10 }, () => 0.1))).toBe(1)
  })

  it('rounds once, ties to even, as a correctly rounded sum does', () => {
    expect(sumOf([1, 2 ** -53])).toBe(1)
    expect(sumOf([1, 2 ** -53, 2 ** -106])).toBe(1 + 2 ** -52)
    expect(sumOf([1 + 2 ** -52, 2 ** -53])).toBe(1 + 2 ** -51)
  })

  it('is the same to the bit in any order', () => {
    const terms = Array.from({ length: 2000 }, (_, i) => Math.sin(i) * 10 ** ((i % 31) - 15))
    const orders = [terms, terms.toReversed(), terms.toSorted((a, b) => a - b)]
    expect(new Set(orders.map(sumOf)).size).toBe(1)
    expect(new Set(orders.map((order) => order.reduce((a, b) => a + b, 0))).size).toBeGreaterThan(1)
  })

  it('is the same for terms that are added one by one and at once', () => {
    const term = fc.oneof(
      fc.double({ noNaN: true, min: -1e300, max: 1e300 }),
      fc.integer().map((n) => n * 2 ** -30),
    )
    fc.assert(
      fc.property(fc.array(term, { maxLength: 50 }), fc.nat(50), (terms, middle) => {
        const sum = new ExactSum()
        sum.addAll(Float64Array.from(terms.slice(0, middle)))
        sum.addAll(Float64Array.from(terms.slice(middle)))
        // Zero may have either sign.
        expect(sum.value + 0).toBe(sumOf(terms) + 0)
      }),
    )
  })

  it('is the same for many terms at once, also of magnitudes that differ much, and of tiny and huge ones', () => {
    const terms = (exponents: number) =>
      Float64Array.from(
        { length: 70_000 },
        (_, i) => Math.sin(i) * 2 ** (((i * 7919) % exponents) - exponents / 2),
      )
    for (const exponents of [1, 20, 80, 300, 1900]) {
      const sum = new ExactSum()
      sum.addAll(terms(exponents))
      expect(sum.value).toBe(sumOf([...terms(exponents)]))
    }
  })

  it('of nothing is zero', () => {
    expect(sumOf([])).toBe(0)
  })
})
