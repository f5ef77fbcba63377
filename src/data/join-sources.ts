import type { JoinSection } from '../config/combine.ts'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import type { Tables } from '../tables/open-tables.ts'
import { identifier } from '../tables/sql.ts'
import { formatCount } from '../text/format.ts'
import type { NamedSource } from './named-source.ts'

/** Returns the columns of the key that are not numbers on both sides, so that they are compared as texts. */
export function textKeys(left: NamedSource, right: NamedSource, { on }: JoinSection): ReadonlySet<string> {
  return new Set(on.filter((key) => !left.numbers.has(key) || !right.numbers.has(key)))
}

/**
 * Returns the query of a join, whose rows have the order of the left source.
 * Throws UserError if it would lose or repeat rows, or if the sources share columns besides the key.
 */
export async function joinQuery(
  tables: Tables,
  left: NamedSource,
  right: NamedSource,
  join: JoinSection,
  log: Pick<Log, 'info'>,
): Promise<string> {
  requireKeys(left, join)
  requireKeys(right, join)
  refuseSharedColumns(left, right, join)
  const [from, to] = [identifier(left.name), identifier(right.name)]
  const keys = join.on.map(identifier).join(', ')
  const count = async (sql: string) =>
    Number((await tables.texts(`SELECT count(*) AS n FROM ${sql}`))[0]?.[0])
  const rows = await count(from)
  const unmatched = await count(`${from} ANTI JOIN ${to} USING (${keys})`)
  const repeated = await count(
    `${from} SEMI JOIN (SELECT ${keys} FROM ${to} GROUP BY ${keys} HAVING count(*) > 1) USING (${keys})`,
  )
  log.info(
    `Of ${formatCount(rows)} rows of ${left.name}, ${formatCount(unmatched)} have no row of ${right.name} and ${formatCount(repeated)} have several.`,
  )
  if (unmatched > 0 && join.unmatched === 'fail')
    throw badJoin(
      `${unmatched} of ${rows} rows of ${left.name} without a row of ${right.name}`,
      'one row for each key',
      'Correct the keys, or set `unmatched` to `drop` or `keep`.',
    )
  if (repeated > 0 && join.repeated === 'fail')
    throw badJoin(
      `${repeated} of ${rows} rows of ${left.name} with several rows of ${right.name}`,
      `each key once in ${right.name}`,
      'Remove the repeated rows, or set `repeated: keep`.',
    )
  const numbered = (name: string, number: string) =>
    `(SELECT *, row_number() OVER () AS ${number} FROM ${name})`
  const kind = join.unmatched === 'keep' ? 'LEFT' : 'INNER'
  return `SELECT * EXCLUDE (${leftRow}, ${rightRow}) FROM ${numbered(from, leftRow)} ${kind} JOIN ${numbered(to, rightRow)} USING (${keys}) ORDER BY ${leftRow}, ${rightRow}`
}

/** Names that no column of a file has, since they begin with a space. */
const leftRow = '" left"'
const rightRow = '" right"'

function requireKeys({ name, columns }: NamedSource, { on }: JoinSection): void {
  const absent = on.filter((key) => !columns.includes(key))
  if (absent.length === 0) return
  throw new UserError({
    code: 'DATA_UNKNOWN_COLUMN',
    found: `no column ${absent.join(', ')} in ${name}`,
    expected: `one of ${columns.join(', ')}`,
    hint: 'Correct the key of the join.',
  })
}

function refuseSharedColumns(left: NamedSource, right: NamedSource, { on }: JoinSection): void {
  const names = new Set(left.columns.map((name) => name.toLowerCase()))
  const shared = right.columns.filter((name) => names.has(name.toLowerCase()) && !on.includes(name))
  if (shared.length === 0) return
  throw new UserError({
    code: 'DATA_COLUMN_CONFLICT',
    found: `${shared.join(', ')} in ${left.name} and in ${right.name}`,
    expected: 'no shared columns besides the key',
    hint: 'Add them to `on`, rename them, or choose columns with `query`.',
  })
}

function badJoin(found: string, expected: string, hint: string): UserError {
  return new UserError({ code: 'DATA_JOIN_ROWS', found, expected, hint })
}
