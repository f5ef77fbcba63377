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

/** A metric's estimate for the candidate and, with a baseline, its difference from the baseline. */
export interface Assessment {
  readonly candidate: Estimate
  readonly difference: PairedDifference | null
}
