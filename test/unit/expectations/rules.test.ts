import { describe, expect, it } from '@jest/globals'
import { RE2JS } from 're2js'
import { cellCheck } from '../../../src/expectations/cell-checks.ts'
import type { Cells } from '../../../src/expectations/column-cells.ts'
import { ruleCheck } from '../../../src/expectations/rule-check.ts'
import { columnsOfRule, parseRule } from '../../../src/expectations/rule-syntax.ts'
import { userError } from '../../harness/user-error.ts'

const numbers = (...values: (number | null)[]): Cells => ({
  form: 'numbers',
  values: Float64Array.from(values, (value) => value ?? Number.NaN),
})
const texts = (...values: (string | null)[]): Cells => ({ form: 'texts', texts: values })

/** Returns the rows that fail a rule. */
function failing(check: string, columns: Readonly<Record<string, Cells>>, rows: number): number[] {
  const ofNumbers = Object.entries(columns).filter(([, { form }]) => form === 'numbers')
  const fails = ruleCheck(
    'r',
    parseRule('r', check),
    new Set(ofNumbers.map(([name]) => name)),
  )(new Map(Object.entries(columns)))
  return Array.from({ length: rows }, (_, row) => row).filter((row) => fails(row))
}

describe('a rule', () => {
  it('compares sums of decimals without their rounding errors, and whole numbers exactly', () => {
    const columns = { net: numbers(0.1, 0.1), tax: numbers(0.2, 0.2), gross: numbers(0.3, 0.31) }
    expect(failing('net + tax = gross', columns, 2)).toEqual([1])
    const ids = { a: numbers(2 ** 53 - 1), b: numbers(2 ** 53 - 2) }
    expect(failing('a = b', ids, 1)).toEqual([0])
  })

  it('compares dates and durations of texts', () => {
    const columns = {
      start: texts('2026-01-02', '2026-01-02T10:00:00Z', '2026-01-01', null),
      end: texts('2026-01-01', '2026-01-02', 'soon', '2026-01-01'),
    }
    expect(failing('start <= end', columns, 4)).toEqual([0, 1, 2])
    expect(failing("start >= '2026-01-02'", columns, 4)).toEqual([2])
  })

  it('does not fail for missing values unless it is false in any case', () => {
    const columns = { a: numbers(1, null, 3), b: numbers(null, null, 2) }
    expect(failing('a <= b', columns, 3)).toEqual([2])
    expect(failing('a is not null or b is not null', columns, 3)).toEqual([1])
    expect(failing('not (a is null) and b is not null', columns, 3)).toEqual([0, 1])
    expect(failing('a / 0 > 1', columns, 3)).toEqual([])
  })

  it('has the precedence of SQL', () => {
    const columns = { a: numbers(1), b: numbers(2), c: numbers(3) }
    for (const truth of [
      'a + b * c = 7',
      '(a + b) * c = 9',
      'c - b - a = 0',
      '-a + b = 1',
      'a = 9 and b = 9 or c = 3',
      'not a = 9 and b = 2',
      'c / b / a = 1.5',
    ])
      expect([truth, failing(truth, columns, 1)]).toEqual([truth, []])
    expect(failing('a = 9 and (b = 9 or c = 3)', columns, 1)).toEqual([0])
  })

  it('names columns plainly, or in double quotes, and texts in single quotes', () => {
    const condition = parseRule('r', `"unit price" > user.age and "a""b" <> 'it''s' or straße is null`)
    expect(columnsOfRule(condition)).toEqual(['unit price', 'user.age', 'a"b', 'straße'])
    const columns = { kind: texts('a', 'b', null), 'unit price': numbers(1, 2, 3) }
    expect(failing(`kind = 'a' or "unit price" > 2`, columns, 3)).toEqual([1])
    expect(failing(`"unit price" = '2.0' or kind != 'b'`, columns, 3)).toEqual([])
  })

  it.each([
    ['', 'its end'],
    ['a <', 'its end'],
    ['a', 'its end'],
    ['a + b', 'its end'],
    ['a < b < c', '"<" at character 7'],
    ['a = = b', '"=" at character 5'],
    ['(a = b', 'its end'],
    ['a = b; DROP TABLE x', '";'],
    ['and = 1', '"and"'],
    ["a = 'open", '"\'open"'],
    ['1 is null', 'null'],
    ['a = (b < c)', 'its end'],
    ['not a', 'its end'],
    [`${'('.repeat(200)}a = b${')'.repeat(200)}`, '"("'],
    ["a < 'word'", 'word'],
    ["a + 'x' > 1", 'x'],
  ])('refuses %j', (text, found) => {
    expect(() => failing(text, {}, 0)).toThrow(userError('DATA_EXPECTATION_INVALID', found))
  })
})

describe('a pattern', () => {
  const check = (pattern: string) => cellCheck({ kind: 'pattern', column: 'x', pattern }, false, false)

  it('matches the whole text', () => {
    const { failsText } = check('[A-Z]{3}|[0-9]+')
    expect(['ABC', '12', 'ABCD', '12a', ''].map(failsText)).toEqual([false, false, true, true, true])
  })

  it('takes linear time where backtracking would take exponential time', () => {
    const { failsText } = check('(a*)*b')
    expect(failsText('a'.repeat(50_000))).toBe(true)
    expect(RE2JS.compile('(a|a)*b').matches('a'.repeat(2000))).toBe(false)
  })

  it.each(['(', '(?=a)', String.raw`(a)\1`, '['])('refuses %j', (pattern) => {
    expect(() => check(pattern)).toThrow(userError('DATA_EXPECTATION_INVALID', 'RE2'))
  })
})
