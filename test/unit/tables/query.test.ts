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
