import { holmAdjusted } from '../statistics/multiple-testing.ts'
import { boundsOf, type DistanceEvidence } from './distance.ts'
import type { ColumnDrift, Drift, DriftOutcome } from './drift-schema.ts'

/** The evidence about the drift of a column, before the decision. */
export interface MeasuredDrift extends Pick<
  ColumnDrift,
  'column' | 'role' | 'aspect' | 'kind' | 'margin' | 'rows' | 'effectiveRows'
> {
  readonly evidence: DistanceEvidence
}

export interface DriftRule {
  readonly confidence: number
  readonly onInconclusive: 'pass' | 'fail'
}

/**
 * Decides about the drift of all columns. A column fails if its distance is shown to be beyond its margin, after Holm's adjustment over
 * all columns, so that a false alarm in any of them has at most the probability 1 − confidence. It passes if its distance is shown to be
 * within its margin; since all columns have to pass, this needs no adjustment. Otherwise, it is inconclusive.
 */
export function decideDrift(
  measured: readonly MeasuredDrift[],
  skipped: Drift['skipped'],
  group: string | null,
  { confidence, onInconclusive }: DriftRule,
): Drift {
  const level = 1 - confidence
  const adjusted = holmAdjusted(measured.map(({ evidence, margin }) => evidence.pBeyond(margin)))
  const columns = measured
    .map(({ evidence, ...facts }, index): ColumnDrift => {
      const pBeyond = adjusted[index] ?? 1
      const pWithin = evidence.pWithin(facts.margin)
      const { distance, byChance } = evidence
      return {
        ...facts,
        distance,
        byChance,
        ...boundsOf(evidence, confidence),
        pBeyond,
        pWithin,
        outcome: pBeyond < level ? 'fail' : pWithin < level ? 'pass' : 'inconclusive',
      }
    })
    .sort(compareColumns)
  const outcome = overallOutcome(columns)
  return {
    outcome,
    accepted: outcome === 'pass' || (outcome === 'inconclusive' && onInconclusive === 'pass'),
    reason: reasonOf(outcome, columns),
    confidence,
    group,
    columns,
    skipped: [...skipped],
  }
}

const severity: Readonly<Record<DriftOutcome, number>> = { fail: 0, inconclusive: 1, pass: 2 }

function compareColumns(one: ColumnDrift, other: ColumnDrift): number {
  return (
    severity[one.outcome] - severity[other.outcome] ||
    other.distance - other.margin - (one.distance - one.margin)
  )
}

function overallOutcome(columns: readonly ColumnDrift[]): DriftOutcome {
  if (columns.some(({ outcome }) => outcome === 'fail')) return 'fail'
  return columns.some(({ outcome }) => outcome === 'inconclusive') ? 'inconclusive' : 'pass'
}

function reasonOf(outcome: DriftOutcome, columns: readonly ColumnDrift[]): string {
  const [first] = columns
  const count = columns.filter((column) => column.outcome === outcome).length
  if (first === undefined) return 'no column of both datasets can be compared'
  const more = count > 1 ? `, and ${count - 1} more` : ''
  const { distance, margin, lower, upper } = first
  switch (outcome) {
    case 'fail':
      return `${titleOf(first)} drifted by ${short(distance)} (at least ${short(lower)}), more than the margin ${short(margin)}${more}`
    case 'inconclusive':
      return `too few rows to decide whether ${titleOf(first)} drifted by more than ${short(margin)}: between ${short(lower)} and ${short(upper)}${more}`
    case 'pass':
      return `no column drifted by more than its margin; the closest is ${titleOf(first)} with ${short(distance)} (at most ${short(upper)}) of ${short(margin)}`
  }
}

/** Returns the name of a comparison: `age`, `label species`, `missing values of age`. */
export function titleOf({ column, role, aspect }: Pick<ColumnDrift, 'column' | 'role' | 'aspect'>): string {
  const name = role === 'label' ? `label ${column}` : column
  switch (aspect) {
    case 'values':
      return name
    case 'missing':
      return `missing values of ${name}`
    case 'length':
      return `length of ${name}`
    case 'unknown-words':
      return `unknown words of ${name}`
    case 'brightness':
      return `brightness of ${name}`
  }
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)))
}
