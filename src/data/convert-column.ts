import { max } from 'd3-array'
import type { ChunkColumn, ColumnRequest } from '../tables/relation.ts'

interface CellRules {
  /** True if cells have types of their own; in CSV all are texts. */
  readonly typed: boolean
  /** Texts that mean a missing value. */
  readonly missing: ReadonlySet<string>
  /** Rewrites a text that is a number with other separators. */
  readonly rewrite: ((text: string) => string) | null
}

/** Returns a column in the requested form, without the texts that mean a missing value. */
export function convertColumn(column: ChunkColumn, request: ColumnRequest, rules: CellRules): ChunkColumn {
  switch (request.form) {
    case 'numbers':
      if (column.form !== 'numbers') throw new TypeError(`${request.name} was not read as numbers`)
      return { form: 'numbers', values: withoutMissing(column.values, rules.missing) }
    case 'texts':
      return { form: 'texts', values: textsOf(column, rules) }
    case 'codes':
      return { form: 'codes', values: codesOf(textsOf(column, rules), request.categories) }
  }
}

/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i

function withoutMissing(values: Float64Array, missing: ReadonlySet<string>): Float64Array {
  const numbers = new Set([...missing].filter((text) => numberLike.test(text)).map(Number))
  if (numbers.size === 0) return values
  return values.map((value) => (!Number.isFinite(value) || numbers.has(value) ? Number.NaN : value))
}

function textsOf(column: ChunkColumn, { typed, missing, rewrite }: CellRules): readonly (string | null)[] {
  const longest = max(missing, (text) => text.length) ?? 0
  const isMissing = (text: string) => text.length <= longest && missing.has(text)
  switch (column.form) {
    case 'numbers':
      return Array.from(column.values, (value) => {
        const text = String(value)
        return Number.isNaN(value) || isMissing(text) ? null : text
      })
    case 'texts':
      return column.values.map((value) => {
        if (value === null) return null
        const text = typed ? value : trimmed(value)
        if ((text === '' && !typed) || isMissing(text)) return null
        return rewrite === null ? text : rewrite(text)
      })
    case 'codes':
      throw new TypeError('texts cannot be made of codes')
  }
}

/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text
}

function codesOf(texts: readonly (string | null)[], categories: readonly string[]): Int32Array {
  const codes = new Map(categories.map((category, code) => [category, code]))
  return Int32Array.from(texts, (text) => (text === null ? -1 : (codes.get(text) ?? categories.length)))
}
