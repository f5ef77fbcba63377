import { max } from 'd3-array'
/** Returns rows of cells as lines for a terminal. Each column is as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const columns = max(rows, (row) => row.length) ?? 0
  const widths = Array.from({ length: columns }, (_, column) => max(rows, (row) => row[column]?.length) ?? 0)
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
