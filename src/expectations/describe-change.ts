import type { ExpectSection } from '../config/expect.ts'
import { describeExpectation, subjectOf } from './describe-expectation.ts'
import { listExpectations, type Expectation } from './expectation.ts'

/** Returns a sentence for each expectation of only one of two sections, as a continuation of "this pull request …". */
export function describeExpectationChange(
  base: ExpectSection | null,
  proposed: ExpectSection | null,
): string[] {
  const [before, after] = [textsOf(base), textsOf(proposed)]
  return [
    ...[...before].filter((text) => !after.has(text)).map((text) => `no longer expects ${text}`),
    ...[...after].filter((text) => !before.has(text)).map((text) => `expects ${text} besides`),
  ]
}

function textsOf(section: ExpectSection | null): ReadonlySet<string> {
  return new Set(section === null ? [] : listExpectations(section, ['the label']).map(textOf))
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
