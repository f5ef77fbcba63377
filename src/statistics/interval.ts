/** One-sided bounds, each of which holds with the requested confidence. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** A result without an interval, with the reason. */
export interface Degenerate {
  readonly degenerate: true
  readonly reason: string
}

export const notResampled: Degenerate = { degenerate: true, reason: 'it was not resampled' }
