import { max } from 'd3-array'
import type { ChunkColumn } from '../tables/relation.ts'

interface CellRules {
  /** True if cells have types of their own; in CSV all are texts. */
  readonly typed: boolean
  /** Texts that mean a missing value. */
  readonly missing: ReadonlySet<string>
  /** Rewrites a text that is a number with other separators. */
  readonly rewrite: ((text: string) => string) | null
}

/** Returns a column in the requested form, without the texts that mean a missing value. */
type ConvertColumn = (column: ChunkColumn) => ChunkColumn

/** Returns a function that converts the chunks of a column of one scan. */
export function columnConverter(form: 'numbers' | 'texts', rules: CellRules): ConvertColumn {
  if (form === 'numbers') {
    const convert = withoutMissing(rules.missing)
    return (column) => {
      if (column.form !== 'numbers') throw new TypeError(`${column.form} instead of numbers`)
      return { form, values: convert(column.values) }
    }
  }
  const convert = textConverter(rules)
  const convertNumber = numberConverter(rules.missing)
  const dictionary: (string | null)[] = []
  return (column) => {
    switch (column.form) {
      case 'numbers':
        return { form, values: Array.from(column.values, convertNumber) }
      case 'texts':
        return { form, values: column.values.map(convert) }
      case 'codes': {
        const { values, texts } = column
        while (dictionary.length < texts.length) dictionary.push(convert(texts[dictionary.length] ?? null))
        return { form: 'codes', values, texts: dictionary }
      }
    }
  }
}

/** A text such as `-999` or `inf`, which the reader parsed as a number. */
const numberLike = /^\s*[+-]?(?:\.?\d|inf)/i

function missingNumbers(missing: ReadonlySet<string>): ReadonlySet<number> {
  return new Set([...missing].filter((text) => numberLike.test(text)).map(Number))
}

/** Returns a function that replaces numbers which mean a missing value by NaN. */
export function withoutMissing(missing: ReadonlySet<string>): (values: Float64Array) => Float64Array {
  const numbers = missingNumbers(missing)
  if (numbers.size === 0) return (values) => values
  // `Number` does not read `inf`, which the reader does.
  const isInfinityMissing = numbers.has(Number.NaN)
  return (values) =>
    values.map((value) =>
      numbers.has(value) || (isInfinityMissing && !Number.isFinite(value)) ? Number.NaN : value,
    )
}

/** A number is missing in both forms of its column: as the text `-999.0` and as the number -999. */
function numberConverter(missing: ReadonlySet<string>): (value: number) => string | null {
  const numbers = missingNumbers(missing)
  return (value) => {
    const text = String(value)
    return Number.isNaN(value) || numbers.has(value) || missing.has(text) ? null : text
  }
}

function textConverter({ typed, missing, rewrite }: CellRules): (text: string | null) => string | null {
  const longest = max(missing, (text) => text.length) ?? 0
  return (value) => {
    if (value === null) return null
    const text = typed ? value : trimmed(value)
    if ((text === '' && !typed) || (text.length <= longest && missing.has(text))) return null
    return rewrite === null ? text : rewrite(text)
  }
}

/** Nearly all texts begin and end with a letter or a digit, so that few are trimmed. */
function trimmed(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return text.charCodeAt(0) <= 0x20 || last <= 0x20 || last > 0x7e ? text.trim() : text
}
