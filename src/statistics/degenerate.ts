/** Nothing can be told, and why. */
export interface Degenerate {
  readonly degenerate: true
  readonly reason: string
}

export const notResampled: Degenerate = { degenerate: true, reason: 'it was not resampled' }
