import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { folderWith } from '../sources.ts'
import { attempt, problemOf } from './prepare-broken.ts'

const rows = Array.from({ length: 12 }, (_, x) => `${x},${x % 2 ? 'yes' : 'no'}\n`).join('')
const table = `x,label\n${rows}`

/** Returns a gzip file whose middle is repeated: gzip members one after the other are one text. */
function packed(head: string, repeated: string, times: number): Buffer {
  const member = gzipSync(repeated)
  return Buffer.concat([gzipSync(head), ...Array.from({ length: times }, () => member)])
}

/** Bytes by which the process may grow, which is far less than the content of a bomb. */
const growth = 300e6

describe('a compressed bomb', () => {
  const million = 2 ** 20
  const bombs = [
    ['of rows', 'd.csv.gz', packed(table, '1,yes\n'.repeat(million), 60), 'DATA_TOO_LARGE'],
    ['of blank lines', 'd.csv.gz', packed(table, '\n'.repeat(8 * million), 40), 'DATA_TOO_LARGE'],
    ['in the header', 'd.csv.gz', packed('', 'a'.repeat(8 * million), 40), 'DATA_INVALID_FILE'],
    ['of columns', 'd.csv.gz', packed('', 'a,'.repeat(4 * million), 40), 'DATA_INVALID_FILE'],
    ['in a row', 'd.csv.gz', packed(`${table}1,`, 'a'.repeat(8 * million), 40), 'DATA_INVALID_FILE'],
    ['in a JSON text', 'd.jsonl.gz', packed('{"x": "', 'a'.repeat(8 * million), 40), 'DATA_TOO_LARGE'],
    ['of JSON spaces', 'd.jsonl.gz', packed('', ' '.repeat(8 * million), 40), 'DATA_TOO_LARGE'],
  ] as const

  it.each(bombs)('%s is refused in bounded memory', async (_, name, content, code) => {
    const base = await folderWith({ [name]: content })
    const before = process.memoryUsage.rss()
    expect(await problemOf(base, { source: name })).toMatchObject({
      code,
      location: { file: join(base, name) },
    })
    expect(process.memoryUsage.rss() - before).toBeLessThan(growth)
  })
})

describe('a line that is too long', () => {
  it.each([
    ['for a row', `${table}1,${'a'.repeat(3e6)}\n`, 'DATA_BAD_ROW', 14],
    [
      "for DuckDB's buffer, which it would drop,",
      `${table}1,${'a'.repeat(33e6)}\n${rows}`,
      'DATA_INVALID_FILE',
      undefined,
    ],
    ['for a header', `${'a'.repeat(3e6)},label\n${rows}`, 'DATA_INVALID_FILE', 1],
    ['for the name of a column', `${'a'.repeat(20_000)},label\n${rows}`, 'DATA_INVALID_FILE', 1],
  ] as const)('%s is refused', async (_, content, code, line) => {
    const base = await folderWith({ 'd.csv': content })
    const { location, ...problem } = await problemOf(base, { source: 'd.csv' })
    expect({ code: problem.code, location }).toEqual({
      code,
      location: { file: join(base, 'd.csv'), ...(line !== undefined && { line }) },
    })
  })

  it('is found in JSON Lines, even if no line ends', async () => {
    const base = await folderWith({
      'd.jsonl': `{"x": 1, "label": "yes"}\n{"x": "${'a'.repeat(17 * 2 ** 20)}`,
    })
    expect(await problemOf(base, { source: 'd.jsonl' })).toMatchObject({
      code: 'DATA_INVALID_FILE',
      location: { file: join(base, 'd.jsonl'), line: 2 },
    })
  })
})

describe('JSON that is nested deeply', () => {
  it.each([
    ['lists', '[', ']', 'DATA_NESTED_VALUE'],
    ['objects', '{"a":', '}', 'DATA_NESTED_VALUE'],
    ['lists that do not end', '[', '', 'DATA_INVALID_FILE'],
  ])('in %s is refused', async (_, open, close, code) => {
    const value = open.repeat(1e5) + (close === '' ? '' : `1${close.repeat(1e5)}`)
    const lines = ['yes', 'no'].map((label) => `{"label": "${label}", "x": ${value}}\n`)
    const base = await folderWith({ 'd.jsonl': lines.join('') })
    expect((await problemOf(base, { source: 'd.jsonl' })).code).toBe(code)
  })
})

describe('a path that is no file', () => {
  const source = 'd.csv'
  it.each([
    ['that does not exist', () => undefined, 'DATA_SOURCE_NOT_FOUND'],
    ['of a folder without data', (base: string) => mkdirSync(join(base, source)), 'DATA_SOURCE_NOT_FOUND'],
    ['of a link to itself', (base: string) => symlinkSync(source, join(base, source)), 'FILE_INVALID_PATH'],
    [
      'of a link to nothing',
      (base: string) => symlinkSync('no', join(base, source)),
      'DATA_SOURCE_NOT_FOUND',
    ],
    ['of a pipe', (base: string) => execFileSync('mkfifo', [join(base, source)]), 'FILE_MISSING'],
    ['of a device', (base: string) => symlinkSync('/dev/zero', join(base, source)), 'FILE_MISSING'],
  ] as const)('%s is refused', async (_, make, code) => {
    const base = await folderWith({})
    make(base)
    expect((await problemOf(base, { source })).code).toBe(code)
  })

  it.each([
    ['is too long', 'a'.repeat(5000), 'FILE_INVALID_PATH'],
    ['contains a zero byte', 'a\0b.csv', 'FILE_MISSING'],
  ])('is refused if it %s', async (_, path, code) => {
    expect((await problemOf(await folderWith({}), { source: path })).code).toBe(code)
  })

  it('is refused in a folder if it is a link to data that was not fetched', async () => {
    const base = await folderWith({ 'd/a.csv': table })
    symlinkSync('store/b.csv', join(base, 'd/b.csv'))
    expect(await problemOf(base, { source: 'd' })).toMatchObject({
      code: 'FILE_MISSING',
      location: { file: join(base, 'd/b.csv') },
    })
  })

  it('is left out of a folder if it is a pipe', async () => {
    const base = await folderWith({ 'd/a.csv': table })
    execFileSync('mkfifo', [join(base, 'd/b.csv')])
    const { dataset } = await attempt(base, { source: 'd' })
    expect(dataset.details.cleaned.read).toBe(12)
  })

  it.each(['d.csv', 'd/*.csv', 'd'])('is refused as %s if a link leads out of the folder', async (path) => {
    const outside = await folderWith({ 'secret.csv': table })
    const base = await folderWith({ 'd/a.csv': table })
    symlinkSync(join(outside, 'secret.csv'), join(base, 'd.csv'))
    symlinkSync(join(outside, 'secret.csv'), join(base, 'd/secret.csv'))
    const { code } = await problemOf(base, { source: path }, { confinement: base })
    expect(code).toBe('FILE_OUTSIDE_REPOSITORY')
  })

  // Root may read every file.
  const unlessRoot = process.getuid?.() === 0 ? it.skip : it
  unlessRoot('is refused if its permissions forbid to read it', async () => {
    const base = await folderWith({ 'd.csv': table })
    execFileSync('chmod', ['000', join(base, 'd.csv')])
    expect(await problemOf(base, { source })).toMatchObject({
      code: 'FILE_MISSING',
      location: { file: join(base, 'd.csv') },
    })
  })
})

describe('a file that changes between its hash and its reading', () => {
  it.each([
    ['grows', (file: string) => appendFileSync(file, '12,yes\n'), 'DATA_SOURCE_CHANGED'],
    ['is rewritten', (file: string) => writeFileSync(file, table.replace('11', '99')), 'DATA_SOURCE_CHANGED'],
    ['is emptied', (file: string) => truncateSync(file), 'DATA_NO_EXAMPLES'],
    ['disappears', (file: string) => rmSync(file), 'FILE_MISSING'],
    [
      'becomes a folder',
      (file: string) => {
        rmSync(file)
        mkdirSync(file)
      },
      'FILE_MISSING',
    ],
  ] as const)('is refused if it %s', async (_, change, code) => {
    const base = await folderWith({ 'd.csv': table })
    const file = join(base, 'd.csv')
    const problem = await problemOf(base, { source: 'd.csv' }, { meanwhile: () => change(file) })
    expect(problem).toMatchObject({ code, location: { file } })
  })
})

describe('a table with 100,000 columns', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `c${index}`)
  it.each([
    ['d.csv', `${names.join()},label\n${'1,'.repeat(names.length)}yes\n`],
    ['d.jsonl', `{${names.map((name) => `"${name}": 1`).join()}, "label": "yes"}\n`],
  ])('is refused as %s', async (name, content) => {
    const base = await folderWith({ [name]: content })
    expect(await problemOf(base, { source: name })).toMatchObject({
      code: 'DATA_TOO_LARGE',
      location: { file: join(base, name) },
    })
  })
})
