import { UserError } from '../errors/user-error.ts'

/** Formats that are no text, by their first bytes. */
const formats: readonly (readonly [string, string, string])[] = [
  ['\x1f\x8b', 'a gzip file', 'Decompress the file, or let its name end with `.gz` once.'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file', 'Decompress the file, or let its name end with `.zst` once.'],
  ['PK\x03\x04', 'a ZIP file, as spreadsheets are', 'Unpack the file, or save the spreadsheet as CSV.'],
  ['\xd0\xcf\x11\xe0', 'an old spreadsheet or document', 'Save the spreadsheet as CSV.'],
  ['PAR1', 'a Parquet file', 'Let its name end with `.parquet`, or set `format: parquet`.'],
  ['ARROW1', 'an Arrow file', 'Let its name end with `.arrow`, or set `format: arrow`.'],
  ['\x89PNG', 'a PNG image', 'Remove the file from the sources.'],
  ['\xff\xd8\xff', 'a JPEG image', 'Remove the file from the sources.'],
  ['%PDF-', 'a PDF document', 'Save its table as CSV.'],
  ['SQLite format 3\0', 'a database of SQLite', 'Export the table as CSV.'],
]

/**
 * Throws UserError for a file that is no text.
 * @param head the beginning of the file, decompressed
 */
export function refuseBinary(file: string, head: Buffer): void {
  const start = head.toString('latin1', 0, 16)
  const format = formats.find(([magic]) => start.startsWith(magic))
  if (format === undefined) return
  const [, found, hint] = format
  throw new UserError({ code: 'DATA_INVALID_FILE', found, expected: 'a text file', hint, location: { file } })
}
