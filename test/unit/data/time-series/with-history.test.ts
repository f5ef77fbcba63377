import { describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { dataSection } from '../../../../src/config/data.ts'
import type { Artifact } from '../../../../src/artifacts/artifact.ts'
import type { ErrorCode } from '../../../../src/errors/codes.ts'
import { countsByRule } from '../../../../src/dataset/cleaned.ts'
import { readSplit } from '../../../../src/dataset/dataset.ts'
import { splitNames, type DatasetDetails, type SplitName } from '../../../../src/dataset/dataset-schema.ts'
import { exampleCodec } from '../../../../src/model/example-codec.ts'
import { applyTransform } from '../../../../src/transform/apply.ts'
import { describeTransform } from '../../../../src/transform/describe.ts'
import { spansOf } from '../../../../src/transform/table-transform.ts'
import { userError } from '../../../harness/user-error.ts'
import { folderWith, prepare } from '../sources.ts'

const fixtures = join(import.meta.dirname, '../../../fixtures/time-series')
const sales = await readFile(join(fixtures, 'sales.csv'), 'utf8')
const cell = z.union([z.number(), z.string(), z.null()])
const expected = z
  .array(z.looseObject({ store: z.string(), day: z.number(), split: z.enum(splitNames) }).catchall(cell))
  .parse(JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8')))

const constant = (value: number | string) => ({ missing: { 'forward-fill': { constant: value } } })
/** Marks replaced values; no number of the fixture is near it. */
const replaced = -1000

const section = (more: object = {}) => ({
  source: 'sales.csv',
  task: 'regression',
  label: 'demand',
  columns: ['store', 'day', 'sales', 'price', 'weather'],
  split: { train: 0.6, validation: 0.2, test: 0.2, time: 'day' },
  features: {
    sales: { missing: { constant: replaced } },
    price: constant(replaced),
    weather: { ...constant('sun'), indicator: true, encode: 'index' },
  },
  'time-series': {
    group: 'store',
    history: {
      sales: {
        lags: [1, 7],
        windows: { mean: [7], minimum: [3], maximum: [28], deviation: [5] },
        missing: { constant: replaced },
      },
      demand: { lags: [2], missing: { constant: replaced } },
    },
  },
  ...more,
})

const prepared = async (content = sales, more: object = {}) =>
  (await prepare(await folderWith({ 'sales.csv': content }), section(more))).dataset

/** Returns the transformed values of each example by their names, and its raw row as a client would send it. */
async function rowsOf(dataset: Artifact<DatasetDetails>, split: SplitName) {
  const { features, transform } = dataset.details
  if (!('columns' in transform)) throw new TypeError('no transform of columns')
  const raw = await readSplit(dataset, split)
  const values = applyTransform(transform, raw.features, raw.size, raw.texts)
  const [width] = transform.shape
  const spans = spansOf(transform)
  const { encode } = exampleCodec(features)
  const columns = raw.features.length / raw.size
  return Array.from({ length: raw.size }, (_, row) => ({
    values: Object.fromEntries(spans.map(({ name, start }) => [name, values[row * width + start]])),
    sent: encode({
      size: 1,
      features: raw.features.slice(row * columns, (row + 1) * columns),
      texts: raw.texts,
    }),
  }))
}

const named = z.looseObject({ store: z.string(), day: z.number() }).catchall(cell)
const keyOf = ({ store, day }: { store: string; day: number }) => `${store} ${day}`

describe('the history of a time series', () => {
  it.each(splitNames)('has the lags and windows of pandas in the %s split', async (split) => {
    const rows = await rowsOf(await prepared(), split)
    const byKey = new Map(rows.map(({ values, sent }) => [keyOf(named.parse(sent)), { values, sent }]))
    const wanted = expected.filter((row) => row.split === split)
    expect(byKey.size).toBe(wanted.length)
    for (const row of wanted) {
      const found = byKey.get(keyOf(row))
      const names = Object.keys(row).filter((name) => name.includes('['))
      expect(names).toHaveLength(7)
      for (const name of names) {
        const value = row[name]
        expect(found?.values[name]).toBeCloseTo(typeof value === 'number' ? value : replaced, 3)
      }
    }
  })

  it.each(splitNames)('fills missing values forward like pandas in the %s split', async (split) => {
    const rows = await rowsOf(await prepared(), split)
    const byKey = new Map(rows.map(({ sent }) => [keyOf(named.parse(sent)), sent]))
    for (const row of expected.filter((row) => row.split === split))
      expect(byKey.get(keyOf(row))).toMatchObject({ price: row['price'], weather: row['weather'] })
  })

  it('counts the values that were filled forward', async () => {
    const { details } = await prepared()
    const [header = '', ...lines] = sales.trim().split('\n')
    const gapsIn = (column: string) => {
      const position = header.split(',').indexOf(column)
      return lines.filter((line) => line.split(',')[position] === '').length
    }
    const remaining = (column: string) => expected.filter((row) => row[column] === null).length
    expect(details.cleaned.filled).toEqual({
      price: gapsIn('price') - remaining('price'),
      weather: gapsIn('weather') - remaining('weather'),
    })
    expect(countsByRule(details)).toContainEqual(['Values of price filled forward', '22'])
  })

  it('replaces a value without an earlier one by the second policy, and marks it', async () => {
    const rows = await rowsOf(await prepared(), 'test')
    const first = rows.find(({ sent }) => 'day' in sent && sent['day'] === 41 && sent['store'] === 'west')
    expect(first?.sent).toMatchObject({ price: null, weather: null })
    expect(first?.values).toMatchObject({ price: replaced, weather: 2 })
  })

  it('does not depend on the rows of other splits', async () => {
    const [header = '', ...lines] = sales.trim().split('\n')
    const changed = lines.map((line) => {
      const cells = line.split(',')
      if (Number(cells[1]) <= 40) return line
      return [...cells.slice(0, 2), '77', '5', 'rain', '9'].join(',')
    })
    const [before, after] = [await prepared(), await prepared([header, ...changed].join('\n'))]
    for (const split of ['train', 'validation'] as const)
      expect(await readSplit(after, split)).toEqual(await readSplit(before, split))
    expect(await readSplit(after, 'test')).not.toEqual(await readSplit(before, 'test'))
  })

  it('does not depend on the order of the rows', async () => {
    const [header = '', ...lines] = sales.trim().split('\n')
    const reversed = await prepared([header, ...lines.toReversed()].join('\n'))
    const inOrder = async (dataset: Artifact<DatasetDetails>) =>
      (await rowsOf(dataset, 'train')).map((row) => JSON.stringify(row)).sort()
    expect(await inOrder(reversed)).toEqual(await inOrder(await prepared()))
    expect(reversed.details.transform).toEqual((await prepared()).details.transform)
  })

  it('lists the earlier values that a request carries in the features, all optional', async () => {
    const { details } = await prepared(undefined, {
      'time-series': {
        group: 'store',
        history: { sales: { lags: [7], windows: { mean: [2] } } },
      },
    })
    if (details.features.kind !== 'table') throw new TypeError('no table')
    expect(details.features.columns.slice(-3)).toEqual(
      [1, 2, 7].map((rows) => ({
        name: `sales[-${rows}]`,
        type: 'number',
        optional: true,
        lag: { column: 'sales', rows },
      })),
    )
    expect(describeTransform(details.transform)).toContainEqual({
      columns: ['sales[mean 2]'],
      steps: 'mean of sales[-1] to sales[-2], missing values replaced',
    })
  })

  it('of a group has all of its rows with `split.group`', async () => {
    const dataset = await prepared(undefined, {
      split: { train: 0.5, validation: 0, test: 0.5, group: 'store', seed: 3 },
      'time-series': { time: 'day', history: { demand: { lags: [1], missing: { constant: replaced } } } },
    })
    for (const split of ['train', 'test'] as const) {
      const rows = await rowsOf(dataset, split)
      const missing = rows.filter(({ values }) => values['demand[-1]'] === replaced)
      expect(missing.map(({ sent }) => named.parse(sent).day)).toEqual(missing.map(() => 1))
      expect(missing).toHaveLength(rows.length / 50)
    }
  })

  it('has groups of numbers like groups of texts', async () => {
    const numbers = { north: '1', east: '2', west: '3' }
    const numbered = Object.entries(numbers).reduce(
      (text, [name, number]) => text.replaceAll(name, number),
      sales,
    )
    const more = { columns: ['sales', 'price', 'weather'] }
    const [texts, other] = [await prepared(sales, more), await prepared(numbered, more)]
    expect((await readSplit(other, 'train')).features).toEqual((await readSplit(texts, 'train')).features)
  })

  it('may be the only features', async () => {
    const dataset = await prepared(
      'day,demand\n' + Array.from({ length: 40 }, (_, i) => `${i},${i % 7}`).join('\n'),
      {
        columns: undefined,
        features: {},
        'time-series': { history: { demand: { lags: [1, 2] } } },
      },
    )
    expect(dataset.details.transform.shape).toEqual([2])
  })

  it('has a place in the inputs by the names of its features', async () => {
    const dataset = await prepared(undefined, {
      columns: undefined,
      features: {},
      inputs: { now: ['price', 'weather'], past: ['demand[-1]', 'demand[mean 3]'] },
      clean: { missing: 'drop' },
      'time-series': { group: 'store', history: { demand: { lags: [1], windows: { mean: [3] } } } },
    })
    expect(dataset.details.transform.inputs).toEqual([
      { name: 'now', positions: [0, 1, 2, 3] },
      { name: 'past', positions: [4, 5] },
    ])
  })

  it.each<[string, ErrorCode, object, string]>([
    ['two rows of a series at one time', 'DATA_DUPLICATE_TIME', { 'time-series': {} }, 'sales.csv#'],
    [
      'a column of texts',
      'DATA_INVALID_FEATURE',
      { 'time-series': { group: 'store', history: { weather: { lags: [1] } } } },
      'weather',
    ],
    [
      'a column of durations',
      'DATA_INVALID_FEATURE',
      {
        features: { price: { type: 'duration', missing: 'mean' } },
        clean: { missing: 'drop' },
        'time-series': { group: 'store', history: { price: { lags: [1] } } },
      },
      'price',
    ],
    [
      'texts that are filled forward',
      'DATA_INVALID_FEATURE',
      {
        features: { weather: { type: 'text', missing: { 'forward-fill': 'mode' } } },
        clean: { missing: 'drop' },
      },
      'weather',
    ],
    [
      'a column that does not exist',
      'DATA_UNKNOWN_COLUMN',
      { 'time-series': { group: 'store', history: { revenue: { lags: [1] } } } },
      'revenue',
    ],
    [
      'a lag longer than all series',
      'DATA_INVALID_FEATURE',
      { 'time-series': { group: 'store', history: { sales: { lags: [40] } } } },
      'sales[-40]',
    ],
    [
      'a private column that is no feature',
      'DATA_INVALID_FEATURE',
      {
        columns: ['sales'],
        private: ['price'],
        features: {},
        clean: { missing: 'drop' },
        'time-series': { group: 'store', history: { price: { lags: [1] } } },
      },
      'price',
    ],
    [
      'an input without one of its features',
      'DATA_COLUMN_CONFLICT',
      {
        columns: undefined,
        features: {},
        inputs: { now: ['price'] },
        'time-series': { group: 'store', history: { sales: { lags: [1] } } },
      },
      'sales[-1]',
    ],
  ])('is refused for %s', async (_, code, more, text) => {
    await expect(prepared(undefined, more)).rejects.toThrow(userError(code, text))
  })

  it('is refused for a column of the source with the name of a lag', async () => {
    const renamed = sales.replace('price', 'sales[-1]')
    const more = { columns: ['sales'], features: { sales: { missing: 'mean' } } }
    await expect(prepared(renamed, more)).rejects.toThrow(userError('DATA_COLUMN_CONFLICT', 'sales'))
  })

  it('is private if its column is', async () => {
    const { details } = await prepared(undefined, {
      private: ['price'],
      features: { price: { missing: 'mean' }, sales: { missing: 'mean' }, weather: { missing: 'mode' } },
      'time-series': { group: 'store', history: { price: { lags: [1] } } },
    })
    expect(details.features).toMatchObject({
      columns: expect.arrayContaining([expect.objectContaining({ name: 'price[-1]', private: true })]),
    })
  })

  it.each<[string, object]>([
    ['forward fill without time series', { 'time-series': undefined }],
    ['a random split', { split: {} }],
    ['a stratified split', { split: { stratify: 'store' } }],
    ['groups without times', { split: { group: 'store' }, 'time-series': {} }],
    ['another time than that of the split', { 'time-series': { time: 'price', group: 'store' } }],
    [
      'another group than that of the split',
      { split: { group: 'store' }, 'time-series': { time: 'day', group: 'price' } },
    ],
    ['history without lags and windows', { 'time-series': { history: { sales: {} } } }],
    ['history with an empty window', { 'time-series': { history: { sales: { windows: {} } } } }],
    ['a lag of 0', { 'time-series': { history: { sales: { lags: [0] } } } }],
    ['a lag that is listed twice', { 'time-series': { history: { sales: { lags: [1, 1] } } } }],
  ])('is rejected by the schema with %s', (_, more) => {
    expect(dataSection.safeParse(section()).success).toBe(true)
    expect(dataSection.safeParse(section(more)).success).toBe(false)
  })
})
