import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Artifact } from '../../../src/artifacts/artifact.ts'
import type { DatasetDetails } from '../../../src/dataset/dataset-schema.ts'
import { profileDataset, type DatasetProfile } from '../../../src/profile/dataset-profile.ts'
import { sampleExamples } from '../../../src/profile/example-selection.ts'
import { folderWith, prepare } from '../data/sources.ts'

const words = ['the red fox', 'the blue dog', 'the end']
const line = (row: number) =>
  [
    row % 10 === 0 ? '' : row / 4,
    `2026-0${1 + (row % 9)}-11`,
    ['red', 'green', 'blue'][row % 3],
    `${words[row % 3]} ${row % 7}`,
    `4111-${row}`,
    (row * 37) % 101,
    row % 3 === 0 ? 'yes' : 'no',
  ].join(',')

let dataset: Artifact<DatasetDetails>
let profile: DatasetProfile

beforeAll(async () => {
  const rows = Array.from({ length: 300 }, (_, row) => line(row))
  const base = await folderWith({ 'd.csv': ['x,day,color,note,card,secret,y', ...rows].join('\n') })
  const prepared = await prepare(base, {
    source: 'd.csv',
    label: 'y',
    columns: ['x', 'day', 'color', 'note', 'secret'],
    private: ['secret', 'card'],
    clean: { missing: { numbers: 'median' } },
    features: { day: { type: 'date' }, note: { type: 'text', text: { vocabulary: 50 } } },
  })
  dataset = prepared.dataset
  profile = profileDataset(dataset)
})

const find = (name: string) => profile.columns.find((column) => column.name === name)

describe('the profile of a dataset', () => {
  it('describes each column, labels first, without private columns', () => {
    expect(profile.columns.map(({ name, kind }) => [name, kind])).toEqual([
      ['y', 'category'],
      ['x', 'number'],
      ['day', 'number'],
      ['color', 'category'],
      ['note', 'text'],
    ])
    expect(profile.privateColumns).toBe(1)
    expect(JSON.stringify([profile, sampleExamples(dataset)])).not.toMatch(/secret|4111/)
  })

  it('counts every row of every split once', () => {
    for (const column of profile.columns)
      for (const split of ['train', 'validation', 'test'] as const) {
        const { count, missing } = column.splits[split]
        expect(count + missing).toBe(dataset.details.rows[split])
      }
  })

  it('counts gaps as they are stored, before the transform replaces them', () => {
    const x = find('x')
    const missing = (['train', 'validation', 'test'] as const).map((split) => x?.splits[split].missing ?? 0)
    expect(missing.reduce((sum, count) => sum + count)).toBe(30)
  })

  it('counts categories by split', () => {
    const color = find('color')
    if (color?.kind !== 'category') throw new Error('not a category')
    const counts = color.frequent.map(({ counts: { train, validation, test } }) => train + validation + test)
    expect(counts).toEqual([100, 100, 100])
    expect(color.categories).toBe(3)
  })

  it('counts the training texts that contain a word', () => {
    const note = find('note')
    if (note?.kind !== 'text') throw new Error('not a text')
    expect(note.words[0]).toEqual({ word: 'the', texts: dataset.details.rows.train })
    expect(note.words.map(({ word }) => word)).toContain('fox')
    expect(note.splits.train.maximum).toBe('the blue dog 1'.length)
  })

  it('orders features by their association with the label', () => {
    const [associations] = profile.relations.labels
    expect(associations?.label).toBe('y')
    expect(associations?.associations[0]).toMatchObject({ feature: 'color', measure: 'Cramér’s V' })
    expect(associations?.associations[0]?.value).toBeGreaterThan(0.99)
  })

  it('is the same again', () => {
    expect(profileDataset(dataset)).toEqual(profile)
  })
})

it('the profile of a wide table has statistics of the first columns, and the names of the others', async () => {
  const names = Array.from({ length: 260 }, (_, index) => `x${index}`)
  const rows = Array.from(
    { length: 60 },
    (_, row) => `${names.map((_, index) => row * index + (row % 7)).join(',')},${row % 2}`,
  )
  const base = await folderWith({ 'd.csv': [`${names.join(',')},y`, ...rows].join('\n') })
  const wide = profileDataset((await prepare(base, { source: 'd.csv', label: 'y' })).dataset)
  expect(wide.columns).toHaveLength(200)
  expect(wide.columns.length + wide.otherColumns.length).toBe(261)
  expect(wide.relations.correlated).toHaveLength(30)
})

it('examples of a table are training rows with their names and the label first', () => {
  const { table, pictures } = sampleExamples(dataset)
  expect(pictures).toBeNull()
  expect(table?.columns[0]?.name).toBe('y')
  expect(new Set(table?.rows.map(({ id }) => id)).size).toBe(8)
})
