import type { ExpectedType } from '../config/expect.ts'
import type { AllowedValue, Expectation } from './expectation.ts'

/** Returns the subject of a condition in messages: its column, or its columns or rule. */
export function subjectOf(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'columns':
    case 'rows':
      return 'table'
    case 'unique':
      return expectation.columns.join(', ')
    case 'rule':
      return expectation.name
    default:
      return expectation.column
  }
}

/** Returns a condition in words, as a continuation of "expected". */
export function describeExpectation(expectation: Expectation): string {
  switch (expectation.kind) {
    case 'type':
      return typeNames[expectation.type]
    case 'range':
      return boundsText(expectation)
    case 'values':
      return `one of ${listed(expectation.values)}`
    case 'pattern':
      return `the pattern ${expectation.pattern}`
    case 'length':
      return `${boundsText(expectation)} characters`
    case 'missing':
      return expectation.share === 0
        ? 'no missing value'
        : `missing values in at most ${percent(expectation.share)} of the rows`
    case 'column':
      return 'the column'
    case 'columns':
      return `no column besides ${listed(expectation.columns)}`
    case 'unique':
      return 'no repeated value'
    case 'rule':
      return expectation.check
    case 'rows':
      return `${boundsText(expectation.bounds)} rows`
    case 'classes':
      return `at least ${expectation.minimum} rows of each class`
    case 'newest':
      return [
        ...(expectation.within === null ? [] : [`a newest date at most ${ageText(expectation.within)} old`]),
        ...(expectation.atLeast === null ? [] : [`a newest date from ${expectation.atLeast}`]),
      ].join(', ')
    case 'mean':
    case 'sum':
      return `a ${expectation.kind} of ${boundsText(expectation.bounds)}`
  }
}

const typeNames: Readonly<Record<ExpectedType, string>> = {
  number: 'a number',
  integer: 'a whole number',
  date: 'a date',
  duration: 'a duration',
  boolean: 'true or false',
}

const mostListed = 10

function listed(values: readonly AllowedValue[]): string {
  const shown = values.slice(0, mostListed).map((value) => String(value))
  const more = values.length - shown.length
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '')
}

function boundsText({ minimum, maximum }: OpenBounds): string {
  if (minimum != null && maximum != null) return `${minimum} to ${maximum}`
  return minimum == null ? `at most ${maximum ?? ''}` : `at least ${minimum}`
}

interface OpenBounds {
  readonly minimum?: number | string | null | undefined
  readonly maximum?: number | string | null | undefined
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(6))} %`
}

/** Returns `36 h` or `7 d`. */
export function ageText(age: number): string {
  const hours = age / 3_600_000
  if (hours < 1) return `${Math.round(age / 60_000)} min`
  return hours < 72 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} d`
}
