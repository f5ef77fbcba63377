import type { Clusters } from '../../../src/inference/clusters.ts'
import type { Statistic } from '../../../src/metrics/statistic.ts'
import type { StatisticPair } from '../../../src/metrics/statistic.ts'
import { bisect } from '../../../src/statistics/bisect.ts'
import type { Uniform } from '../../../src/statistics/binomial-draw.ts'

/** True loss of the candidate. */
export const margin = 0.005

/** A candidate whose true loss is the margin. */
export interface Kind {
  readonly name: string
  readonly changed: string
  /** Units of a test split: examples, sequences or groups. */
  readonly unit: 'examples' | 'sequences' | 'groups'
  readonly sizes: readonly number[]
  readonly gates: number
  readonly draw: (size: number, uniform: Uniform) => Drawn
}

export interface Drawn {
  readonly pair: StatisticPair<Statistic>
  readonly clusters: Clusters | null
}

export const sizes = [200, 1000] as const
/** Sizes for metrics whose resamples cost more. */
export const resampledSizes = [200, 500] as const

/** Returns the share between 0 and `most` at which a rising loss equals the margin. */
export function shareAtMargin(loss: (share: number) => number, most: number): number {
  return bisect(0, most, (share) => loss(share) < margin)
}
