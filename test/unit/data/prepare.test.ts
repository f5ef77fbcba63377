import { chmod, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import {
  digestOfSplit,
  openDataset,
  readColumn,
  readPreparation,
  readSplit,
} from '../../../src/dataset/dataset.ts'
import { folderWith, mistakeOf, prepare } from './sources.ts'

const rows = Array.from(
  { length: 100 },
  (_, i) => `${i},${['red', 'blue', 'grün'][i % 3]},z${i % 7},${i % 2 ? 'yes' : 'no'}`,
)
const header = 'age,color,zone,label\n'
const csv = header + rows.join('\n') + '\n'
const halves = {
  'd/a.csv': `${header}${rows.slice(0, 50).join('\n')}\n`,
  'd/b.csv': `${header}${rows.slice(50).join('\n')}\n`,
}
const numbersIn = (values: readonly (string | number | null)[]) => values.map(Number)
const settings = { source: 'd', columns: ['age', 'color'], transform: ['standardize'], split: { seed: 3 } }

describe('a prepared table', () => {
  it('has the same digest in any folder, and for any order in which its sources are listed', async () => {
    const one = await prepare(await folderWith(halves), settings)
    const other = await prepare(
      await folderWith({ 'd/b.csv': halves['d/b.csv'], 'd/a.csv': halves['d/a.csv'] }),
      {
        ...settings,
        source: ['d/b.csv', 'd/*.csv'],
      },
    )
    expect(other.dataset.digest).toBe(one.dataset.digest)
  })

  it('has a test split of its own digest, which other training data leave as it is', async () => {
    const files = { 'test/t.csv': `${header}1,red,z1,yes\n2,blue,z2,no\n` }
    const own = { ...settings, source: 'd', split: { train: 0.9, validation: 0.1, test: 'test', seed: 3 } }
    const [some, more, other] = await Promise.all([
      prepare(await folderWith({ ...files, 'd/a.csv': halves['d/a.csv'] }), own),
      prepare(await folderWith({ ...files, 'd/a.csv': csv }), own),
      prepare(await folderWith({ 'test/t.csv': `${header}1,red,z1,no\n`, 'd/a.csv': csv }), own),
    ])
    expect(more.dataset.digest).not.toBe(some.dataset.digest)
    expect(digestOfSplit(more.dataset, 'test')).toBe(digestOfSplit(some.dataset, 'test'))
    expect(digestOfSplit(other.dataset, 'test')).not.toBe(digestOfSplit(some.dataset, 'test'))
  })

  it('is described, verified and read back', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv }), settings)
    const opened = await openDataset(dataset.folder)
    expect(opened.digest).toBe(dataset.digest)
    expect(opened.details).toMatchObject({
      name: 'example',
      label: { kind: 'class', column: 'label', classes: ['no', 'yes'] },
      features: {
        columns: [
          { name: 'age', type: 'number' },
          { name: 'color', type: 'category', categories: ['blue', 'grün', 'red'] },
        ],
      },
      transform: { shape: [4] },
    })
    const { ids, size, features, labels } = await readSplit(opened, 'validation')
    const { train, validation, test } = opened.details.rows
    expect([train + validation + test, validation]).toEqual([100, size])
    expect(ids).toEqual(ids.map(() => expect.stringMatching(/^[0-9a-f]{24}$/)))
    const numbers = numbersIn(await readColumn(opened, 'validation', 'age'))
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(features).toEqual(Float64Array.from(numbers.flatMap((i) => [i, [2, 0, 1][i % 3] ?? 0])))
    expect(labels).toEqual(Int32Array.from(numbers, (i) => i % 2))
  })

  it('keeps the columns the model does not see, for slices', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv }), settings)
    const numbers = numbersIn(await readColumn(dataset, 'test', 'age'))
    expect(numbers.length).toBe(dataset.details.rows.test)
    expect(await readColumn(dataset, 'test', 'zone')).toEqual(numbers.map((i) => `z${i % 7}`))
    expect(await readColumn(dataset, 'test', 'label')).toEqual(numbers.map((i) => (i % 2 ? 'yes' : 'no')))
    expect((await mistakeOf(readColumn(dataset, 'test', 'size'))).expected).toContain(
      'age, color, label, zone',
    )
  })

  it('is fitted on the training split only', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv }), settings)
    const { features, size } = await readSplit(dataset, 'train')
    const ages = Array.from({ length: size }, (_, row) => features[row * 2] ?? 0)
    const mean = ages.reduce((sum, age) => sum + age, 0) / size
    expect(dataset.details.transform).toMatchObject({
      columns: [
        { name: 'age', steps: [{ step: 'standardize', mean }] },
        { name: 'color', encoding: 'one-hot', categories: 3 },
      ],
    })
  })

  it('takes numbers for categories if `categorical` names the column', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv }), {
      ...settings,
      columns: ['age'],
      categorical: ['age'],
    })
    const categories = Array.from({ length: 100 }, (_, i) => String(i))
    expect(dataset.details.features).toEqual({
      kind: 'table',
      columns: [{ name: 'age', type: 'category', categories }],
    })
  })

  it('may have a number for a label', async () => {
    const base = await folderWith({
      'd/a.jsonl': rows.map((_, i) => `{"x": ${i}, "y": ${2 * i}}`).join('\n'),
    })
    const { dataset } = await prepare(base, { source: 'd', task: 'regression', label: 'y' })
    expect(dataset.details.label).toEqual({ kind: 'number', column: 'y' })
    const { features, labels } = await readSplit(dataset, 'test')
    expect(labels).toEqual(Float32Array.from(features, (x) => 2 * x))
    expect((await readPreparation(dataset)).classes).toBeNull()
  })

  it('takes test files of their own as the test split', async () => {
    const { dataset } = await prepare(await folderWith(halves), {
      ...settings,
      split: { train: 0.8, validation: 0.2, test: 'd/b.csv' },
    })
    expect(dataset.details.rows.test).toBe(50)
    expect(await readColumn(dataset, 'test', 'age')).toEqual(rows.slice(50).map((_, i) => 50 + i))
  })
})

describe('cleaning', () => {
  const dirty = `${csv}1,,z1,yes\n,NA,z1,yes\n5,grün,z5,yes\n5,grün,other,yes\n5,grün,z5,no\n`

  it('leaves out what is missing or there twice, and says how much', async () => {
    const { dataset, messages } = await prepare(await folderWith({ 'd/a.csv': dirty }), {
      ...settings,
      clean: { missing: 'drop', duplicates: 'drop' },
    })
    const { columns, classes } = await readPreparation(dataset)
    const { cleaned } = dataset.details
    expect(cleaned).toMatchObject({ read: 105, missingRows: 2, missing: { age: 1, color: 2 }, duplicates: 2 })
    expect(columns['age']).toMatchObject({
      type: 'number',
      count: 101,
      missing: 0,
      moments: { minimum: 0, maximum: 99 },
    })
    expect(columns['color']).toMatchObject({ categories: { blue: 33, grün: 34, red: 34 } })
    expect(classes).toMatchObject({ train: { no: expect.any(Number), yes: expect.any(Number) } })
    expect(messages[0]).toContain('left out 2 with missing values (color 2, age 1) and 2 duplicates')
  })

  it('keeps duplicates by default, and stops at a missing value', async () => {
    const problem = await mistakeOf(prepare(await folderWith({ 'd/a.csv': dirty }), settings))
    expect(problem.found).toContain('no value in color (d/a.csv#100)')
    expect(problem.location?.line).toBe(102)
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': dirty }), {
      ...settings,
      clean: { missing: 'drop' },
    })
    expect(dataset.details.cleaned.duplicates).toBe(0)
  })

  it('takes what the test files hold out of the rest', async () => {
    const { dataset } = await prepare(await folderWith({ 'd/a.csv': csv, 'd/z.csv': halves['d/b.csv'] }), {
      ...settings,
      clean: { duplicates: 'drop' },
      split: { train: 0.8, validation: 0.2, test: 'd/z.csv' },
    })
    const { train, validation, test } = dataset.details.rows
    expect([train + validation, test]).toEqual([50, 50])
  })

  it('warns of a class that is never trained on', async () => {
    const base = await folderWith({ 'd/a.csv': csv, 'd/z.csv': `${header}1,red,z1,perhaps\n` })
    const { messages } = await prepare(base, {
      ...settings,
      split: { train: 0.8, validation: 0.2, test: 'd/z.csv' },
    })
    expect(messages).toContain('The class perhaps has no example in the train split.')
  })

  it('warns of a column whose texts are hardly ever the same, and of no other', async () => {
    const dated = rows.map((row, i) => `${row},2024-01-${i % 31} ${i % 9}h`)
    const { messages } = await prepare(
      await folderWith({ 'd/a.csv': `age,color,zone,label,day\n${dated.join('\n')}\n` }),
      { source: 'd' },
    )
    expect(messages.filter((message) => message.includes('different texts'))).toEqual([
      expect.stringMatching(/^The column day has 100 different texts in 100 examples/),
    ])
  })
})

describe('sources that are wrong', () => {
  it('are reported all at once, with the key that names each column and the column that was meant', async () => {
    const wrong = { source: 'd', label: 'lable', columns: ['ages', 'color'], weight: 'xyz' }
    const work = prepare(await folderWith({ 'd/a.csv': csv }), wrong)
    await expect(work).rejects.toMatchObject({
      problems: [
        { key: ['data', 'label'], hint: 'Did you mean "label"?' },
        { key: ['data', 'weight'], hint: 'Correct the name in the data section.' },
        { key: ['data', 'columns'], hint: 'Did you mean "age"?' },
      ],
    })
  })

  afterEach(() => {
    process.seteuid?.(process.getuid?.() ?? 0)
  })

  it.each([
    ['no column of the label', csv, { label: 'labe' }, 'no column labe', 'age, color, zone, label'],
    ['an unknown column', csv, { columns: ['age', 'colour'] }, 'no column colour', 'age, color, zone, label'],
    [
      'the label among the columns',
      csv,
      { columns: ['age', 'label'] },
      'the label label among',
      'do not hold the answer',
    ],
    [
      'a missing label',
      `${csv}1,red,z1,\n`,
      {},
      'no value in label (d/a.csv#100)',
      'a value in every column',
    ],
    [
      'text in a column of numbers',
      `${csv}many,red,z1,yes\n`,
      {},
      '"many" in column age (d/a.csv#100)',
      'a number',
    ],
    ['a number too large for float32', `${csv}1e39,red,z1,yes\n`, {}, '"1e+39" in column age', 'a number'],
    [
      'one class only',
      csv.replaceAll('yes', 'no'),
      {},
      'only the class no in label label',
      'at least two classes',
    ],
    ['a header only', header, {}, 'no examples', 'examples'],
    [
      'too few rows for a split',
      header + rows.slice(0, 3).join('\n'),
      {},
      'no example for the',
      'at least one',
    ],
    [
      'a text for a number label',
      csv,
      { task: 'regression' },
      '"no" (50 times), "yes" (50 times) in column label (d/a.csv#0)',
      'a number',
    ],
    [
      'decimal commas',
      `${header}${Array.from({ length: 20 }, (_, i) => `"${i},5",red,z,${i % 2}`).join('\n')}\n`,
      {},
      'in column age, such as "0,5"',
      'decimal points',
    ],
    [
      'free text as a feature',
      header + Array.from({ length: 1500 }, (_, i) => `${i},text ${i},z,${i % 2}`).join('\n'),
      {},
      '1500 different texts in column color',
      'at most 1000 categories',
    ],
    [
      'a label that is surely a number',
      header + Array.from({ length: 1500 }, (_, i) => `${i},red,z,${i}`).join('\n'),
      {},
      '1500 different values in label label',
      'at most 1000 classes',
    ],
    ['a column of our own', csv.replace('zone', 'example_id'), {}, 'a column example_id', 'another name'],
  ])('are refused, with nothing written: %s', async (_, content, change, found, expected) => {
    // prettier-ignore
    const base = await folderWith({ 'd/a.csv': content })
    const problem = await mistakeOf(prepare(base, { ...settings, ...change }))
    expect(problem.found).toContain(found)
    expect(problem.expected).toContain(expected)
    expect(await readdir(base)).toEqual(['d'])
    const row = /#(\d+)\)/.exec(problem.found)
    if (row) expect(problem.location).toEqual({ file: join(base, 'd/a.csv'), line: Number(row[1]) + 2 })
  })

  it('are refused when their permissions forbid to read them', async () => {
    const base = await folderWith({ 'd/a.csv': csv })
    await chmod(join(base, 'd/a.csv'), 0o000)
    process.seteuid?.(process.getuid?.() === 0 ? 65534 : (process.getuid?.() ?? 0))
    const problem = await mistakeOf(prepare(base, settings))
    expect(problem).toMatchObject({ location: { file: join(base, 'd/a.csv') } })
    expect(problem.found).toContain('EACCES')
  })

  it('leave the dataset that was there as it was', async () => {
    const base = await folderWith({ 'd/a.csv': csv })
    const { dataset } = await prepare(base, settings)
    await writeFile(join(base, 'd/a.csv'), `${csv}many,red,z1,yes\n`)
    await mistakeOf(prepare(base, settings))
    expect((await openDataset(dataset.folder)).digest).toBe(dataset.digest)
  })
})
