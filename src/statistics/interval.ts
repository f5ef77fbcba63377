/** One-sided bounds, each of which holds with the confidence it was asked for. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** Nothing can be told, and why. */
export interface Degenerate {
  readonly degenerate: true
  readonly reason: string
}

export const notResampled: Degenerate = { degenerate: true, reason: 'it was not resampled' }
