import { isUtf8 } from 'node:buffer'
import { messageOf, UserError, type Problem } from '../errors/user-error.ts'
import { notUtf8 } from '../text/encoding-problems.ts'
import { utf8Chunks } from './physical-lines.ts'

const newline = 0x0a
const space = 0x20

/** DuckDB's greatest size of a JSON object, in bytes. */
const longestLine = 2 ** 24

/**
 * Returns the error of the first line that is not a JSON object in UTF-8 with each key once; null if every line is. DuckDB counts one
 * line too many for JSON that is cut, and does not count blank lines.
 */
export async function findBadJsonLine(file: string): Promise<UserError | null> {
  for await (const { bytes, line } of jsonLines(file)) {
    const problem = problemOf(bytes, line)
    if (problem !== null) return new UserError({ ...problem, location: { file, line } })
  }
  return null
}

/**
 * Yields the lines that are not blank, which contain one object each, and their numbers.
 * Throws UserError for a line that is longer than DuckDB reads.
 */
export async function* jsonLines(
  path: string,
): AsyncGenerator<{ readonly bytes: Buffer; readonly line: number }> {
  let parts: Uint8Array[] = []
  let size = 0
  let line = 1
  const add = (part: Uint8Array) => {
    parts.push(part)
    size += part.length
    if (size > longestLine) throw tooLong(path, line)
  }
  const take = () => {
    const bytes = Buffer.concat(parts)
    parts = []
    size = 0
    return bytes
  }
  for await (const chunk of utf8Chunks(path, 'utf-8')) {
    let start = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end))
      const bytes = take()
      if (!isBlank(bytes)) yield { bytes, line }
      line++
      start = end + 1
    }
    add(chunk.subarray(start))
  }
  const bytes = take()
  if (!isBlank(bytes)) yield { bytes, line }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= space)
}

function tooLong(file: string, line: number): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found: `a line with more than ${longestLine / 2 ** 20} MiB`,
    expected: 'one JSON object a line',
    hint: 'Write each object on a line of its own.',
    location: { file, line },
  })
}

function problemOf(bytes: Buffer, line: number): Omit<Problem, 'location'> | null {
  if (!isUtf8(bytes)) return notUtf8(null)
  const text = bytes.toString('utf8')
  const found = findFault(line === 1 ? text.replace(/^\u{feff}/u, '') : text)
  return found === null
    ? null
    : { code: 'DATA_INVALID_FILE', found, expected: 'one JSON object a line', hint: 'Correct the line.' }
}

function findFault(json: string): string | null {
  let value: unknown
  const malformed: string[] = []
  try {
    value = JSON.parse(json, (_, each: unknown) => {
      if (typeof each === 'string' && !each.isWellFormed()) malformed.push(each)
      return each
    })
  } catch (error) {
    return `a line that is not JSON (${messageOf(error)})`
  }
  if (malformed.length > 0) return 'a line with half of a surrogate pair'
  if (Array.isArray(value)) return 'a line with a list'
  if (typeof value === 'object' && value !== null) {
    const key = repeatedKey(json)
    return key === null ? null : `the key ${JSON.stringify(key)} twice in one object`
  }
  // A text may be as long as the file.
  return `a line with ${typeof value === 'string' ? 'a text' : JSON.stringify(value)}`
}

/** Returns a key that a valid JSON object has twice; null if it has none. Objects in it are not examined. */
function repeatedKey(json: string): string | null {
  const keys = new Set<unknown>()
  let depth = 0
  for (const [token, key] of json.matchAll(/("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth++
    else if (token === '}' || token === ']') depth--
    else if (key !== undefined && depth === 1) {
      const name: unknown = JSON.parse(key)
      if (keys.has(name)) return String(name)
      keys.add(name)
    }
  }
  return null
}
