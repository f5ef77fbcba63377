import { describe, expect, it } from '@jest/globals'
import { encodeArrow, openArrow } from '../../../src/dataset/arrow.ts'
import { encodeCategories, type Column } from '../../../src/dataset/columns.ts'

const columns: readonly Column[] = [
  { kind: 'text', name: 'id', values: ['a', '', null, 'ü€😀', '\ud83d'] },
  { kind: 'number', name: '7', values: Float64Array.of(1, -0.5, Number.NaN, 2 ** 53, 1e300) },
  encodeCategories('color', ['red', 'blue', null, 'red', 'blue']),
  encodeCategories('shape', ['round', 'round', 'round', 'flat', null]),
  { kind: 'bytes', name: 'image', values: [Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3), Uint8Array.of(4), Uint8Array.of(5)] }, // prettier-ignore
]

describe('an Arrow file', () => {
  it('gives back every column as it was, in order', () => {
    const file = openArrow(encodeArrow(columns))
    expect(file.names).toEqual(['id', '7', 'color', 'shape', 'image'])
    expect(file.column('id')).toEqual({ kind: 'text', name: 'id', values: ['a', '', null, 'ü€😀', '\ufffd'] })
    for (const column of columns.slice(1)) expect(file.column(column.name)).toEqual(column)
    expect(file.column('absent')).toBeNull()
  })

  it('is the same bytes each time', () => {
    expect(Buffer.compare(encodeArrow(columns), encodeArrow(columns))).toBe(0)
  })

  it('may have no rows', () => {
    const file = openArrow(encodeArrow([{ kind: 'text', name: 'id', values: [] }, encodeCategories('c', [])]))
    expect(file.column('id')).toEqual({ kind: 'text', name: 'id', values: [] })
    expect(file.column('c')).toEqual({ kind: 'category', name: 'c', categories: [], codes: new Int32Array() })
  })

  it('gives back texts of plain letters, also the empty ones', () => {
    const plain: Column = { kind: 'text', name: 'id', values: ['train/0.png#0', '', 'b', ''] }
    expect(openArrow(encodeArrow([plain])).column('id')).toEqual(plain)
  })

  it('can be opened from the middle of another buffer', () => {
    const bytes = encodeArrow(columns)
    const shifted = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3)
    expect(openArrow(shifted).column('7')).toEqual(columns[1])
  })
})
