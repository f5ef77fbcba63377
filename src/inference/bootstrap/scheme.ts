import type { Jackknife } from '../../statistics/jackknife.ts'

/** Values of one resample, or of the sample itself. */
export interface Values {
  readonly candidate: number
  readonly baseline: number | null
}

/** One way to draw a test split anew, and what several statistics are on each draw. */
export interface ResamplingPlan {
  /** Number of units, each drawn as a whole: examples, queries, sequences, or groups of them. */
  readonly units: number
  /** Steps that one resample takes, about. */
  readonly work: number
  /** The values on the sample itself, for each trial. */
  readonly whole: readonly Values[]
  readonly resample: (
    resamples: number,
    seed: number,
    visit: (values: readonly Values[], resample: number) => void,
  ) => void
  /** The values without single units, or blocks of them where there are many. */
  readonly jackknife: () => LeftOut
  /**
   * By how much one changed prediction changes the candidate's value of each trial at most, times the number of examples. Left out
   * where it is not known: then by as much as the units differ.
   */
  readonly largestChanges?: () => readonly number[]
  /** The value of each trial if every prediction were right. Left out where it is not known. */
  readonly bestValues?: () => readonly number[]
}

export interface LeftOut {
  readonly values: readonly (readonly Values[])[]
  /** How many units or blocks each stands for. */
  readonly weights: Jackknife['weights']
}
