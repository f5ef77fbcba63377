import { expect, it } from '@jest/globals'
import { tableFromIPC } from 'apache-arrow'
import { encodeArrow } from '../../../src/dataset/arrow.ts'
import { encodeCategories, type Column } from '../../../src/dataset/columns.ts'

const columns: readonly Column[] = [
  { kind: 'text', name: 'id', values: ['a', '', null, 'ü€😀', '\ud83d'] },
  { kind: 'number', name: '7', values: Float64Array.of(1, -0.5, Number.NaN, 2 ** 53, 1e300) },
  encodeCategories('color', ['red', 'blue', null, 'red', 'blue']),
  encodeCategories('shape', ['round', 'round', 'round', 'flat', null]),
]

it('encodeArrow writes columns that other readers read, with missing values as null', () => {
  const table = tableFromIPC(encodeArrow(columns))
  expect(table.schema.fields.map(({ name }) => name)).toEqual(['id', '7', 'color', 'shape'])
  expect([...(table.getChild('id') ?? [])]).toEqual(['a', '', null, 'ü€😀', '\ufffd'])
  expect([...(table.getChild('7') ?? [])]).toEqual([1, -0.5, null, 2 ** 53, 1e300])
  expect([...(table.getChild('color') ?? [])]).toEqual(['red', 'blue', null, 'red', 'blue'])
  expect([...(table.getChild('shape') ?? [])]).toEqual(['round', 'round', 'round', 'flat', null])
})

it('encodeArrow returns the same bytes for the same columns', () => {
  expect(Buffer.compare(encodeArrow(columns), encodeArrow(columns))).toBe(0)
})
