import type { Degenerate, Interval } from './interval.ts'
import type { LongTail } from './long-tail.ts'

/** The distribution of a statistic over resamples, or the reason why it is not available. */
export type BootstrapDistribution =
  | Degenerate
  | {
      readonly degenerate: false
      readonly method:
        'bca' | 'bootstrap-normal' | 'infinitesimal-jackknife' | 'scaled-tango' | 'weighted-mistakes'
      /** Null if nothing was resampled. */
      readonly resamples: number | null
      readonly standardError: number
      /** Null without a long tail, or if it was not examined. */
      readonly longTail: LongTail | null
      /** Bounds that hold with this one-sided confidence each. */
      readonly bounds: (confidence: number) => Interval
      /** One-sided p-value against "the true value is at least this". */
      readonly pValueBelow: (value: number) => number
      /** One-sided p-value against "the true value is at most this". */
      readonly pValueAbove: (value: number) => number
    }

export type Known = Extract<BootstrapDistribution, { degenerate: false }>
