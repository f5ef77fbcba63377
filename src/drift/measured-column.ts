import { textAt, type Column } from '../dataset/columns.ts'
import {
  splitNames,
  type DatasetDetails,
  type ImageFeatures,
  type SplitName,
  type TableColumn,
} from '../dataset/dataset-schema.ts'
import { imagesOf } from '../dataset/features.ts'
import { imagePixels } from '../dataset/image-pixels.ts'
import { ngramLister } from '../transform/ngrams.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { imageColumn } from '../dataset/reserved-columns.ts'
import type { DriftAspect } from './drift-schema.ts'

/** Values of a column in consecutive rows. */
export type Values =
  /** NaN for a missing value. */
  | { readonly kind: 'numbers'; readonly values: Float64Array }
  /** Positions in the categories; -1 for a missing value. */
  | { readonly kind: 'codes'; readonly codes: Int32Array; readonly categories: readonly string[] }

/** A quantity of each row whose distribution is compared. */
export interface MeasuredColumn {
  readonly column: string
  readonly role: 'feature' | 'label'
  readonly aspect: Exclude<DriftAspect, 'missing'>
  /** `numbers` or `codes`, or the type of the column if it cannot be compared with another. */
  readonly form: Values['kind']
  /** The splits whose rows are compared. */
  readonly splits: readonly SplitName[]
  read(stored: Column): Values
}

type Measurable = Pick<DatasetDetails, 'features' | 'label' | 'transform'>

/**
 * Returns the quantities of a dataset: those of its features, and its labels. Columns of earlier rows repeat those of the rows.
 * @param vocabularies the transform of the baseline, which has the words that its training split contains
 */
export function measuredColumns(
  { features, label }: Measurable,
  vocabularies: Measurable['transform'],
): MeasuredColumn[] {
  const measured =
    features.kind === 'image'
      ? [brightness(imageColumn, features)]
      : features.columns.flatMap((column) =>
          isLag(column) ? [] : [measuredFeature(column), ...unknownWords(column, vocabularies)],
        )
  const labels = outputsOf(label).map(({ label: { column, kind } }): MeasuredColumn => ({
    column,
    role: 'label',
    aspect: 'values',
    form: kind === 'class' ? 'codes' : 'numbers',
    splits: splitNames,
    read: kind === 'class' ? asCodes : asNumbers,
  }))
  return [...labels, ...measured]
}

function isLag(column: TableColumn): boolean {
  return column.type === 'number' && column.lag !== undefined
}

function measuredFeature(feature: TableColumn): MeasuredColumn {
  const { name, type } = feature
  const common = { column: name, role: 'feature', splits: splitNames } as const
  switch (type) {
    case 'number':
    case 'date':
    case 'duration':
      return { ...common, aspect: 'values', form: 'numbers', read: asNumbers }
    case 'category':
      return { ...common, aspect: 'values', form: 'codes', read: asCodes }
    case 'text':
      return { ...common, aspect: 'length', form: 'numbers', read: lengths }
    case 'image':
      return brightness(name, imagesOf(feature))
  }
}

/** The mean of all pixels of an image, from 0 to 255. */
function brightness(column: string, features: ImageFeatures): MeasuredColumn {
  const { height, width, channels } = features
  const pixels = new Uint8Array(height * width * channels)
  return {
    column,
    role: 'feature',
    aspect: 'brightness',
    form: 'numbers',
    splits: splitNames,
    read(stored) {
      if (stored.kind !== 'bytes') throw wrongKind(stored, 'images')
      const values = Float64Array.from(stored.values, (bytes) => {
        imagePixels(features, bytes, pixels)
        return pixels.reduce((sum, value) => sum + value, 0) / pixels.length
      })
      return { kind: 'numbers', values }
    },
  }
}

/**
 * Returns the share of the n-grams of a text that the vocabulary of the baseline lacks. Only rows beside the training split are compared,
 * since the vocabulary comes from that of the baseline.
 */
function unknownWords({ name }: TableColumn, vocabularies: Measurable['transform']): MeasuredColumn[] {
  if ('steps' in vocabularies) return []
  const fitted = vocabularies.columns.find((column) => column.name === name)
  if (fitted?.encoding !== 'text') return []
  const known = new Set(fitted.vocabulary)
  const list = ngramLister(fitted)
  const unknownShare = (text: string | null) => {
    const ngrams = text === null ? [] : list(text)
    return ngrams.filter((ngram) => !known.has(ngram)).length / ngrams.length
  }
  return [
    {
      column: name,
      role: 'feature',
      aspect: 'unknown-words',
      form: 'numbers',
      splits: ['validation', 'test'],
      read: (stored) => fromTexts(stored, unknownShare),
    },
  ]
}

function asNumbers(stored: Column): Values {
  if (stored.kind !== 'number') throw wrongKind(stored, 'numbers')
  return { kind: 'numbers', values: stored.values }
}

function asCodes(stored: Column): Values {
  if (stored.kind === 'category') return { kind: 'codes', codes: stored.codes, categories: stored.categories }
  if (stored.kind !== 'text') throw wrongKind(stored, 'categories')
  const codes = new Map<string, number>()
  const positions = Int32Array.from(stored.values, (text) => {
    if (text === null) return -1
    const code = codes.get(text) ?? codes.size
    codes.set(text, code)
    return code
  })
  return { kind: 'codes', codes: positions, categories: [...codes.keys()] }
}

function lengths(stored: Column): Values {
  return fromTexts(stored, (text) => text?.length ?? Number.NaN)
}

function fromTexts(stored: Column, valueOf: (text: string | null) => number): Values {
  if (stored.kind !== 'text' && stored.kind !== 'category') throw wrongKind(stored, 'texts')
  const size = stored.kind === 'text' ? stored.values.length : stored.codes.length
  const values = Float64Array.from({ length: size }, (_, row) => valueOf(textAt(stored, row)))
  return { kind: 'numbers', values }
}

function wrongKind({ name, kind }: Column, expected: string): TypeError {
  return new TypeError(`the column ${name} is of the kind ${kind} instead of ${expected}`)
}
