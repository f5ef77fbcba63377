import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import type { Tables } from '../../../src/tables/open-tables.ts'
import { userError } from '../../harness/user-error.ts'
import { collect, csvOf, folder, numbers, put, tablesOf, texts } from './setting.ts'

let tables: Tables

beforeAll(async () => {
  const sales = await put('sales.csv', 'id,user,amount\n1,10,2.5\n2,11,4\n3,10,1\n')
  const users = await put('users.csv', 'user,name\n10,Ada\n11,Bo\n')
  await put('undeclared.csv', 'a\n1\n')
  tables = await tablesOf([sales, users])
  await tables.name('sales', await csvOf([sales], ['id', 'user', 'amount']))
  await tables.name('users', await csvOf([users], ['user']))
})
afterAll(() => tables.close())

it('a query joins and aggregates the named sources, and its rows are sorted', async () => {
  const relation = await tables.query(
    'SELECT name, sum(amount) AS total FROM sales JOIN users USING (user) GROUP BY name; -- by user',
  )
  expect(relation.columns).toEqual(['name', 'total'])
  expect(await collect(tables, relation, [texts('name'), numbers('total')])).toEqual([
    ['Ada', 'Bo'],
    [3.5, 4],
  ])
})

describe('the rows of a query', () => {
  it.each([
    ['filters rows', 'SELECT * FROM sales WHERE amount > 1'],
    ['computes columns', 'SELECT upper(name) AS name, nullif(user, 10) AS other FROM users'],
    ['appends tables', 'SELECT user FROM sales UNION ALL SELECT user FROM users'],
    [
      'has a subquery',
      'WITH s AS (SELECT user + 1 AS next FROM sales) SELECT * FROM s WHERE next IN (11, 12)',
    ],
  ])('keep their order if it only %s', async (_, sql) => {
    expect(await tables.query(sql)).toMatchObject({ order: 'source' })
  })

  it.each([
    ['joins', 'SELECT * FROM sales JOIN users USING (user)'],
    ['aggregates', 'SELECT user FROM sales GROUP BY user'],
    ['removes equal rows', 'SELECT DISTINCT user FROM sales'],
    ['sorts', 'SELECT * FROM sales ORDER BY amount'],
    ['numbers rows', 'SELECT *, row_number() OVER () AS number FROM sales'],
    ['samples', 'SELECT * FROM sales USING SAMPLE 50%'],
    ['draws random numbers', 'SELECT * FROM sales WHERE RANDOM() < 0.5'],
    ['depends on the time', 'SELECT *, Current_Date AS today FROM sales'],
    ['depends on the time by a macro', 'SELECT *, ago(INTERVAL 1 DAY) AS yesterday FROM sales'],
  ])('have no order if it %s', async (_, sql) => {
    expect(await tables.query(sql)).toMatchObject({ order: 'none' })
  })

  it('are the same in each scan, with one and two threads, in the order of files and rows', async () => {
    const rows = (file: number) =>
      Array.from(
        { length: 100_000 },
        (_, row) => `${file * 100_000 + row},${(row * 7919) % 1000},color ${row % 5}\n`,
      )
    const files = [
      await put('ordered-0.csv', `n,draw,color\n${rows(0).join('')}`),
      await put('ordered-1.csv', `n,draw,color\n${rows(1).join('')}`),
    ]
    for (const threads of [1, 2]) {
      const ordered = await tablesOf(files, threads)
      const parts = []
      for (const file of files) parts.push(`SELECT * FROM ${(await csvOf([file], ['n', 'draw'])).sql}`)
      await ordered.name('source', { sql: `(${parts.join(' UNION ALL ')})`, columns: [], order: 'source' })
      const relation = await ordered.query("SELECT * FROM source WHERE draw < 400 AND color <> 'color 2'")
      expect(relation.order).toBe('source')
      for (let scan = 0; scan < 2; scan++) {
        const [found = []] = await collect(ordered, relation, [numbers('n')])
        expect(found.length).toBe(64_000)
        expect(found.findIndex((n, index) => index > 0 && Number(n) <= Number(found[index - 1]))).toBe(-1)
      }
      ordered.close()
    }
  })
})

describe('a query is refused if it', () => {
  it.each([
    ['reads another file', "SELECT * FROM read_csv('/etc/passwd')"],
    ['reads a file in a declared folder', `SELECT * FROM read_csv('${join(folder, 'undeclared.csv')}')`],
    ['reads a text', "SELECT * FROM read_text('/etc/passwd')"],
    ['lists a folder', "SELECT * FROM glob('/etc/*')"],
    ['reads an address', "SELECT * FROM read_csv('https://example.com/x.csv')"],
    ['attaches a database', "ATTACH '/tmp/x.db'"],
    ['writes a file', `COPY sales TO '${join(folder, 'out.csv')}'`],
    ['changes a setting', 'SET enable_external_access = true'],
    ['loads an extension', 'LOAD httpfs'],
    ['creates a table', 'CREATE TABLE t AS SELECT 1'],
    ['has two statements', 'SELECT 1; SELECT 2'],
    ['hides a second statement behind a parenthesis', 'SELECT 1) ; DROP VIEW sales; SELECT (1'],
  ])('%s', async (_, sql) => {
    await expect(tables.query(sql)).rejects.toMatchObject({
      problems: [{ code: expect.stringMatching(/^DATA_(QUERY_REFUSED|INVALID_QUERY)$/) }],
    })
  })
})

it.each([
  ['another source', 'SELECT * FROM nothing', 'nothing'],
  ['another column', 'SELECT nope FROM sales', 'nope'],
  ['wrong syntax', 'SELEC 1', 'SELEC'],
  ['no statement', ' -- nothing', 'SELECT'],
])('a query with %s is an error that quotes it', async (_, sql, quoted) => {
  await expect(tables.query(sql)).rejects.toThrow(userError('DATA_INVALID_QUERY', quoted))
})
