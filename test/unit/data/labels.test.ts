import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { folderWith, mistakeOf, prepare } from './sources.ts'

const rows = Array.from(
  { length: 60 },
  (_, i) => `${i},${i % 7},${['cat', 'dog'][i % 2]},${(i / 4).toFixed(2)}`,
)
const files = { 'd/a.csv': `age,height,kind,euros\n${rows.join('\n')}\n` }
const labels = { species: { column: 'kind' }, price: { column: 'euros', task: 'regression' } }
const prepared = async (more: object) =>
  prepare(await folderWith(files), { source: 'd', transform: ['standardize'], ...more })
const problem = async (more: object) => mistakeOf(prepared(more))

describe('a table of several labels', () => {
  it('has them by the names of their outputs, in whatever order they are listed', async () => {
    const { dataset } = await prepared({ labels })
    expect(dataset.details.label).toEqual({
      kind: 'multi-output',
      outputs: [
        { name: 'price', label: { kind: 'number', column: 'euros' } },
        { name: 'species', label: { kind: 'class', column: 'kind', classes: ['cat', 'dog'] } },
      ],
    })
    expect(dataset.details.features).toMatchObject({ columns: [{ name: 'age' }, { name: 'height' }] })
    const { species, price } = labels
    const other = await prepared({ labels: { price, species } })
    expect(other.dataset.digest).toBe(dataset.digest)
  })

  it('gives each example a value for each output', async () => {
    const { dataset } = await prepared({
      labels,
      id: 'age',
      split: { train: 0.8, validation: 0.1, test: 0.1 },
    })
    const { size, ids, labels: values } = await readSplit(dataset, 'test')
    expect(values).toHaveLength(2 * size)
    for (const [index, id] of ids.entries()) {
      const row = Number(id)
      expect([...values.subarray(2 * index, 2 * index + 2)]).toEqual([
        Math.fround(Number((row / 4).toFixed(2))),
        row % 2,
      ])
    }
  })

  it('counts the classes of each', async () => {
    const { dataset } = await prepared({ labels })
    const { classes, classesOfOutputs } = await readPreparation(dataset)
    expect(classes).toBeNull()
    const { species, ...others } = classesOfOutputs ?? {}
    expect(others).toEqual({})
    expect((species?.train['cat'] ?? 0) + (species?.train['dog'] ?? 0)).toBe(dataset.details.rows.train)
  })

  it('takes the task of the section where a label has none', async () => {
    const { dataset } = await prepared({
      task: 'regression',
      labels: { first: { column: 'euros' }, second: { column: 'height' } },
    })
    expect(dataset.details.label).toMatchObject({
      outputs: [{ label: { kind: 'number' } }, { label: { kind: 'number' } }],
    })
  })

  it.each<[string, object, RegExp]>([
    [
      'is there twice',
      { labels: { ...labels, value: { column: 'euros' } } },
      /the column euros as the label of two outputs/,
    ],
    ['is not there', { labels: { ...labels, value: { column: 'weight' } } }, /no column weight/],
    ['the model sees', { labels, columns: ['age', 'euros'] }, /the label euros among the columns/],
    ['is the weight', { labels, weight: 'euros' }, /the weight euros as the label/],
  ])('is refused with a column that %s', async (_, more, message) => {
    expect((await problem(more)).found).toMatch(message)
  })

  it('is refused beside one label, and with one output', () => {
    expect(() => dataSection.parse({ source: 'd', label: 'kind', labels })).toThrow(/not both/)
    expect(() => dataSection.parse({ source: 'd', labels: { species: labels.species } })).toThrow(
      /at least two outputs/,
    )
  })
})
