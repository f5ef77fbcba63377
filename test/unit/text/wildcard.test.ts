import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { matchesSteps, wildcard, type Step } from '../../../src/text/wildcard.ts'

describe('wildcard', () => {
  it.each([
    ['model', 'model', true],
    ['model', 'model-2', false],
    ['model-*', 'model-seed=1', true],
    ['*', '', true],
    ['', 'a', false],
    ['*.*', 'a.b.c', true],
    ['a*b*c', 'abbc', true],
    ['a*b*c', 'acb', false],
    ['(a|b)+.$', '(a|b)+.$', true],
    ['?', 'a', false],
    ['*😀', 'a😀', true],
  ])('%j matches %j: %j', (pattern, text, expected) => {
    expect(wildcard(pattern)(text)).toBe(expected)
  })

  it('matches what the regular expression of its pattern matches', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 12 })
    const patterns = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    fc.assert(
      fc.property(patterns, letters, (pattern, text) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
        expect(wildcard(pattern)(text)).toBe(expression.test(text))
      }),
      { seed: 13, numRuns: 2000, interruptAfterTimeLimit: 5000 },
    )
  })
})

describe('matchesSteps', () => {
  it('compares at most once for each pair of an item and a step', () => {
    let comparisons = 0
    const isA: Step<string> = {
      one: (item) => {
        comparisons++
        return item === 'a'
      },
    }
    const any: Step<string> = { any: () => true }
    const steps = [...Array.from({ length: 40 }, () => [any, isA]).flat(), { one: () => false }]
    const items = Array<string>(200).fill('a')
    expect(matchesSteps(steps, items)).toBe(false)
    expect(comparisons).toBeGreaterThan(0)
    expect(comparisons).toBeLessThanOrEqual(steps.length * items.length)
  })
})
