import { describe, expect, it } from '@jest/globals'
import { assessBudget } from '../../../src/benchmark/assess-costs.ts'
import { budgetOf, type Budget } from '../../../src/metrics/budget.ts'
import { percentile, type CostMeasurement } from '../../../src/benchmark/cost-measurement.ts'
import { randomStream } from '../../../src/random/philox.ts'

function declared(name: string): Budget {
  const budget = budgetOf(name)
  if (!budget) throw new Error(`no budget ${name}`)
  return budget
}

/** Turns of one latency each, `slower` times the baseline's on average. */
function latencies(interleaved: number, slower: number): CostMeasurement {
  const stream = randomStream(5, 'turns')
  const times = (from: number, scale: number) =>
    Array.from({ length: interleaved }, (_, round) => scale * (1 + stream.draw(from + round)))
  const samples = { candidate: times(0, slower), baseline: times(interleaved, 1) }
  return {
    candidate: percentile(samples.candidate, 95),
    baseline: percentile(samples.baseline, 95),
    samples,
    advisory: false,
  }
}

function bounds(fact: CostMeasurement) {
  const { difference } = assessBudget(declared('latency-p95'), fact, 1)
  if (!difference || difference.inference.degenerate) throw new Error('nothing compared')
  return { ...difference.inference.bounds(0.95), value: difference.value }
}

describe('the change of a measured budget', () => {
  it('is a loss where the candidate is slower, with bounds around it', () => {
    const { lower, upper, value } = bounds(latencies(400, 1.3))
    expect(value).toBeLessThan(0)
    expect(lower).toBeLessThan(value)
    expect(upper).toBeLessThan(0)
  })

  it('has 0 within its bounds where both have the same latencies', () => {
    const { lower, upper } = bounds(latencies(400, 1))
    expect(lower).toBeLessThan(0)
    expect(upper).toBeGreaterThan(0)
  })

  it('is the same each time for the same seed', () => {
    expect(bounds(latencies(100, 1.1))).toEqual(bounds(latencies(100, 1.1)))
  })
})

describe('the change of a size', () => {
  const size = (candidate: number, baseline: number | null): CostMeasurement => ({
    candidate,
    baseline,
    samples: null,
    advisory: false,
  })

  it('is known exactly', () => {
    const { difference } = assessBudget(declared('model-bytes'), size(1100, 1000), 1)
    expect(difference).toMatchObject({ value: -100, method: 'exact' })
  })

  it('is null without a baseline', () => {
    expect(assessBudget(declared('model-bytes'), size(1100, null), 1).difference).toBeNull()
  })
})
