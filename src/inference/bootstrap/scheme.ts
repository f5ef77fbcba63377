import type { Jackknife } from '../../statistics/jackknife.ts'

/** Values of one resample, or of the sample itself. */
export interface Values {
  readonly candidate: number
  readonly baseline: number | null
}

/** A method of resampling a test split, with the values of several statistics on each resample. */
export interface ResamplingPlan {
  /** Number of units, each drawn as a whole: examples, queries, sequences, or groups of them. */
  readonly units: number
  /** Approximate number of steps of one resample. */
  readonly work: number
  /** The values on the sample itself, for each statistic. */
  readonly whole: readonly Values[]
  readonly resample: (
    resamples: number,
    seed: number,
    visit: (values: readonly Values[], resample: number) => void,
  ) => void
  /** The values without single units, or without blocks of many units. */
  readonly jackknife: () => LeftOut
  /**
   * The largest change of the candidate's value in each statistic by one changed prediction, times the number of examples. Left out
   * if it is not available: then the largest difference between units is used.
   */
  readonly largestChanges?: () => readonly number[]
  /**
   * The largest share of the candidate's score that one unit can lose; undefined for values other than scores from 0 to 1. Left out
   * if the largest changes are known.
   */
  readonly largestShares?: () => readonly (number | undefined)[]
  /** The value of each statistic if every prediction were right. Left out if it is not available. */
  readonly bestValues?: () => readonly number[]
}

export interface LeftOut {
  readonly values: readonly (readonly Values[])[]
  /** Number of units or blocks that each value represents. */
  readonly weights: Jackknife['weights']
}
