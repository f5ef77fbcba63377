import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { recipeOf } from '../../../src/data/recipe.ts'
import { readSplit } from '../../../src/dataset/dataset.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { describeTransform } from '../../../src/transform/describe.ts'
import { userError } from '../../harness/user-error.ts'
import { golden, tokenizerFile, tokenizerText } from '../transform/tokenizer/golden.ts'
import { folderWith, prepare } from './sources.ts'

const texts = (golden.texts['word-piece'] ?? []).filter(({ text }) => text.trim() !== '')
const rows = texts.map(({ text }, i) => JSON.stringify({ note: text, label: i % 2 ? 'yes' : 'no' }))
const files = { 'd.jsonl': rows.join('\n'), 'parts/tokenizer.json': tokenizerText('word-piece') }
const section = (text: object, more: object = {}) => ({
  source: 'd.jsonl',
  features: { note: { type: 'text', text: { tokens: { tokenizer: 'parts/tokenizer.json' }, ...text } } },
  split: { train: 1, validation: 0, test: 0 },
  ...more,
})
const ids = { output: 'ids', length: golden.length }
const recipe = async (content: Readonly<Record<string, string>>) =>
  recipeOf(dataSection.parse(section(ids)), await folderWith(content), null)

describe('a column of texts with a tokenizer', () => {
  it("has the tokenizer's ids, truncated and padded as in Python", async () => {
    const { dataset } = await prepare(await folderWith(files), section(ids))
    const { transform } = dataset.details
    const raw = await readSplit(dataset, 'train')
    const values = applyTransform(transform, raw.features, raw.size, raw.texts)
    const expected = new Map(texts.map(({ text, fixed }) => [text, fixed]))
    const { length } = golden
    for (const [row, position] of [...raw.features].entries())
      expect([...values.subarray(row * length, (row + 1) * length)]).toEqual(
        expected.get(raw.texts?.[position] ?? ''),
      )
    expect(raw.size).toBe(texts.length)
    expect(describeTransform(transform)).toMatchObject([
      { columns: ['note'], steps: expect.stringMatching(/^the first 12 ids of a tokenizer of \d+ tokens$/) },
    ])
  })

  it('has counts or TF-IDF of n-grams of tokens with the other outputs', async () => {
    const { dataset } = await prepare(
      await folderWith(files),
      section({ output: 'counts', ngrams: [1, 2], vocabulary: 100_000 }),
    )
    const { transform } = dataset.details
    if (!('columns' in transform) || transform.columns[0]?.encoding !== 'text')
      throw new TypeError('no texts')
    const { vocabulary } = transform.columns[0]
    const tokens = texts.find(({ text }) => text.startsWith('free, freely'))?.tokens ?? []
    expect(tokens.length).toBeGreaterThan(5)
    expect(vocabulary).toEqual(expect.arrayContaining([...tokens, `${tokens[0]} ${tokens[1]}`]))
  })

  it('is another recipe with another tokenizer under the same name', async () => {
    const one = await recipe(files)
    expect((await recipe({ ...files })).digest).toBe(one.digest)
    const other = { ...files, 'parts/tokenizer.json': tokenizerText('unigram') }
    expect((await recipe(other)).digest).not.toBe(one.digest)
  })

  it('names a tokenizer that does not exist', async () => {
    await expect(recipe({ 'd.jsonl': rows.join('\n') })).rejects.toThrow(
      userError('FILE_MISSING', 'parts/tokenizer.json'),
    )
  })

  it('refuses a tokenizer outside of the repository, also through a link', async () => {
    const outside = await folderWith(files)
    const folder = await folderWith({ 'd.jsonl': rows.join('\n') })
    await symlink(join(outside, 'parts'), join(folder, 'parts'))
    const settings = dataSection.parse(section(ids))
    await expect(recipeOf(settings, folder, folder)).rejects.toThrow(userError('FILE_OUTSIDE_REPOSITORY'))
    expect((await recipeOf(settings, folder, null)).tokenizers.size).toBe(1)
  })

  it('needs a tokenizer with padding for ids', async () => {
    const without = JSON.stringify({ ...tokenizerFile('word-piece'), padding: null }).replaceAll(
      '[PAD]',
      '[FILL]',
    )
    const folder = await folderWith({ ...files, 'parts/tokenizer.json': without })
    await expect(prepare(folder, section(ids))).rejects.toThrow(userError('DATA_INVALID_FEATURE', 'padding'))
    const padded = (padding: string) =>
      section({ ...ids, tokens: { tokenizer: 'parts/tokenizer.json', padding } })
    await expect(prepare(folder, padded('[NONE]'))).rejects.toThrow(
      userError('DATA_INVALID_FEATURE', '[NONE]'),
    )
    const { dataset } = await prepare(folder, padded('[MASK]'))
    expect(dataset.details.transform).toMatchObject({ columns: [{ padding: 4 }] })
  })

  it('cannot have ids of n-grams of tokens', () => {
    expect(dataSection.safeParse(section({ ...ids, ngrams: [1, 2] })).error?.issues).toMatchObject([
      { path: ['features', 'note', 'text', 'ngrams'] },
    ])
  })
})
