/** One-sided bounds, each of which holds with the confidence it was asked for. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}
