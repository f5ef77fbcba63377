import { withoutMissing } from '../data/convert-column.ts'
import type { TableFile } from '../data/table-file.ts'
import type { Column } from '../dataset/columns.ts'
import type { ChunkColumn, ColumnRequest } from '../tables/relation.ts'

/** The line on which a row begins. Names of other columns begin with their form. */
export const lineColumn = 'line'

/** Returns the name of a column in one form. A file has a column as numbers, as texts, or in both forms. */
export function nameInForm(form: 'numbers' | 'texts', name: string): string {
  return `${form}:${name}`
}

/** A column of a file and the forms in which a part contains it. */
export interface PartColumn {
  readonly request: ColumnRequest
  /** Returns the columns of a part with the cells of a chunk. */
  readonly convert: (cells: ChunkColumn) => Column[]
}

/**
 * Returns the columns of a file. Numbers of formats with types have no other spelling, so they need no texts. Other numbers are kept as
 * texts too, since the column may have texts in another part.
 */
export function partColumns(
  { columns, native }: Pick<TableFile, 'columns' | 'native'>,
  missingTexts: (column: string) => ReadonlySet<string>,
): PartColumn[] {
  return columns.map(({ name, numbers, quotedNumbers, others }): PartColumn => {
    const asNumbers = (values: Float64Array): Column => ({
      kind: 'number',
      name: nameInForm('numbers', name),
      values,
    })
    if (native.has(name) && others === 0)
      return {
        request: { name, form: 'numbers' },
        convert(cells) {
          if (cells.form !== 'numbers') throw new TypeError(`${cells.form} instead of numbers`)
          return [asNumbers(cells.values)]
        },
      }
    const withoutMissingNumbers = withoutMissing(missingTexts(name))
    const isNumeric = others === 0 && numbers + quotedNumbers > 0
    return {
      request: { name, form: 'texts' },
      convert({ form, values }) {
        if (form !== 'texts') throw new TypeError(`${form} instead of texts`)
        const texts: Column = { kind: 'text', name: nameInForm('texts', name), values }
        if (!isNumeric) return [texts]
        return [texts, asNumbers(withoutMissingNumbers(numbersOf(values)))]
      },
    }
  })
}

/** Returns texts as numbers, and NaN for missing texts. */
function numbersOf(texts: readonly (string | null)[]): Float64Array {
  return Float64Array.from(texts, (text) => (text === null ? Number.NaN : Number(text)))
}
