import { UserError } from '../errors/user-error.ts'

/** DuckDB needs minutes to plan queries of more columns. */
const mostColumns = 20_000

/** Throws UserError for a table with more columns than DuckDB reads in reasonable time. */
export function refuseManyColumns(file: string, columns: number): void {
  if (columns <= mostColumns) return
  throw new UserError({
    code: 'DATA_TOO_LARGE',
    found: `a table with ${columns} columns`,
    expected: `at most ${mostColumns}`,
    hint: 'Leave columns out, or write their values as rows.',
    location: { file },
  })
}
