import type { DriftSection } from '../config/drift.ts'
import type { AllRows } from '../dataset/all-rows.ts'
import type { CellCounts } from './cell-counts.ts'
import { chooseCells, countCells } from './count-cells.ts'
import { decideDrift, type MeasuredDrift } from './decide-drift.ts'
import { noDistance } from './distance.ts'
import type { Drift } from './drift-schema.ts'
import { kolmogorovDistance } from './kolmogorov-distance.ts'
import { measuredColumns, type MeasuredColumn } from './measured-column.ts'
import { effectiveSizes, samplingErrors } from './sampling-errors.ts'
import { totalVariation } from './total-variation.ts'

export interface DriftInput {
  readonly baseline: AllRows
  readonly candidate: AllRows
  readonly section: DriftSection
  /** Column whose equal values are rows of one group; null if rows are independent. */
  readonly group: string | null
  /** Returns bits of the rows of the candidate that the baseline has with the same value in a column, or also without one. */
  readonly sharedRows: (column: string) => Uint8Array
}

/** Measures the drift of all columns that both datasets have, and decides about it. */
export function measureDrift(input: DriftInput): Drift {
  const { baseline, candidate, section } = input
  const { transform } = baseline.details
  const [old, own] = [baseline, candidate].map(({ details }) => measuredColumns(details, transform))
  const skipped: Drift['skipped'] = []
  const measured: MeasuredDrift[] = []
  for (const column of own ?? []) {
    const before = old?.filter((other) => other.column === column.column && other.role === column.role) ?? []
    const same = before.find(({ form, aspect }) => form === column.form && aspect === column.aspect)
    if (same !== undefined) measured.push(...measureColumn(same, column, input))
    else if (before.length > 0)
      skipped.push({ column: column.column, reason: 'it has another type than in the baseline' })
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
  const { baseline, candidate, section } = input
  const group = groupOf(input)
  const cells = chooseCells(after, [baseline, candidate])
  const old = countCells(before, baseline, cells, group, null)
  const own = countCells(after, candidate, cells, group, input.sharedRows(after.column))
  const margin = section.columns[after.column] ?? section.margin
  const common = { column: after.column, role: after.role, margin } as const
  const isOrdered = cells.kind === 'ordered'
  const drifts: MeasuredDrift[] = []
  if (old.values.rows > 0 && own.values.rows > 0)
    drifts.push({
      ...common,
      aspect: after.aspect,
      kind: isOrdered ? 'kolmogorov' : 'total-variation',
      ...compare(old.values, own.values, own.shared.values, margin, isOrdered),
    })
  const lacks = (old.missing.counts[1] ?? 0) + (own.missing.counts[1] ?? 0) > 0
  if (lacks && after.aspect !== 'unknown-words')
    drifts.push({
      ...common,
      aspect: 'missing',
      kind: 'share',
      ...compare(old.missing, own.missing, own.shared.missing, margin, false),
    })
  return drifts
}

function compare(
  old: CellCounts,
  own: CellCounts,
  shared: Float64Array,
  margin: number,
  isOrdered: boolean,
): Pick<MeasuredDrift, 'rows' | 'effectiveRows' | 'evidence'> {
  const samples = { baseline: old.counts, candidate: own.counts, shared }
  const rows = { baseline: old.rows, candidate: own.rows }
  const errors = samplingErrors(samples, {
    baseline: old.designEffect(isOrdered),
    candidate: own.designEffect(isOrdered),
  })
  const effectiveRows = effectiveSizes(rows, errors)
  if (effectiveRows === null) return { rows, effectiveRows, evidence: noDistance }
  const evidence = isOrdered ? kolmogorovDistance(samples, errors) : totalVariation(samples, errors, margin)
  return { rows, effectiveRows, evidence }
}
