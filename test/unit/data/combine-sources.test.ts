import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { readColumn } from '../../../src/dataset/dataset.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const users = 60
const orders = Array.from({ length: 240 }, (_, order) => ({
  order,
  user: (order * 7) % users,
  amount: order / 4,
}))
const ordersCsv = [
  'order,user,amount',
  ...orders.map(({ order, user, amount }) => `${order},${user},${amount}`),
].join('\n')
const people = Array.from({ length: users }, (_, user) => ({
  user,
  age: 20 + (user % 30),
  group: user % 2 ? 'odd' : 'even',
}))
const peopleJson = people.map((row) => JSON.stringify(row)).join('\n')

const files = { 'orders.csv': ordersCsv, 'people.jsonl.gz': gzipSync(peopleJson) }
const sources = { orders: 'orders.csv', people: ['people.jsonl.gz'] }
const join = { left: 'orders', right: 'people', on: 'user' }

async function prepared(section: object, changed: Readonly<Record<string, string>> = {}) {
  const base = await folderWith({ ...files, ...changed })
  return prepare(base, { sources, label: 'group', ...section })
}

describe('a join', () => {
  it('adds the columns of the other source to each row', async () => {
    const { dataset, messages } = await prepared({ join })
    const { train, validation, test } = dataset.details.rows
    expect(train + validation + test).toBe(240)
    expect(dataset.details.features).toMatchObject({
      columns: [{ name: 'order' }, { name: 'user' }, { name: 'amount' }, { name: 'age' }],
      combined: { by: 'join', columns: [{ name: 'age', sources: ['people'] }] },
    })
    expect(messages).toContainEqual(expect.stringContaining('0 have no row of people and 0 have several'))
    const [user, age] = [await readColumn(dataset, 'test', 'user'), await readColumn(dataset, 'test', 'age')]
    expect(age).toEqual(user.map((value) => 20 + (Number(value) % 30)))
  })

  it('rejects files of one source with different columns', async () => {
    const changed = { 'orders-2.csv': 'order,user\n1,2\n' }
    const sources = { orders: 'orders*.csv', people: 'people.jsonl.gz' }
    await expect(prepared({ join, sources }, changed)).rejects.toThrow(
      userError('DATA_COLUMNS_DIFFER', 'orders-2.csv'),
    )
  })

  it('finds keys that have other names in the other source', async () => {
    const named = people.map(({ user, ...row }) => JSON.stringify({ id: user, ...row })).join('\n')
    const changed = { 'named.jsonl': named }
    const other = {
      sources: { orders: 'orders.csv', people: 'named.jsonl' },
      join: { ...join, on: { user: 'id' } },
    }
    const { dataset } = await prepared(other, changed)
    expect(dataset.details.features).toMatchObject({
      columns: [{ name: 'order' }, { name: 'user' }, { name: 'amount' }, { name: 'age' }],
    })
    const [user, age] = [await readColumn(dataset, 'test', 'user'), await readColumn(dataset, 'test', 'age')]
    expect(age).toEqual(user.map((value) => 20 + (Number(value) % 30)))
    await expect(prepared({ ...other, join: { ...join, on: { user: 'key' } } }, changed)).rejects.toThrow(
      userError('DATA_UNKNOWN_COLUMN', 'key', 'people'),
    )
  })

  it('gives the same dataset in every order of the sources', async () => {
    const { dataset } = await prepared({ join })
    const { dataset: other } = await prepared({
      join,
      sources: { people: 'people.jsonl.gz', orders: 'orders.csv' },
    })
    expect(other.digest).toBe(dataset.digest)
  })

  const fewer = { 'people.jsonl.gz': '', 'few.jsonl': peopleJson.split('\n').slice(6).join('\n') }
  const twice = { 'twice.jsonl': `${peopleJson}\n${JSON.stringify({ user: 0, age: 1, group: 'odd' })}` }
  const fewSources = { orders: 'orders.csv', people: 'few.jsonl' }
  const twiceSources = { orders: 'orders.csv', people: 'twice.jsonl' }

  it('fails with the number of rows that it would lose or repeat', async () => {
    await expect(prepared({ join, sources: fewSources }, fewer)).rejects.toThrow(
      userError('DATA_JOIN_ROWS', '24 of 240 rows of orders without'),
    )
    await expect(prepared({ join, sources: twiceSources }, twice)).rejects.toThrow(
      userError('DATA_JOIN_ROWS', '4 of 240 rows of orders with several'),
    )
  })

  it.each([
    ['leaves rows out', { ...join, unmatched: 'drop' }, fewSources, 216],
    ['keeps rows with missing values', { ...join, unmatched: 'keep' }, fewSources, 240],
    ['repeats rows', { ...join, repeated: 'keep' }, twiceSources, 244],
  ])('%s if it is configured', async (_, settings, named, read) => {
    const clean = { missing: 'drop' }
    const { dataset } = await prepared({ join: settings, sources: named, clean }, { ...fewer, ...twice })
    expect(dataset.details.cleaned.read).toBe(read)
  })

  it('compares keys as texts unless both are numbers', async () => {
    const texts = people.map((row) => JSON.stringify({ ...row, user: `u${row.user}` })).join('\n')
    const named = { orders: 'texts.csv', people: 'texts.jsonl' }
    const changed = { 'texts.jsonl': texts, 'texts.csv': ordersCsv.replace(/^(\d+),/gm, '$1,u') }
    const { dataset } = await prepared({ join, sources: named, columns: ['amount', 'age'] }, changed)
    expect(dataset.details.cleaned.read).toBe(240)
    await expect(
      prepared({ join, sources: { orders: 'orders.csv', people: 'texts.jsonl' } }, changed),
    ).rejects.toThrow(userError('DATA_JOIN_ROWS', '240 of 240'))
  })

  it('is refused without its key, and with shared columns', async () => {
    await expect(prepared({ join: { ...join, on: 'age' } })).rejects.toThrow(
      userError('DATA_UNKNOWN_COLUMN', 'orders'),
    )
    const changed = { 'more.csv': ordersCsv.replace('amount', 'AGE') }
    await expect(prepared({ join, sources: { ...sources, orders: 'more.csv' } }, changed)).rejects.toThrow(
      userError('DATA_COLUMN_CONFLICT', 'age'),
    )
  })
})

describe('a query', () => {
  const query =
    'SELECT user, any_value(age) AS age, sum(amount) AS total, any_value("group") AS "group" FROM orders JOIN people USING (user) GROUP BY user'

  it('makes the columns of the model', async () => {
    const { dataset } = await prepared({ query })
    expect(dataset.details.cleaned.read).toBe(users)
    expect(dataset.details.features).toMatchObject({
      columns: [{ name: 'user' }, { name: 'age' }, { name: 'total', type: 'number' }],
      combined: {
        by: 'query',
        columns: [
          { name: 'user', sources: ['orders', 'people'] },
          { name: 'age', sources: ['people'] },
          { name: 'total', sources: [] },
        ],
      },
    })
  })

  it('makes the same dataset each time, whatever its order', async () => {
    const { dataset } = await prepared({ query })
    const { dataset: other } = await prepared({ query })
    expect(other.digest).toBe(dataset.digest)
  })

  it('changes the recipe', async () => {
    const { dataset } = await prepared({ query })
    const { dataset: other } = await prepared({ query: `${query} ` })
    expect(other.details.recipe).not.toBe(dataset.details.recipe)
  })

  it.each([
    ['reads another file', "SELECT * FROM read_csv('/etc/passwd')", 'DATA_QUERY_REFUSED'],
    ['changes a setting', 'SET threads = 1', 'DATA_QUERY_REFUSED'],
    ['has two statements', 'SELECT 1; SELECT 2', 'DATA_QUERY_REFUSED'],
    ['names an unknown source', 'SELECT * FROM sales', 'DATA_INVALID_QUERY'],
    ['is no SQL', 'SELEC * FROM orders', 'DATA_INVALID_QUERY'],
    [
      'cannot convert a value',
      'SELECT CAST("group" AS INTEGER) AS n, "group" FROM people',
      'DATA_INVALID_QUERY',
    ],
  ] as const)('is refused if it %s', async (_, sql, code) => {
    await expect(prepared({ query: sql })).rejects.toThrow(userError(code))
  })

  it('decides the types of a result by all rows, though it reads first ones only where these suffice', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => {
      const isLast = row === 19_999
      return [
        row / 4,
        row,
        isLast ? 'x' : row % 50,
        isLast ? '' : row % 7,
        isLast ? 2 ** 60 : row,
        row % 2 ? 'a' : 'b',
      ]
    })
    const changed = { 'late.csv': `x,n,late,gap,big,label\n${rows.map((row) => row.join(',')).join('\n')}\n` }
    const section = {
      sources: { late: 'late.csv' },
      label: 'label',
      categorical: ['late'],
      clean: { missing: 'drop' },
      query:
        'SELECT x, CAST(n AS INTEGER) AS n, late, gap, CAST(big AS BIGINT) AS big, label FROM late WHERE n >= 10',
    }
    const { dataset, messages } = await prepared(section, changed)
    expect(dataset.details.cleaned.read).toBe(19_990)
    expect(dataset.details.features).toMatchObject({
      columns: [
        { name: 'x', type: 'number' },
        { name: 'n', type: 'number' },
        { name: 'late', type: 'category' },
        { name: 'gap', type: 'number' },
        { name: 'big', type: 'number' },
      ],
    })
    expect(messages).toContainEqual(expect.stringContaining('The result of data.query has'))
  })

  it('names the query for a row beyond the first ones that cannot be converted', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `${row},${row === 19_999 ? 'x' : '1'},${row % 2}`)
    const changed = { 'late.csv': `n,t,label\n${rows.join('\n')}\n` }
    const late = { sources: { late: 'late.csv' }, label: 'label' }
    const query = 'SELECT n, CAST(t AS INTEGER) AS t, label FROM late'
    await expect(prepared({ ...late, query }, changed)).rejects.toMatchObject({
      problems: [{ code: 'DATA_INVALID_QUERY' }],
    })
  })

  it('does not show values that cannot be converted', async () => {
    await expect(prepared({ query: 'SELECT CAST("group" AS INTEGER) AS n FROM people' })).rejects.toThrow(
      expect.objectContaining({ message: expect.not.stringMatching(/odd|even/) }),
    )
  })
})

it('sources need exactly one of join and query, and no source, format or separate files', () => {
  const one = { sources, query: 'SELECT 1' }
  expect(dataSection.safeParse(one).success).toBe(true)
  for (const section of [
    { sources },
    { sources, join, query: 'SELECT 1' },
    { ...one, source: 'orders.csv' },
    { ...one, format: 'csv' },
    { ...one, split: { test: 'test.csv', train: 0.9, validation: 0.1 } },
    { sources, join: { ...join, right: 'persons' } },
    { source: 'orders.csv', query: 'SELECT 1' },
    { sources: { 'Bad name': 'orders.csv' }, query: 'SELECT 1' },
  ])
    expect(dataSection.safeParse(section).success).toBe(false)
})
