import type { Degenerate } from '../statistics/degenerate.ts'
import type { Interval } from '../statistics/interval.ts'
import type { EstimateMethod } from './methods.ts'

/** What is known of a metric's true value. */
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
