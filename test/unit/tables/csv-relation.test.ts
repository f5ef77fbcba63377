import { describe, expect, it } from '@jest/globals'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { openCsv } from '../../../src/tables/csv-header.ts'
import { csvRelation } from '../../../src/tables/csv-relation.ts'
import type { BadRow } from '../../../src/tables/relation.ts'
import { userError } from '../../harness/user-error.ts'
import { collect, csvOf, defaultCsvSettings, numbers, put, readCsv, tablesOf, texts } from './setting.ts'

const plain = 'a,b\n1,x\n2.5,"y, z"\n'
const values = [
  [1, 2.5],
  ['x', 'y, z'],
]

describe('a CSV file', () => {
  it.each([
    ['plain.csv', plain],
    ['bom.csv', `\ufeff${plain}`],
    ['crlf.csv', plain.replaceAll('\n', '\r\n')],
    ['gzip.csv.gz', gzipSync(plain)],
    ['zstd.csv.zst', zstdCompressSync(plain)],
  ])('is read from %s', async (name, content) => {
    expect(await readCsv(await put(name, content))).toEqual(values)
  })

  it('is read in UTF-16 and in Latin-1', async () => {
    const text = 'a,b\n1,café\n'
    const utf16 = await put('utf-16.csv', Buffer.from(`\ufeff${text}`, 'utf16le'))
    expect(await readCsv(utf16, { encoding: 'utf-16' })).toEqual([[1], ['café']])
    const latin1 = await put('latin-1.csv', Buffer.from(text, 'latin1'))
    expect(await readCsv(latin1, { encoding: 'latin-1' })).toEqual([[1], ['café']])
  })

  it('is refused in UTF-16 with the high byte first, of which DuckDB reads no row', async () => {
    const file = await put('high-first.csv', Buffer.from('\ufeffa,b\n1,x\n', 'utf16le').swap16())
    await expect(readCsv(file, { encoding: 'utf-16' })).rejects.toThrow(userError('DATA_INVALID_FILE'))
  })

  it('is refused with line ends of two kinds', async () => {
    const file = await put('two-ends.csv', 'a,b\r\n1,x\n2,y\r\n')
    await expect(readCsv(file)).rejects.toThrow(userError('DATA_INVALID_FILE', 'carriage return'))
  })

  it('is rejected at its line if it is not in UTF-8', async () => {
    const file = await put('no-utf-8.csv', Buffer.from('a,b\n1,ok\n2,café\n', 'latin1'))
    await expect(readCsv(file)).rejects.toThrow(userError('DATA_NOT_UTF8', ':3'))
  })

  it('may have another separator and quote, a decimal comma and thousands', async () => {
    const file = await put('german.csv', "a;b\n'1.234,5';'x;y'\n-0,25;z\n")
    const settings = { separator: ';', quote: "'", decimalSeparator: ',', thousandsSeparator: '.' } as const
    expect(await readCsv(file, settings)).toEqual([
      [1234.5, -0.25],
      ['x;y', 'z'],
    ])
  })

  it('may have no header and no quotes', async () => {
    const file = await put('bare.tsv', '1\tit"s\n2\t\n')
    const tables = await tablesOf([file])
    const relation = await csvOf([file], ['column1'], { separator: '\t', quote: null, hasHeader: false })
    expect(await collect(tables, relation, [numbers('column1'), texts('column2')])).toEqual([
      [1, 2],
      ['it"s', null],
    ])
    tables.close()
  })

  it('has a missing value where a cell is empty, and where a parsed column has another text', async () => {
    const file = await put('missing.csv', 'a,b\n,NA\n1,"2,5"\n3,\n')
    const settings = { ...defaultCsvSettings, decimalSeparator: ',' } as const
    const tables = await tablesOf([file])
    const relation = csvRelation([await openCsv(file, settings)], new Set(['a']), settings, new Set(['b']))
    expect(await collect(tables, relation, [numbers('a'), numbers('b')])).toEqual([
      [NaN, 1, 3],
      [NaN, 2.5, NaN],
    ])
    tables.close()
  })

  it('has texts of any length and script', async () => {
    const long = 'ä'.repeat(5000)
    const file = await put('texts.csv', `a,b\n1,日本語\n2,${long}\n3,exactly12 ok\n4,\u{1f600}\n`)
    expect((await readCsv(file))[1]).toEqual(['日本語', long, 'exactly12 ok', '\u{1f600}'])
  })
})

describe('bad rows of a CSV file', () => {
  const ragged = 'a,b\n1,x\n2\n3,z,9\n4,w\nfoo,k\n'

  it('are an error that names the lines, the columns and the reasons', async () => {
    const file = await put('ragged.csv', ragged)
    const problem = (line: number, named: string) => ({
      code: 'DATA_BAD_ROW',
      found: expect.stringContaining(named),
      location: { file, line },
    })
    await expect(readCsv(file)).rejects.toMatchObject({
      problems: [problem(3, '"b"'), problem(4, '3'), problem(6, '"a"')],
    })
  })

  it('are reported beside the good rows if the caller takes them', async () => {
    const bad: BadRow[] = []
    const file = await put('ragged-taken.csv', ragged)
    expect(await readCsv(file, {}, { onBadRow: (row) => bad.push(row) })).toEqual([
      [1, 4],
      ['x', 'w'],
    ])
    expect(bad.map(({ line, column, text }) => ({ line, column, text }))).toEqual([
      { line: 3, column: 'b', text: '2' },
      { line: 4, column: null, text: '3,z,9' },
      { line: 6, column: 'a', text: 'foo,k' },
    ])
    expect(bad.map(({ file: path }) => path)).toEqual([file, file, file])
  })

  it('are an error if there are too many to report', async () => {
    const file = await put('all-bad.csv', `a,b\n${'x,y\n'.repeat(20_000)}`)
    await expect(readCsv(file, {}, { onBadRow: () => undefined })).rejects.toThrow(
      userError('DATA_BAD_ROW', '10000'),
    )
  })
})

describe('the line of a bad row', () => {
  const bad = (file: string, settings = {}) =>
    expect(readCsv(file, settings)).rejects.toMatchObject({ problems: [{ location: { file, line: 6 } }] })
  const text = 'a,b\n1,"é\n\nx"\n2,y\nfoo,z\n3,w\n'

  it.each([
    ['lines.csv', text],
    ['lines-bom.csv', `\ufeff${text}`],
    ['lines-crlf.csv', text.replaceAll('\n', '\r\n')],
    ['lines.csv.gz', gzipSync(text)],
  ])('counts the line breaks inside of values, in %s', async (name, content) => {
    await bad(await put(name, content))
  })

  it('is right in UTF-16 and Latin-1', async () => {
    await bad(await put('lines-latin-1.csv', Buffer.from(text, 'latin1')), { encoding: 'latin-1' })
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le')
    await bad(await put('lines-utf-16.csv', utf16), { encoding: 'utf-16' })
  })

  it('is right far behind many values with line breaks', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `${row},"multi\nline ${row}"`)
    const file = await put('lines-large.csv', `a,b\n${rows.join('\n')}\nfoo,end\n`)
    await expect(readCsv(file)).rejects.toMatchObject({ problems: [{ location: { file, line: 200_002 } }] })
  })
})

describe('an unclosed quote', () => {
  it('is an error at the line where it opens', async () => {
    const file = await put('unclosed.csv', 'a,b\n1,x\n2,"y\n3,z\n4,w\n')
    await expect(readCsv(file)).rejects.toThrow(userError('DATA_INVALID_FILE', 'unclosed.csv:3'))
  })

  it('is an error even if bad rows are taken, since DuckDB loses rows after it', async () => {
    const rows = Array.from({ length: 50_000 }, (_, row) => `${row},${row === 20_000 ? '"' : ''}text ${row}`)
    const file = await put('unclosed-large.csv', `a,b\n${rows.join('\n')}\n`)
    await expect(readCsv(file, {}, { onBadRow: () => undefined })).rejects.toThrow(
      userError('DATA_INVALID_FILE', 'unclosed-large.csv:20002'),
    )
  })
})

describe('a damaged compressed file', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `${row},text ${(row * 7) % 1000}`)
  const text = `a,b\n${rows.join('\n')}\n`

  it.each([
    ['cut.csv.gz', gzipSync(text)],
    ['cut.jsonl.gz', gzipSync(text)],
    ['cut.csv.zst', zstdCompressSync(text)],
  ])('is an error, not a shorter table: %s', async (name, whole) => {
    const file = await put(name, whole.subarray(0, whole.length / 2))
    await expect(tablesOf([file])).rejects.toThrow(userError('DATA_INVALID_FILE', name))
  })
})

describe('the header of a CSV file', () => {
  it.each([
    ['two equal names', 'a,b,a\n1,x,2\n', 'DATA_INVALID_FILE'],
    ['names that differ in case only', 'a,b,A\n1,x,2\n', 'DATA_INVALID_FILE'],
    ['an empty name', 'a,b,\n1,x,2\n', 'DATA_INVALID_FILE'],
    ['no content', '', 'DATA_NO_EXAMPLES'],
  ] as const)('is refused with %s', async (_, content, code) => {
    await expect(readCsv(await put('header.csv', content))).rejects.toThrow(userError(code))
  })

  it('must be the same in all files', async () => {
    const files = [await put('one.csv', 'a,b\n1,x\n'), await put('other.csv', 'b,a\nx,1\n')]
    await expect(csvOf(files, ['a'])).rejects.toThrow(userError('DATA_COLUMNS_DIFFER', 'other.csv'))
  })

  it('may contain quotes and SQL', async () => {
    const name = `it's "a"; DROP TABLE x --`
    const file = await put('sql.csv', `"${name.replaceAll('"', '""')}"\n1\n`)
    const tables = await tablesOf([file])
    expect(await collect(tables, await csvOf([file], [name]), [numbers(name)])).toEqual([[1]])
    tables.close()
  })
})
