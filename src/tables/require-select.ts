import type { Connection } from '@duckdb/node-bindings'
import { UserError } from '../errors/user-error.ts'
import type { DuckDb } from './load-duckdb.ts'

/** Returns the columns of a query. Throws UserError if the text is not one SELECT statement. */
export async function requireSelect(
  duckdb: DuckDb,
  connection: Connection,
  sql: string,
): Promise<readonly string[]> {
  const { extracted_statements: statements, statement_count: count } = await duckdb.extract_statements(
    connection,
    sql,
  )
  if (count === 0) throw noStatement()
  if (count > 1) throw refusedQuery(`${count} statements`)
  const prepared = await duckdb.prepare_extracted_statement(connection, statements, 0)
  try {
    if (duckdb.prepared_statement_type(prepared) !== duckdb.StatementType.SELECT)
      throw refusedQuery('a statement that is not SELECT')
    return Array.from({ length: duckdb.prepared_statement_column_count(prepared) }, (_, index) =>
      duckdb.prepared_statement_column_name(prepared, index),
    )
  } finally {
    duckdb.destroy_prepare_sync(prepared)
  }
}

function refusedQuery(found: string): UserError {
  return new UserError({
    code: 'DATA_QUERY_REFUSED',
    found,
    expected: 'one SELECT statement',
    hint: 'Write the query as one SELECT, with subqueries or WITH.',
  })
}

function noStatement(): UserError {
  return new UserError({
    code: 'DATA_INVALID_QUERY',
    found: 'a query without a statement',
    expected: 'one SELECT statement',
    hint: 'Write a query, or remove it.',
  })
}
