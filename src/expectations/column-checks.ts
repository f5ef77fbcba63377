import { UserError } from '../errors/user-error.ts'
import { numberOf } from '../text/decimal-text.ts'
import { formatCount, listNames } from '../text/format.ts'
import { naturalOrder } from '../text/natural-order.ts'
import { ExactSum } from '../transform/exact-sum.ts'
import { parseTime } from '../transform/iso-time.ts'
import { boundsFinding, type Check } from './expectation-check.ts'
import type { CheckedTable } from './checked-table.ts'
import { cellAt, TextNumbers } from './column-cells.ts'
import type { Expectation } from './expectation.ts'

type Of<Kind extends Expectation['kind']> = Extract<Expectation, { readonly kind: Kind }>

/** Returns the check of the number of rows of each class. */
export function classesCheck({ column, minimum }: Of<'classes'>): Check {
  const counts = new Map<string, number>()
  return {
    add: ({ rows, cells }) => {
      const of = cells.get(column)
      if (of === undefined) return
      for (let row = 0; row < rows; row++) {
        const value = cellAt(of, row)
        if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
      }
    },
    finish: () => {
      const ascending = [...counts].sort(
        ([one, few], [other, many]) => few - many || naturalOrder(one, other),
      )
      return {
        failing: null,
        observed: listNames(
          ascending.map(([name, count]) => `${name} ${formatCount(count)}`),
          mostClasses,
        ),
        passes: (ascending[0]?.[1] ?? 0) >= minimum,
      }
    },
  }
}

const mostClasses = 10

/** Returns the check of the newest date. */
export function newestCheck({ column, within, atLeast }: Of<'newest'>, table: CheckedTable): Check {
  if (table.private.has(column))
    throw new UserError({
      code: 'DATA_EXPECTATION_INVALID',
      found: `\`newest\` of the private column ${column}`,
      expected: 'a column whose newest value may be stored in the dataset',
      hint: 'Remove `newest`, or choose another column.',
    })
  const least = atLeast === null ? -Infinity : parseTime(atLeast)
  if (Number.isNaN(least))
    throw new UserError({
      code: 'DATA_EXPECTATION_INVALID',
      found: `the date ${JSON.stringify(atLeast)} as the earliest newest value of ${column}`,
      expected: 'a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
      hint: 'Correct `at-least`.',
    })
  const texts = new TextNumbers((text) => parseTime(text))
  let newest = -Infinity
  return {
    add: ({ rows, cells }) => {
      const of = cells.get(column)
      // A number is no date.
      if (of === undefined || of.form === 'numbers') return
      const read = texts.reader(of)
      for (let row = 0; row < rows; row++) {
        const time = read(row)
        if (time > newest) newest = time
      }
    },
    finish: () => ({
      failing: null,
      observed: newest === -Infinity ? 'no date' : new Date(newest).toISOString(),
      passes: newest >= least && newest > -Infinity,
      ...(within !== null && { age: { newest: newest === -Infinity ? null : newest, within } }),
    }),
  }
}

/** Returns the check of a sum or a mean. */
export function sumCheck({ kind, column, bounds }: Of<'mean' | 'sum'>, typed: boolean): Check {
  const sum = new ExactSum()
  const texts = new TextNumbers((text) => numberOf(text, typed) ?? Number.NaN)
  let count = 0
  return {
    add: ({ rows, cells }) => {
      const of = cells.get(column)
      if (of === undefined) return
      const present = of.form === 'numbers' ? of.values : Float64Array.from({ length: rows }, (_, row) => row)
      const read = of.form === 'numbers' ? null : texts.reader(of)
      const values = (read === null ? present : present.map(read)).filter((value) => Number.isFinite(value))
      sum.addAll(values)
      count += values.length
    },
    finish: () => {
      const value = kind === 'sum' ? sum.value : sum.value / count
      return { failing: null, ...boundsFinding(value, bounds) }
    },
  }
}
