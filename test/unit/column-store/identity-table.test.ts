import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { IdentityTable } from '../../../src/column-store/identity-table.ts'
import '../../harness/property-settings.ts'

describe('a table of identities', () => {
  it('returns the last value of each identity, and 0 for others, while it grows', () => {
    // Few values of a word, so that keys share their slots.
    const word = fc.oneof(fc.nat(3), fc.integer({ min: 2 ** 32 - 4, max: 2 ** 32 - 1 }))
    const entry = fc.tuple(word, word, word, fc.integer({ min: 1, max: 2 ** 32 - 1 }))
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 300 }), (entries) => {
        const table = new IdentityTable()
        const expected = new Map<string, number>()
        for (const [first, second, third, value] of entries) {
          const identities = Uint32Array.of(9, 9, 9, 9, first, second, third, 0)
          const key = [first, second, third].join()
          expect(table.get(identities, 1)).toBe(expected.get(key) ?? 0)
          table.set(identities, 1, value)
          expected.set(key, value)
          expect(table.get(identities, 1)).toBe(value)
        }
        expect(table.size).toBe(expected.size)
      }),
    )
  })

  it('gives an identity a value only if it has none', () => {
    const table = new IdentityTable(1)
    const identities = Uint32Array.of(1, 2, 3, 0, 4, 5, 6, 0)
    expect([table.add(identities, 0, 7), table.add(identities, 0, 8), table.add(identities, 1, 9)]).toEqual([
      0, 7, 0,
    ])
    expect([table.get(identities, 0), table.get(identities, 1)]).toEqual([7, 9])
  })

  it('holds a hundred thousand identities', () => {
    const table = new IdentityTable()
    const identities = Uint32Array.from({ length: 400_000 }, (_, index) => Math.imul(index, 0x9e3779b1))
    for (let row = 0; row < 100_000; row++) table.set(identities, row, row + 1)
    const values = Array.from({ length: 100_000 }, (_, row) => table.get(identities, row))
    expect(values.findIndex((value, row) => value !== row + 1)).toBe(-1)
    expect(table.size).toBe(100_000)
  })
})
