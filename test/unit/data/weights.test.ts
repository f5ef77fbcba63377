import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { openDataset, readColumn, readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { folderWith, idx, mistakeOf, prepare } from './sources.ts'

const header = 'age,trust,label\n'
const rows = Array.from({ length: 100 }, (_, i) => `${i},${(i % 4) / 2},${i % 2 ? 'yes' : 'no'}`)
const csv = `${header}${rows.join('\n')}\n`
const settings = { source: 'd', weight: 'trust', split: { seed: 3 } }

describe('a column of weights', () => {
  it('is no feature, is named in the manifest and comes with the examples of each split', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv }), settings)
    const opened = await openDataset(dataset.folder)
    expect(opened.details).toMatchObject({
      weight: 'trust',
      features: { columns: [{ name: 'age', type: 'number' }] },
    })
    for (const split of ['train', 'validation', 'test'] as const) {
      const { features, weights } = await readSplit(opened, split)
      expect(weights).toEqual(Float32Array.from(features, (age) => (age % 4) / 2))
      expect(await readColumn(opened, split, 'trust')).toEqual([...(weights ?? [])])
    }
    expect((await readPreparation(opened)).columns['trust']).toMatchObject({ type: 'number', count: 100 })
  })

  it('goes where its example goes when examples are left out', async () => {
    const dirty = `${csv}\n7,1,yes\n8,,no\n`
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': dirty }), {
      ...settings,
      clean: { missing: 'drop', duplicates: 'drop' },
    })
    expect(dataset.details.cleaned).toMatchObject({ missingRows: 1, missing: { trust: 1 }, duplicates: 1 })
    const { features, weights } = await readSplit(dataset, 'train')
    expect(weights).toEqual(Float32Array.from(features, (age) => (age % 4) / 2))
  })

  it('makes another dataset, and leaves the test split and datasets without it as they were', async () => {
    const base = await folderWith({ 'd/a.csv': csv })
    const seen = { ...settings, columns: ['age'] }
    const { dataset: weighed } = await prepare(base, seen)
    const { dataset: plain } = await prepare(base, { ...seen, weight: undefined })
    expect(plain.digest).not.toBe(weighed.digest)
    expect(plain.details.recipe).not.toBe(weighed.details.recipe)
    expect(plain.manifest.files).toEqual(weighed.manifest.files)
    expect((await readSplit(plain, 'train')).weights).toBeNull()
    expect('weight' in (await openDataset(plain.folder)).details).toBe(false)
  })

  const image = {
    'd/x-images-idx3-ubyte': idx([4, 1, 1], [1, 2, 3, 4]),
    'd/x-labels-idx1-ubyte': idx([4], [0, 1, 0, 1]),
  }
  it.each([
    ['a weight below 0', { 'd/a.csv': `${csv}1,-0.5,yes\n` }, {}, 'the weight -0.5 in column trust (d/a.csv#100)', 'at least 0'], // prettier-ignore
    ['an endless weight', { 'd/a.csv': `${csv}1,1e999,yes\n` }, {}, 'in column trust (d/a.csv#100)', 'a number'], // prettier-ignore
    ['a weight that is a word', { 'd/a.csv': `${csv}1,much,yes\n` }, {}, '"much" in column trust (d/a.csv#100)', 'a number'], // prettier-ignore
    ['no weight', { 'd/a.csv': `${csv}1,,yes\n` }, {}, 'no value in trust (d/a.csv#100)', 'in the weight'], // prettier-ignore
    ['no such column', { 'd/a.csv': csv }, { weight: 'trusted' }, 'no column trusted', 'age, trust, label'], // prettier-ignore
    ['a weight that the model sees', { 'd/a.csv': csv }, { columns: ['age', 'trust'] }, 'the weight trust as the label or among', 'of its own'], // prettier-ignore
    ['a weight that is the label', { 'd/a.csv': csv }, { weight: 'label' }, 'the weight label as the label', 'of its own'], // prettier-ignore
    ['a weight that names categories', { 'd/a.csv': csv }, { categorical: ['trust'] }, 'the weight trust as', 'of its own'], // prettier-ignore
    ['nothing but weights of 0', { 'd/a.csv': csv, 't/a.csv': `${header}1,0,yes\n2,1e-60,no\n` }, { split: { train: 0.8, validation: 0.2, test: 't' } }, 'only weights of 0 in column trust for the test split', 'counts in every split'], // prettier-ignore
    ['a weight of images', image, {}, 'the weight trust in the data section, and images', 'for tables only'], // prettier-ignore
  ])('is refused, with nothing written: %s', async (_, files, change, found, expected) => {
    const base = await folderWith(files)
    const problem = await mistakeOf(prepare(base, { ...settings, ...change }))
    expect(problem.found).toContain(found)
    expect(problem.expected).toContain(expected)
    expect(await readdir(base)).not.toContain('made')
    if (problem.found.includes('#'))
      expect(problem.location).toEqual({ file: join(base, 'd/a.csv'), line: 102 })
  })
})
