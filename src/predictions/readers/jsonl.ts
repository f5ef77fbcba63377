import { messageOf, UserError } from '../../errors/user-error.ts'
import { readData, type DataFile } from '../../data/data-file.ts'
import { columnsOfRecords, predictionsFile, type PredictionsFile } from './predictions-file.ts'
import { decodeText } from './text-file.ts'

/** Reads a file with one JSON object a line; a key that is absent or null is a missing value. */
export async function readJsonLines(source: DataFile): Promise<PredictionsFile> {
  const text = decodeText(await readData(source), source)
  const lines: number[] = []
  const records: Readonly<Record<string, unknown>>[] = []
  text.split('\n').forEach((json, index) => {
    if (json.trim() === '') return
    records.push(parseRecord(source, json, index + 1))
    lines.push(index + 1)
  })
  return predictionsFile(source, columnsOfRecords(records), records.length, lines)
}

function parseRecord(source: DataFile, json: string, line: number): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    throw notARecord(source, line, `a line that is not JSON (${messageOf(error)})`)
  }
  if (isRecord(value)) return value
  throw notARecord(source, line, `a line with ${describe(value)}`)
}

/** Describes a value; a text is not quoted, because it may be as long as the file. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? 'a text' : JSON.stringify(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notARecord(source: DataFile, line: number, found: string): UserError {
  return new UserError({
    code: 'DATA_INVALID_FILE',
    found,
    expected: 'one JSON object a line',
    hint: 'Correct the line.',
    location: { file: source.shown, line },
  })
}
