import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createInterface } from 'node:readline'
import { messageOf, UserError, type Problem } from '../errors/user-error.ts'
import { decompressorFor } from './compressed-file.ts'
import type { JsonField } from './json-field.ts'

/**
 * Returns the error of the first line that is not JSON, or has a value of another type than its field; null if every line is valid. DuckDB
 * names no line for the types, and counts one line too many for JSON that is cut.
 */
export async function findBadJsonLine(
  files: readonly string[],
  fields: readonly JsonField[],
): Promise<UserError | null> {
  for (const file of files) {
    let line = 0
    for await (const text of linesOf(file)) {
      line++
      if (text.trim() === '') continue
      const problem = problemOf(text, fields)
      if (problem !== null) return new UserError({ ...problem, location: { file, line } })
    }
  }
  return null
}

function linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path)
  const decompressor = decompressorFor(path)
  const input = decompressor === null ? file : pipeline(file, decompressor, () => undefined)
  return createInterface({ input, crlfDelay: Infinity })
}

function problemOf(text: string, fields: readonly JsonField[]): Omit<Problem, 'location'> | null {
  let row: unknown
  try {
    row = JSON.parse(text)
  } catch (error) {
    return {
      code: 'DATA_INVALID_FILE',
      found: `invalid JSON (${messageOf(error)})`,
      expected: 'one JSON object a line',
      hint: 'Correct the line.',
    }
  }
  const wrong = fields.find((field) => !hasType(valueAt(row, field.path), field.type))
  if (wrong === undefined) return null
  return {
    code: 'DATA_BAD_ROW',
    found: `${JSON.stringify(valueAt(row, wrong.path)).slice(0, 100)} as ${wrong.path.join('.')}`,
    expected: `a ${wrong.type}, or null for a missing value`,
    hint: 'Correct the value, or read the field as another type.',
  }
}

function hasType(value: unknown, type: JsonField['type']): boolean {
  return value === undefined || value === null || typeof value === (type === 'number' ? 'number' : 'string')
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  let value = row
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.entries(value).find(([name]) => name === key)?.[1]
  }
  return value
}
