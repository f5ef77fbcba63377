import { describe, expect, it } from '@jest/globals'
import { canaryPolicy } from '../../../src/canary/policy.ts'
import { canarySection } from '../../../src/config/canary.ts'

describe('canaryPolicy', () => {
  it('has the defaults of `deploy.canary`', () => {
    expect(canaryPolicy(canarySection.parse({}))).toEqual({
      steps: [10, 50],
      mirror: null,
      budget: 600_000,
      confidence: 0.95,
      margin: 0.02,
      maxErrors: 0.02,
      latencyFactor: 1.5,
      maxDiffering: null,
      onInconclusive: 'roll-back',
    })
  })

  it.each([
    ['90s', 90_000],
    ['2h', 7_200_000],
  ])('reads a budget of %s', (budget, milliseconds) => {
    expect(canaryPolicy(canarySection.parse({ budget })).budget).toBe(milliseconds)
  })
})
