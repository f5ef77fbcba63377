import { describe, expect, it } from '@jest/globals'
import { inferExpectations, type ColumnProfile } from '../../../src/expectations/infer-expectations.ts'

const column = (values: ColumnProfile['values'], more: Partial<ColumnProfile> = {}): ColumnProfile => ({
  name: 'x',
  missing: 0,
  isUnique: false,
  isLabel: false,
  values,
  ...more,
})

const settingsOf = (profile: ColumnProfile, rows = 1000) =>
  inferExpectations({ rows, columns: [profile] }).columns.get('x')?.settings

const texts = (count: number) => ({
  kind: 'texts' as const,
  texts: Array.from({ length: count }, (_, i) => ({ text: `t${i}`, rows: 10 })),
})

describe('inferred expectations', () => {
  it.each([
    ['ages', { kind: 'integer', minimum: 17, maximum: 90 }, { type: 'integer', minimum: 0, maximum: 170 }],
    ['shares', { kind: 'number', minimum: 0.2, maximum: 0.7 }, { type: 'number', minimum: 0, maximum: 1 }],
    [
      'temperatures',
      { kind: 'number', minimum: -12.5, maximum: 31 },
      { type: 'number', minimum: -56, maximum: 75 },
    ],
    ['losses', { kind: 'number', minimum: -90, maximum: -10 }, { type: 'number', minimum: -170, maximum: 0 }],
    [
      'one number',
      { kind: 'integer', minimum: 5, maximum: 5 },
      { type: 'integer', minimum: 0, maximum: 5.5 },
    ],
  ] as const)('have wide bounds for %s', (_, values, expected) => {
    expect(settingsOf(column(values))).toEqual({ ...expected, missing: 0 })
  })

  it('list allowed values only for few texts with many rows, and for labels', () => {
    expect(settingsOf(column(texts(3)))).toEqual({ values: ['t0', 't1', 't2'], missing: 0 })
    expect(settingsOf(column(texts(21)))).toEqual({ missing: 0 })
    expect(settingsOf(column(texts(3)), 20)).toEqual({ missing: 0 })
    expect(settingsOf(column(texts(30), { isLabel: true }))?.values).toHaveLength(30)
    expect(settingsOf(column({ kind: 'texts', texts: null }))).toEqual({ missing: 0 })
  })

  it('allow twice the share of missing values', () => {
    expect(settingsOf(column(null, { missing: 33 }))).toEqual({ missing: 0.07 })
    expect(settingsOf(column(null, { missing: 700 }))).toEqual({})
  })

  it('have no bounds for ids, and half of the rows', () => {
    const id = column({ kind: 'integer', minimum: 1, maximum: 1000 }, { isUnique: true })
    expect(settingsOf(id)).toEqual({ type: 'integer', missing: 0, unique: true })
    expect(
      [1, 3, 1234, 1_000_000].map((rows) => inferExpectations({ rows, columns: [] }).rows.minimum),
    ).toEqual([1, 1, 610, 500_000])
  })
})
