import { expect, it } from '@jest/globals'
import { measurementsOf } from '../../../src/benchmark/measurements.ts'

const measured = (candidate: readonly number[]) => ({
  candidate: candidate[0] ?? 0,
  baseline: null,
  samples: { candidate, baseline: null },
  advisory: false,
})

it('keeps each measurement once, though three budgets are percentiles of the latencies', () => {
  const latency = measured([5, 6, 7])
  const facts = {
    'model-bytes': { candidate: 100, baseline: null, samples: null, advisory: false },
    'latency-p50': latency,
    'latency-p95': latency,
    'latency-p99': latency,
    'cold-start': measured([90]),
    'peak-memory': measured([3e8]),
  }
  expect(measurementsOf(facts)).toEqual({
    latency: { candidate: [5, 6, 7], baseline: null },
    'cold-start': { candidate: [90], baseline: null },
    'peak-memory': { candidate: [3e8], baseline: null },
  })
})
