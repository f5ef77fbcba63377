import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dataSection } from '../../../src/config/data.ts'
import type { TableColumn } from '../../../src/dataset/dataset-schema.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { fitColumns } from '../../../src/transform/fit-columns.ts'
import { userError } from '../../harness/user-error.ts'

const settings = (more: object) => dataSection.parse({ source: 'd.csv', ...more })
const x: TableColumn = { name: 'x', type: 'number' }
const gaps: TableColumn = { ...x, optional: true }

/** Values of the training split for every column, in two chunks. */
function trainingOn(values: readonly number[]) {
  const middle = values.length >> 1
  const chunks = [values.slice(0, middle), values.slice(middle)].map((part) => Float64Array.from(part))
  return () => ({ kind: 'numbers', chunks }) as const
}

/** Fits a transform of one column to values, and applies it to others. */
function transformed(
  column: TableColumn,
  training: readonly number[],
  setting: object,
  values: readonly number[] = training,
): number[][] {
  const section = settings({ features: { x: setting } })
  const transform = fitColumns({ kind: 'table', columns: [column] }, trainingOn(training), section)
  const result = applyTransform(transform, Float64Array.from(values), values.length)
  const [width] = transform.shape
  return values.map((_, row) => [...result.subarray(row * width, (row + 1) * width)])
}

const round = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.map((value) => Math.round(value * 1e5) / 1e5))

describe('steps of a column of numbers', () => {
  // Expected values: scikit-learn 1.5 (StandardScaler, MinMaxScaler, RobustScaler), NumPy 2 (log1p, quantile, clip).
  it.each<[string, object, number[], number[]]>([
    ['standardize', { transform: ['standardize'] }, [1, 2, 6], [-0.92582, -0.46291, 1.38873]],
    ['min-max', { transform: ['min-max'] }, [1, 2, 6], [0, 0.2, 1]],
    ['robust', { transform: ['robust'] }, [1, 2, 3, 4, 100], [-1, -0.5, 0, 0.5, 48.5]],
    ['log', { transform: ['log'] }, [-3, 0, 3], [-1.38629, 0, 1.38629]],
    [
      'clip by quantiles',
      { transform: [{ clip: { quantiles: [0.25, 0.75] } }] },
      [1, 2, 3, 4, 100],
      [2, 2, 3, 4, 4],
    ],
    ['clip by IQR', { transform: [{ clip: { iqr: 1.5 } }] }, [1, 2, 3, 4, 100], [1, 2, 3, 4, 7]],
    ['clip by values', { transform: [{ clip: { minimum: 0, maximum: 2 } }] }, [-1, 1, 3], [0, 1, 2]],
    ['scale', { transform: [{ scale: { by: 4 } }] }, [1, 2], [0.25, 0.5]],
    ['quantile', { transform: ['quantile'] }, [5, 1, 3, 3, 9], [0.75, 0, 0.375, 0.375, 1]],
    [
      'quantile of repeated smallest values',
      { transform: ['quantile'] },
      [0, 0, 0, 0, 5, 6, 7],
      [0, 0, 0, 0, 0.66667, 0.83333, 1],
    ],
    [
      'quantile of repeated greatest values',
      { transform: ['quantile'] },
      [1, 2, 3, 3, 3, 9, 9, 9],
      [0, 0.14286, 0.42857, 0.42857, 0.42857, 1, 1, 1],
    ],
    [
      'several steps, each fitted after those before',
      { transform: ['log', 'min-max'] },
      [0, 3, 15],
      [0, 0.5, 1],
    ],
  ])('%s', (_, setting, values, expected) => {
    expect(round(transformed(x, values, setting)).flat()).toEqual(expected)
  })

  it.each([['standardize'], ['min-max'], ['robust'], ['quantile']])(
    '%s maps a constant column to exactly 0',
    (step) => {
      const values = Array.from({ length: 7 }, () => 0.1)
      expect(transformed(x, values, { transform: [step] }).flat()).toEqual(values.map(() => 0))
    },
  )

  it('map any constant column to exactly 0 with the steps that scale, alone and after others', () => {
    const step = fc.constantFrom('standardize', 'min-max', 'robust', 'quantile')
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.array(fc.constantFrom<unknown>('log', { clip: { iqr: 1.5 } }, { scale: { by: 3 } }), {
          maxLength: 2,
        }),
        step,
        fc.integer({ min: 1, max: 9 }),
        (value, before, last, count) => {
          const values = Array.from({ length: count }, () => value)
          const result = transformed(x, values, { transform: [...before, last] }).flat()
          expect(result.every((one) => one === 0)).toBe(true)
        },
      ),
    )
  })

  it('keep float64 until the last step: timestamps stay distinct', () => {
    const times = Array.from({ length: 60 }, (_, second) => 1_764_374_400_000 + second * 1000)
    const result = transformed(x, times, { transform: ['standardize'] }).flat()
    expect(new Set(result).size).toBe(60)
  })

  it('are those of `data.transform` for a column without steps of its own', () => {
    const section = settings({ transform: [{ scale: { by: 2 } }] })
    const transform = fitColumns({ kind: 'table', columns: [x] }, trainingOn([4]), section)
    expect([...applyTransform(transform, Float64Array.of(4), 1)]).toEqual([2])
  })

  it('are fitted to the same values for any order of the rows', () => {
    const rows = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 })
    const all = { transform: ['robust', 'standardize', 'min-max', 'quantile', { clip: { iqr: 1 } }] }
    fc.assert(
      fc.property(rows, (values) => {
        const fit = (order: readonly number[]) =>
          fitColumns({ kind: 'table', columns: [x] }, trainingOn(order), settings({ features: { x: all } }))
        expect(fit(values.toReversed())).toEqual(fit(values))
      }),
      { numRuns: 50 },
    )
  })
})

describe('missing values', () => {
  it.each<[string, object, number]>([
    ['mean', { missing: 'mean' }, 3],
    ['median', { missing: 'median' }, 2],
    ['mode', { missing: 'mode' }, 1],
    ['a constant', { missing: { constant: -1 } }, -1],
  ])('are replaced by the %s of the training split', (_, setting, replacement) => {
    expect(transformed(gaps, [1, 1, 3, 7, NaN], setting).flat()).toEqual([1, 1, 3, 7, replacement])
  })

  it('are marked by the indicator', () => {
    expect(transformed(gaps, [1, 3, NaN], { missing: 'mean', indicator: true })).toEqual([
      [1, 0],
      [3, 0],
      [2, 1],
    ])
  })

  it('are replaced before the steps are fitted', () => {
    const setting = { missing: { constant: 0 }, transform: ['min-max'] }
    expect(transformed(gaps, [5, 10, NaN], setting).flat()).toEqual([0.5, 1, 0])
  })

  it('cannot be replaced by a text in a column of numbers, or without any value', () => {
    expect(() => transformed(gaps, [1, NaN], { missing: { constant: 'none' } })).toThrow(
      userError('DATA_INVALID_FEATURE', '"none"', 'column x'),
    )
    expect(() => transformed(gaps, [NaN], { missing: 'median' })).toThrow(
      userError('DATA_INVALID_FEATURE', 'x'),
    )
  })

  it('are replaced by a date in UTC', () => {
    const dates: TableColumn = { name: 'x', type: 'date', optional: true }
    const setting = { missing: { constant: '2026-01-31 12:00' }, parts: ['day', 'hour'] }
    expect(transformed(dates, [0, NaN], setting)[1]).toEqual([31, 12])
  })

  it.each(['2026-02-31', '31.01.2026', 'January'])('are not replaced by %s, which is no date', (constant) => {
    const dates: TableColumn = { name: 'x', type: 'date', optional: true }
    expect(() => transformed(dates, [0, NaN], { missing: { constant } })).toThrow(
      userError('DATA_INVALID_FEATURE', constant),
    )
  })
})

describe('buckets', () => {
  it('have edges in the units of the column, whatever the steps of `data.transform` are', () => {
    const section = settings({ transform: ['standardize'], features: { x: { buckets: [10, 20] } } })
    const transform = fitColumns({ kind: 'table', columns: [x] }, trainingOn([5, 15, 25]), section)
    expect([...applyTransform(transform, Float64Array.of(5, 15, 25), 3)]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1])
  })

  it('have about as many training examples each', () => {
    const values = Array.from({ length: 9 }, (_, value) => value)
    const rows = transformed(x, values, { buckets: 3 })
    expect(rows.map((row) => row.indexOf(1))).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2])
  })

  it('are between the given edges, which belong to the upper bucket', () => {
    expect(transformed(x, [0], { buckets: [10, 0] }, [-1, 0, 9.9, 10])).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
  })
})

describe('categories', () => {
  const color: TableColumn = { name: 'x', type: 'category', categories: ['blue', 'red'] }

  it('are one-hot, or the position for an embedding', () => {
    expect(transformed(color, [0, 1], {})).toEqual([
      [1, 0],
      [0, 1],
    ])
    expect(transformed(color, [0, 1], { encode: 'index' })).toEqual([[0], [1]])
  })

  it('have a value for other categories if the column is open', () => {
    const open: TableColumn = { ...color, open: true }
    expect(transformed(open, [0, 1], { unseen: 'other' }, [2])).toEqual([[0, 0, 1]])
  })

  it('are replaced by a category where they are missing', () => {
    const optional: TableColumn = { ...color, optional: true }
    expect(transformed(optional, [1, 1, 0, NaN], { missing: 'mode' })[3]).toEqual([0, 1])
    expect(transformed(optional, [0, NaN], { missing: { constant: 'red' } })[1]).toEqual([0, 1])
  })
})

describe('dates', () => {
  const day: TableColumn = { name: 'x', type: 'date' }
  const time = Date.parse('2026-11-28T21:30:00Z')

  it('become their parts in UTC, Monday being weekday 1', () => {
    const parts = ['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute']
    expect(transformed(day, [time], { parts })).toEqual([[2026, 11, 28, 332, 6, 21, 30]])
    expect(transformed(day, [time], {})).toEqual([[2026, 11, 28, 6]])
  })

  it('become parts that the steps of the column are fitted to, each by itself', () => {
    const times = ['2024-03-01', '2026-03-02', '2028-03-06'].map(Date.parse)
    const setting = { parts: ['year', 'month', 'day'], transform: ['min-max'] }
    expect(transformed(day, times, setting)).toEqual([
      [0, 0, 0],
      [0.5, 0, Math.fround(0.2)],
      [1, 0, 1],
    ])
    const standardized = settings({ transform: ['standardize'] })
    const { columns } = fitColumns({ kind: 'table', columns: [day] }, trainingOn(times), standardized)
    expect(columns).toMatchObject([{ parts: [{ part: 'year', steps: [{ mean: 2026 }] }, {}, {}, {}] }])
  })

  // Expected: Python's `date.timetuple().tm_yday`.
  it.each([
    ['2026-01-01', 1],
    ['2026-03-01', 60],
    ['2024-03-01', 61],
    ['2026-12-31T23:59:59.999Z', 365],
    ['2024-12-31', 366],
    ['1900-12-31', 365],
    ['1969-12-31T23:59:59Z', 365],
    ['0099-12-31', 365],
  ])('have the day of the year: %s is day %d', (text, expected) => {
    expect(transformed(day, [time], { parts: ['day-of-year'] }, [Date.parse(text)])).toEqual([[expected]])
  })

  it('have days of the year on a circle, on which 31 December is next to 1 January', () => {
    const [first = [], last = []] = ['2024-01-01', '2024-12-31'].map(
      (text) => transformed(day, [time], { cyclic: ['day-of-year'] }, [Date.parse(text)])[0] ?? [],
    )
    expect(first).toEqual([0, 1])
    expect(last).toEqual([Math.sin((-2 * Math.PI) / 366), Math.cos((-2 * Math.PI) / 366)].map(Math.fround))
  })

  it('become pairs on a circle, on which December is next to January', () => {
    const [[january = [], december = [], july = []]] = [
      ['2026-01-01', '2026-12-01', '2026-07-01'].map(
        (text) => transformed(day, [time], { cyclic: ['month'] }, [Date.parse(text)])[0] ?? [],
      ),
    ]
    const distance = (a: readonly number[], b: readonly number[]) =>
      Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)))
    expect(january).toEqual([0, 1])
    expect(distance(january, december)).toBeLessThan(distance(january, july) / 3)
  })
})
