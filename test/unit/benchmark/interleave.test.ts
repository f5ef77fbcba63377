import { describe, expect, it } from '@jest/globals'
import { runInterleaved } from '../../../src/benchmark/interleave.ts'

describe('measuring in turns', () => {
  it('runs each model first in every second turn', async () => {
    const order: string[] = []
    const measure = (model: string, round: number) => Promise.resolve(order.push(`${model}${round}`))
    await runInterleaved({ candidate: 'c', baseline: 'b' }, { most: 3, fewest: 1, longest: 60_000 }, measure)
    expect(order).toEqual(['c0', 'b0', 'b1', 'c1', 'c2', 'b2'])
  })

  it('runs only the candidate without a baseline', async () => {
    const samples = await runInterleaved(
      { candidate: 7, baseline: null },
      { most: 4, fewest: 1, longest: 60_000 },
      (model) => Promise.resolve(model),
    )
    expect(samples).toEqual({ candidate: [7, 7, 7, 7], baseline: null })
  })

  it('ends early when it takes too long, but not before the fewest turns', async () => {
    const limits = { most: 1000, fewest: 3, longest: -1 }
    const { candidate } = await runInterleaved({ candidate: 1, baseline: 1 }, limits, (model) =>
      Promise.resolve(model),
    )
    expect(candidate).toHaveLength(3)
  })
})
