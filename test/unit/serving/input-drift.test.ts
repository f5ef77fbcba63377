import { afterEach, describe, expect, it, jest } from '@jest/globals'
import type { InputStatistics } from '../../../src/model/input-statistics.ts'
import { InputDrift, stabilityIndex } from '../../../src/serving/input-drift.ts'

const statistics: InputStatistics = {
  columns: [
    { column: 'a', quantity: 'value', thresholds: [0, 1], counts: [0, 100, 0, 0] },
    { column: 'b', quantity: 'category', categories: [0, 1], counts: [50, 50, 0, 0] },
  ],
}

let drift: InputDrift
afterEach(() => {
  drift.stop()
  jest.useRealTimers()
})

function add(cell: number, count: number): void {
  Atomics.add(new Int32Array(drift.memory), cell, count)
}

describe('stabilityIndex', () => {
  it('is the sum of (p − q) · ln(p / q)', () => {
    drift = new InputDrift(statistics, 60)
    const expected = (0.8 - 0.2) * Math.log(0.8 / 0.2) * 2
    expect(stabilityIndex([200_000, 800_000], [800_000, 200_000])).toBeCloseTo(expected, 3)
    expect(stabilityIndex([200, 800], [200, 800])).toBe(0)
  })

  it('is finite for empty cells', () => {
    drift = new InputDrift(statistics, 60)
    expect(stabilityIndex([100, 0, 0], [0, 100, 0])).toBeGreaterThan(5)
  })
})

describe('the drift of inputs', () => {
  it('is unknown for few examples, near 0 for equal shares, and large for others', () => {
    drift = new InputDrift(statistics, 60)
    expect(drift.columns[0]).toEqual({ column: 'a', quantity: 'value', rows: 0, index: null, missing: null })
    add(1, 150)
    add(4, 1000)
    add(5, 1000)
    expect(drift.columns[0]).toMatchObject({ rows: 150, index: null, missing: 0 })
    expect(drift.columns[1]).toMatchObject({ rows: 2000, index: expect.closeTo(0, 1) })
    add(3, 450)
    expect(drift.columns[0]).toMatchObject({ rows: 600, missing: 0.75 })
    expect(drift.columns[0]?.index).toBeGreaterThan(1)
  })

  it('counts past 2^31', () => {
    drift = new InputDrift(statistics, 60)
    add(1, 2 ** 31 - 1)
    add(1, 100)
    expect(drift.columns[0]).toMatchObject({ rows: 2 ** 31 + 99 })
  })

  it('forgets what is older than the window', () => {
    jest.useFakeTimers()
    drift = new InputDrift(statistics, 0.12)
    add(1, 300)
    expect(drift.columns[0]?.rows).toBe(300)
    jest.advanceTimersByTime(200)
    expect(drift.columns[0]?.rows).toBe(0)
    add(1, 5)
    expect(drift.columns[0]?.rows).toBe(5)
  })
})
