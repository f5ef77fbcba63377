import { raiseFileLimit } from '../errors/machine-errors.ts'
import { messageOf, UserError, type Problem } from '../errors/user-error.ts'

/** Returns an error of DuckDB as a UserError if its cause is the data, the query or the machine; anything else as it is. */
export function explainDuckDbError(thrown: unknown): unknown {
  if (!(thrown instanceof Error) || thrown instanceof UserError) return thrown
  const problem = problemOf(messageOf(thrown))
  return problem === null ? thrown : new UserError(problem, { cause: thrown })
}

function problemOf(message: string): Problem | null {
  const [, kind, rest = ''] = /^([A-Z][\w -]*?) Error: ([^]*)$/.exec(message) ?? []
  const found = firstLines(rest)
  const exhausted = problemOfMachine(found)
  if (kind === 'IO' && exhausted !== null) return exhausted
  switch (kind) {
    case 'Permission':
      return {
        code: 'DATA_QUERY_REFUSED',
        found: `SQL that reads or writes something else than the sources: ${found}`,
        expected: 'a query of the named sources',
        hint: 'Name the file as a source and query it by its name.',
      }
    case 'Parser':
    case 'Binder':
    case 'Catalog':
    case 'Not implemented':
      return {
        code: 'DATA_INVALID_QUERY',
        found: `invalid SQL: ${found}`,
        expected: 'a query of the named sources and their columns, in the dialect of DuckDB',
        hint: 'Correct the query.',
      }
    case 'Out of Memory':
      return {
        code: 'MACHINE_OUT_OF_MEMORY',
        found: `a table that needs more memory than DuckDB may use: ${found}`,
        expected: 'a query that fits into the memory limit or can use the temporary folder',
        hint: 'Use a machine with more memory or a larger disk, or fewer columns.',
      }
    case 'Conversion':
    case 'Invalid':
    case 'Invalid Input':
    case 'IO':
    case 'Out of Range':
    case 'Serialization':
      return {
        code: 'DATA_INVALID_FILE',
        found,
        expected: 'a file in the format that its name or `data.format` says',
        hint: 'Correct the file or make it again.',
      }
    default:
      return null
  }
}

function problemOfMachine(found: string): Problem | null {
  if (found.includes('Too many open files'))
    return {
      code: 'FILE_TOO_MANY_OPEN',
      found: `too many open files (${found})`,
      expected: 'a limit that leaves room for more files',
      hint: raiseFileLimit,
    }
  if (found.includes('No space left on device') || found.includes('Disk quota exceeded'))
    return {
      code: 'FILE_DISK_FULL',
      found: `a full disk (${found})`,
      expected: 'enough free disk space',
      hint: 'Free some space, or set TMPDIR (in Actions: RUNNER_TEMP) to a folder on a larger disk.',
    }
  return null
}

/** DuckDB appends suggestions and all settings of its reader after an empty line. */
function firstLines(message: string): string {
  return (
    message
      .replace(/\n\s*\n[^]*|\nPossible fixes[^]*/, '')
      .replaceAll('\n', ' ')
      .replace(
        /^.*state machine reached an invalid state.*$/,
        'lines that end in different ways, with and without a carriage return',
      )
      .replace(
        /^(?:TProtocolException|don't know what type|Variable-length int).*$/,
        'a damaged Parquet file',
      )
      // The value can be private.
      .replace(/: value ".*" is not valid UTF8!.*$/, '')
      // It counts one line too many for JSON that is cut.
      .replace(/(Malformed JSON in file .*), at byte \d+ in line \d+/, '$1')
      .slice(0, 500)
  )
}
