import type { DataSection } from '../config/data.ts'
import type { Log } from '../host/host.ts'
import { asFeature } from '../dataset/as-feature.ts'
import { takeRows } from '../dataset/columns.ts'
import {
  type Features,
  type FittedTransform,
  type ImageFeatures,
  type TableColumn,
  type TableFeatures,
} from '../dataset/dataset-schema.ts'
import { channelSteps, fitChannels } from '../transform/fit-channels.ts'
import { fitColumns } from '../transform/fit-columns.ts'
import type { Tokenizers } from '../transform/fit-text.ts'
import { keepCategories } from '../transform/keep-categories.ts'
import { lostValues } from '../transform/lost-values.ts'
import { inputsOf } from '../transform/named-inputs.ts'
import type { NumberChunks } from '../transform/number-chunks.ts'
import { addHistograms, type PixelHistogram } from '../images/pixel-histogram.ts'
import { rawNumbers, type TrainingValues } from '../transform/training-values.ts'
import { imageProblems } from './image-problem.ts'
import { similarImageWarnings } from './similar-image-warnings.ts'
import { countPixelValues } from './pixel-values.ts'
import type { RawDataset } from './raw-dataset.ts'
import { countsWith, numbersWith, type StoredColumn } from './stored-column.ts'

export interface Fit {
  readonly features: Features
  readonly transform: FittedTransform
  /** Histogram of all images in the dataset; null for tables. */
  readonly pixels: PixelHistogram | null
  readonly warnings: readonly string[]
}

/** Fits the transform to the training split. */
export function fitDataset(
  draft: RawDataset,
  section: DataSection,
  tokenizers: Tokenizers,
  log: Pick<Log, 'progress'>,
): Promise<Fit> {
  const { features } = draft
  return features.kind === 'table'
    ? fitTable(draft, features, { ...section, features: draft.featureSettings }, tokenizers)
    : fitImages(draft, features, section, log)
}

/** Returns a column of numbers in the training split. */
export function trainingNumbers(draft: RawDataset, name: string): NumberChunks {
  const column = columnOf(draft, name)
  if (column.kind !== 'number') throw new TypeError(`${name} is not a column of numbers`)
  return numbersWith(column, draft.outcomes, 'train')
}

async function fitTable(
  draft: RawDataset,
  inferred: TableFeatures,
  section: DataSection,
  tokenizers: Tokenizers,
): Promise<Fit> {
  const features = keepCategories(inferred, (name) => trainingCounts(draft, name), section)
  const valuesOf = (feature: TableColumn) => trainingValues(draft, feature)
  const transform = fitColumns(features, valuesOf, section, tokenizers)
  const { inputs } = section
  return {
    features,
    transform: inputs === undefined ? transform : { ...transform, inputs: inputsOf(transform, inputs) },
    pixels: null,
    warnings: features.columns.flatMap((feature, position) => {
      const [fitted, values] = [transform.columns[position], valuesOf(feature)]
      return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : []
    }),
  }
}

async function fitImages(
  draft: RawDataset,
  features: ImageFeatures,
  { transform }: DataSection,
  log: Pick<Log, 'progress'>,
): Promise<Fit> {
  const images = draft.columns.find((column) => column.kind === 'bytes')
  if (!images) throw new TypeError('images without a column of images')
  const { histograms, faults, sketches } = await countPixelValues(features, images, draft.outcomes, log)
  if (faults.size > 0) {
    const sorted = [...faults].sort(([one], [other]) => one - other)
    const places = await draft.locate(sorted.map(([row]) => row))
    throw imageProblems(
      places.map(({ source }) => source),
      new Map(sorted.map(([, fault], position) => [position, fault])),
    )
  }
  const { train, validation, test } = histograms
  return {
    features,
    transform: fitChannels(channelSteps(transform), features, train),
    pixels: addHistograms([train, validation, test]),
    warnings: sketches === null ? [] : await similarImageWarnings(draft, sketches),
  }
}

function trainingCounts(draft: RawDataset, name: string): ReadonlyMap<string, number> {
  const column = columnOf(draft, name)
  if (column.kind !== 'category') return new Map()
  const counts = countsWith(column, draft.outcomes, 'train')
  return new Map(
    column.categories.flatMap((category, code) => {
      const count = counts[code] ?? 0
      return count === 0 ? [] : [[category, count] as const]
    }),
  )
}

/** Returns the values of a feature in the training split, read anew each time. */
function trainingValues(draft: RawDataset, feature: TableColumn): TrainingValues {
  const column = columnOf(draft, feature.name)
  const { outcomes } = draft
  function* parts() {
    const takeNumbers = outcomes.numberTaker('train')
    for (const [index, range] of outcomes.chunks.entries()) {
      const values = asFeature(column.read(index), feature)
      if (!values) throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
      yield values.kind === 'number'
        ? { ...values, values: takeNumbers(range, values.values) }
        : takeRows(values, outcomes.positions(range, 'train'))
    }
  }
  if (feature.type === 'text')
    return {
      kind: 'texts',
      texts: {
        *[Symbol.iterator]() {
          for (const part of parts()) if (part.kind === 'text') yield* part.values
        },
      },
    }
  return {
    kind: 'numbers',
    chunks: {
      *[Symbol.iterator]() {
        for (const part of parts()) yield rawNumbers(part)
      },
    },
  }
}

function columnOf({ columns }: RawDataset, name: string): StoredColumn {
  const column = columns.find((one) => one.name === name)
  if (column) return column
  throw new TypeError(`no column ${name}`)
}
