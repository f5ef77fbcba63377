import { describe, expect, it } from '@jest/globals'
import { simulate } from '../../../bench/canary/rollouts.ts'
import { sequential } from '../../../bench/canary/rules.ts'

// The bound of the rate, and three standard errors of the simulation.
const rollouts = 200
const most = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / rollouts)

describe('the sequential rule of a canary', () => {
  it('rolls back at most 5 % of equal versions', () => {
    const { rolledBack, promoted } = simulate({ name: 'equal' }, sequential, rollouts)
    expect(rolledBack / rollouts).toBeLessThan(most)
    expect(promoted / rollouts).toBeGreaterThan(0.9)
  })

  it('promotes at most 5 % of versions at the margin', () => {
    const { promoted } = simulate({ name: 'margin', accuracy: 0.02 }, sequential, rollouts)
    expect(promoted / rollouts).toBeLessThan(most)
  })

  it('rolls back versions that are worse within a few hundred requests', () => {
    const { rolledBack, pairs } = simulate({ name: 'worse', accuracy: 0.08 }, sequential, rollouts)
    expect(rolledBack / rollouts).toBeGreaterThan(0.99)
    expect(pairs.toSorted((a, b) => a - b)[rollouts / 2]).toBeLessThan(200)
  })
})
