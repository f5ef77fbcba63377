import { describe, expect, it } from '@jest/globals'
import { examplesOfTable } from '../../../src/stages/show-examples.ts'

const table = (columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>) => ({
  kind: 'table' as const,
  typed: true,
  rows: [],
  columns: new Map(Object.entries(columns)),
})

describe('what is shown of an example in a file of predictions', () => {
  const source = examplesOfTable(
    table({
      example: [1, 2, 3],
      label: ['a', 'b', 'a'],
      prediction: ['a', 'a', 'a'],
      'score.a': [1, 1, 1],
      'score.b': [0, 0, 0],
      text: ['one', null, ''],
      length: [3, 4.5, 5],
      urgent: [true, false, null],
    }),
  )

  it('is every column but the answers, as it was in the file', async () => {
    expect([...(await source(['2', '1']))]).toEqual([
      [
        '2',
        {
          picture: null,
          moreColumns: 0,
          values: [
            { column: 'text', value: null },
            { column: 'length', value: '4.5' },
            { column: 'urgent', value: 'false' },
          ],
        },
      ],
      [
        '1',
        {
          picture: null,
          moreColumns: 0,
          values: [
            { column: 'text', value: 'one' },
            { column: 'length', value: '3' },
            { column: 'urgent', value: 'true' },
          ],
        },
      ],
    ])
  })

  it('is nothing of an example that the file does not have', async () => {
    expect((await source(['4'])).size).toBe(0)
  })

  it('is the first columns of a wide file, with the number of the others', async () => {
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`column ${index}`, [index]]))
    const [[, shown] = []] = await examplesOfTable(table({ example: ['x'], label: ['a'], ...wide }))(['x'])
    expect(shown?.values).toHaveLength(24)
    expect(shown?.moreColumns).toBe(76)
  })
})
