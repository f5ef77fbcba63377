import { describe, expect, it } from '@jest/globals'
import { asFeature } from '../../../src/dataset/as-feature.ts'
import { positionsByName } from '../../../src/dataset/columns-by-name.ts'
import type { TableFeatures } from '../../../src/dataset/dataset-schema.ts'

const number = (name: string) => ({ name, type: 'number' as const })
const category = (name: string, ...categories: string[]) => ({ name, type: 'category' as const, categories })
const table = (...columns: TableFeatures['columns']): TableFeatures => ({ kind: 'table', columns })

describe('positionsByName', () => {
  const held = table(number('a'), category('zone', 'n', 's'), number('b'))

  it('returns the positions of columns in another order', () => {
    expect(positionsByName(table(number('b'), category('zone', 'n', 's')), held)).toEqual(Int32Array.of(2, 1))
  })

  it('accepts a column that may have more values than the table has, and not the other way round', () => {
    const wide = table({ ...number('a'), optional: true }, { ...category('zone', 'n', 's'), open: true })
    expect(positionsByName(wide, held)).toEqual(Int32Array.of(0, 1))
    expect(positionsByName(table(number('a')), wide)).toBeNull()
    expect(positionsByName(table(category('zone', 'n', 's')), wide)).toBeNull()
  })

  it('returns null when a column is missing, or has other categories or another type', () => {
    expect(positionsByName(table(number('c')), held)).toBeNull()
    expect(positionsByName(table(category('zone', 's', 'n')), held)).toBeNull()
    expect(positionsByName(table(category('a', '1')), held)).toBeNull()
  })
})

describe('asFeature', () => {
  it('recodes a stored column to the categories of a feature', () => {
    const stored = { kind: 'text' as const, name: 'zone', values: ['s', 'n', null, 'west'] }
    expect(asFeature(stored, category('zone', 'n', 's'))).toMatchObject({
      kind: 'category',
      codes: Int32Array.of(1, 0, -1, -1),
    })
    const coded = {
      kind: 'category' as const,
      name: 'zone',
      categories: ['s', 'n'],
      codes: Int32Array.of(0, 1),
    }
    expect(asFeature(coded, category('zone', 'n', 's'))).toMatchObject({ codes: Int32Array.of(1, 0) })
    expect(asFeature(coded, category('zone', 's', 'n'))).toBe(coded)
  })

  it('returns null when the types differ', () => {
    const numbers = { kind: 'number' as const, name: 'a', values: Float64Array.of(1) }
    expect(asFeature(numbers, category('a', '1'))).toBeNull()
    expect(asFeature({ kind: 'text', name: 'a', values: ['1'] }, number('a'))).toBeNull()
  })
})
