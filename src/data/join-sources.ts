import type { JoinSection, KeyColumn } from '../config/combine.ts'
import { UserError } from '../errors/user-error.ts'
import type { Log } from '../host/host.ts'
import type { Tables } from '../tables/open-tables.ts'
import { identifier } from '../tables/sql.ts'
import { formatCount } from '../text/format.ts'
import type { NamedSource } from './named-source.ts'

/** Returns the columns of a source's key that are not numbers in both sources, so that they are compared as texts. */
export function textKeys(
  side: keyof KeyColumn,
  left: NamedSource,
  right: NamedSource,
  { on }: JoinSection,
): ReadonlySet<string> {
  const texts = on.filter((key) => !left.numbers.has(key.left) || !right.numbers.has(key.right))
  return new Set(texts.map((key) => key[side]))
}

/**
 * Returns the query of a join, whose rows have the order of the left source and whose key has the names of the left source.
 * Throws UserError if it would lose or repeat rows, or if the sources share columns besides the key.
 */
export async function joinQuery(
  tables: Tables,
  left: NamedSource,
  right: NamedSource,
  join: JoinSection,
  log: Pick<Log, 'info'>,
): Promise<string> {
  requireKeys(left, names(join, 'left'))
  requireKeys(right, names(join, 'right'))
  refuseSharedColumns(left, right, join)
  const [from, to] = [identifier(left.name), renamed(right, join)]
  const keys = names(join, 'left').map(identifier).join(', ')
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

function names({ on }: JoinSection, side: keyof KeyColumn): string[] {
  return on.map((key) => key[side])
}

/** Returns the right source with the left names of its key. */
function renamed({ name }: NamedSource, { on }: JoinSection): string {
  const renames = on
    .filter((key) => key.left !== key.right)
    .map((key) => `${identifier(key.right)} AS ${identifier(key.left)}`)
  return renames.length === 0
    ? identifier(name)
    : `(SELECT * RENAME (${renames.join(', ')}) FROM ${identifier(name)})`
}

function requireKeys({ name, columns }: NamedSource, keys: readonly string[]): void {
  const absent = keys.filter((key) => !columns.includes(key))
  if (absent.length === 0) return
  throw new UserError({
    code: 'DATA_UNKNOWN_COLUMN',
    found: `no column ${absent.join(', ')} in ${name}`,
    expected: `one of ${columns.join(', ')}`,
    hint: 'Correct the key of the join.',
  })
}

function refuseSharedColumns(left: NamedSource, right: NamedSource, join: JoinSection): void {
  const ofLeft = new Set(left.columns.map((name) => name.toLowerCase()))
  const keys = names(join, 'right')
  const shared = right.columns.filter((name) => ofLeft.has(name.toLowerCase()) && !keys.includes(name))
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
