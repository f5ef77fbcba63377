import { describe, expect, it } from '@jest/globals'
import { readSplit } from '../../../src/dataset/dataset.ts'
import { dataSection } from '../../../src/config/data.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { describeTransform } from '../../../src/transform/describe.ts'
import { hashBucket } from '../../../src/transform/hash-bucket.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from '../data/sources.ts'

/** Combinations of `from` and `to` with 8, 4, 4, 2 and 2 rows. */
const routes = ['Oslo,Rome', 'Oslo,Kyiv', 'Rome,Kyiv', 'Kyiv,Oslo', 'Rome,Oslo']
const rows = Array.from({ length: 20 }, (_, i) => {
  const route = routes[i < 8 ? 0 : i < 12 ? 1 : i < 16 ? 2 : i < 18 ? 3 : 4]
  return `${route},${i},u${i},${i % 2 ? 'yes' : 'no'}`
})
const csvOf = (lines: readonly string[]) => `from,to,age,user,label\n${lines.join('\n')}\n`

const sourceOf = async (lines: readonly string[] = rows) => folderWith({ 'd.csv': csvOf(lines) })
const section = (more: object) => ({
  source: 'd.csv',
  columns: ['from', 'to', 'age', 'user'],
  features: { user: { 'hash-buckets': 4, encode: 'index' }, age: { buckets: 2 } },
  split: { train: 1, validation: 0, test: 0 },
  ...more,
})

async function detailsOf(more: object, lines?: readonly string[]) {
  const { dataset } = await prepare(await sourceOf(lines), section(more))
  const { features, transform } = dataset.details
  if (!('columns' in transform)) throw new TypeError('no transform of columns')
  return { dataset, features, transform }
}

const route = (more: object) => ({ crosses: { route: { columns: ['from', 'to'], ...more } } })

/** Returns the values of the only cross, which are the last ones, for rows that a client sends. */
async function crossed(more: object, sent: readonly object[], width: number) {
  const { features, transform } = await detailsOf(more)
  const {
    features: values,
    size,
    texts,
  } = exampleCodec(features).decode(
    sent.map((row) => ({ from: 'Oslo', to: 'Rome', age: 1, user: 'u1', ...row })),
  )
  const result = applyTransform(transform, values, size, texts)
  const [all] = transform.shape
  return sent.map((_, row) => [...result.subarray((row + 1) * all - width, (row + 1) * all)])
}

describe('a cross of columns', () => {
  it('is one-hot over the most frequent combinations of the training split and all others', async () => {
    const sent = [
      {},
      { from: 'Oslo', to: 'Kyiv' },
      { from: 'Rome', to: 'Kyiv' },
      { from: 'Kyiv', to: 'Rome' },
    ]
    expect(await crossed(route({ top: 2 }), sent, 3)).toEqual([
      [0, 1, 0],
      // Two combinations have four rows each; that with the smaller positions is kept.
      [1, 0, 0],
      [0, 0, 1],
      [0, 0, 1],
    ])
  })

  it('is one position for an embedding with `encode: index`', async () => {
    const sent = [{}, { from: 'Oslo', to: 'Kyiv' }, { from: 'Kyiv', to: 'Kyiv' }]
    expect(await crossed(route({ top: 2, encode: 'index' }), sent, 1)).toEqual([[1], [0], [2]])
  })

  it('has the bucket of the hash of its positions with `hash-buckets`', async () => {
    const sent = [{}, { from: 'Kyiv', to: 'Oslo' }]
    expect(await crossed(route({ 'hash-buckets': 50, encode: 'index' }), sent, 1)).toEqual([
      [hashBucket('1,2', 50)],
      [hashBucket('0,1', 50)],
    ])
  })

  it('combines hashed categories and buckets of numbers', async () => {
    const crosses = { both: { columns: ['user', 'age'], top: 100, encode: 'index' } }
    const positions = await crossed(
      { crosses },
      rows.map((_, i) => ({ user: `u${i}`, age: i })),
      1,
    )
    const expected = rows.map((_, i) => `${hashBucket(`u${i}`, 4)},${i < 10 ? 0 : 1}`)
    const combinations = [...new Set(expected)].sort()
    expect(positions.flat()).toEqual(expected.map((combination) => combinations.indexOf(combination)))
  })

  it('is fitted to the same combinations for any order of the rows', async () => {
    const [one, other] = await Promise.all([
      detailsOf(route({ top: 3 })),
      detailsOf(route({ top: 3 }), rows.toReversed()),
    ])
    expect(other.transform).toEqual(one.transform)
  })

  it('adds to the width, and is described by its columns', async () => {
    const { dataset, transform } = await detailsOf(route({ top: 3 }))
    expect(transform.shape).toEqual([3 + 3 + 2 + 1 + 4])
    const raw = await readSplit(dataset, 'train')
    expect(applyTransform(transform, raw.features, raw.size, raw.texts)).toHaveLength(20 * 13)
    expect(describeTransform(transform)).toContainEqual({
      columns: ['route'],
      steps: 'one-hot of from × to, the 3 most frequent combinations and other',
    })
  })

  it('may be in an input of its own', async () => {
    const inputs = { wide: ['route'], deep: ['from', 'to'] }
    const { transform } = await detailsOf({
      columns: undefined,
      features: {},
      inputs,
      ...route({ top: 1 }),
    })
    expect(transform.inputs).toEqual([
      { name: 'deep', positions: [0, 1, 2, 3, 4, 5] },
      { name: 'wide', positions: [6, 7] },
    ])
  })

  it.each<[string, object, string]>([
    [
      'a feature that does not exist',
      { crosses: { c: { columns: ['from', 'nowhere'], top: 2 } } },
      'nowhere',
    ],
    [
      'numbers without buckets',
      { features: {}, crosses: { c: { columns: ['from', 'age'], top: 2 } } },
      'age',
    ],
    ['the name of a column', { crosses: { from: { columns: ['from', 'to'], top: 2 } } }, 'from'],
  ])('is refused with %s', async (_, more, name) => {
    await expect(prepare(await sourceOf(), section(more))).rejects.toThrow(
      userError('DATA_COLUMN_CONFLICT', name),
    )
  })

  it('is refused if it is in no input', async () => {
    const inputs = { deep: ['from', 'to'] }
    const more = { columns: undefined, features: {}, inputs, ...route({ top: 1 }) }
    await expect(prepare(await sourceOf(), section(more))).rejects.toThrow(
      userError('DATA_COLUMN_CONFLICT', 'route'),
    )
  })

  it.each([
    {},
    { top: 2, 'hash-buckets': 2 },
    { columns: ['from'], top: 2 },
    { columns: ['a', 'a'], top: 2 },
  ])('is rejected by the schema with %j', (more) => {
    expect(dataSection.safeParse({ source: 'd.csv', ...route(more) }).success).toBe(false)
  })
})
