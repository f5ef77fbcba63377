import { RE2JS } from 're2js'
import { UserError } from '../errors/user-error.ts'
import { isDecimal, numberOf } from '../text/decimal-text.ts'
import { parseDuration } from '../transform/durations.ts'
import { parseTime } from '../transform/iso-time.ts'
import type { Cells, TextNumbers } from './column-cells.ts'
import type { CellExpectation } from './expectation.ts'

/** Functions that return true for a cell that fails. */
export interface CellCheck {
  readonly failsMissing: boolean
  readonly failsNumber: (value: number) => boolean
  readonly failsText: (text: string) => boolean
}

/**
 * Returns the check of an expectation.
 * @param typed whether cells have types of their own; in CSV all are texts
 * @param isNumeric whether every present value of the column is a number, so that `1` and `1.0` are equal
 * @throws UserError for a pattern that is not a regular expression of RE2, or a bound that is not a date
 */
export function cellCheck(expectation: CellExpectation, typed: boolean, isNumeric: boolean): CellCheck {
  switch (expectation.kind) {
    case 'type':
      return { failsMissing: false, ...typeCheck(expectation.type, typed) }
    case 'range':
      return { failsMissing: false, ...rangeCheck(expectation, typed) }
    case 'values':
      return { failsMissing: false, ...valuesCheck(expectation.values, isNumeric) }
    case 'pattern': {
      const pattern = compilePattern(expectation.column, expectation.pattern)
      const failsText = (text: string) => !pattern.matches(text)
      return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) }
    }
    case 'length': {
      const { minimum, maximum } = expectation
      const failsText = (text: string) => {
        const length = lengthOf(text)
        return length < minimum || length > (maximum ?? Infinity)
      }
      return { failsMissing: false, failsText, failsNumber: (value) => failsText(String(value)) }
    }
    case 'missing':
      return { failsMissing: true, failsNumber: () => false, failsText: () => false }
  }
}

/** Returns a function that is true for the rows of a chunk that fail. */
export function failingCells(cells: Cells, check: CellCheck, texts: TextNumbers): (row: number) => boolean {
  const { failsMissing, failsNumber } = check
  if (cells.form === 'numbers') {
    const { values } = cells
    return (row) => {
      const value = values[row] ?? Number.NaN
      return Number.isNaN(value) ? failsMissing : failsNumber(value)
    }
  }
  const fails = texts.reader(cells)
  return (row) => {
    const value = fails(row)
    return Number.isNaN(value) ? failsMissing : value === 1
  }
}

type ValueCheck = Omit<CellCheck, 'failsMissing'>
type Of<Kind extends CellExpectation['kind']> = Extract<CellExpectation, { readonly kind: Kind }>

function typeCheck(type: Of<'type'>['type'], typed: boolean): ValueCheck {
  switch (type) {
    case 'number':
      return { failsNumber: () => false, failsText: (text) => numberOf(text, typed) === null }
    case 'integer':
      return {
        failsNumber: (value) => !Number.isInteger(value),
        failsText: (text) => !Number.isInteger(numberOf(text, typed) ?? Number.NaN),
      }
    case 'date':
      return { failsNumber: () => true, failsText: (text) => Number.isNaN(parseTime(text)) }
    case 'duration':
      return { failsNumber: () => false, failsText: (text) => Number.isNaN(secondsOf(text, typed)) }
    case 'boolean':
      return {
        failsNumber: (value) => value !== 0 && value !== 1,
        failsText: (text) => !/^(?:true|false|0|1)$/i.test(text),
      }
  }
}

function secondsOf(text: string, typed: boolean): number {
  return numberOf(text, typed) ?? parseDuration(text)
}

function rangeCheck({ column, minimum, maximum, type }: Of<'range'>, typed: boolean): ValueCheck {
  const areTimes = typeof minimum === 'string' || typeof maximum === 'string'
  const least = minimum === null ? -Infinity : boundOf(column, minimum)
  const greatest = maximum === null ? Infinity : boundOf(column, maximum)
  const failsNumber = (value: number) => value < least || value > greatest
  const read = areTimes
    ? parseTime
    : type === 'duration'
      ? (text: string) => secondsOf(text, typed)
      : (text: string) => numberOf(text, typed) ?? Number.NaN
  return {
    failsNumber,
    failsText: (text) => {
      const value = read(text)
      return Number.isNaN(value) || failsNumber(value)
    },
  }
}

function boundOf(column: string, bound: number | string): number {
  const value = typeof bound === 'number' ? bound : parseTime(bound)
  if (!Number.isNaN(value)) return value
  throw new UserError({
    code: 'DATA_EXPECTATION_INVALID',
    found: `the bound ${JSON.stringify(bound)} of ${column}`,
    expected: 'a number, or a date such as 2026-01-31 or 2026-01-31T12:00:00Z',
    hint: 'Correct the bound.',
  })
}

/** In a column of texts, a number in quotes allows its own spelling only; without quotes, all spellings of the number. */
function valuesCheck(values: Of<'values'>['values'], isNumeric: boolean): ValueCheck {
  const texts = new Set(
    values.flatMap((value) => (typeof value === 'boolean' ? spellings(value) : String(value))),
  )
  const numbers = new Set(
    values.flatMap((value) => {
      if (typeof value === 'number') return value
      return isNumeric && typeof value === 'string' && isDecimal(value) ? Number(value) : []
    }),
  )
  return {
    failsNumber: (value) => !numbers.has(value),
    failsText: (text) => !texts.has(text) && !(isDecimal(text) && numbers.has(Number(text))),
  }
}

function spellings(value: boolean): readonly string[] {
  return value ? ['true', 'True', 'TRUE'] : ['false', 'False', 'FALSE']
}

function compilePattern(column: string, pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern)
  } catch (error) {
    throw new UserError(
      {
        code: 'DATA_EXPECTATION_INVALID',
        found: `the pattern ${JSON.stringify(pattern)} of ${column}`,
        expected: 'a regular expression of RE2, which has no lookaround and no backreferences',
        hint: 'Correct the pattern. https://github.com/google/re2/wiki/Syntax describes the syntax.',
      },
      { cause: error },
    )
  }
}

/** Returns the number of characters, in code points. */
function lengthOf(text: string): number {
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0xdc00 || unit > 0xdfff) length++
  }
  return length
}
