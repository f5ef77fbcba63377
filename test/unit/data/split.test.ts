import { describe, expect, it } from '@jest/globals'
import { partition } from '../../../src/data/split.ts'
import { userError } from '../../harness/user-error.ts'

const rows = Int32Array.from({ length: 1000 }, (_, row) => row)
const never = () => false
const settings = { train: 0.7, validation: 0.2, test: 0.1, seed: 7 }
const idsOf = (part: Int32Array, idOf: (row: number) => string) => Array.from(part, idOf).sort()

describe('a partition', () => {
  it('has the sizes it should, and every row once, in order', () => {
    const { train, validation, test } = partition(rows, String, never, settings)
    expect([train.length, validation.length, test.length]).toEqual([700, 200, 100])
    expect(Int32Array.from([...train, ...validation, ...test]).sort()).toEqual(rows)
    for (const part of [train, validation, test]) expect(part).toEqual(part.toSorted())
  })

  it('deals by the id, not by the position', () => {
    const backwards = (row: number) => String(999 - row)
    const one = partition(rows, String, never, settings)
    const other = partition(rows, backwards, never, settings)
    for (const name of ['train', 'validation', 'test'] as const)
      expect(idsOf(other[name], backwards)).toEqual(idsOf(one[name], String))
  })

  it('deals anew with another seed', () => {
    expect(partition(rows, String, never, { ...settings, seed: 8 }).test).not.toEqual(
      partition(rows, String, never, settings).test,
    )
  })

  it('moves few examples when some are added', () => {
    const before = new Set(partition(rows.slice(0, 990), String, never, settings).test)
    const after = partition(rows, String, never, settings).test
    expect(after.filter((row) => row < 990 && !before.has(row)).length).toBeLessThan(5)
  })

  it('keeps the test files together', () => {
    const heldOut = (row: number) => row >= 900
    const parts = partition(rows, String, heldOut, { train: 0.9, validation: 0.1, test: ['t.csv'], seed: 0 })
    expect([parts.train.length, parts.validation.length]).toEqual([810, 90])
    expect(parts.test).toEqual(rows.slice(900))
  })

  it('may be without validation or test when that was asked for, and not otherwise', () => {
    const all = partition(rows, String, never, { train: 1, validation: 0, test: 0, seed: 0 })
    expect([all.train.length, all.validation.length, all.test.length]).toEqual([1000, 0, 0])
    expect(() => partition(rows.slice(0, 3), String, never, settings)).toThrow(userError('DATA_EMPTY_SPLIT'))
  })
})
