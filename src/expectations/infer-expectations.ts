import type { ExpectedType } from '../config/expect.ts'

/** The values of a column, as they were read. */
export interface ColumnProfile {
  readonly name: string
  readonly missing: number
  /** True for a column that identifies rows by its name, and has no value twice. */
  readonly isUnique: boolean
  readonly isLabel: boolean
  /** Null for a column without values, and for a private one. */
  readonly values:
    | { readonly kind: 'number' | 'integer'; readonly minimum: number; readonly maximum: number }
    /** Milliseconds since 1970. */
    | { readonly kind: 'dates'; readonly first: number; readonly last: number }
    /** Distinct texts with their rows; null for many texts. */
    | {
        readonly kind: 'texts'
        readonly texts: readonly { readonly text: string; readonly rows: number }[] | null
      }
    | null
}

export interface TableProfile {
  readonly rows: number
  readonly columns: readonly ColumnProfile[]
}

/** Expectations of a column, with a note about the values that were found. */
export interface InferredColumn {
  readonly settings: {
    readonly type?: ExpectedType
    readonly minimum?: number
    readonly maximum?: number
    readonly values?: string[]
    readonly missing?: number
    readonly unique?: true
  }
  readonly note: string | null
}

export interface InferredExpectations {
  readonly rows: { readonly minimum: number }
  readonly columns: ReadonlyMap<string, InferredColumn>
}

/** Columns with more texts than these get no list of allowed values. */
const mostValues = 20
/** Rows for each text of a list of allowed values: fewer rows show too little of what is possible. */
const rowsOfValue = 10

/**
 * Returns first expectations with margins: half of the rows, numbers beyond the range by its width, twice the share of missing values, and
 * allowed values for few texts. Numbers from 0 to 1 and numbers of one sign keep these bounds.
 */
export function inferExpectations({ rows, columns }: TableProfile): InferredExpectations {
  return {
    rows: { minimum: Math.max(1, roundDown(rows / 2)) },
    columns: new Map(columns.map((column) => [column.name, inferColumn(column, rows)])),
  }
}

function inferColumn(column: ColumnProfile, rows: number): InferredColumn {
  const { missing, isUnique } = column
  const { settings, note } = inferValues(column, rows)
  const share = missing === 0 ? 0 : Math.min(1, Math.ceil((200 * missing) / rows) / 100)
  return {
    settings: { ...settings, ...(share < 1 && { missing: share }), ...(isUnique && { unique: true }) },
    note:
      [...(note === null ? [] : [note]), ...(missing === 0 ? [] : [`${missing} missing`])].join(', ') || null,
  }
}

function inferValues({ values, isLabel, isUnique }: ColumnProfile, rows: number): InferredColumn {
  switch (values?.kind) {
    case 'number':
    case 'integer': {
      const { kind, minimum, maximum } = values
      const note = `${shortText(minimum)} to ${shortText(maximum)}`
      return { settings: { type: kind, ...(isUnique ? {} : widen(minimum, maximum)) }, note }
    }
    case 'dates':
      return { settings: { type: 'date' }, note: `${dayOf(values.first)} to ${dayOf(values.last)}` }
    case 'texts': {
      const { texts } = values
      if (texts === null) return { settings: {}, note: 'many texts' }
      const isShort = texts.length <= mostValues && rows >= rowsOfValue * texts.length
      return isShort || (isLabel && texts.length <= 100)
        ? { settings: { values: texts.map(({ text }) => text).sort() }, note: null }
        : { settings: {}, note: `${texts.length} texts` }
    }
    case undefined:
      return { settings: {}, note: null }
  }
}

function widen(minimum: number, maximum: number): { readonly minimum: number; readonly maximum: number } {
  if (minimum >= 0 && maximum <= 1) return { minimum: 0, maximum: 1 }
  const width = Math.max(maximum - minimum, Math.abs(maximum) / 10, Math.abs(minimum) / 10)
  return {
    minimum: minimum >= 0 ? 0 : -roundUp(width - minimum),
    maximum: maximum <= 0 ? 0 : roundUp(maximum + width),
  }
}

/** Few digits, since a note shows the range only. */
function shortText(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)))
}

/** Rounds a positive number up to two digits. */
function roundUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((Math.ceil(value / unit) * unit).toPrecision(2))
}

/** Rounds a number of rows down to two digits. */
function roundDown(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.floor(value / unit) * unit
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
