import { min } from 'd3-array'
import { z } from 'zod'
import { percentile } from './cost-measurement.ts'
import type { Samples } from './interleave.ts'

const counts = z.array(z.int().nonnegative())

/** Number of latencies in each bin; the last bin includes those above its edge. */
export const histogramSchema = z.strictObject({
  /** Milliseconds; one more edge than bins. */
  edges: z.array(z.number().nonnegative()).min(2),
  candidate: counts,
  baseline: counts.nullable(),
})
export type Histogram = z.infer<typeof histogramSchema>

const bins = 40

/**
 * Returns bins of equal width from the smallest value to the 99th percentile, so a few slow predictions do not compress the rest.
 */
export function histogramOf({ candidate, baseline }: Samples): Histogram {
  const all = [...candidate, ...(baseline ?? [])]
  const least = min(all) ?? 0
  const width = Math.max(percentile(all, 99) - least, Number.EPSILON) / bins
  const countsOf = (samples: readonly number[]) => {
    const counted = new Array<number>(bins).fill(0)
    for (const value of samples) {
      const bin = Math.min(Math.floor((value - least) / width), bins - 1)
      counted[bin] = (counted[bin] ?? 0) + 1
    }
    return counted
  }
  return {
    edges: Array.from({ length: bins + 1 }, (_, edge) => least + edge * width),
    candidate: countsOf(candidate),
    baseline: baseline && countsOf(baseline),
  }
}
