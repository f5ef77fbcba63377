import { isDeepStrictEqual } from 'node:util'
import type { ExpectSection } from '../config/expect.ts'
import { describeExpectation, subjectOf } from './describe-expectation.ts'
import type { Expectation } from './expectation.ts'
import { expectationsOnlyIn } from './removed-expectations.ts'

const labels = ['the label']

/** Returns a sentence for each expectation of only one of two sections, as a continuation of "this pull request …". */
export function describeExpectationChange(
  base: ExpectSection | null,
  proposed: ExpectSection | null,
): string[] {
  return [
    ...expectationsOnlyIn(base, proposed, labels).map((one) => `no longer expects ${textOf(one)}`),
    ...expectationsOnlyIn(proposed, base, labels).map((one) => `expects ${textOf(one)} besides`),
    ...(isDeepStrictEqual(base?.serving, proposed?.serving)
      ? []
      : ['changes the expectations of rows at serving']),
  ]
}

/** Returns `0 to 120 in age (warn, 5 tolerated)`. */
function textOf(expectation: Expectation): string {
  const { severity, tolerate } = expectation
  const reaction = [
    ...(severity === 'error' ? [] : [severity]),
    ...(tolerate === 0 ? [] : [`${tolerate} tolerated`]),
  ]
  const suffix = reaction.length === 0 ? '' : ` (${reaction.join(', ')})`
  return `${describeExpectation(expectation)} in ${subjectOf(expectation)}${suffix}`
}
