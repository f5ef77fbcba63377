import type { DataSection } from '../config/data.ts'
import type { Cell, RawTable } from './table.ts'

/** Returns the table with null for the configured texts of missing values. */
export function markMissing(table: RawTable, { clean, features }: DataSection): RawTable {
  const textsOf = (name: string) => new Set([...clean['na-values'], ...(features[name]?.['na-values'] ?? [])])
  const columns = [...table.columns].map(
    ([name, cells]) => [name, withoutTexts(cells, textsOf(name))] as const,
  )
  return { ...table, columns: new Map(columns) }
}

function withoutTexts(cells: readonly Cell[], texts: ReadonlySet<string>): readonly Cell[] {
  return texts.size === 0 ? cells : cells.map((cell) => (texts.has(String(cell)) ? null : cell))
}
