import { CsvError, parse } from 'csv-parse'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { UserError } from '../errors/user-error.ts'
import { notUtf8, zeroBytes } from '../text/encoding-problems.ts'
import { decompressorFor } from './compressed-file.ts'
import { refuseManyColumns } from './many-columns.ts'
import { nodeEncodings, otherEncoding, type CsvSettings } from './csv-settings.ts'
import { readHead } from './read-head.ts'

/** A CSV file whose columns are known. */
export interface CsvFile {
  readonly path: string
  readonly columns: readonly string[]
}

/** DuckDB's greatest length of a row. */
const longestHeader = 2_000_000
const longestName = 10_000

const recordSchema = z.array(z.string())

/**
 * Reads the names of the columns; those of a file without a header are `column1`, `column2` and so on.
 * Throws UserError for a file without rows, and for names that are empty or differ in case only, which SQL cannot tell apart.
 */
export async function openCsv(path: string, settings: CsvSettings): Promise<CsvFile> {
  if (settings.encoding === 'utf-16') await requireUtf16(path)
  const first = await readFirstRecord(path, settings)
  if (first === null)
    throw new UserError({
      code: 'DATA_NO_EXAMPLES',
      found: 'an empty file',
      expected: 'a header and rows',
      hint: 'Add examples, or remove the file from the sources.',
      location: { file: path },
    })
  refuseManyColumns(path, first.length)
  if (first.some((name) => name.includes('\0')))
    throw new UserError({ ...zeroBytes('csv: {encoding: utf-16}'), location: { file: path, line: 1 } })
  if (!settings.hasHeader) return { path, columns: first.map((_, index) => `column${index + 1}`) }
  if (first.some((name) => name.includes('\u{fffd}'))) throw notDecoded(path)
  const columns = withNameOfRows(first)
  requireNames(path, columns)
  return { path, columns }
}

/** Names a first column without a name, in which pandas and R write the names of rows, as pandas does when it reads such a file. */
function withNameOfRows([first, ...others]: readonly string[]): string[] {
  return [first === '' && others.length > 0 ? 'Unnamed: 0' : (first ?? ''), ...others]
}

/** DuckDB reads no row of a file in another encoding and reports nothing. */
async function requireUtf16(path: string): Promise<void> {
  const head = await readHead(path)
  const isBigEndian = head.length >= 2 && head.readUInt16BE() === 0xfeff
  // Separators and line ends have a zero byte.
  if (!isBigEndian && head.includes(0)) return
  throw new UserError({
    code: 'DATA_INVALID_FILE',
    found: isBigEndian ? 'UTF-16 with the high byte first' : 'text that is not UTF-16',
    expected: 'UTF-16 with the low byte first, or UTF-8',
    hint: isBigEndian ? 'Save the file with UTF-8 encoding.' : 'Correct or remove `csv.encoding`.',
    location: { file: path },
  })
}

async function readFirstRecord(path: string, settings: CsvSettings): Promise<readonly string[] | null> {
  const { separator, quote, encoding } = settings
  const parser = parse({
    delimiter: separator,
    quote: quote ?? false,
    encoding: nodeEncodings[encoding],
    bom: true,
    trim: true,
    to: 1,
    max_record_size: longestHeader,
    skip_empty_lines: true,
  })
  const decompressor = decompressorFor(path)
  const parts = decompressor === null ? [] : [decompressor]
  const reading = pipeline([createReadStream(path), ...parts, parser])
  // The loop below ends before the file does, and reports its errors.
  reading.catch(() => undefined)
  try {
    for await (const record of parser) return recordSchema.parse(record)
    return null
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a header that cannot be read: ${error.message}`,
        expected: 'the names of the columns',
        hint: 'Correct the header, or the settings of separator and quote.',
        location: { file: path, line: 1 },
      },
      { cause: error },
    )
  }
}

function requireNames(path: string, names: readonly string[]): void {
  const seen = new Set<string>()
  for (const [index, name] of names.entries()) {
    const key = name.toLowerCase()
    if (name === '') throw badHeader(path, `no name for column ${index + 1}`)
    if (name.length > longestName)
      throw badHeader(path, `a name with ${name.length} characters for column ${index + 1}`)
    if (seen.has(key)) throw badHeader(path, `two columns with the name ${JSON.stringify(name)}`)
    seen.add(key)
  }
}

/** The decoder puts U+FFFD in place of bytes of another encoding. */
function notDecoded(path: string): UserError {
  return new UserError({
    ...notUtf8(otherEncoding, 'names of columns that are not UTF-8'),
    location: { file: path, line: 1 },
  })
}

function badHeader(path: string, found: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found,
    expected: 'a name for each column; names that differ in case only count as equal',
    hint: 'Correct the header.',
    location: { file: path, line: 1 },
  })
}
