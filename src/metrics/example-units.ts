/** Returns the number of units, which are numbered from 0. */
export function countUnits(units: Int32Array): number {
  return units.reduce((greatest, unit) => Math.max(greatest, unit), -1) + 1
}

/** Returns the rows of each unit, in their order. */
export function rowsByUnit(units: Int32Array): number[][] {
  const rows = Array.from({ length: countUnits(units) }, (): number[] => [])
  for (const [row, unit] of units.entries()) rows[unit]?.push(row)
  return rows
}
