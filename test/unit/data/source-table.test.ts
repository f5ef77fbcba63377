import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { userError } from '../../harness/user-error.ts'
import { readTable } from './read-table.ts'
import { dataFile } from './sources.ts'

async function readCsv(content: string | Uint8Array, path = 'rows.csv', section: object = {}) {
  return readTable('csv', [await dataFile(path, content)], { section })
}

describe('CSV files', () => {
  it('give trimmed texts and numbers, with ids, lines and missing values', async () => {
    const table = await readCsv('\u{feff}age, color\r\n1,red\r\n\r\n NA , "gr""ün, dark "\r\n2,""\r\n')
    expect(table.columns).toEqual({ age: ['1', null, '2'], color: ['red', 'gr"ün, dark', null] })
    expect(table.rows).toEqual([
      ['rows.csv#0', 2],
      ['rows.csv#1', 4],
      ['rows.csv#2', 5],
    ])
  })

  it('have lines that count the line breaks within quotes', async () => {
    const table = await readCsv('a,b\n"one\n\ntwo",2\n\n3,4\n')
    expect(table.rows.map(([, line]) => line)).toEqual([2, 6])
  })

  it('may end their lines with a carriage return only', async () => {
    const table = await readCsv('a,b\r1,x\r2,y\r')
    expect(table.columns).toEqual({ a: [1, 2], b: ['x', 'y'] })
    expect(table.rows.map(([, line]) => line)).toEqual([2, 3])
  })

  it('have columns of numbers where every present value is a finite number', async () => {
    const table = await readCsv('a,b,c,d,e\n1,1,1e400,,007\nNA,x,2,NA,-1.5e3\n,2,3,,+.5\n')
    expect(table.numbers).toEqual(['a', 'e'])
    expect(table.columns).toEqual({
      a: [1, NaN, NaN],
      b: ['1', 'x', '2'],
      c: ['1e400', '2', '3'],
      d: [null, null, null],
      e: [7, -1500, 0.5],
    })
  })

  it('give numbers as the file writes them if texts are requested', async () => {
    const file = await dataFile('rows.csv', 'a,b\n007, 1.50\n8,-0\n')
    const { columns } = await readTable('csv', [file], { asTexts: true })
    expect(columns).toEqual({ a: ['007', '8'], b: ['1.50', '-0'] })
  })

  it('have missing values where cells contain the configured texts', async () => {
    const section = {
      clean: { 'na-values': ['?', '-999'], 'keep-na': ['country'] },
      features: { b: { 'na-values': ['none'] } },
    }
    const table = await readCsv('a,b,country\n-999,none,NA\n?,2,?\n3,-1,\n', 'rows.csv', section)
    expect(table.columns).toEqual({ a: [NaN, NaN, 3], b: [NaN, 2, -1], country: ['NA', null, null] })
  })

  it('may be separated by tabs', async () => {
    expect((await readCsv('a\tb\n1,5\t2\n', 'rows.tsv')).columns).toEqual({ a: ['1,5'], b: [2] })
  })

  it.each([
    ['semicolons', 'rows.csv', 'a;"b,c"\n1,5;2\n', { a: ['1,5'], 'b,c': [2] }],
    ['tabs', 'rows.csv', 'a\tb\n1,5\t2\n', { a: ['1,5'], b: [2] }],
    ['vertical bars', 'rows.csv', 'a|b\n1,5|2\n', { a: ['1,5'], b: [2] }],
    ['commas', 'rows.tsv', 'a,b\n1,2\n', { a: [1], b: [2] }],
    ['commas where several would be possible', 'rows.csv', 'a;b,c|d\n1,2\n', { 'a;b': [1], 'c|d': [2] }],
  ])('may be separated by %s', async (_, path, content, expected) => {
    expect((await readCsv(content, path)).columns).toEqual(expected)
  })

  it('are read with the configured separators of cells, decimals and thousands, also in columns with other texts', async () => {
    const csv = { separator: ';', quote: "'", decimal: ',', thousands: '.' }
    const content = "a;b;c;d\n1.234,5;'0,5';1.2;1,5\n-,5;?;3.4.5;1.5\n"
    const table = await readCsv(content, 'rows.csv', { csv })
    expect(table.columns).toEqual({
      a: [1234.5, -0.5],
      b: ['0.5', '?'],
      c: ['1.2', '3.4.5'],
      d: ['1.5', '1.5'],
    })
  })

  it('may have no header and no quotes', async () => {
    const table = await readCsv('1,it"s\n2,x\n', 'rows.csv', { csv: { header: false, quote: false } })
    expect(table.columns).toEqual({ column1: [1, 2], column2: ['it"s', 'x'] })
    expect(table.rows.map(([, line]) => line)).toEqual([1, 2])
  })

  it.each([
    ['UTF-16 with a byte order mark', Buffer.from('\ufeffa;b\r\n1;grün\r\n', 'utf16le'), 'rows.csv', {}],
    ['UTF-16', Buffer.from('a;b\r\n1;grün\r\n', 'utf16le'), 'rows.csv', { csv: { encoding: 'utf-16' } }],
    ['Latin-1', Buffer.from('a;b\n1;grün\n', 'latin1'), 'rows.csv', { csv: { encoding: 'latin-1' } }],
    [
      'Windows-1252',
      Buffer.from('a;b\n1;\x80 \x93gr\xfcn\x94\n', 'latin1'),
      'rows.csv',
      { csv: { encoding: 'windows-1252' } },
      '€ “grün”',
    ],
    [
      'Windows-1252 and gzip',
      gzipSync(Buffer.from('a;b\n1;gr\xfcn\n', 'latin1')),
      'rows.csv.gz',
      { csv: { encoding: 'windows-1252' } },
    ],
    ['gzip', gzipSync('a;b\n1;grün\n'), 'rows.csv.gz', {}],
    ['zstd', zstdCompressSync('a\tb\n1\tgrün\n'), 'rows.tsv.zst', {}],
  ])('are read in %s', async (_, content, path, section, text = 'grün') => {
    const table = await readCsv(content, path, section)
    expect(table.columns).toEqual({ a: [1], b: [text] })
    expect(table.rows).toEqual([[`${path}#0`, 2]])
  })

  it('are put together by the names of their columns', async () => {
    const table = await readTable('csv', [
      await dataFile('1.csv', 'a,b\n1,2\n'),
      await dataFile('2*[x].csv', 'b,a\nx,3\n'),
    ])
    expect(table.columns).toEqual({ a: [1, 3], b: ['2', 'x'] })
    expect(table.rows).toEqual([
      ['1.csv#0', 2],
      ['2*[x].csv#0', 2],
    ])
  })

  it('give rows in their order from many chunks', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => `${row},t${row}`)
    const table = await readCsv(`a,b\n${rows.join('\n')}\n`)
    expect(table.columns['a']?.every((value, row) => value === row)).toBe(true)
    expect(table.columns['b']?.every((value, row) => value === `t${row}`)).toBe(true)
    expect(table.rows[99_999]).toEqual(['rows.csv#99999', 100_001])
  })

  it('give the rows with another number of values apart if bad rows are put in quarantine', async () => {
    const section = { clean: { 'on-error': 'quarantine' } }
    const table = await readCsv('a,b\n1,2\n3,4,5\n6\n7,8\n', 'rows.csv', section)
    expect(table.columns).toEqual({ a: [1, 7], b: [2, 8] })
    expect(table.rows).toEqual([
      ['rows.csv#0', 2],
      ['rows.csv#1', 5],
    ])
    expect(table.bad.map(({ file, line, text }) => [file, line, text])).toEqual([
      ['rows.csv', 3, '3,4,5'],
      ['rows.csv', 4, '6'],
    ])
  })

  it.each([
    ['a ragged row', 'a,b\n1,2\n3,4,5\n6\n', 'DATA_BAD_ROW', 3],
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n', 'DATA_INVALID_FILE', 3],
    ['a column twice', 'a,b,a\n1,2,3\n', 'DATA_INVALID_FILE', 1],
    ['a column without a name', 'a,\n1,2\n', 'DATA_INVALID_FILE', 1],
    ['text that is not UTF-8', Buffer.from('a,b\n1,2\nü,4\n', 'latin1'), 'DATA_NOT_UTF8', 3],
    ['UTF-16 without a byte order mark', Buffer.from('a,b\n1,2\n', 'utf16le'), 'DATA_NOT_UTF8', 1],
    ['an empty file', '', 'DATA_NO_EXAMPLES', undefined],
  ])('are refused with %s', async (_, content, code, line) => {
    const problem = { code, location: line === undefined ? { file: 'rows.csv' } : { file: 'rows.csv', line } }
    const found = readCsv(content)
    await expect(found).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining(problem)]),
    })
  })

  it('are refused if they have other columns than the first', async () => {
    const files = [await dataFile('1.csv', 'a,b\n1,2\n'), await dataFile('2.csv', 'a\n3\n')]
    await expect(readTable('csv', files)).rejects.toThrow(userError('DATA_COLUMNS_DIFFER', '2.csv'))
  })
})

describe('JSON Lines', () => {
  const readJson = async (content: string | Uint8Array) =>
    readTable('jsonl', [await dataFile('rows.jsonl', content)])

  it('keep their types, and have missing values where a line lacks a key', async () => {
    const table = await readJson(
      '{"a": 1, "b": "1", "c": true}\n\n{"b": null, "a": 2, "d": [1, {"x": 2}], "e": "x"}\n{"d": []}\n',
    )
    expect(table.columns).toEqual({
      a: [1, 2, NaN],
      b: [1, NaN, NaN],
      c: ['true', null, null],
      d: [null, '[1,{"x":2}]', '[]'],
      e: [null, 'x', null],
    })
    expect(table.rows).toEqual([
      ['rows.jsonl#0', 1],
      ['rows.jsonl#1', 3],
      ['rows.jsonl#2', 4],
    ])
  })

  it('give a key with values of several types, and long integers, as texts', async () => {
    const table = await readJson(
      '{"a": 1.0, "b": 12345678901234567, "c": "007"}\n{"a": "x", "b": 2, "c": "8"}\n',
    )
    expect(table.numbers).toEqual([])
    expect(table.columns).toEqual({ a: ['1.0', 'x'], b: ['12345678901234567', '2'], c: ['007', '8'] })
  })

  it.each([
    ['an array', '[\n {"a": 1},\n {"a": 2, "b": "x"}]', 'rows.json'],
    ['an array in gzip', gzipSync('[{"a": 1},{"a": 2, "b": "x"}]'), 'rows.json.gz'],
    ['lines in gzip', gzipSync('{"a": 1}\n{"a": 2, "b": "x"}'), 'rows.jsonl.gz'],
  ])('are read from %s', async (_, content, path) => {
    const table = await readTable('jsonl', [await dataFile(path, content)])
    expect(table.columns).toEqual({ a: [1, 2], b: [null, 'x'] })
  })

  it('are refused if an array is cut', async () => {
    const file = await dataFile('rows.json', '[{"a": 1}, {"a"')
    await expect(readTable('jsonl', [file])).rejects.toThrow(userError('DATA_INVALID_FILE', 'rows.json'))
  })

  it('are refused if the path of a field is also a key', async () => {
    await expect(readJson('{"a": {"b": 1}, "a.b": 2}\n')).rejects.toThrow(
      userError('DATA_INVALID_FILE', 'a.b'),
    )
  })

  it('may differ in their keys', async () => {
    const files = [await dataFile('1.jsonl', '{"a": 1}\n'), await dataFile('2.jsonl', '{"b": "x", "a": 2}\n')]
    expect((await readTable('jsonl', files)).columns).toEqual({ a: [1, 2], b: [null, 'x'] })
  })

  it.each([
    ['{"a": 1}\n{"a": }\n', 'DATA_INVALID_FILE', 2],
    ['{"a": 1}\n\n[1]\n', 'DATA_INVALID_FILE', 3],
    ['7\n', 'DATA_INVALID_FILE', 1],
    [Buffer.from('{"a": "ü"}\n', 'latin1'), 'DATA_NOT_UTF8', 1],
  ])('are refused with the line: %j', async (content, code, line) => {
    await expect(readJson(content)).rejects.toMatchObject({
      problems: [{ code, location: { file: 'rows.jsonl', line } }],
    })
  })

  it('are refused if keys differ in case only', async () => {
    await expect(readJson('{"a": 1, "A": 2}\n')).rejects.toThrow(userError('DATA_INVALID_FILE', 'rows.jsonl'))
  })
})

describe('Parquet files that pyarrow wrote', () => {
  const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'data')
  const fixture = (name: string) => readFile(join(fixtures, `${name}.parquet`))
  const readParquet = async (content: Uint8Array) =>
    readTable('parquet', [await dataFile('rows.parquet', content)])

  it.each(['snappy', 'gzip', 'zstd', 'brotli', 'lz4'])(
    'are read if compressed by %s',
    async (compression) => {
      const { columns, rows } = await readParquet(await fixture(compression))
      expect(columns).toEqual({
        count: [1, 2, NaN, 4],
        weight: [0.5, 1.25, 3, -4],
        color: ['red', 'blue', 'red', 'grün'],
        fresh: ['true', 'false', 'true', 'true'],
        day: [1, 2, 3, 4].map((day) => `2026-01-0${day}T00:00:00.000Z`),
        price: [1.5, 2.25, 3, 4.75],
        tags: ['["a"]', '[]', '["b","c"]', null],
        big: ['1152921504606846976', '1152921504606846977', '3', '4'],
        label: ['yes', 'no', 'yes', 'no'],
      })
      expect(rows).toEqual([0, 1, 2, 3].map((row) => [`rows.parquet#${row}`, undefined]))
    },
  )

  it('are refused if they are cut, damaged or something else', async () => {
    const whole = await fixture('snappy')
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, 4, 400)
    for (const bytes of [whole.subarray(0, -9), damaged, Buffer.from('a,b\n1,2\n')])
      await expect(readParquet(bytes)).rejects.toThrow(userError('DATA_INVALID_FILE', 'rows.parquet'))
  })

  it.each([
    ['more rows than they have', [0x80, 0x80, 0x80, 0x01], 'DATA_INVALID_FILE'],
    ['far more rows than their size allows', [0x80, 0x80, 0x80, 0x80, 0x80, 0x40], 'DATA_TOO_LARGE'],
  ] as const)('are refused if they declare %s', async (_, number, code) => {
    const bytes = await fixture('gzip')
    const rows = [0x16, 0x08, 0x19]
    const at = bytes.lastIndexOf(Buffer.from(rows))
    // Other rows than 4, as a zigzag varint of Thrift's compact protocol.
    const many = [0x16, ...number, 0x19]
    const changed = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(many),
      bytes.subarray(at + rows.length),
    ])
    const footer = bytes.readUInt32LE(bytes.length - 8) + many.length - rows.length
    changed.writeUInt32LE(footer, changed.length - 8)
    await expect(readParquet(changed)).rejects.toThrow(userError(code, 'rows.parquet'))
  })

  it('are refused if a page unpacks to more than it declares', async () => {
    const bytes = await fixture('gzip')
    expect([...bytes.subarray(4, 7)]).toEqual([0x15, 0x04, 0x15])
    bytes[7] = 2
    await expect(readParquet(bytes)).rejects.toThrow(userError('DATA_INVALID_FILE', 'rows.parquet'))
  })
})
