import { describe, expect, it } from '@jest/globals'
import { sliceRule } from '../../../../src/config/gate/slice.ts'

function messagesOf(rule: unknown): string[] {
  return sliceRule.safeParse(rule).error?.issues.map(({ message }) => message) ?? []
}

describe('a slice rule', () => {
  it.each([
    [{}, '`by` or `where`'],
    [{ by: 'age', where: 'age > 3' }, 'either `by` or `where`'],
    [{ by: ['age', 'city'], buckets: [3] }, 'one column in `by`'],
    [{ by: 'age', buckets: [30, 18] }, 'rising order'],
    [{ by: 'age', name: 'old' }, 'without `name`'],
    [{ where: 'age >' }, 'Expected expression after > at character 5'],
    [{ where: 'age > 3; city' }, 'one condition'],
    [{ where: 'open("x")' }, 'no function other than column("name")'],
    [{ where: 'age.constructor > 3' }, 'column("a.b")'],
    [{ where: 'age ** 3 > 1' }, 'instead of **'],
    [{ where: 'city in "Graz"' }, 'a list after "in"'],
    [{ where: 'a ? b : c' }, 'columns, values in quotes'],
    [{ where: 'x'.repeat(3000) }, 'at most 2000 characters'],
    [{ where: '('.repeat(1500) }, 'a condition such as'],
  ])('%j is refused', (rule, message) => {
    expect(messagesOf(rule).join()).toContain(message)
  })

  it('with a condition and no name is named by the text of the condition', () => {
    expect(sliceRule.parse({ where: 'age > 3' })).toMatchObject({ kind: 'condition', name: 'age > 3' })
  })
})
