import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { nameOfRow } from '../../../../src/data/data-file.ts'
import { readParquet } from '../../../../src/predictions/readers/parquet.ts'
import { dataFile, mistakeOf } from '../../data/sources.ts'

const fixtures = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'data')

async function read(name: string) {
  return readParquet(await dataFile('rows.parquet', await readFile(join(fixtures, name))))
}

describe('Parquet files that pyarrow wrote', () => {
  it.each(['snappy', 'gzip', 'zstd', 'brotli'])('are read when compressed by %s', async (compression) => {
    const { columns, rows } = await read(`${compression}.parquet`)
    expect(Object.fromEntries(columns)).toEqual({
      count: [1, 2, null, 4],
      weight: [0.5, 1.25, 3, -4],
      color: ['red', 'blue', 'red', 'grün'],
      fresh: [true, false, true, true],
      day: [1, 2, 3, 4].map((day) => `2026-01-0${day}T00:00:00.000Z`),
      price: [1.5, 2.25, 3, 4.75],
      tags: ['["a"]', '[]', '["b","c"]', null],
      big: ['1152921504606846976', '1152921504606846977', 3, 4],
      label: ['yes', 'no', 'yes', 'no'],
    })
    expect(rows.map(nameOfRow)).toEqual([0, 1, 2, 3].map((row) => `rows.parquet#${row}`))
  })

  it('are refused when compressed by something else, saying by what', async () => {
    expect((await mistakeOf(read('lz4.parquet'))).found).toContain('LZ4')
  })

  it('are refused when cut short, or when they are something else', async () => {
    const whole = await readFile(join(fixtures, 'snappy.parquet'))
    const damaged = Buffer.from(whole)
    damaged.fill(0xff, 4, 400)
    for (const bytes of [whole.subarray(0, -9), damaged, Buffer.from('a,b\n1,2\n')]) {
      const problem = await mistakeOf(readParquet(await dataFile('x.parquet', bytes)))
      expect(problem.found).toContain('cannot be read as Parquet')
      expect(problem.location).toEqual({ file: 'x.parquet' })
    }
  })

  it('are refused before they are read when they declare more values than can be held', async () => {
    const bytes = await readFile(join(fixtures, 'gzip.parquet'))
    const rows = [0x16, 0x08, 0x19]
    const at = bytes.lastIndexOf(Buffer.from(rows))
    // 2 ** 40 rows instead of 4, as a zigzag varint of Thrift's compact protocol.
    const many = [0x16, ...Array<number>(5).fill(0x80), 0x40, 0x19]
    const changed = Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(many),
      bytes.subarray(at + rows.length),
    ])
    const footer = bytes.readUInt32LE(bytes.length - 8) + many.length - rows.length
    changed.writeUInt32LE(footer, changed.length - 8)
    const problem = await mistakeOf(readParquet(await dataFile('x.parquet', changed)))
    expect(problem.found).toContain(`${2 ** 40} rows of 9 columns`)
    expect(problem.location).toEqual({ file: 'x.parquet' })
  })

  it('are refused when a page declares more values than its column', async () => {
    const bytes = await readFile(join(fixtures, 'snappy.parquet'))
    // In Thrift's compact protocol, the header of a data page with 4 values begins with the field 5, a struct, and its field 1.
    const at = bytes.indexOf(Buffer.from([0x2c, 0x15, 0x08]))
    expect(at).toBeGreaterThan(0)
    bytes[at + 2] = 0x7e
    const problem = await mistakeOf(readParquet(await dataFile('x.parquet', bytes)))
    expect(problem.found).toContain('pages of more values than the 4 that count declares')
    expect(problem.location).toEqual({ file: 'x.parquet' })
  })

  it('are refused when a page unpacks to more than it declares', async () => {
    const bytes = await readFile(join(fixtures, 'gzip.parquet'))
    const page = 4
    expect([...bytes.subarray(page, page + 3)]).toEqual([0x15, 0x04, 0x15])
    bytes[page + 3] = 2
    const problem = await mistakeOf(readParquet(await dataFile('x.parquet', bytes)))
    expect(problem.found).toMatch(/cannot be read as Parquet .*larger than/)
  })
})
