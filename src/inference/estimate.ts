import type { Degenerate, Interval } from '../statistics/interval.ts'
import type { EstimateMethod } from './methods.ts'
import type { PairedDifference } from './paired-difference.ts'

/** An estimate of a metric's true value. */
export interface Estimate {
  readonly value: number
  readonly method: EstimateMethod
  /** Null for a closed form. */
  readonly resamples: number | null
  readonly uncertainty: Uncertainty
}

export type Uncertainty =
  | Degenerate
  /** Bounds that hold with this one-sided confidence each. */
  | { readonly degenerate: false; readonly bounds: (confidence: number) => Interval }

/** A metric's estimate for the candidate and, with a baseline, the baseline's value and the difference. */
export interface Assessment {
  readonly candidate: Estimate
  readonly compared: { readonly baseline: number; readonly difference: PairedDifference } | null
  /** The values behind a mean over seeds. */
  readonly seeds: SeedValues | null
}

/** A metric's value for each seed's model. */
export interface SeedValues {
  readonly candidate: readonly number[]
  readonly baseline: readonly number[] | null
}
