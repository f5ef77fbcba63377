import { describe, expect, it } from '@jest/globals'
import { hexOfIdentity, rowIdentities } from '../../../src/data/row-identity.ts'
import type { Cell } from '../../../src/data/table.ts'

function identityOf(row: Readonly<Record<string, Cell>>): string {
  const columns = new Map(Object.entries(row).map(([name, cell]) => [name, [cell]]))
  return hexOfIdentity(rowIdentities(columns, 1)(0))
}

describe('rowIdentities', () => {
  it('ignores the order of columns', () => {
    expect(identityOf({ a: 1, b: 'x' })).toBe(identityOf({ b: 'x', a: 1 }))
  })

  it('ignores the spelling and the type of a number', () => {
    const one = identityOf({ a: 1 })
    for (const cell of ['1', '1.0', '+1', '1e0', '01']) expect(identityOf({ a: cell })).toBe(one)
    expect(identityOf({ a: 0 })).toBe(identityOf({ a: '-0' }))
  })

  it.each<[string, Readonly<Record<string, Cell>>, Readonly<Record<string, Cell>>]>([
    ['values', { a: 1 }, { a: 2 }],
    ['names', { a: 1 }, { b: 1 }],
    ['columns that hold a value', { a: 1, b: 2 }, { a: 2, b: 1 }],
    ['missing values and texts', { a: null }, { a: 'null' }],
    ['texts', { a: 'ab' }, { a: 'ba' }],
    ['numbers that differ in the last bit', { a: 0.1 }, { a: 0.10000000000000002 }],
  ])('distinguishes %s', (_, one, other) => {
    expect(identityOf(one)).not.toBe(identityOf(other))
  })

  it('stays the same in every version', () => {
    expect(identityOf({ age: 41.5, city: 'Köln', note: null })).toBe('017c2545d40b1beb489bcf0e')
  })

  it('distinguishes 200,000 rows of two small whole numbers', () => {
    const a = Float64Array.from({ length: 200_000 }, (_, row) => row % 500)
    const b = Float64Array.from({ length: 200_000 }, (_, row) => Math.floor(row / 500))
    const identity = rowIdentities(
      new Map([
        ['a', a],
        ['b', b],
      ]),
      200_000,
    )
    expect(new Set(Array.from(a, (_, row) => hexOfIdentity(identity(row)))).size).toBe(200_000)
  })
})
