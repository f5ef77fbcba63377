import { expect, it } from '@jest/globals'
import { describeFirst } from '../../../src/errors/describe-first.ts'

const problemsOf = (count: number) =>
  describeFirst(
    Array.from({ length: count }, (_, cause) => cause),
    (first) =>
      first.map((cause) => ({
        code: 'DATA_UNKNOWN_COLUMN' as const,
        found: `cause ${cause}`,
        expected: 'none',
        hint: 'Correct it.',
      })),
  )

it('describeFirst describes up to a hundred causes', () => {
  expect(problemsOf(100)).toHaveLength(100)
  expect(problemsOf(100).map(({ hint }) => hint)).toEqual(Array(100).fill('Correct it.'))
})

it('describeFirst describes the first hundred causes of more, and the last hint contains the number of others', () => {
  const problems = problemsOf(102)
  expect(problems).toHaveLength(100)
  expect(problems.at(-1)).toMatchObject({
    found: 'cause 99',
    hint: 'Correct it. 2 more errors are not shown.',
  })
})
