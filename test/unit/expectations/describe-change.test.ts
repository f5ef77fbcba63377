import { expect, it } from '@jest/globals'
import { expectSection } from '../../../src/config/expect.ts'
import { describeExpectationChange } from '../../../src/expectations/describe-change.ts'

const base = expectSection.parse({
  rows: { minimum: 10 },
  columns: { age: { minimum: 0, maximum: 120, missing: 0 } },
  rules: { order: 'start <= end' },
})

it('describeExpectationChange returns nothing for expectations that are written differently', () => {
  const same = expectSection.parse({
    severity: 'error',
    rules: { order: { check: 'start <= end', tolerate: 0 } },
    columns: { age: [{ missing: 0 }, { minimum: 0, maximum: 120 }] },
    rows: { minimum: 10 },
  })
  expect(describeExpectationChange(base, same)).toEqual([])
})

it('describeExpectationChange lists removed, weakened and added expectations', () => {
  const weaker = expectSection.parse({
    columns: {
      age: [
        { minimum: 0, maximum: 500, missing: 0.1 },
        { minimum: 0, maximum: 120, severity: 'warn' },
      ],
    },
    rules: { order: { check: 'start <= end', tolerate: 3 } },
  })
  expect(describeExpectationChange(base, weaker)).toEqual([
    'no longer expects at least 10 rows in table',
    'no longer expects 0 to 120 in age',
    'no longer expects no missing value in age',
    'no longer expects start <= end in order',
    'expects 0 to 500 in age besides',
    'expects missing values in at most 10 % of the rows in age besides',
    'expects 0 to 120 in age (warn) besides',
    'expects start <= end in order (3 tolerated) besides',
  ])
  expect(describeExpectationChange(base, null)).toHaveLength(5)
})

it('describeExpectationChange lists changes beyond the shown values, and those of rows at serving', () => {
  const values = Array.from({ length: 12 }, (_, index) => `ward ${index}`)
  const [before, after] = [values, [...values.slice(0, 11), 'ward X']].map((list, index) =>
    expectSection.parse({ columns: { ward: { values: list } }, ...(index === 0 && { serving: {} }) }),
  )
  expect(describeExpectationChange(before ?? null, after ?? null)).toEqual([
    expect.stringContaining('no longer expects one of ward 0, '),
    expect.stringContaining('expects one of ward 0, '),
    'changes the expectations of rows at serving',
  ])
})
