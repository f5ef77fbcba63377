import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RowOutcomes, type Outcome } from '../../../../src/column-store/row-outcomes.ts'
import { fillForward, laggedValues, orderSeries } from '../../../../src/data/time-series/series-order.ts'
import '../../../harness/property-settings.ts'

interface Row {
  readonly outcome: Outcome
  readonly group: number
  readonly time: number
  readonly value: number
}

const splits = ['train', 'validation', 'test'] as const
const drawnRows = fc.uniqueArray(
  fc.record({
    outcome: fc.constantFrom(...splits, 'missing' as const),
    group: fc.integer({ min: 0, max: 2 }),
    time: fc.integer({ min: 0, max: 1000 }),
    value: fc.oneof(fc.integer(), fc.constant(Number.NaN)),
  }),
  { selector: ({ group, time }) => `${group} ${time}`, maxLength: 60 },
)

function orderOf(rows: readonly Row[]) {
  const half = Math.floor(rows.length / 2)
  const outcomes = new RowOutcomes([half, rows.length - half])
  for (const [row, { outcome }] of rows.entries()) outcomes.set(row, outcome)
  return orderSeries(outcomes, {
    times: Float64Array.from(rows, ({ time }) => time),
    groups: Int32Array.from(rows, ({ group }) => group),
  })
}

/** Returns the values of the earlier rows of the series of a row, the latest first. */
function earlier(rows: readonly Row[], { outcome, group, time }: Row): number[] {
  return rows
    .filter((row) => row.outcome === outcome && row.group === group && row.time < time)
    .sort((a, b) => b.time - a.time)
    .map(({ value }) => value)
}

const isKept = ({ outcome }: Row) => outcome !== 'missing'
const valuesOf = (rows: readonly Row[]) => Float64Array.from(rows, ({ value }) => value)

describe('the order of series', () => {
  it('gives each row the value of the same group and split that is so many rows earlier', () => {
    fc.assert(
      fc.property(drawnRows, fc.integer({ min: 1, max: 5 }), (rows, lag) => {
        const lagged = laggedValues(valuesOf(rows), orderOf(rows).order, lag)
        for (const [index, row] of rows.entries())
          expect(lagged[index]).toBe(isKept(row) ? (earlier(rows, row)[lag - 1] ?? Number.NaN) : Number.NaN)
      }),
    )
  })

  it('fills a missing value with the last one of the same group and split', () => {
    fc.assert(
      fc.property(drawnRows, (rows) => {
        const values = valuesOf(rows)
        fillForward(values, orderOf(rows).order)
        for (const [index, row] of rows.entries()) {
          const last = earlier(rows, row).find((value) => !Number.isNaN(value)) ?? Number.NaN
          expect(values[index]).toBe(isKept(row) && Number.isNaN(row.value) ? last : row.value)
        }
      }),
    )
  })

  it('leaves the lags of a row as they are when rows of other groups or splits change', () => {
    fc.assert(
      fc.property(drawnRows, drawnRows, (rows, others) => {
        const own = rows.map((row): Row => ({ ...row, outcome: 'train', group: 0 }))
        const distinct = [...new Map(own.map((row) => [row.time, row])).values()]
        const strangers = others.filter(({ outcome, group }) => outcome !== 'train' || group !== 0)
        const alone = laggedValues(valuesOf(distinct), orderOf(distinct).order, 1)
        const all = [...strangers, ...distinct]
        const together = laggedValues(valuesOf(all), orderOf(all).order, 1)
        expect(together.subarray(strangers.length)).toEqual(alone)
      }),
    )
  })

  it('finds two rows of a series with the same time', () => {
    const row: Row = { outcome: 'train', group: 0, time: 5, value: 1 }
    expect(orderOf([row, { ...row, time: 6 }, row]).equalTimes).toEqual([0, 2])
    expect(orderOf([row, { ...row, group: 1 }, { ...row, outcome: 'test' }]).equalTimes).toBeNull()
  })
})
