import type { Connection } from '@duckdb/node-bindings'
import { z } from 'zod'
import { UserError, type Problem } from '../errors/user-error.ts'
import { notUtf8 } from '../text/encoding-problems.ts'
import { otherEncoding } from './csv-settings.ts'
import { physicalLines } from './physical-lines.ts'
import { TextVector } from './vectors.ts'
import type { DuckDb } from './load-duckdb.ts'

const rejectSchema = z.object({
  file: z.string(),
  /** Where the row begins, in bytes from 1. */
  position: z.int(),
  encoding: z.enum(['utf-8', 'utf-16', 'latin-1']),
  column: z.string().nullable(),
  type: z.string(),
  reason: z.string(),
  text: z.string(),
  /** Number of problems in the file; not more than the limit. */
  problems: z.int(),
})
export type Reject = z.infer<typeof rejectSchema> & { readonly line: number }

/** Most problems that DuckDB keeps of one file; ten thousand take a few megabytes, and millions would exhaust its memory. */
export const rejectLimit = 10_000

/** Most problems in one error. */
const shownProblems = 10
const shownText = 200

/** Returns the rows that the CSV reader rejected on this connection, by file and line, the first problem of each. */
export async function readRejects(duckdb: DuckDb, connection: Connection): Promise<readonly Reject[]> {
  if ((await textsOf(duckdb, connection, tablesSql)).length === 0) return []
  const rows = await textsOf(duckdb, connection, rejectsSql)
  const byFile = Map.groupBy(
    rows.map((row) => rejectSchema.parse(JSON.parse(row))),
    ({ file }) => file,
  )
  const located: Reject[] = []
  for (const [file, rejects] of byFile) {
    const positions = rejects.map(({ position }) => position)
    const lines = await physicalLines(file, rejects[0]?.encoding ?? 'utf-8', positions)
    for (const [index, reject] of rejects.entries()) located.push({ ...reject, line: lines[index] ?? 0 })
  }
  return located
}

const tablesSql = "SELECT table_name FROM duckdb_tables() WHERE table_name = 'reject_errors' AND temporary"

/** Several columns of a row can be wrong; an error of the file itself is never hidden behind one of a value. */
const rejectsSql = `
  SELECT CAST(to_json({file: file_path, position: line_byte_position, encoding: regexp_extract(user_arguments, 'encoding=''([^'']*)''', 1), "column": column_name, type: error_type, reason: error_message,
    text: left(trim(csv_line, chr(10)), ${shownText}), problems: problems}) AS VARCHAR)
  FROM (
    SELECT DISTINCT ON (scan_id, file_id, line_byte_position) *, count(*) OVER (PARTITION BY scan_id, file_id) AS problems
    FROM reject_errors JOIN reject_scans USING (scan_id, file_id)
    ORDER BY scan_id, file_id, line_byte_position, CAST(error_type AS VARCHAR) <> 'UNQUOTED VALUE', column_idx
  )
  ORDER BY scan_id, file_id, line_byte_position`

async function textsOf(duckdb: DuckDb, connection: Connection, sql: string): Promise<readonly string[]> {
  const result = await duckdb.query(connection, sql)
  const values: (string | null)[] = []
  for (;;) {
    const chunk = await duckdb.fetch_chunk(result)
    const rows = chunk === null ? 0 : duckdb.data_chunk_get_size(chunk)
    if (chunk === null || rows === 0) return values.filter((value) => value !== null)
    new TextVector(duckdb, duckdb.data_chunk_get_vector(chunk, 0), rows).read(0, rows, values)
  }
}

/**
 * Returns the error of the rejected rows; null without rejected rows. After a quote that is not closed, DuckDB drops rows that it does not
 * report, so such a row is an error even if bad rows are allowed. So are bytes of another encoding, and more bad rows than it keeps.
 */
export function failOf(rejected: readonly Reject[], failOnAny: boolean): UserError | null {
  const crowded = rejected.find(({ problems }) => problems >= rejectLimit)
  const ofFile = rejected.find(({ type }) => type in problemsOfFile)
  if (ofFile !== undefined) return new UserError(problemOf(ofFile))
  const fatal = failOnAny ? rejected : []
  if (fatal.length === 0) return crowded === undefined ? null : new UserError(tooMany(crowded))
  return new UserError(fatal.slice(0, shownProblems).map(problemOf))
}

function tooMany({ file }: Reject): Problem {
  return {
    code: 'DATA_BAD_ROW',
    found: `at least ${rejectLimit} bad rows`,
    expected: 'fewer, so that each can be reported',
    hint: 'Correct the types of the columns, the separator or the file.',
    location: { file },
  }
}

/** Problems of the whole file, by the type of DuckDB. */
const problemsOfFile: Readonly<Record<string, Omit<Problem, 'location'>>> = {
  'UNQUOTED VALUE': {
    code: 'DATA_INVALID_FILE',
    found: 'a quote that is not closed, or text after a closing quote',
    expected: 'values in quotes that end before the next separator',
    hint: 'Correct the row; a quote inside a value in quotes is written twice.',
  },
  'INVALID ENCODING': notUtf8(otherEncoding),
}

/** The text of the row is left out, since it can contain private values. */
function problemOf({ file, line, column, type, reason }: Reject): Problem {
  const location = { file, line }
  const ofFile = problemsOfFile[type]
  if (ofFile !== undefined) return { ...ofFile, location }
  return {
    code: 'DATA_BAD_ROW',
    found: `${column === null ? '' : `column "${column}": `}${reason}`,
    expected: 'as many values as the header has columns, each of the type of its column',
    hint: 'Correct the row, or quarantine bad rows.',
    location,
  }
}
