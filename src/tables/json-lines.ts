import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream'
import { messageOf, UserError, type Problem } from '../errors/user-error.ts'
import { decompressorFor } from './compressed-file.ts'

/**
 * Returns the error of the first line that is not a JSON object in UTF-8; null if every line is. DuckDB counts one line too many for JSON
 * that is cut.
 */
export async function findBadJsonLine(file: string): Promise<UserError | null> {
  for await (const { bytes, line } of jsonLines(file)) {
    const problem = problemOf(bytes)
    if (problem !== null) return new UserError({ ...problem, location: { file, line } })
  }
  return null
}

/** Yields the lines that are not blank, which contain one object each, and their numbers. */
export async function* jsonLines(
  path: string,
): AsyncGenerator<{ readonly bytes: Buffer; readonly line: number }> {
  const file = createReadStream(path)
  const decompressor = decompressorFor(path)
  const input = decompressor === null ? file : pipeline(file, decompressor, () => undefined)
  let line = 0
  // Latin-1 keeps every byte, so that bytes that are not UTF-8 can be found.
  for await (const text of createInterface({ input: input.setEncoding('latin1'), crlfDelay: Infinity })) {
    line++
    if (text.trim() !== '') yield { bytes: Buffer.from(text, 'latin1'), line }
  }
}

function problemOf(bytes: Buffer): Omit<Problem, 'location'> | null {
  if (!isUtf8(bytes))
    return {
      code: 'DATA_NOT_UTF8',
      found: 'text that is not UTF-8',
      expected: 'UTF-8',
      hint: 'Save the file with UTF-8 encoding.',
    }
  const found = findFault(bytes.toString('utf8').replace(/^\u{feff}/u, ''))
  return found === null
    ? null
    : { code: 'DATA_INVALID_FILE', found, expected: 'one JSON object a line', hint: 'Correct the line.' }
}

function findFault(json: string): string | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `a line that is not JSON (${messageOf(error)})`
  }
  if (Array.isArray(value)) return 'a line with a list'
  if (typeof value === 'object' && value !== null) return null
  // A text may be as long as the file.
  return `a line with ${typeof value === 'string' ? 'a text' : JSON.stringify(value)}`
}
