import { describe, expect, it } from '@jest/globals'
import { readTable } from './read-table.ts'
import { dataFile, folderWith, mistakeOf, prepare } from './sources.ts'

async function readJson(content: string) {
  return readTable('jsonl', [await dataFile('rows.jsonl', content)])
}

describe('JSON Lines with objects and lists', () => {
  it('have a column for each field of an object inside, named by its path', async () => {
    const rows = [
      { id: 1, user: { age: 30, address: { city: 'Łódź', 'a/b': 1 } }, other: { x: 1 } },
      { id: 2, user: null, other: 'text' },
      { user: { address: { zip: '007' }, age: null } },
    ]
    const table = await readJson(rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(table.columns).toEqual({
      id: [1, 2, NaN],
      'user.age': [30, NaN, NaN],
      'user.address.city': ['Łódź', null, null],
      'user.address.a/b': [1, NaN, NaN],
      'user.address.zip': [null, null, '007'],
      other: ['{"x":1}', 'text', null],
    })
  })

  it('have a column for each value of lists of one length, named by its position', async () => {
    const rows = [
      { at: [1, 2.5], grid: [[1, 2, 3]], tags: ['a'], point: { xy: [{ x: 1 }, { x: 2 }] }, empty: [] },
      {
        at: null,
        grid: [[4, 5, 6]],
        tags: ['b', 'c'],
        point: { xy: [{ x: 3 }, { x: 4, z: 'z' }] },
        empty: [],
      },
      { at: [3, null], tags: ['d'] },
    ]
    const table = await readJson(rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(table.columns).toEqual({
      'at[0]': [1, NaN, 3],
      'at[1]': [2.5, NaN, NaN],
      'grid[0][0]': [1, 4, NaN],
      'grid[0][1]': [2, 5, NaN],
      'grid[0][2]': [3, 6, NaN],
      tags: ['["a"]', '["b","c"]', '["d"]'],
      'point.xy[0].x': [1, 3, NaN],
      'point.xy[1].x': [2, 4, NaN],
      'point.xy[1].z': [null, 'z', null],
      empty: ['[]', '[]', null],
    })
  })

  it('have columns for lists that are absent in the first thousand rows', async () => {
    const rows = Array.from({ length: 1500 }, (_, row) =>
      row < 1200 ? { x: row } : { x: row, at: [row, 1] },
    )
    const table = await readJson(rows.map((row) => JSON.stringify(row)).join('\n'))
    expect(table.names).toEqual(['x', 'at[0]', 'at[1]'])
    expect(table.columns['at[0]']?.slice(1199, 1201)).toEqual([NaN, 1200])
  })

  it('are refused with lists of different lengths in a column that the model sees, and read where it does not see it', async () => {
    const lines = Array.from({ length: 60 }, (_, row) =>
      JSON.stringify({ age: row, vector: row === 9 ? [row] : [row, 1], label: row % 2 ? 'yes' : 'no' }),
    )
    const base = await folderWith({ 'd/a.jsonl': lines.join('\n') })
    await expect(mistakeOf(prepare(base, { source: 'd' }))).resolves.toMatchObject({
      code: 'DATA_NESTED_VALUE',
      found: 'a list of length 1 in column vector (d/a.jsonl#9), after lists of length 2',
      location: { line: 10 },
    })
    const { dataset } = await prepare(base, { source: 'd', columns: ['age'] })
    expect(dataset.details.features).toMatchObject({ columns: [{ name: 'age' }] })
  })
})
