import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const rows = Array.from({ length: 80 }, (_, row) => ({
  x: (row * 37) % 80 === 7 ? 1234.5 : ((row * 37) % 80) / 8,
  color: ['grün', 'rot', 'blau'][row % 3] ?? '',
  y: row % 2 === 0 ? 'ja' : 'nein',
}))

type Row = (typeof rows)[number]

const csv = (line: (row: Row) => string, separator = ',') =>
  [['x', 'color', 'y'].join(separator), ...rows.map(line)].join('\n') + '\n'
const plain = csv(({ x, color, y }) => `${x},${color},${y}`)
const german = csv(({ x, color, y }) => `${x.toString().replace('.', ',')};${color};${y}`, ';')
const grouped = csv(({ x, color, y }) => `"${x.toLocaleString('en')}",${color},${y}`)
const quotedNumbers = rows.map((row) => JSON.stringify({ ...row, x: String(row.x) })).join('\n')

const settings = { label: 'y', transform: ['standardize'], split: { train: 0.6, validation: 0.2, test: 0.2 } }

async function details(file: string, content: string | Uint8Array, section: object = {}) {
  const base = await folderWith({ [file]: content })
  const { dataset, messages } = await prepare(base, { source: file, ...settings, ...section })
  const { rows: sizes, transform, features } = dataset.details
  return { sizes, transform, features, messages }
}

describe('a table', () => {
  it.each([
    ['with CRLF', 'd.csv', plain.replaceAll('\n', '\r\n'), {}],
    ['with carriage returns only', 'd.csv', plain.replaceAll('\n', '\r'), {}],
    ['with a byte order mark', 'd.csv', `\ufeff${plain}`, {}],
    ['in gzip', 'd.csv.gz', gzipSync(plain), {}],
    ['in zstd', 'd.csv.zst', zstdCompressSync(plain), {}],
    ['in UTF-16', 'd.csv', Buffer.from(`\ufeff${plain}`, 'utf16le'), {}],
    ['in Latin-1', 'd.csv', Buffer.from(plain, 'latin1'), { csv: { encoding: 'latin-1' } }],
    ['with semicolons and decimal commas', 'd.csv', german, { csv: { decimal: ',' } }],
    ['with thousands separators', 'd.csv', grouped, { csv: { thousands: ',' } }],
    ['with spaces in quotes', 'd.csv', csv(({ x, color, y }) => `${x},"${color} ", "${y}"`), {}],
    [
      'with texts for missing values',
      'd.csv',
      `${plain}?,rot,ja\n`,
      { clean: { missing: 'drop', 'na-values': ['?'] } },
    ],
    ['as JSON Lines', 'd.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'), {}],
    ['as a JSON array', 'd.json', JSON.stringify(rows, null, 1), {}],
    ['as JSON Lines with numbers in quotes', 'd.jsonl', quotedNumbers, {}],
  ])('%s gives the same splits and the same transform', async (_, file, content, section) => {
    const expected = await details('d.csv', plain)
    const found = await details(file, content, section)
    expect(found.sizes).toEqual(expected.sizes)
    expect(found.transform).toEqual(expected.transform)
    expect(found.features).toEqual(expected.features)
  })

  it.each([
    ['in Latin-1', 'd.csv', Buffer.from(plain, 'latin1'), 'DATA_NOT_UTF8', 'encoding: windows-1252'],
    [
      'in UTF-16 without a byte order mark',
      'd.csv',
      Buffer.from(plain, 'utf16le'),
      'DATA_NOT_UTF8',
      'utf-16',
    ],
    ['with decimal commas', 'd.csv', german, 'DATA_NOT_A_NUMBER', 'decimal'],
    [
      'with thousands separators',
      'd.csv',
      csv(({ color, y }) => `"3,207",${color},${y}`),
      'DATA_NOT_A_NUMBER',
      'thousands',
    ],
    ['with texts among numbers', 'd.csv', `${plain}?,rot,ja\n-,rot,ja\n`, 'DATA_NOT_A_NUMBER', '"?", "-"'],
    ['with infinite numbers', 'd.csv', `${plain}inf,rot,ja\n`, 'DATA_NOT_A_NUMBER', 'inf'],
    ['with numbers that are too large', 'd.csv', `${plain}1e400,rot,ja\n`, 'DATA_NOT_A_NUMBER', '"1e400"'],
    ['with lines of two kinds', 'd.csv', plain.replace('\n', '\r\n'), 'DATA_INVALID_FILE', 'line'],
  ] as const)('%s is refused, with a hint', async (_, file, content, code, hint) => {
    await expect(details(file, content)).rejects.toThrow(userError(code, hint))
  })

  it('of another format than CSV is refused with settings of CSV', async () => {
    await expect(details('d.json', JSON.stringify(rows), { csv: { decimal: ',' } })).rejects.toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE'),
    )
  })
})
