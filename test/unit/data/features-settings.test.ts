import { describe, expect, it } from '@jest/globals'
import { dataSection } from '../../../src/config/data.ts'
import { readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { sliceBatch } from '../../../src/dataset/examples.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { hashBucket } from '../../../src/transform/hash-bucket.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const cities = ['Rome', 'Oslo', 'Kyiv']
const row = (i: number) =>
  `${i % 9 === 0 ? '' : i / 2},${i % 11 === 0 ? '' : cities[i % 3]},2026-01-${String((i % 28) + 1).padStart(2, '0')},${i % 2 ? 'yes' : 'no'}`
const csv = `age,city,day,label\n${Array.from({ length: 120 }, (_, i) => row(i)).join('\n')}\n`
const features = {
  age: { missing: 'median', indicator: true, transform: ['standardize'] },
  city: { missing: { constant: 'Rome' }, unseen: 'other' },
  day: { type: 'date', parts: ['weekday'], cyclic: ['month'] },
}
const whole = { train: 1, validation: 0, test: 0 }
const prepared = async (more: object, content = csv) =>
  prepare(await folderWith({ 'd.csv': content }), { source: 'd.csv', ...more })

describe('features with settings', () => {
  it('keep rows with missing values, and declare what a client may send', async () => {
    const { dataset } = await prepared({ features })
    const { train, validation, test } = dataset.details.rows
    expect(train + validation + test).toBe(120)
    expect(dataset.details.features).toEqual({
      kind: 'table',
      columns: [
        { name: 'age', type: 'number', optional: true },
        { name: 'city', type: 'category', categories: ['Kyiv', 'Oslo', 'Rome'], optional: true, open: true },
        { name: 'day', type: 'date' },
      ],
    })
    expect(dataset.details.transform.shape).toEqual([2 + 4 + 3])
  })

  it('have the reaction to missing values of their type where they have none of their own', async () => {
    const missing = { numbers: 'median', categories: { constant: 'none' }, dates: 'drop', indicator: true }
    const types = { day: { type: 'date' }, age: { missing: 'mean' } }
    const { dataset } = await prepared({ clean: { missing }, features: types })
    expect(dataset.details.features).toMatchObject({
      columns: [
        { name: 'age', optional: true },
        { name: 'city', categories: ['Kyiv', 'Oslo', 'Rome', 'none'], optional: true },
        { name: 'day' },
      ],
    })
    // A feature with a reaction of its own adds no indicator.
    expect(dataset.details.transform).toMatchObject({
      columns: [{ indicator: false }, { indicator: true }, {}],
    })
    await expect(prepared({ clean: { missing: { categories: 'mode' } } })).rejects.toThrow(
      userError('DATA_MISSING_VALUE', 'age'),
    )
  })

  it('are all columns without another purpose that `exclude` does not name', async () => {
    const clean = { missing: 'drop' }
    const { dataset } = await prepared({ exclude: ['day'], clean })
    expect(dataset.details.features).toMatchObject({ columns: [{ name: 'age' }, { name: 'city' }] })
    await expect(prepared({ exclude: ['dya'], clean })).rejects.toMatchObject({
      problems: [{ code: 'DATA_UNKNOWN_COLUMN', key: ['data', 'exclude'] }],
    })
    await expect(prepared({ exclude: ['day'], columns: ['age'], clean })).rejects.toThrow('exclude')
  })

  it('have the steps of `data.transform`, which may be all that columns of numbers have', async () => {
    const { dataset } = await prepared({
      columns: ['age'],
      clean: { missing: 'drop' },
      transform: ['log', 'robust'],
    })
    expect(dataset.details.transform).toMatchObject({
      columns: [{ steps: [{ step: 'log' }, { step: 'robust' }] }],
    })
  })

  it('are equal to the bit offline and as a client sends them', async () => {
    const { dataset } = await prepared({ features })
    const { features: described, transform } = dataset.details
    const raw = await readSplit(dataset, 'train')
    const { encode, decode } = exampleCodec(described)
    const sent = raw.ids.map((_, index) => encode(sliceBatch(raw, index, 1)))
    const received: unknown = JSON.parse(JSON.stringify(sent))
    const served = decode(Array.isArray(received) ? received : [])
    expect(applyTransform(transform, served.features, served.size)).toEqual(
      applyTransform(transform, raw.features, raw.size),
    )
  })

  it('accept gaps and unknown categories at serving only where this is configured', async () => {
    const { dataset } = await prepared({ features })
    const { decode } = exampleCodec(dataset.details.features)
    expect([...decode([{ day: '2026-02-01', city: 'Lima' }]).features]).toEqual([
      NaN,
      3,
      Date.parse('2026-02-01'),
    ])
    expect(() => decode([{ age: 1, city: 'Rome' }])).toThrow(userError('SERVING_INVALID_REQUEST', 'day'))
    expect(() => decode([{ age: 1, day: '2026-02-30' }])).toThrow(userError('SERVING_INVALID_REQUEST', 'day'))
  })

  it('have any number of categories in hash buckets, one-hot or as positions', async () => {
    const users = `user,label\n${Array.from({ length: 3000 }, (_, i) => `u${i % 1500},${i}`).join('\n')}\n`
    const fit = async (setting: object) => {
      const { dataset } = await prepared(
        { task: 'regression', columns: ['user'], features: { user: { 'hash-buckets': 8, ...setting } } },
        users,
      )
      return dataset.details
    }
    expect(await fit({ encode: 'index' })).toMatchObject({
      features: { columns: [{ name: 'user', type: 'text' }] },
      transform: { columns: [{ encoding: 'hash', buckets: 8, values: 'index' }], shape: [1] },
    })
    const { features: described, transform } = await fit({})
    const {
      features: values,
      size,
      texts,
    } = exampleCodec(described).decode([{ user: 'u3' }, { user: 'new' }])
    expect(transform.shape).toEqual([8])
    const served = applyTransform(transform, values, size, texts)
    expect([served.subarray(0, 8), served.subarray(8)].map((row) => [...row].sort().join(''))).toEqual([
      '00000001',
      '00000001',
    ])
  })

  it.each([{ type: 'number' }, { top: 3 }, { buckets: 4 }, { transform: ['log'] }])(
    'cannot have hash buckets with %j',
    (setting) => {
      expect(
        dataSection.safeParse({ source: 'd.csv', features: { x: { 'hash-buckets': 8, ...setting } } }).error
          ?.issues,
      ).toMatchObject([{ path: ['features', 'x', 'hash-buckets'] }])
    },
  )

  it('have the positions of `order`, also of categories that the source does not have', async () => {
    const sizes = ['small', 'large', 'medium']
    const content = `size,label\n${Array.from({ length: 60 }, (_, i) => `${sizes[i % 3]},${i % 2 ? 'a' : 'b'}`).join('\n')}\n`
    const order = ['small', 'medium', 'large', 'huge']
    const { dataset } = await prepared({ split: whole, features: { size: { order } } }, content)
    const { features: described, transform } = dataset.details
    expect(transform).toMatchObject({ columns: [{ encoding: 'index', categories: 4 }], shape: [1] })
    const { decode } = exampleCodec(described)
    const { features: values } = decode(['huge', 'small', 'medium'].map((size) => ({ size })))
    expect([...applyTransform(transform, values, 3)]).toEqual([3, 0, 1])
    expect(() => decode([{ size: 'tiny' }])).toThrow(userError('SERVING_INVALID_REQUEST', 'tiny'))
    const raw = await readSplit(dataset, 'train')
    expect(new Set(raw.features)).toEqual(new Set([0, 1, 2]))
    await expect(
      prepared({ split: whole, features: { size: { order: ['small', 'large'] } } }, content),
    ).rejects.toThrow(userError('DATA_INVALID_FEATURE', 'medium', 'size'))
  })

  it.each([{ type: 'number' }, { unseen: 'other' }, { top: 3 }, { 'hash-buckets': 4 }])(
    'cannot have an order with %j',
    (setting) => {
      expect(
        dataSection.safeParse({ source: 'd.csv', features: { x: { order: ['a', 'b'], ...setting } } })
          .success,
      ).toBe(false)
    },
  )

  it('are hashed as they are written, with leading zeros', async () => {
    const content = `code,label\n${Array.from({ length: 60 }, (_, i) => `00${i % 6},${i % 2 ? 'a' : 'b'}`).join('\n')}\n`
    const { dataset } = await prepared(
      { split: whole, features: { code: { 'hash-buckets': 1000, encode: 'index' } } },
      content,
    )
    const raw = await readSplit(dataset, 'train')
    const values = applyTransform(dataset.details.transform, raw.features, raw.size, raw.texts)
    const buckets = Array.from({ length: 6 }, (_, i) => hashBucket(`00${i}`, 1000))
    expect(buckets).toEqual(expect.arrayContaining([...new Set(values)]))
  })

  it('may be durations, which are seconds offline and at serving', async () => {
    const cells = ['1:30:00', '90', 'PT2M', '1 day 00:00:01']
    const content = `wait,label\n${Array.from({ length: 40 }, (_, i) => `${cells[i % 4]},${i % 2 ? 'a' : 'b'}`).join('\n')}\n`
    const { dataset } = await prepared({ split: whole, features: { wait: { type: 'duration' } } }, content)
    expect(dataset.details.features).toMatchObject({ columns: [{ name: 'wait', type: 'duration' }] })
    expect(new Set((await readSplit(dataset, 'train')).features)).toEqual(new Set([5400, 90, 120, 86_401]))
    const { decode } = exampleCodec(dataset.details.features)
    expect([...decode([{ wait: '1:30:00' }, { wait: 90 }]).features]).toEqual([5400, 90])
    for (const wait of ['soon', true, null])
      expect(() => decode([{ wait }])).toThrow(userError('SERVING_INVALID_REQUEST', 'wait'))
  })

  it('name durations that cannot be read, or put their rows in quarantine', async () => {
    const content = `wait,label\n${Array.from({ length: 40 }, (_, i) => `${i === 7 ? 'soon' : '0:10'},${i % 2 ? 'a' : 'b'}`).join('\n')}\n`
    const more = { split: whole, features: { wait: { type: 'duration' } } }
    await expect(prepared(more, content)).rejects.toThrow(
      userError('DATA_INVALID_DURATION', 'd.csv', 'soon', 'wait'),
    )
    const clean = { 'on-error': 'quarantine', 'at-most': 0.1 }
    const { dataset } = await prepared({ ...more, clean }, content)
    expect(dataset.details.cleaned).toMatchObject({ read: 40, quarantined: 1 })
    expect(dataset.details.rows.train).toBe(39)
  })

  it('may have more than 1,000 categories as positions, but not one-hot', async () => {
    const users = `user,label\n${Array.from({ length: 3000 }, (_, i) => `u${i % 1500},${i}`).join('\n')}\n`
    const regression = { task: 'regression', columns: ['user'] }
    await expect(prepared(regression, users)).rejects.toThrow(userError('DATA_TOO_MANY_CATEGORIES', 'user'))
    const { dataset } = await prepared({ ...regression, features: { user: { encode: 'index' } } }, users)
    expect(dataset.details.transform).toMatchObject({ columns: [{ categories: 1500 }], shape: [1] })
  })

  it('are named by the error about a column of many dates', async () => {
    const days = Array.from({ length: 1500 }, (_, i) => new Date(i * 86_400_000).toISOString().slice(0, 10))
    const content = `day,label\n${days.map((day, i) => `${day},${i}`).join('\n')}\n`
    await expect(prepared({ task: 'regression', columns: ['day'] }, content)).rejects.toThrow(
      userError('DATA_TOO_MANY_CATEGORIES', 'type: date'),
    )
  })

  it('keep the most frequent categories of the training split with `top`', async () => {
    const many = `city,x,label\n${Array.from({ length: 200 }, (_, i) => `c${i % 2 === 0 ? 0 : i % 40},${i},${i % 3 ? 'a' : 'b'}`).join('\n')}\n`
    const { dataset } = await prepared({ features: { city: { top: 3 } } }, many)
    const { features: described } = dataset.details
    expect(described.kind === 'table' && described.columns[0]).toMatchObject({
      categories: expect.arrayContaining(['c0']),
      open: true,
    })
    expect(dataset.details.transform.shape).toEqual([4 + 1])
  })

  it('name a column that does not exist or is no feature', async () => {
    await expect(prepared({ features: { agee: {} } })).rejects.toMatchObject({
      problems: [{ code: 'DATA_UNKNOWN_COLUMN', key: ['data', 'features', 'agee'] }],
    })
    await expect(prepared({ features: { label: { top: 3 } } })).rejects.toThrow(
      userError('DATA_COLUMN_CONFLICT', 'label'),
    )
  })

  it('reject a number that cannot be read, with all such texts of the column', async () => {
    const content = csv
      .replace('\n0.5,', '\n?,')
      .replace('\n1,', '\nunknown,')
      .replace('\n2,', '\n?,')
      .replaceAll(',,', ',Rome,')
    await expect(
      prepared({ features: { age: { type: 'number', missing: 'mean' } } }, content),
    ).rejects.toThrow(userError('DATA_NOT_A_NUMBER', '"?" (2 times)', '"unknown"', 'age'))
  })
})

describe('warnings about the data', () => {
  const warningsOf = async (content: string, more: object = {}) =>
    (await readPreparation((await prepared(more, content)).dataset)).warnings

  it('name the share of rows that are dropped for missing values', async () => {
    const warnings = await warningsOf(csv, { clean: { missing: 'drop' }, columns: ['age'] })
    expect(warnings).toContainEqual(expect.stringMatching(/14 of 120 rows \(12 %\).*age/))
  })

  it('do not advise to replace missing labels', async () => {
    const content = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i},${i % 7 ? i % 2 : ''}`).join('\n')}\n`
    expect(await warningsOf(content, { clean: { missing: 'drop' } })).toEqual([
      expect.not.stringContaining('clean:'),
    ])
  })

  it('name classes that differ in case or spaces only', async () => {
    const content = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i},${['Ja', 'ja', 'nein'][i % 3]}`).join('\n')}\n`
    expect(await warningsOf(content)).toContainEqual(expect.stringContaining('"Ja" and "ja"'))
  })

  it('name columns that number or identify rows, which are no features', async () => {
    const content = `Unnamed: 0,user_id,x,label\n${Array.from({ length: 60 }, (_, i) => `${i},u${i * 7},${i % 13},${i % 2}`).join('\n')}\n`
    const { dataset } = await prepared({}, content)
    expect(dataset.details.features).toMatchObject({ columns: [{ name: 'x' }] })
    expect(await warningsOf(content)).toEqual([
      expect.stringContaining('"Unnamed: 0"'),
      expect.stringContaining('"user_id"'),
    ])
    const listed = await prepared({ columns: ['user_id', 'x'] }, content)
    expect(listed.dataset.details.features).toMatchObject({ columns: [{ name: 'user_id' }, { name: 'x' }] })
  })

  it('name a label that is a number, in one line', async () => {
    const continuous = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i % 7},${(i * 7919) % 100}.5`).join('\n')}\n`
    expect(await warningsOf(continuous)).toEqual([
      expect.stringContaining('`task: regression`'),
      expect.stringMatching(/^\d+ classes have no example in the train split: .* more\.$/),
    ])
    expect(await warningsOf(continuous, { task: 'regression' })).toEqual([])
    const names = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i % 7},n${i % 40}`).join('\n')}\n`
    expect(await warningsOf(names)).toContainEqual(expect.stringContaining('`task: regression`'))
    const stars = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i % 7},${(i % 5) + 1}`).join('\n')}\n`
    expect(await warningsOf(stars)).toEqual([])
  })

  it('name a column that loses distinct values in float32', async () => {
    const content = `t,label\n${Array.from({ length: 60 }, (_, i) => `${1_764_374_400_000 + i * 1000},${i % 2}`).join('\n')}\n`
    expect(await warningsOf(content)).toContainEqual(expect.stringMatching(/^The column t keeps \d+ of/))
    expect(await warningsOf(content, { transform: ['standardize'] })).toEqual([])
  })
})

describe('categories in several spellings', () => {
  it.each([
    ['numbers', ['1', '1.0', '2'], ['1', '2']],
    ['truth values', ['True', 'true', 'false'], ['false', 'true']],
    ['postcodes, which stay as they are', ['01', '1', '02'], ['01', '02', '1']],
  ])('are one category: %s', async (_, texts, classes) => {
    const content = `x,label\n${Array.from({ length: 60 }, (_, i) => `${i % 17},${texts[i % 3]}`).join('\n')}\n`
    const { dataset } = await prepared({}, content)
    expect(dataset.details.label).toMatchObject({ classes: expect.arrayContaining(classes) })
    expect(dataset.details.label.kind === 'class' && dataset.details.label.classes).toHaveLength(
      classes.length,
    )
  })

  it('accept a JSON number or truth value at serving', async () => {
    const content = `c,b,x,label\n${Array.from({ length: 90 }, (_, i) => `${(i % 3) + 1}.0,${i % 2 ? 'True' : 'False'},${i},${i % 2}`).join('\n')}\n`
    const { dataset } = await prepared({ categorical: ['c'] }, content)
    expect([...exampleCodec(dataset.details.features).decode([{ c: 1, b: true, x: 5 }]).features]).toEqual([
      0, 1, 5,
    ])
  })
})
