import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import type { Label } from '../../../../src/dataset/dataset-schema.ts'
import { readSplit } from '../../../../src/dataset/dataset.ts'
import { thumbnailOf } from '../../../../src/images/thumbnail.ts'
import { alternate, examplesOfDataset, examplesOfTable } from '../../../../src/stages/gate/show-examples.ts'
import { folderWith, prepare } from '../../data/sources.ts'

const table = (columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>) => ({
  kind: 'table' as const,
  typed: true,
  rows: [],
  columns: new Map(Object.entries(columns)),
})

describe('the content of an example in a predictions file', () => {
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

  it('is every column except labels and predictions, as in the file', async () => {
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

  it('is empty for an example that is not in the file', async () => {
    expect((await source(['4'])).size).toBe(0)
  })

  it('contains the first columns of a wide file, with the number of the others', async () => {
    const wide = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`column ${index}`, [index]]))
    const [[, shown] = []] = await examplesOfTable(table({ example: ['x'], label: ['a'], ...wide }))(['x'])
    expect(shown?.values).toHaveLength(24)
    expect(shown?.moreColumns).toBe(76)
  })
})

describe('the pictures of a page', () => {
  it('alternate between the most confident broken and fixed predictions', () => {
    const side = (...ids: string[]) => ({
      count: ids.length,
      examples: ids.map((id) => ({
        id,
        label: 'a',
        candidate: 'a',
        baseline: 'b',
        score: 1,
        baselineScore: 1,
      })),
    })
    expect(alternate({ broken: side('b1', 'b2', 'b3'), fixed: side('f1') })).toEqual(['b1', 'f1', 'b2', 'b3'])
  })
})

it('The content of an example of a dataset is every stored column except the label and private ones', async () => {
  const rows = Array.from(
    { length: 40 },
    (_, row) => `k${row},${row},${row % 2 ? 'red' : 'blue'},s${row},${row % 3 ? 'yes' : 'no'}`,
  )
  const base = await folderWith({ 'd.csv': ['key,size,color,name,label', ...rows].join('\n') })
  const { dataset } = await prepare(base, {
    source: 'd.csv',
    id: 'key',
    columns: ['size', 'color'],
    private: ['size'],
    split: { train: 0.5, validation: 0, test: 0.5, seed: 1 },
  })
  const [first = '', , third = ''] = (await readSplit(dataset, 'test')).ids
  const shown = await examplesOfDataset(dataset, { kind: 'class', column: 'label', classes: ['no', 'yes'] })([
    third,
    'absent',
    first,
  ])
  expect([...shown.keys()]).toEqual([third, first])
  for (const [id, { values, picture, moreColumns }] of shown) {
    const number = Number(id.slice(1))
    expect(Object.fromEntries(values.map(({ column, value }) => [column, value]))).toEqual({
      key: id,
      color: number % 2 ? 'red' : 'blue',
      name: `s${number}`,
    })
    expect([picture, moreColumns]).toEqual([null, 0])
  }
})

it('The content of an example with images has a picture of the first column of images', async () => {
  const photos: Record<string, Uint8Array> = {}
  for (const row of [0, 1, 2, 3])
    photos[`p/${row}.png`] = encodePng({
      width: 2,
      height: 2,
      channels: 1,
      data: new Uint8Array(4).fill(60 * row),
    })
  const rows = Array.from(
    { length: 40 },
    (_, row) => `k${row},${row % 4}.png,${row},${row % 3 ? 'yes' : 'no'}`,
  )
  const base = await folderWith({
    ...photos,
    'd.csv': ['key,photo,size,label', ...rows].join('\n'),
  })
  const { dataset } = await prepare(base, {
    source: 'd.csv',
    id: 'key',
    features: { photo: { type: 'image', image: { folder: 'p' } } },
    split: { train: 0.5, validation: 0, test: 0.5, seed: 1 },
  })
  const [first = ''] = (await readSplit(dataset, 'test')).ids
  const label: Label = { kind: 'class', column: 'label', classes: ['no', 'yes'] }
  const shown = (await examplesOfDataset(dataset, label)([first])).get(first)
  const pixels = new Uint8Array(4).fill(60 * (Number(first.slice(1)) % 4))
  expect(shown?.picture).toEqual(thumbnailOf(pixels, { width: 2, height: 2, channels: 1 }))
  expect(shown?.values.map(({ column }) => column)).toEqual(['size', 'key'])
})
