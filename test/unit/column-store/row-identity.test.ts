import { describe, expect, it } from '@jest/globals'
import {
  ColumnHasher,
  hexOfIdentities,
  idBytes,
  identityWords,
} from '../../../src/column-store/row-identity.ts'

type Cell = string | number | null

function identityOf(row: Readonly<Record<string, Cell>>): string {
  const identities = new Uint32Array(identityWords)
  for (const [name, cell] of Object.entries(row)) {
    const hasher = new ColumnHasher(name)
    if (typeof cell === 'number') hasher.addNumbers(identities, Float64Array.of(cell))
    else hasher.addTexts(identities, [cell])
  }
  return hexOfIdentities(identities).toString('latin1', 0, idBytes)
}

function countDistinct(identities: Uint32Array): number {
  return new Set(hexOfIdentities(identities).toString('latin1').match(/.{24}/g)).size
}

describe('the identity of a row', () => {
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
    const identities = new Uint32Array(200_000 * identityWords)
    new ColumnHasher('a').addNumbers(identities, a)
    new ColumnHasher('b').addNumbers(identities, b)
    expect(countDistinct(identities)).toBe(200_000)
  })

  it('is equal for numbers, for texts and for positions in a dictionary', () => {
    const texts = ['1.5', 'x', null, '1.5']
    const [coded, plain] = [new Uint32Array(4 * identityWords), new Uint32Array(4 * identityWords)]
    const hasher = new ColumnHasher('a')
    hasher.addCodes(coded, Int32Array.of(1, 0, -1, 1), ['x', '1.5'])
    hasher.addTexts(plain, texts)
    expect(coded).toEqual(plain)
    expect(hexOfIdentities(coded).toString('latin1', 0, idBytes)).toBe(identityOf({ a: 1.5 }))
  })

  it('distinguishes spellings of a number where texts are compared', () => {
    const identities = new Uint32Array(2 * identityWords)
    new ColumnHasher('a', 'texts').addTexts(identities, ['1', '1.0'])
    expect(countDistinct(identities)).toBe(2)
  })
})
