/** Node's names of the encodings that DuckDB reads. */
export const nodeEncodings = { 'utf-8': 'utf8', 'utf-16': 'utf16le', 'latin-1': 'latin1' } as const
export type CsvEncoding = keyof typeof nodeEncodings

/** The setting that messages about text that is not UTF-8 suggest. */
export const otherEncoding = 'csv: {encoding: windows-1252}'

/** How a CSV file is written. */
export interface CsvSettings {
  readonly separator: string
  /** Null if no value is in quotes. */
  readonly quote: string | null
  readonly decimalSeparator: '.' | ','
  readonly thousandsSeparator: '.' | ',' | null
  readonly hasHeader: boolean
  readonly encoding: CsvEncoding
}
