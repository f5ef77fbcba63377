import type { ColumnDrift, Drift } from '../drift/drift-schema.ts'
import { formatCount } from '../text/format.ts'
import { outcomeWords } from './words.ts'

/** Names of the distances. */
export const distanceNames: Readonly<Record<ColumnDrift['kind'], string>> = {
  kolmogorov: 'Kolmogorov distance',
  'total-variation': 'total variation',
  share: 'change of the share',
}

/** Returns a distance or a margin with three digits, and at most four decimals. */
export function distanceText(distance: number): string {
  return distance === 0 ? '0' : distance.toFixed(distance < 0.0995 ? 4 : 3)
}

export function boundsText({ lower, upper }: Pick<ColumnDrift, 'lower' | 'upper'>): string {
  return `${distanceText(lower)} to ${distanceText(upper)}`
}

/** Returns the number of rows with a value: `1,000 → 1,200`. */
export function rowsText({ rows }: Pick<ColumnDrift, 'rows'>): string {
  return `${formatCount(rows.baseline)} → ${formatCount(rows.candidate)}`
}

/** Returns the heading of the drift: outcome and reason. */
export function driftTitle({ outcome, reason }: Drift): string {
  return `${outcomeWords[outcome]}: ${reason}`
}

/** Returns the sentence about an inconclusive drift, and whether the job continues. */
export function consequenceOf({ outcome, accepted }: Drift): string | null {
  if (outcome !== 'inconclusive') return null
  return accepted
    ? 'The job continues although the drift is undecided.'
    : 'The job fails because the drift is undecided (on-inconclusive: fail).'
}
