import type { Cell } from '../../harness/memory-table.ts'

/** A column of a table of texts, as CSV has them. */
export type TextColumn = readonly (string | null)[]

/** The settings of a column that the reference knows. */
export interface Settings {
  readonly type?: 'number' | 'integer' | 'date'
  readonly minimum?: number
  readonly maximum?: number
  readonly values?: readonly string[]
  readonly 'min-length'?: number
  readonly 'max-length'?: number
  readonly missing?: 0
  readonly unique?: true
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)$/

function isDate(text: string): boolean {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (day === null) return false
  const [year, month, date] = day.slice(1).map(Number)
  const made = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date))
  return made.getUTCMonth() === (month ?? 0) - 1 && made.getUTCDate() === date
}

/** Returns the rows that fail each setting, computed cell by cell in the plainest way. */
export function failingRows(cells: TextColumn, settings: Settings): Readonly<Record<string, number[]>> {
  const rowsWhere = (fails: (text: string, row: number) => boolean) =>
    cells.flatMap((text, row) => (text !== null && fails(text, row) ? [row] : []))
  // Spellings of a number are equal only in a column of numbers.
  const present = cells.filter((text) => text !== null)
  const areNumbers = present.length > 0 && present.every((text) => number.test(text))
  const isExpectedNumber = settings.type !== undefined && settings.type !== 'date'
  const valueOf = (text: string) => (number.test(text) ? String(Number(text)) : text)
  const key = (text: string) => (areNumbers || isExpectedNumber ? valueOf(text) : text)
  const allowed = settings.values?.map((text) => (areNumbers ? valueOf(text) : text))
  return {
    type: rowsWhere((text) => {
      if (settings.type === undefined) return false
      if (settings.type === 'date') return !isDate(text)
      return !number.test(text) || (settings.type === 'integer' && Number(text) % 1 !== 0)
    }),
    range: rowsWhere(
      (text) =>
        (settings.minimum !== undefined || settings.maximum !== undefined) &&
        (!number.test(text) ||
          Number(text) < (settings.minimum ?? -Infinity) ||
          Number(text) > (settings.maximum ?? Infinity)),
    ),
    values: rowsWhere(
      (text) => allowed !== undefined && !allowed.includes(areNumbers ? valueOf(text) : text),
    ),
    length: rowsWhere(
      (text) =>
        Array.from(text).length < (settings['min-length'] ?? 0) ||
        Array.from(text).length > (settings['max-length'] ?? Infinity),
    ),
    missing: settings.missing === 0 ? cells.flatMap((text, row) => (text === null ? [row] : [])) : [],
    unique: settings.unique
      ? rowsWhere((text, row) =>
          cells.slice(0, row).some((other) => other !== null && key(other) === key(text)),
        )
      : [],
  }
}

/** A comparison of two columns and its operator. */
export interface ColumnRule {
  readonly operator: '<' | '<=' | '>' | '>='
  readonly left: string
  readonly right: string
}

/** Returns the rows in which both numbers are present and the comparison is false. */
export function failingComparison(
  columns: Readonly<Record<string, readonly Cell[]>>,
  { operator, left, right }: ColumnRule,
): number[] {
  const rows = columns[left] ?? []
  return rows.flatMap((_, row) => {
    const [one, other] = [columns[left]?.[row] ?? null, columns[right]?.[row] ?? null]
    if (one === null || other === null) return []
    const [a, b] = [Number(one), Number(other)]
    const isTrue = { '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[operator]
    return isTrue ? [] : [row]
  })
}
