import type { Problem, SourceLocation } from '../errors/user-error.ts'
import { UserError } from '../errors/user-error.ts'
import { formatCount, truncate } from '../text/format.ts'
import { ageText } from './describe-expectation.ts'
import type { ExpectationResult, ExpectationResults, FailingExample } from './result.ts'

/** Returns results with the verdicts at a time, on which the age of the newest date depends. */
export function verdictsAt(results: ExpectationResults, now: Date): ExpectationResults {
  return { ...results, expectations: results.expectations.map((result) => judgeAge(result, now)) }
}

function judgeAge(result: ExpectationResult, now: Date): ExpectationResult {
  const { age } = result
  if (age === undefined) return result
  const old = age.newest === null ? Infinity : now.getTime() - age.newest
  const observed =
    result.observed === null || age.newest === null
      ? result.observed
      : `${result.observed}, ${ageText(Math.max(0, old))} old`
  return { ...result, observed, verdict: old > age.within ? 'fail' : result.verdict }
}

/** Rows that fail, by the place of an expectation among the results. */
export type FirstLocations = ReadonlyMap<number, SourceLocation>

/** The data does not meet expectations of the severity `error`. */
export class ExpectationsFailed extends UserError {
  override readonly name: string = 'ExpectationsFailed'
  readonly results: ExpectationResults
  /** Source of the expectations that fail: the pipeline file, or the base of the pull request. */
  readonly of: 'own' | 'base'

  constructor(results: ExpectationResults, problems: readonly Problem[], of: 'own' | 'base' = 'own') {
    super(problems)
    this.results = results
    this.of = of
  }
}

/** Throws ExpectationsFailed with all failures of the severity `error`, if there are any. */
export function requireExpected(results: ExpectationResults, locations: FirstLocations): void {
  const problems = failedExpectations(results, locations, 'Correct the data, or change `data.expect`.')
  if (problems.length > 0) throw new ExpectationsFailed(results, problems)
}

/** Returns all failures of the severity `error`. */
export function failedExpectations(
  results: ExpectationResults,
  locations: FirstLocations,
  hint: string,
): Problem[] {
  return results.expectations.flatMap((result, index): Problem[] => {
    if (result.verdict === 'pass' || result.severity !== 'error') return []
    const location = locations.get(index)
    return [
      {
        code: 'DATA_EXPECTATION_FAILED',
        found: failureText(result, results.rows),
        expected: result.expected,
        hint,
        ...(location === undefined ? { key: ['data', 'expect'] } : { location }),
      },
    ]
  })
}

/** Returns a sentence for each failure of the severity `warn`. */
export function expectationWarnings({ rows, expectations }: ExpectationResults): string[] {
  return expectations
    .filter(({ verdict, severity }) => verdict === 'fail' && severity === 'warn')
    .map((result) => `Expected ${result.expected}: ${failureText(result, rows)}.`)
}

/** Returns a failure in words, such as `age: 2 of 500 rows fail: 130 (people.csv:14), 131 (people.csv:20)`. */
export function failureText(result: ExpectationResult, rows: number): string {
  const { subject, failing, observed, examples } = result
  if (failing === null) return `${subject}: ${observed ?? 'another value, which is private'}`
  const shown = examples.map(exampleText).join(', ')
  const more = failing > examples.length ? ' …' : ''
  return `${subject}: ${formatCount(failing)} of ${formatCount(rows)} rows fail: ${shown}${more}`
}

/** Returns an example as `130 (people.csv:14)`. */
export function exampleText({ file, line, row, value }: FailingExample): string {
  const place = line === undefined ? `${file}#${row}` : `${file}:${line}`
  return value === null ? place : `${truncate(String(value), 40)} (${place})`
}
