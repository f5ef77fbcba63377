import { expect, it } from '@jest/globals'
import { sparkline } from '../../../src/report/sparkline.ts'

it('a sparkline has one block a count, and a blank for nothing', () => {
  expect(sparkline([0, 1, 4, 8, 2, 0])).toBe(' ▁▄█▂ ')
})

it('a sparkline of many counts adds up neighbours', () => {
  const counts = Array.from({ length: 30 }, (_, index) => (index < 2 ? 8 : 1))
  expect(sparkline(counts)).toBe(`█${'▁'.repeat(14)}`)
})

it('a sparkline without counts is blank', () => {
  expect(sparkline([0, 0])).toBe('  ')
  expect(sparkline([])).toBe('')
})
