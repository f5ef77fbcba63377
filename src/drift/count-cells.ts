import type { AllRows } from '../dataset/all-rows.ts'
import { textAt, type Column } from '../dataset/columns.ts'
import { CellCounts, slotOfGroup } from './cell-counts.ts'
import { cellOfNumber, namedCells, orderedCells, type Cells } from './histogram-cells.ts'
import type { MeasuredColumn, Values } from './measured-column.ts'

/** The rows of a dataset by the cell of their value, and by whether they have one. */
export interface CountedColumn {
  readonly values: CellCounts
  /** Two cells: with a value, and without. */
  readonly missing: CellCounts
  /** The same of the rows that the other dataset has with the same value. */
  readonly shared: { readonly values: Float64Array; readonly missing: Float64Array }
}

/** Values of both datasets together from which thresholds are taken. */
const sampledValues = 2 ** 17

/** Returns cells that fit the values of a quantity in several datasets. */
export function chooseCells(measured: MeasuredColumn, datasets: readonly AllRows[]): Cells {
  return measured.form === 'numbers'
    ? orderedCells(sampleNumbers(measured, datasets))
    : namedCells(sharesOfCategories(measured, datasets))
}

function sampleNumbers(measured: MeasuredColumn, datasets: readonly AllRows[]): Float64Array {
  const sample: number[] = []
  for (const dataset of datasets) {
    const step = Math.max(1, Math.ceil((dataset.rows * datasets.length) / sampledValues))
    for (const { start, values } of valuesIn(measured, dataset)) {
      if (values.kind !== 'numbers') continue
      for (let row = (step - (start % step)) % step; row < values.values.length; row += step) {
        const value = values.values[row] ?? Number.NaN
        if (!Number.isNaN(value)) sample.push(value)
      }
    }
  }
  return Float64Array.from(sample)
}

function sharesOfCategories(measured: MeasuredColumn, datasets: readonly AllRows[]): Map<string, number> {
  const shares = new Map<string, number>()
  for (const dataset of datasets)
    for (const { values } of valuesIn(measured, dataset)) {
      if (values.kind !== 'codes') continue
      const counts = new Float64Array(values.categories.length)
      for (const code of values.codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1
      for (const [code, count] of counts.entries()) {
        if (count === 0) continue
        const name = values.categories[code] ?? ''
        shares.set(name, (shares.get(name) ?? 0) + count / dataset.rows)
      }
    }
  return shares
}

/**
 * Counts the rows of a dataset.
 * @param group column whose equal values are one group; null for independent rows
 * @param isShared bits of the rows that the other dataset has with the same value; null if no rows are counted as such
 */
export function countCells(
  measured: MeasuredColumn,
  dataset: AllRows,
  cells: Cells,
  group: string | null,
  isShared: Uint8Array | null,
): CountedColumn {
  const values = new CellCounts(cells.count, group !== null)
  const missing = new CellCounts(2, group !== null)
  const shared = { values: new Float64Array(cells.count), missing: new Float64Array(2) }
  const names = group === null ? [measured.column] : [measured.column, group]
  for (const {
    start,
    rows,
    columns: [stored, groups],
  } of dataset.chunks(names, measured.splits)) {
    if (stored === undefined) continue
    const cellOf = cellFinder(measured.read(stored), cells)
    const slotOf = groups === undefined ? () => 0 : slotFinder(groups)
    for (let row = 0; row < rows; row++) {
      const cell = cellOf(row)
      const slot = slotOf(row)
      missing.add(cell === null ? 1 : 0, slot)
      if (cell !== null) values.add(cell, slot)
      if (isShared?.[start + row] !== 1) continue
      increase(shared.missing, cell === null ? 1 : 0)
      if (cell !== null) increase(shared.values, cell)
    }
  }
  return { values, missing, shared }
}

function increase(counts: Float64Array, cell: number): void {
  counts[cell] = (counts[cell] ?? 0) + 1
}

function* valuesIn(measured: MeasuredColumn, dataset: AllRows) {
  for (const {
    start,
    columns: [stored],
  } of dataset.chunks([measured.column], measured.splits))
    if (stored !== undefined) yield { start, values: measured.read(stored) }
}

/** Returns a function that gives the cell of a row; null for a missing value. */
function cellFinder(values: Values, cells: Cells): (row: number) => number | null {
  if (values.kind === 'numbers') {
    if (cells.kind !== 'ordered') throw new TypeError('cells of categories for numbers')
    const { thresholds } = cells
    return (row) => {
      const value = values.values[row] ?? Number.NaN
      return Number.isNaN(value) ? null : cellOfNumber(thresholds, value)
    }
  }
  if (cells.kind !== 'named') throw new TypeError('cells of numbers for categories')
  const ofCodes = Int32Array.from(values.categories, (name) => cells.cellOf.get(name) ?? cells.count - 1)
  return (row) => {
    const code = values.codes[row] ?? -1
    return code < 0 ? null : (ofCodes[code] ?? null)
  }
}

/** Returns a function that gives the slot of the group of a row. */
function slotFinder(groups: Column): (row: number) => number {
  switch (groups.kind) {
    case 'number':
      return (row) => slotOfGroup(String(groups.values[row]))
    case 'category':
    case 'text':
      return (row) => slotOfGroup(textAt(groups, row) ?? '')
    case 'bytes':
      throw new TypeError(`the column ${groups.name} has no groups`)
  }
}
