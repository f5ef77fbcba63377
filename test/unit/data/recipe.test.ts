import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { folderWith, mistakeOf } from './sources.ts'

const files = { 'd/a.csv': 'x,label\n1,a\n', 'd/b.csv': 'x,label\n2,b\n', 'd/test.csv': 'x,label\n3,a\n' }
const settings = { source: 'd' }

async function digestOf(change: unknown, content: Readonly<Record<string, string>> = files): Promise<string> {
  const section = dataSection.parse(Object.assign({}, settings, change))
  return (await recipeOf(section, await folderWith(content), null)).digest
}

describe('a recipe', () => {
  it('is the same in any folder and for any order of the sources', async () => {
    const digest = await digestOf({})
    expect(await digestOf({ source: ['d/test.csv', 'd/b.csv', 'd/a.csv'] })).toBe(digest)
    expect(await digestOf({ format: 'csv' })).toBe(digest)
  })

  it('says nothing of what happens to examples while a model trains on them', async () => {
    expect(await digestOf({ augment: [{ noise: { stddev: 1 } }] })).toBe(await digestOf({}))
  })

  it.each([
    { source: ['d/a.csv', 'd/b.csv'] },
    { label: 'x' },
    { columns: ['x'] },
    { categorical: ['x'] },
    { task: 'regression' },
    { split: { seed: 1 } },
    { split: { train: 0.9, validation: 0.1, test: 'd/test.csv' } },
    { clean: { missing: 'drop' } },
    { transform: ['standardize'] },
    { features: { x: { missing: 'mean' } } },
  ])('is another with %j', async (change) => {
    expect(await digestOf(change)).not.toBe(await digestOf({}))
  })

  it('is another with other bytes or another name of a file', async () => {
    const digest = await digestOf({})
    expect(await digestOf({}, { ...files, 'd/a.csv': 'x,label\n1,b\n' })).not.toBe(digest)
    const { 'd/a.csv': moved, ...rest } = files
    expect(await digestOf({}, { ...rest, 'd/c.csv': moved })).not.toBe(digest)
  })

  it('takes the files of the test split out of the source', async () => {
    const split = { train: 0.9, validation: 0.1, test: 'd/t*' }
    const recipe = await recipeOf(dataSection.parse({ ...settings, split }), await folderWith(files), null)
    expect(recipe.files.map(({ path, split }) => [path, split])).toEqual([
      ['d/a.csv', null],
      ['d/b.csv', null],
      ['d/test.csv', 'test'],
    ])
    const all = dataSection.parse({ ...settings, split: { ...split, test: 'd' } })
    expect((await mistakeOf(recipeOf(all, await folderWith(files), null))).found).toContain(
      'only files of the validation or test split',
    )
  })

  it('knows a download by its sha256 without fetching it', async () => {
    const source = [{ url: 'https://unreachable.invalid/a.csv', sha256: 'b'.repeat(64) }]
    const recipe = await recipeOf(dataSection.parse({ source }), '.', null)
    expect(recipe.files).toMatchObject([
      { path: 'https://unreachable.invalid/a.csv', sha256: 'b'.repeat(64) },
    ])
  })
})
