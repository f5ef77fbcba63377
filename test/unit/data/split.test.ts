import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RowOutcomes } from '../../../src/column-store/row-outcomes.ts'
import { assignSplits, type SplitFacts } from '../../../src/data/split.ts'
import type { DataSection } from '../../../src/config/data.ts'
import { userError } from '../../harness/user-error.ts'

const rows = Int32Array.from({ length: 1000 }, (_, row) => row)
const settings = { train: 0.7, validation: 0.2, test: 0.1, seed: 7, leakage: 'fail' as const }
const names = ['train', 'validation', 'test'] as const

type Identity = readonly [number, number, number, number]

/** Facts about rows by their positions. */
interface Facts {
  readonly separateSplit: SplitFacts['separateSplit']
  readonly identityOf: (row: number) => Identity
  readonly stratumOf: ((row: number) => number) | null
  readonly timeOf: ((row: number) => number) | null
}

const identityOf = (row: number): Identity => [row, 1, 2, 3]
const random: Facts = { separateSplit: null, identityOf, stratumOf: null, timeOf: null }

/** Returns the rows of each split. The table is divided into chunks of 300 rows. */
function partition(kept: Int32Array, facts: Facts, section: DataSection['split']) {
  const outcomes = new RowOutcomes([300, 300, 300, 100])
  const isKept = new Set(kept)
  for (const row of rows) if (!isKept.has(row)) outcomes.set(row, 'missing')
  const inChunk = <Value>(index: number, valueOf: (row: number) => Value): Value[] => {
    const { start, size } = outcomes.chunks[index] ?? { start: 0, size: 0 }
    return Array.from({ length: size }, (_, position) => valueOf(start + position))
  }
  const { separateSplit, stratumOf, timeOf } = facts
  const identities = {
    read: (index: number) => Uint32Array.from(inChunk(index, facts.identityOf).flat()),
  }
  const strata = stratumOf && ((index: number) => Int32Array.from(inChunk(index, stratumOf)))
  const times = timeOf && ((index: number) => Float64Array.from(inChunk(index, timeOf)))
  assignSplits(outcomes, { separateSplit, identities, strata, times }, section)
  const rowsOf = (split: (typeof names)[number]) => rows.filter((row) => outcomes.of(row) === split)
  return { train: rowsOf('train'), validation: rowsOf('validation'), test: rowsOf('test') }
}

describe('assignSplits', () => {
  it('assigns every row once, in order, with sizes near the fractions', () => {
    const parts = partition(rows, random, settings)
    expect(Int32Array.from(names.flatMap((name) => [...parts[name]])).sort()).toEqual(rows)
    for (const name of names) expect(parts[name]).toEqual(parts[name].toSorted())
    // Within four standard deviations of a binomial count.
    expect(Math.abs(parts.test.length - 100)).toBeLessThan(38)
    expect(Math.abs(parts.validation.length - 200)).toBeLessThan(51)
  })

  it('never moves a row when other rows are added or removed', () => {
    const whole = partition(rows, random, settings)
    const subset = fc.subarray([...rows], { minLength: 200 })
    fc.assert(
      fc.property(subset, (some) => {
        const parts = partition(Int32Array.from(some), random, settings)
        for (const name of names)
          expect([...parts[name]]).toEqual(some.filter((row) => whole[name].includes(row)))
      }),
      { numRuns: 20 },
    )
  })

  it('assigns by identity, not by position', () => {
    const backwards = { ...random, identityOf: (row: number) => identityOf(999 - row) }
    const [one, other] = [partition(rows, random, settings), partition(rows, backwards, settings)]
    for (const name of names) expect(other[name].map((row) => 999 - row).sort()).toEqual(one[name])
  })

  it('keeps rows of equal identity in one split', () => {
    const parts = partition(rows, { ...random, identityOf: (row) => identityOf(row % 50) }, settings)
    const groups = names.map((name) => new Set(parts[name].map((row) => row % 50)))
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(50)
  })

  it('assigns differently with another seed', () => {
    expect(partition(rows, random, { ...settings, seed: 8 }).test).not.toEqual(
      partition(rows, random, settings).test,
    )
  })

  it('leaves the test split as it is when the validation fraction changes', () => {
    const changed = { ...settings, train: 0.6, validation: 0.3 }
    expect(partition(rows, random, changed).test).toEqual(partition(rows, random, settings).test)
  })

  it('keeps the proportions of each stratum, exact to rounding', () => {
    const stratified = { ...random, stratumOf: (row: number) => (row % 10 === 0 ? 1 : 0) }
    const parts = partition(rows, stratified, settings)
    const rare = (name: (typeof names)[number]) => parts[name].filter((row) => row % 10 === 0).length
    expect(names.map(rare)).toEqual([70, 20, 10])
    expect(names.map((name) => parts[name].length)).toEqual([700, 200, 100])
  })

  it('keeps rows of equal identity together in a stratified split', () => {
    const pairs = { ...random, identityOf: (row: number) => identityOf(row >> 3), stratumOf: () => 0 }
    const parts = partition(rows, pairs, settings)
    const groups = names.map((name) => new Set(parts[name].map((row) => row >> 3)))
    expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(125)
  })

  it('moves at most one row a boundary and stratum when a stratified row is removed', () => {
    const stratified = { ...random, stratumOf: (row: number) => row % 4 }
    const before = partition(rows, stratified, settings)
    const after = partition(
      rows.filter((row) => row !== 500),
      stratified,
      settings,
    )
    const moved = names.flatMap((name) => [...after[name]].filter((row) => !before[name].includes(row)))
    expect(moved.length).toBeLessThanOrEqual(2)
  })

  it('takes the newest rows for the test and the oldest for training, without splitting equal times', () => {
    const timed = { ...random, timeOf: (row: number) => Math.floor(((row * 7) % 1000) / 20) }
    const parts = partition(rows, timed, settings)
    const times = names.map((name) => parts[name].map(timed.timeOf))
    expect(Math.max(...(times[0] ?? []))).toBeLessThan(Math.min(...(times[1] ?? [])))
    expect(Math.max(...(times[1] ?? []))).toBeLessThan(Math.min(...(times[2] ?? [])))
    expect(parts.test.length).toBe(100)
  })

  it('keeps separate files in their splits', () => {
    const separate = { ...random, separateSplit: (row: number) => (row >= 900 ? 'test' : null) } as const
    const parts = partition(rows, separate, { ...settings, train: 0.9, validation: 0.1, test: ['t.csv'] })
    expect(parts.test).toEqual(rows.slice(900))
    const validated = {
      ...random,
      separateSplit: (row: number) => (row >= 900 ? 'validation' : null),
    } as const
    const other = partition(rows, validated, { ...settings, train: 0.9, validation: ['v.csv'], test: 0.1 })
    expect(other.validation).toEqual(rows.slice(900))
  })

  it('accepts empty validation and test splits only if their fractions are 0', () => {
    const all = partition(rows, random, { ...settings, train: 1, validation: 0, test: 0 })
    expect([all.train.length, all.validation.length, all.test.length]).toEqual([1000, 0, 0])
    expect(() => partition(rows.slice(0, 3), random, settings)).toThrow(userError('DATA_EMPTY_SPLIT'))
  })
})
