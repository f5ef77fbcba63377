import type { Features, TableFeatures } from './dataset-schema.ts'

/** Shape of one example: `[height, width, channels]`, or `[columns]` with every category a column of its own. */
export function shapeOf(features: Features): number[] {
  return features.kind === 'image'
    ? [features.height, features.width, features.channels]
    : [columnsAsNumbers(features).length]
}

/** How many numbers one example is. */
export function valuesPerExample(features: Features): number {
  return shapeOf(features).reduce((product, length) => product * length, 1)
}

/** A column of a table and where its numbers stand in one example: a category column is one-hot. */
export interface ColumnSpan {
  readonly column: TableFeatures['columns'][number]
  readonly start: number
  readonly width: number
}

export function columnSpans({ columns }: TableFeatures): ColumnSpan[] {
  let end = 0
  return columns.map((column) => {
    const start = end
    const width = column.type === 'number' ? 1 : column.categories.length
    end += width
    return { column, start, width }
  })
}

/** One of the numbers that an example of a table is: the column's own, or 0 or 1 for one category of it. */
export interface NumberSlot {
  readonly name: string
  readonly category: string | null
}

export function columnsAsNumbers(features: TableFeatures): NumberSlot[] {
  return features.columns.flatMap((column): NumberSlot[] =>
    column.type === 'number'
      ? [{ name: column.name, category: null }]
      : column.categories.map((category) => ({ name: column.name, category })),
  )
}
