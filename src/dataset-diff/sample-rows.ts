import type { AllRows } from '../dataset/all-rows.ts'
import type { Column } from '../dataset/columns.ts'
import { splitNames, type DatasetDetails, type SplitName } from '../dataset/dataset-schema.ts'
import { idColumn } from '../dataset/reserved-columns.ts'
import { truncate } from '../text/format.ts'
import { mostSamples, type ChangedRow, type DatasetDiff, type SampleRow } from './diff-schema.ts'
import type { RowMatches } from './match-rows.ts'

const longestText = 120

/**
 * Returns the first rows that were added, removed and changed.
 * @param columns columns of both datasets that are private in neither
 */
export function sampleRows(
  baseline: AllRows,
  candidate: AllRows,
  columns: readonly string[],
  { baselineRow, changed, kept }: RowMatches,
): DatasetDiff['samples'] {
  const added = firstRows(candidate.rows, (row) => (baselineRow[row] ?? -1) < 0)
  const removed = firstRows(baseline.rows, (row) => kept[row] === 0)
  const changes = firstRows(candidate.rows, (row) => changed[row] === 1)
  return {
    added: added.map((row) => rowAt(candidate, columns, row)),
    removed: removed.map((row) => rowAt(baseline, columns, row)),
    changed: changes.map((row) =>
      changeOf(rowAt(baseline, columns, baselineRow[row] ?? -1), rowAt(candidate, columns, row)),
    ),
  }
}

function firstRows(rows: number, wanted: (row: number) => boolean): number[] {
  const found: number[] = []
  for (let row = 0; row < rows && found.length < mostSamples; row++) if (wanted(row)) found.push(row)
  return found
}

function rowAt(dataset: AllRows, columns: readonly string[], row: number): SampleRow {
  const [ids, ...cells] = dataset.readRow([idColumn, ...columns], row)
  return {
    id: (ids && textOfCell(ids, dataset.details)) ?? '',
    split: splitOf(dataset, row),
    cells: cells.map((column) => ({ column: column.name, value: textOfCell(column, dataset.details) })),
  }
}

export function splitOf(dataset: AllRows, row: number): SplitName {
  return splitNames[dataset.splitOf(row)] ?? 'train'
}

function changeOf(before: SampleRow, after: SampleRow): ChangedRow {
  return {
    id: after.id,
    split: after.split,
    cells: after.cells.flatMap(({ column, value }, index) => {
      const old = before.cells[index]?.value ?? null
      return old === value ? [] : [{ column, before: old, after: value }]
    }),
  }
}

/** Returns the only cell of a column as a text; null for a missing value. */
function textOfCell(column: Column, { features }: Pick<DatasetDetails, 'features'>): string | null {
  switch (column.kind) {
    case 'number': {
      const value = column.values[0] ?? Number.NaN
      if (Number.isNaN(value)) return null
      const isDate =
        features.kind === 'table' &&
        features.columns.some(({ name, type }) => name === column.name && type === 'date')
      return isDate ? new Date(value).toISOString() : String(value)
    }
    case 'category': {
      const text = column.categories[column.codes[0] ?? -1]
      return text === undefined ? null : truncate(text, longestText)
    }
    case 'text': {
      const text = column.values[0] ?? null
      return text === null ? null : truncate(text, longestText)
    }
    case 'bytes':
      return `${column.values[0]?.length ?? 0} bytes`
  }
}
