import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { dataSection } from '../../../src/config/data.ts'
import { textTokens } from '../../../src/config/text-feature.ts'
import type { TableFeatures } from '../../../src/dataset/dataset-schema.ts'
import { sliceBatch } from '../../../src/dataset/examples.ts'
import { applyTransform } from '../../../src/transform/apply.ts'
import { fitColumns } from '../../../src/transform/fit-columns.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { userError } from '../../harness/user-error.ts'

type Texts = readonly (string | null)[]

const column = (setting: { missing?: unknown }): TableFeatures => ({
  kind: 'table',
  columns: [{ name: 'x', type: 'text', ...(setting.missing !== undefined && { optional: true }) }],
})

const valuesOf = (texts: Texts) => ({
  size: texts.length,
  features: Float64Array.from(texts, (text, row) => (text === null ? Number.NaN : row)),
  texts: texts.map((text) => text ?? ''),
})

function fit(training: Texts, setting: object) {
  const section = dataSection.parse({ source: 'd.csv', features: { x: { type: 'text', ...setting } } })
  const features = column(setting)
  const transform = fitColumns(features, () => ({ kind: 'texts', texts: training }), section)
  const [fitted] = transform.columns
  if (fitted?.encoding !== 'text') throw new TypeError('no column of texts')
  return { features, transform, fitted }
}

/** Fits a column of texts, and returns the values of others, row after row. */
function transformed(training: Texts, setting: object, texts: Texts = training): number[][] {
  const { transform } = fit(training, setting)
  const batch = valuesOf(texts)
  const values = applyTransform(transform, batch.features, batch.size, batch.texts)
  const [width] = transform.shape
  return texts.map((_, row) => [...values.subarray(row * width, (row + 1) * width)])
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

const mixed = [
  'The cat sat on the mat.',
  'A Cat, a dog  & a bird!',
  'straße über Übung dog dog',
  '',
  'a bb 𝒳𝒴 déjà_vu 42',
]

describe('values of texts', () => {
  // Expected: scikit-learn 1.9.1, CountVectorizer and TfidfVectorizer (analyzers word, char, char_wb) with these n-grams.
  it.each([
    {
      tokens: 'words',
      ngrams: [1, 2],
      size: 28,
      counts: [11, 5, 9, 0, 7],
      tfidf: [3.038337, 2.224396, 2.779493, 0, 2.645751],
      of: { cat: 0.388988, dog: 0.388988, bird: 0.48214, 'cat dog': 0.48214, 'dog bird': 0.48214 },
    },
    {
      tokens: 'characters',
      ngrams: [2, 3],
      size: 124,
      counts: [43, 41, 47, 0, 33],
      tfidf: [5.462031, 5.746131, 5.824884, 0, 5.726608],
      of: { 'a ': 0.370102, ' a': 0.305821, ' d': 0.102406, 't, ': 0.15291, ird: 0.15291 },
    },
    {
      tokens: 'characters-in-words',
      ngrams: [2, 4],
      size: 153,
      counts: [54, 48, 63, 0, 42],
      tfidf: [5.97536, 6.038415, 6.76635, 0, 6.462152],
      of: { ' d': 0.093975, do: 0.11321, ' a ': 0.339631, ' & ': 0.140321 },
    },
    {
      tokens: 'characters-in-words',
      ngrams: [4, 5],
      size: 66,
      counts: [18, 19, 27, 0, 15],
      tfidf: [3.661523, 3.901319, 4.814223, 0, 3.868376],
      of: { ' a ': 0.53507, ' cat': 0.178357, 'ird! ': 0.221069 },
    },
  ])('are those of scikit-learn for $tokens in n-grams of $ngrams', ({ tokens, ngrams, ...expected }) => {
    const text = { tokens, ngrams }
    const counts = transformed(mixed, { text: { ...text, output: 'counts' } })
    expect(counts.map(sum)).toEqual(expected.counts)
    const weighed = transformed(mixed, { text })
    weighed.forEach((row, index) => expect(sum(row)).toBeCloseTo(expected.tfidf[index] ?? NaN, 5))
    const { vocabulary } = fit(mixed, { text }).fitted
    expect(vocabulary).toHaveLength(expected.size)
    for (const [ngram, value] of Object.entries(expected.of))
      expect(weighed[1]?.[vocabulary.indexOf(ngram)]).toBeCloseTo(value, 5)
  })

  it('are 1 for each n-gram of the text with `binary`', () => {
    expect(transformed(['aa aa bb', 'cc'], { text: { output: 'binary' } })).toEqual([
      [1, 1, 0],
      [0, 0, 1],
    ])
  })

  it('are padded and truncated ids with `ids`, 1 for unknown words', () => {
    const setting = { text: { output: 'ids', length: 3 } }
    expect(transformed(['bb aa', 'cc'], setting, ['aa cc bb aa', 'dd bb', ''])).toEqual([
      [2, 4, 3],
      [1, 3, 0],
      [0, 0, 0],
    ])
  })

  it('are equal for composed and decomposed letters, and for upper and lower case', () => {
    const [composed, decomposed] = transformed(['déjà vu', 'DÉJÀ VU'.normalize('NFD')], {})
    expect(decomposed).toEqual(composed)
  })

  it('keep upper case with `lower-case: false`', () => {
    const { vocabulary } = fit(['Aa aa'], { text: { 'lower-case': false } }).fitted
    expect(vocabulary).toEqual(['Aa', 'aa'])
  })

  it('replace and mark missing texts', () => {
    const setting = { missing: { constant: 'bb' }, indicator: true, text: { output: 'counts' } }
    expect(transformed(['aa', null], setting)).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ])
    expect(() => transformed(['aa', null], { missing: 'mode' })).toThrow(
      userError('DATA_INVALID_FEATURE', 'mode', 'column x'),
    )
  })
})

describe('the vocabulary', () => {
  const texts = ['aa bb', 'bb cc', 'dd cc', 'cc ee ee ee']

  it('keeps the n-grams of most texts, the first by code unit of equally frequent ones', () => {
    expect(fit(texts, { text: { vocabulary: 3 } }).fitted.vocabulary).toEqual(['aa', 'bb', 'cc'])
    expect(fit(texts, { text: { 'min-count': 2 } }).fitted.vocabulary).toEqual(['bb', 'cc'])
  })

  it('does not depend on the order of the rows', () => {
    const many = fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(many, (drawn) => {
        const setting = { text: { tokens: 'characters', ngrams: [1, 2], vocabulary: 10 } }
        const some = [...drawn, 'aa']
        expect(fit(some.toReversed(), setting).fitted).toEqual(fit(some, setting).fitted)
      }),
      { numRuns: 50 },
    )
  })

  it('cannot be empty', () => {
    expect(() => fit(['?', '!'], {})).toThrow(userError('DATA_INVALID_FEATURE', 'no n-gram', 'column x'))
  })
})

describe('texts offline and at serving', () => {
  const setting = fc.record({
    missing: fc.constantFrom({ constant: '' }, { constant: 'Aa b' }),
    indicator: fc.boolean(),
    text: fc
      .record({
        'lower-case': fc.boolean(),
        tokens: fc.constantFrom(...textTokens),
        ngrams: fc.constantFrom([1, 1], [1, 3], [2, 2], [3, 5]),
        vocabulary: fc.integer({ min: 1, max: 50 }),
        output: fc.constantFrom('counts', 'binary', 'tf-idf', 'ids'),
      })
      .map((text) => (text.output === 'ids' ? { ...text, length: 7 } : text)),
  })
  const words = fc.array(fc.oneof(fc.constantFrom('Aa', 'b', ' ', 'ǅ', 'İ'), fc.string({ unit: 'binary' })), {
    maxLength: 8,
  })
  const texts = fc.array(fc.option(words.map((parts) => parts.join(' '))), { minLength: 1, maxLength: 12 })

  it('are equal to the bit, whole and one at a time', () => {
    fc.assert(
      fc.property(setting, texts, (drawn, rows) => {
        const { features, transform } = fit([...rows, 'Aa b cc dd'], drawn)
        const offline = valuesOf(rows)
        const expected = applyTransform(transform, offline.features, offline.size, offline.texts)
        const { encode, decode } = exampleCodec(features)
        const sent = rows.map((_, row) => encode(sliceBatch(offline, row, 1)))
        const received = decode(sent.map((row): unknown => JSON.parse(JSON.stringify(row))))
        expect(applyTransform(transform, received.features, received.size, received.texts)).toEqual(expected)
        const alone = sent.flatMap((row) => {
          const one = decode([row])
          return [...applyTransform(transform, one.features, 1, one.texts)]
        })
        expect(Float32Array.from(alone)).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('are the texts of numbers and truth values that a client sends, as in a typed source', () => {
    expect(exampleCodec(column({})).decode([{ x: 5 }, { x: true }]).texts).toEqual(['5', 'true'])
  })

  it('refuse what is no text, and a missing text that has no replacement', () => {
    const { decode } = exampleCodec(column({}))
    for (const x of [null, {}, ['a']])
      expect(() => decode([{ x }])).toThrow(userError('SERVING_INVALID_REQUEST', 'x'))
    expect(decode([{ x: 'aa' }])).toMatchObject({ size: 1, features: Float64Array.of(0), texts: ['aa'] })
    expect([...exampleCodec(column({ missing: {} })).decode([{}]).features]).toEqual([NaN])
  })
})
