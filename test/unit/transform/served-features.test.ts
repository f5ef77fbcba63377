import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSplit } from '../../../src/dataset/dataset.ts'
import { sliceBatch } from '../../../src/dataset/examples.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { folderWith, prepare } from '../data/sources.ts'

const size = 24
const tokenizer = await readFile(join(import.meta.dirname, '../../fixtures/tokenizers/byte-pairs.json'))

interface DrawnColumn {
  readonly setting: object
  readonly cells: readonly unknown[]
}

const gap = { arbitrary: fc.constant(null), weight: 1 }
const cellsOf = (cell: fc.Arbitrary<unknown>, first: unknown) =>
  fc
    .array(fc.oneof({ arbitrary: cell, weight: 4 }, gap), { minLength: size - 1, maxLength: size - 1 })
    // At least one value, so that there is something to replace gaps by.
    .map((cells) => [first, ...cells])

const numberStep = fc.constantFrom<unknown>(
  'standardize',
  'min-max',
  'robust',
  'log',
  'quantile',
  { scale: { by: 3 } },
  { clip: { quantiles: [0.1, 0.9] } },
  { clip: { iqr: 1.5 } },
)

const numbers: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    type: fc.constant('number'),
    missing: fc.constantFrom<unknown>(
      ...['mean', 'median', 'mode', { constant: 7 }],
      ...[{ 'forward-fill': 'mean' }, { 'forward-fill': { constant: 7 } }],
    ),
    indicator: fc.boolean(),
    transform: fc.array(numberStep, { maxLength: 3 }),
  }),
  cells: cellsOf(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), 1),
})

const categories: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    type: fc.constant('category'),
    missing: fc.constantFrom<unknown>('mode', { 'forward-fill': 'mode' }),
    indicator: fc.boolean(),
    encode: fc.constantFrom('one-hot', 'index'),
    unseen: fc.constantFrom('refuse', 'other'),
    top: fc.constantFrom(undefined, 2),
  }),
  cells: cellsOf(fc.constantFrom<unknown>('a', 'B b', 'ü', '1.0', 2, true), 'a'),
})

const hashed: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    missing: fc.constant({ constant: 'none' }),
    indicator: fc.boolean(),
    encode: fc.constantFrom('one-hot', 'index'),
    'hash-buckets': fc.integer({ min: 2, max: 40 }),
  }),
  cells: cellsOf(fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean()), 'a'),
})

const ordered: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    missing: fc.constantFrom<unknown>('mode', { constant: 'high' }),
    indicator: fc.boolean(),
    order: fc.constant(['low', 'middle', 'high']),
    encode: fc.constant('index'),
  }),
  cells: cellsOf(fc.constantFrom('low', 'high'), 'low'),
})

const dates: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    type: fc.constant('date'),
    missing: fc.constantFrom<unknown>('median', { constant: '2026-01-31' }),
    indicator: fc.boolean(),
    parts: fc.subarray(['year', 'month', 'day', 'day-of-year', 'weekday', 'hour', 'minute']),
    cyclic: fc.subarray(['month', 'day', 'day-of-year', 'weekday', 'hour', 'minute'], { minLength: 1 }),
  }),
  cells: cellsOf(
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    '2026-11-28T12:00:00Z',
  ),
})

const durations: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    type: fc.constant('duration'),
    missing: fc.constantFrom<unknown>('median', { constant: '1 day' }),
    indicator: fc.boolean(),
    transform: fc.array(numberStep, { maxLength: 2 }),
  }),
  cells: cellsOf(
    fc.oneof(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.tuple(fc.nat(99), fc.nat(59), fc.nat(59)).map(([h, m, s]) => `${h}:${pad(m)}:${pad(s)}`),
      fc.nat(100_000).map((minutes) => `PT${minutes}M`),
    ),
    '2 days 01:00:00',
  ),
})
const pad = (part: number) => String(part).padStart(2, '0')

const texts: fc.Arbitrary<DrawnColumn> = fc.record({
  setting: fc.record({
    type: fc.constant('text'),
    missing: fc.constant({ constant: '' }),
    indicator: fc.boolean(),
    text: fc.oneof(
      fc.record({
        tokens: fc.constantFrom('words', 'characters', 'characters-in-words'),
        ngrams: fc.constantFrom([1, 1], [1, 3]),
        output: fc.constantFrom('counts', 'binary', 'tf-idf'),
      }),
      fc.constant({ output: 'ids', length: 3 }),
      fc.constant({ tokens: { tokenizer: 'tokenizer.json' }, output: 'ids', length: 5 }),
      fc.constant({ tokens: { tokenizer: 'tokenizer.json' }, ngrams: [1, 2] }),
    ),
  }),
  cells: cellsOf(fc.string({ unit: 'grapheme' }), 'some words'),
})

const rowsEarlier = fc.uniqueArray(fc.integer({ min: 1, max: size - 1 }), { minLength: 1, maxLength: 3 })
const historySetting = fc.record({
  lags: rowsEarlier,
  windows: fc.record(
    { mean: rowsEarlier, minimum: rowsEarlier, maximum: rowsEarlier, deviation: rowsEarlier },
    { requiredKeys: [] },
  ),
  missing: fc.constantFrom<unknown>('mean', 'median', { constant: 7 }),
  indicator: fc.boolean(),
  transform: fc.array(numberStep, { maxLength: 2 }),
})

/** Returns the history of all columns of numbers. */
function historyOf(drawn: readonly DrawnColumn[], setting: object): object {
  return Object.fromEntries(
    drawn.flatMap((column, index) => (isNumeric(column) ? [[`c${index}`, setting] as const] : [])),
  )
}

function isNumeric({ setting }: DrawnColumn): boolean {
  return 'type' in setting && setting.type === 'number'
}

const crossSetting = fc.record({
  buckets: fc.constantFrom({ top: 3 }, { 'hash-buckets': 11 }),
  encode: fc.constantFrom('one-hot', 'index'),
})

/** Returns a cross of all columns with categories; none for fewer than two. */
function crossesOf(
  drawn: readonly DrawnColumn[],
  { buckets, encode }: { readonly buckets: object; readonly encode: string },
): object {
  const columns = drawn.flatMap(({ setting }, index) => ('encode' in setting ? [`c${index}`] : []))
  return columns.length < 2 ? {} : { crosses: { cross: { columns, ...buckets, encode } } }
}

describe('features of a served request', () => {
  it('are equal to those of the dataset, to the bit, for drawn settings and rows', async () => {
    const columns = fc.array(fc.oneof(numbers, categories, hashed, ordered, dates, durations, texts), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(columns, crossSetting, historySetting, async (drawn, cross, history) => {
        const rows = Array.from({ length: size }, (_, row) => ({
          row,
          label: row % 2 ? 'x' : 'y',
          ...Object.fromEntries(drawn.map(({ cells }, index) => [`c${index}`, cells[row] ?? null])),
        }))
        const { dataset } = await prepare(
          await folderWith({
            'd.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
            'tokenizer.json': tokenizer,
          }),
          {
            source: 'd.jsonl',
            columns: drawn.map((_, index) => `c${index}`),
            features: Object.fromEntries(drawn.map(({ setting }, index) => [`c${index}`, setting])),
            ...crossesOf(drawn, cross),
            split: { train: 1, validation: 0, test: 0, time: 'row' },
            'time-series': { history: historyOf(drawn, history) },
          },
        )
        const { features, transform } = dataset.details
        const raw = await readSplit(dataset, 'train')
        const { encode, decode } = exampleCodec(features)
        const requests = rows.map((_, row) => encode(sliceBatch(raw, row, 1)))
        const received: unknown = JSON.parse(JSON.stringify(requests))
        const served = decode(Array.isArray(received) ? received : [])
        const [offline, online] = [raw, served].map(({ features: values, texts }) =>
          applyTransform(transform, values, size, texts),
        )
        expect(online && Buffer.from(online.buffer)).toEqual(offline && Buffer.from(offline.buffer))
        expect(offline?.some(Number.isNaN)).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})
