import type { DataSection } from '../config/data.ts'
import type { Cell, RawTable } from './table.ts'

export interface IdentifierColumn {
  readonly name: string
  /** End of the sentence "The column … is no feature: …". */
  readonly reason: string
}

/** Names that pandas and spreadsheets give to row numbers. */
const rowNumberName =
  /^(?:|Unnamed: \d+|__index_level_\d+__|index|row|rownum(?:ber)?|row[_ ]?(?:number|num|id))$/i
const idName = /^(?:id|uuid|guid)$|[_ -](?:id|uuid|guid)$|[a-z](?:Id|ID|Uuid|UUID)$/
/** Fewer rows may have different values in any column. */
const fewestRows = 20

/** Returns the columns that number or identify rows: a model could only learn them by heart. Columns that are configured are not among them. */
export function identifierColumns(
  { columns, rows }: RawTable,
  { columns: listed, inputs, features, categorical, id, weight, split }: DataSection,
  labels: readonly string[],
): IdentifierColumn[] {
  if (listed !== undefined || inputs !== undefined || rows.length < fewestRows) return []
  const configured = [
    ...Object.keys(features),
    ...categorical,
    ...labels,
    ...[id, weight, split.group, split.stratify, split.time].filter((name) => name !== undefined),
  ]
  return [...columns].flatMap(([name, cells]): IdentifierColumn[] => {
    if (configured.includes(name) || !(rowNumberName.test(name) || idName.test(name))) return []
    if (new Set(cells).size < cells.length || cells.includes(null)) return []
    return rowNumberName.test(name) && countsUp(cells)
      ? [{ name, reason: 'it numbers the rows' }]
      : idName.test(name)
        ? [{ name, reason: 'its name and its values, all different, identify rows' }]
        : []
  })
}

function countsUp(cells: readonly Cell[]): boolean {
  const first = Number(cells[0])
  return (first === 0 || first === 1) && cells.every((cell, row) => Number(cell) === first + row)
}
