import { describe, expect, it } from '@jest/globals'
import { readSplit } from '../../../src/dataset/dataset.ts'
import { sliceBatch } from '../../../src/dataset/examples.ts'
import { overlapOfSplits } from '../../../src/data/overlap.ts'
import { withStoredColumns } from '../../../src/dataset/stored-columns.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { changeExamples } from '../../../src/robustness/change-examples.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const rows = Array.from({ length: 120 }, (_, i) => ({
  note: i % 10 === 0 ? null : `Note ${i % 40} über das Haus`,
  age: i,
  label: i % 2 ? 'yes' : 'no',
}))
const note = { type: 'text', missing: { constant: '' }, text: { tokens: 'words', vocabulary: 30 } }
const prepared = async (more: object, content: readonly object[] = rows) => {
  const jsonl = content.map((row) => JSON.stringify(row)).join('\n')
  return (await prepare(await folderWith({ 'd.jsonl': jsonl }), { source: 'd.jsonl', ...more })).dataset
}

describe('a column of texts', () => {
  it('is a feature with the type `text`, and equal to the bit in a stored split and at serving', async () => {
    const { details, ...dataset } = await prepared({ features: { note } })
    expect(details.features).toMatchObject({
      columns: [{ name: 'note', type: 'text', optional: true }, { name: 'age' }],
    })
    const train = await readSplit({ details, ...dataset }, 'train')
    const { encode, decode } = exampleCodec(details.features)
    const sent: unknown = JSON.parse(
      JSON.stringify(train.ids.map((_, index) => encode(sliceBatch(train, index, 1)))),
    )
    const served = decode(Array.isArray(sent) ? sent : [])
    expect(applyTransform(details.transform, served.features, served.size, served.texts)).toEqual(
      applyTransform(details.transform, train.features, train.size, train.texts),
    )
  })

  it('has a vocabulary of the training split only', async () => {
    const files = {
      'train.csv': ['note,label', ...rows.map(({ age, label }) => `seen ${age}a,${label}`)].join('\n'),
      'test.csv': ['note,label', 'unseen alone,yes', 'unseen more,no'].join('\n'),
    }
    const { dataset } = await prepare(await folderWith(files), {
      source: 'train.csv',
      split: { train: 1, validation: 0, test: 'test.csv' },
      features: { note: { type: 'text' } },
    })
    const { transform } = dataset.details
    const [fitted] = 'columns' in transform ? transform.columns : []
    expect(fitted).toMatchObject({ vocabulary: expect.arrayContaining(['seen', '5a']) })
    expect(fitted).toMatchObject({ vocabulary: expect.not.arrayContaining(['unseen']) })
  })

  it('is compared as a whole by `clean.duplicates` and between splits', async () => {
    const twice = rows.flatMap(({ age, label }) => [
      { note: `text ${age}`, label },
      { note: `text ${age}`, label },
    ])
    const dataset = await prepared({ clean: { duplicates: 'drop' }, features: { note } }, twice)
    const { train, validation, test } = dataset.details.rows
    expect(train + validation + test).toBe(120)
    expect(await overlapOfSplits(dataset)).toMatchObject({ equal: 0 })
  })

  it('stays unchanged where the gate changes numbers', async () => {
    const dataset = await prepared({ features: { note } })
    const examples = await readSplit(dataset, 'test')
    const { features, label } = dataset.details
    if (label.kind === 'multi-output') throw new TypeError('several outputs')
    const rule = { test: 'jitter', fraction: 0.5, name: 'jitter', maxDrop: 0.1 } as const
    const changed = changeExamples(rule, examples, { features, label }, 0)
    const notes = examples.features.filter((_, index) => index % 2 === 0)
    expect(changed.features.filter((_, index) => index % 2 === 0)).toEqual(notes)
    expect(changed.features).not.toEqual(examples.features)
    expect(changed.texts).toBe(examples.texts)
  })

  it('is read for a model that needs it, although it is no feature of the dataset', async () => {
    const whole = await prepared({ features: { note } })
    const other = await prepared({ columns: ['age'] })
    const widened = await withStoredColumns(other, 'test', [whole.details.features])
    const { texts = [] } = await readSplit(widened, 'test')
    expect(texts[0]).toMatch(/^Note \d+ über das Haus$/)
  })

  it('is refused as categories with a hint at its type', async () => {
    const many = Array.from({ length: 1100 }, (_, i) => ({ note: `text ${i}`, age: i, label: i % 2 }))
    await expect(prepared({}, many)).rejects.toThrow(userError('DATA_TOO_MANY_CATEGORIES', 'type: text'))
  })

  it.each([
    ['settings of a text without its type', { text: {} }],
    ['steps for numbers', { type: 'text', transform: ['standardize'] }],
    ['ids without a length', { type: 'text', text: { output: 'ids' } }],
    ['a length without ids', { type: 'text', text: { length: 3 } }],
    ['n-grams from many to few', { type: 'text', text: { ngrams: [3, 1] } }],
  ])('is refused with %s', async (_, setting) => {
    await expect(prepared({ features: { note: setting } })).rejects.toThrow(/note/)
  })
})
