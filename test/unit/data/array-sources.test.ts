import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { userError } from '../../harness/user-error.ts'
import { readTable } from './read-table.ts'
import { dataFile } from './sources.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, '..', '..', 'fixtures', 'data', name))

async function readFixture(format: 'arrow' | 'npz' | 'parquet', name: string) {
  return readTable(format, [await dataFile(name, await fixture(name))])
}

const nestedColumns = {
  'user.age': [30, NaN, NaN, 41],
  'user.home.city': ['Łódź', null, null, null],
  'embedding[0]': [0.5, 2, NaN, 3],
  'embedding[1]': [1, NaN, NaN, 4],
  'fixed[0]': [1, 3, NaN, 7],
  'fixed[1]': [2, 4, NaN, 8],
  'items[0].price': [0, 1, 2, 3],
  tags: ['["a"]', '[]', '["b","c"]', null],
  label: ['yes', 'no', 'yes', 'no'],
}

describe('Arrow files that pyarrow wrote', () => {
  it.each([
    ['with one batch', 'plain.arrow'],
    ['with several batches', 'batches.arrow'],
    ['as a stream', 'stream.arrows'],
    ['compressed by LZ4', 'lz4.arrow'],
    ['compressed by zstd', 'zstd.arrow'],
  ])('are read %s', async (_, name) => {
    const { columns, rows } = await readFixture('arrow', name)
    expect(columns).toEqual({
      count: [1, 2, NaN, 4],
      small: [-1, 2, 3, NaN],
      unsigned: [4294967295, 2, 3, 4],
      half: [0.5, -2, 65504, 2 ** -24],
      weight: [0.5, 1.25, NaN, -4],
      color: ['red', 'blue', null, 'grün'],
      code: [7, 8, 7, NaN],
      name: ['a', null, '', 'Łódź'],
      view: ['short', 'a text of more than twelve bytes', null, ''],
      fresh: ['true', null, 'true', 'false'],
      day: ['2026-01-01T00:00:00.000Z', '1969-12-31T00:00:00.000Z', null, '2026-01-04T00:00:00.000Z'],
      moment: ['2026-01-31T12:30:00.250Z', null, '2026-01-31T12:30:00.250Z', '2026-01-31T12:30:00.250Z'],
      nano: ['1969-12-31T23:59:59.999999Z', '1970-01-01T00:00:00.001Z', null, '1970-01-01T00:00:00.000Z'],
      clock: ['08:30:00', '23:59:59.500', null, '00:00:00'],
      lasted: [90, 1.5, NaN, 0],
      price: [1.5, -2.25, NaN, 4.75],
      big: ['1152921504606846976', '1152921504606846977', '3', '4'],
      nothing: [null, null, null, null],
      label: ['yes', 'no', 'yes', 'no'],
    })
    expect(rows).toEqual([0, 1, 2, 3].map((row) => [`${name}#${row}`, undefined]))
  })

  it('have a column for each field of a struct and each value of lists of one length', async () => {
    expect((await readFixture('arrow', 'nested.arrow')).columns).toEqual(nestedColumns)
  })

  it('are refused with a type that tables do not have, by the name of the column', async () => {
    await expect(readFixture('arrow', 'binary.arrow')).rejects.toThrow(
      userError('DATA_INVALID_FILE', '"image" of the type Binary'),
    )
  })

  it.each(['plain.arrow', 'stream.arrows', 'zstd.arrow', 'nested.arrow'])(
    'are refused if %s is cut',
    async (name) => {
      const whole = await fixture(name)
      for (let at = 8; at < whole.length; at += 97) {
        const cut = await dataFile(name, whole.subarray(0, at))
        await expect(readTable('arrow', [cut])).rejects.toThrow(userError('DATA_INVALID_FILE', name))
      }
    },
  )

  it('are refused if a text or a position lies outside of its buffer', async () => {
    const whole = await fixture('plain.arrow')
    const offsets = Buffer.from(Int32Array.of(0, 3, 5, 8, 10).buffer)
    const at = whole.indexOf(offsets)
    expect(at).toBeGreaterThan(0)
    whole.writeInt32LE(1000, at + 16)
    await expect(readTable('arrow', [await dataFile('rows.arrow', whole)])).rejects.toThrow(
      userError('DATA_INVALID_FILE', 'rows.arrow'),
    )
  })

  it('may differ in their batches, and are put together by the names of their columns', async () => {
    const files = [
      await dataFile('1.arrow', await fixture('batches.arrow')),
      await dataFile('2.feather', await fixture('lz4.arrow')),
    ]
    const { columns } = await readTable('arrow', files)
    expect(columns['price']).toEqual([1.5, -2.25, NaN, 4.75, 1.5, -2.25, NaN, 4.75])
  })
})

describe('Arrow, NumPy and Parquet files as sources of a join or a query', () => {
  const named = async (sourceName: string, name: string) => ({
    ...(await dataFile(name, await fixture(name))),
    sourceName,
  })
  const labels = async () => ({
    ...(await dataFile('labels.csv', 'label,y\nyes,1\nno,0\n')),
    sourceName: 'labels',
  })

  it.each(['nested.arrow', 'nested.parquet'])('have the structs and lists of %s', async (name) => {
    const section = {
      sources: { people: name, labels: 'labels.csv' },
      join: { left: 'people', right: 'labels', on: 'label' },
      source: undefined,
    }
    const { columns } = await readTable('csv', [await named('people', name), await labels()], { section })
    expect(columns).toEqual({ ...nestedColumns, y: [1, 0, 1, 0] })
  })

  it('keep their types', async () => {
    const section = {
      sources: { rows: 'plain.arrow', arrays: 'plain.npz' },
      query: `SELECT r.count + 1 AS more, year(r.moment) AS year, a.day::DATE - DATE '2026-01-01' AS days, [r.weight, a.half] AS both
        FROM rows r JOIN arrays a ON r.big = a.big`,
      source: undefined,
    }
    const files = [await named('rows', 'plain.arrow'), await named('arrays', 'plain.npz')]
    const { columns } = await readTable('csv', files, { section })
    expect(columns).toEqual({
      more: [2, 5, NaN],
      year: [2026, 2026, 2026],
      days: [30, 31, -20455],
      'both[0]': [0.5, -4, NaN],
      'both[1]': [0.5, 2 ** -24, 65504],
    })
  })
})

describe('Parquet files with structs and lists', () => {
  it('have the columns that Arrow files have', async () => {
    expect((await readFixture('parquet', 'nested.parquet')).columns).toEqual(nestedColumns)
  })
})

describe('files of NumPy arrays', () => {
  it.each(['plain.npz', 'compressed.npz'])('are read from %s', async (name) => {
    const { columns } = await readFixture('npz', name)
    expect(columns).toEqual({
      'x[0]': [0, 0.5, 1, 1.5],
      'x[1]': [0.25, 0.75, 1.25, 1.75],
      'turned[0]': [0, 2, 4, 6],
      'turned[1]': [1, 3, 5, 7],
      big: ['1152921504606846976', '2', '3', '4'],
      unsigned: ['9223372036854775808', '2', '3', '4'],
      swapped: [1.5, 2, NaN, -4],
      half: [0.5, -2, 65504, 2 ** -24],
      fresh: ['true', 'false', 'true', 'false'],
      name: ['a', '', 'grün', 'Łódź'],
      ascii: ['one', '', 'two', 'three'],
      day: ['2026-01-31T00:00:00.000Z', null, '1969-12-31T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
      moment: ['2026-01-31T12:30:00.250Z', null, '1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
      lasted: [1.5, 0, NaN, -0.09],
      label: [0, 1, 0, 1],
    })
  })

  it('are refused if they are cut', async () => {
    const whole = await fixture('compressed.npz')
    for (let at = 8; at < whole.length; at += 97) {
      const cut = await dataFile('cut.npz', whole.subarray(0, at))
      await expect(readTable('npz', [cut])).rejects.toThrow(userError('DATA_INVALID_FILE', 'cut.npz'))
    }
  })

  it('are refused if a value was changed', async () => {
    const whole = await fixture('plain.npz')
    const at = whole.indexOf(Buffer.from(BigInt64Array.of(2n ** 60n, 2n, 3n, 4n).buffer))
    whole[at + 8] = 5
    await expect(readTable('npz', [await dataFile('rows.npz', whole)])).rejects.toThrow(
      userError('DATA_INVALID_FILE', 'checksum'),
    )
  })
})
