import { formatCount } from '../text/format.ts'
import type { FeatureSettings } from './feature-settings.ts'
import { isNumeric } from './interpret-column.ts'
import { numberOf } from '../text/decimal-text.ts'
import { visitTexts } from './staged-cells.ts'
import { requireStaged, showCell, type StagedTable } from './staged-table.ts'

/** Fewer numbers among texts are common, such as one of many codes that has no letter. */
const smallestShare = 0.25

/** Returns a warning for each feature that is categorical only because not more than half of its cells are numbers. */
export function mixedColumns(table: StagedTable, settings: FeatureSettings): readonly string[] {
  return Object.entries(settings).flatMap(([name, setting]) => {
    const column = requireStaged(table, name)
    if (setting.type !== undefined || column.kind !== 'texts' || isNumeric(table, name)) return []
    let cells = 0
    let numbers = 0
    let example = ''
    visitTexts(column, table.outcomes, (text, rows) => {
      cells += rows
      if (numberOf(text, table.typed) !== null) numbers += rows
      else if (example === '') example = text
    })
    return numbers === 0 || numbers < smallestShare * cells
      ? []
      : [
          `The column ${JSON.stringify(name)} is categorical: ${formatCount(numbers)} of its ${formatCount(cells)} values are numbers, and others are texts such as ${showCell(table, name, example)}. Set its type with \`features\`.`,
        ]
  })
}
