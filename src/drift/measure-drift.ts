import type { DriftSection } from '../config/drift.ts'
import type { AllRows } from '../dataset/all-rows.ts'
import type { CellCounts } from './cell-counts.ts'
import { chooseCells, countCells } from './count-cells.ts'
import { decideDrift, type MeasuredDrift } from './decide-drift.ts'
import { noDistance, type DistanceEvidence, type SampleSizes } from './distance.ts'
import type { ColumnDrift, Drift } from './drift-schema.ts'
import { kolmogorovDistance } from './kolmogorov-distance.ts'
import { measuredColumns, type MeasuredColumn } from './measured-column.ts'
import { totalVariation } from './total-variation.ts'

export interface DriftInput {
  readonly baseline: AllRows
  readonly candidate: AllRows
  readonly section: DriftSection
  /** Column whose equal values are rows of one group; null if rows are independent. */
  readonly group: string | null
  /** Returns the number of rows that both datasets have with the same value in a column, missing ones among them or not. */
  readonly sharedRows: (column: string) => { readonly all: number; readonly present: number }
}

/** Measures the drift of all columns that both datasets have, and decides about it. */
export function measureDrift(input: DriftInput): Drift {
  const { baseline, candidate, section } = input
  const [old, own] = [measuredColumns(baseline.details), measuredColumns(candidate.details)]
  const skipped: Drift['skipped'] = []
  const measured: MeasuredDrift[] = []
  for (const column of own) {
    const before = old.find((other) => other.column === column.column && other.role === column.role)
    if (before === undefined) continue
    if (before.form !== column.form || before.aspect !== column.aspect)
      skipped.push({ column: column.column, reason: 'it has another type than in the baseline' })
    else measured.push(...measureColumn(before, column, input))
  }
  return decideDrift(measured, skipped, groupOf(input), {
    confidence: section.confidence,
    onInconclusive: section['on-inconclusive'],
  })
}

/** Returns the column of groups if both datasets store it. */
function groupOf({ baseline, candidate, group }: DriftInput): string | null {
  return group !== null && baseline.names.includes(group) && candidate.names.includes(group) ? group : null
}

function measureColumn(before: MeasuredColumn, after: MeasuredColumn, input: DriftInput): MeasuredDrift[] {
  const { baseline, candidate, section, sharedRows } = input
  const group = groupOf(input)
  const cells = chooseCells(after, [baseline, candidate])
  const old = countCells(before, baseline, cells, group)
  const own = countCells(after, candidate, cells, group)
  const margin = section.columns[after.column] ?? section.margin
  const common = { column: after.column, role: after.role, margin } as const
  const shared = sharedRows(after.column)
  const ordered = cells.kind === 'ordered'
  const drifts: MeasuredDrift[] = []
  if (old.values.rows > 0 && own.values.rows > 0) {
    const sizes = effectiveSizes(old.values, own.values, shared.present, ordered)
    drifts.push({
      ...common,
      aspect: after.aspect,
      kind: ordered ? 'kolmogorov' : 'total-variation',
      ...rowsOf(old.values, own.values, sizes),
      evidence: withSizes(sizes, (known) =>
        ordered
          ? kolmogorovDistance(old.values.counts, own.values.counts, known)
          : totalVariation(old.values.counts, own.values.counts, known, margin),
      ),
    })
  }
  if ((old.missing.counts[1] ?? 0) + (own.missing.counts[1] ?? 0) > 0) {
    const sizes = effectiveSizes(old.missing, own.missing, shared.all, false)
    drifts.push({
      ...common,
      aspect: 'missing',
      kind: 'share',
      ...rowsOf(old.missing, own.missing, sizes),
      evidence: withSizes(sizes, (known) =>
        totalVariation(old.missing.counts, own.missing.counts, known, margin),
      ),
    })
  }
  return drifts
}

function rowsOf(
  old: CellCounts,
  own: CellCounts,
  effectiveRows: SampleSizes | null,
): Pick<ColumnDrift, 'rows' | 'effectiveRows'> {
  return { rows: { baseline: old.rows, candidate: own.rows }, effectiveRows }
}

function withSizes(
  sizes: SampleSizes | null,
  measure: (sizes: SampleSizes) => DistanceEvidence,
): DistanceEvidence {
  return sizes === null ? noDistance : measure(sizes)
}

/**
 * Returns the numbers of independent rows of two samples without common rows that tell as much about the difference as these. Common rows
 * contribute nothing to the error of the difference, or little if the samples differ in size; rows of one group contribute less than as
 * many independent ones. Null if the samples are the same.
 * @param shared number of rows that are in both samples
 */
function effectiveSizes(
  old: CellCounts,
  own: CellCounts,
  shared: number,
  ordered: boolean,
): SampleSizes | null {
  const [n, m] = [old.rows, own.rows]
  const common = Math.min(shared, n, m)
  const scale = common * (1 / n - 1 / m) ** 2 + (n - common) / n ** 2 + (m - common) / m ** 2
  if (scale === 0) return null
  const gain = (1 / n + 1 / m) / scale
  return {
    baseline: (n * gain) / old.designEffect(ordered),
    candidate: (m * gain) / own.designEffect(ordered),
  }
}
