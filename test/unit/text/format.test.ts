import { expect, it } from '@jest/globals'
import { marginText } from '../../../src/text/format.ts'

it.each([
  [0.003, '0.3 points'],
  [0.01, '1 point'],
  [0.02, '2 points'],
])('a margin of %d of a fraction reads %s', (margin, text) => {
  expect(marginText(margin, 'fraction')).toBe(text)
})
