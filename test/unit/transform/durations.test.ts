import { describe, expect, it } from '@jest/globals'
import { parseDuration } from '../../../src/transform/durations.ts'

describe('parseDuration', () => {
  // Expected: `timedelta.total_seconds()` of Python for the texts that Python and pandas write.
  it.each([
    ['0:00:00', 0],
    ['2:03:04', 7384],
    ['26:03', 93_780],
    ['26:03:04.5', 93_784.5],
    ['-02:00:00', -7200],
    ['1 day', 86_400],
    ['1 day, 2:03:04', 93_784],
    ['1 day 02:03:04', 93_784],
    ['-1 day, 22:00:00', -7200],
    ['-1 days +22:00:00', -7200],
    ['400 days 00:00:00.000001', 34_560_000.000001],
    ['PT90S', 90],
    ['P1DT2H3M4.5S', 93_784.5],
    ['P2W', 1_209_600],
    ['-PT0.5H', -1800],
  ])('returns the seconds of %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })

  it.each([
    '',
    'P',
    'PT',
    'P1M',
    'P1Y',
    '1 day,',
    '1 day x',
    ':30',
    '2:60',
    '2:03:60',
    'two hours',
    '1 days2:00',
    '2026-01-31',
  ])('returns NaN for %j', (text) => {
    expect(parseDuration(text)).toBeNaN()
  })
})
