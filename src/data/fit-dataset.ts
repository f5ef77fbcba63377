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
import { firstProblems, imageProblem } from '../image-sources/image-problem.ts'
import { UserError, type Problem } from '../errors/user-error.ts'
import type { BadImage } from '../images/bad-image.ts'
import { imageColumnsOf, imagesOf } from '../dataset/features.ts'
import { imageColumn } from '../dataset/reserved-columns.ts'
import { nameOfRow } from './data-file.ts'
import { similarImageWarnings } from './similar-image-warnings.ts'
import { countPixelValues } from './pixel-values.ts'
import type { RawDataset } from './raw-dataset.ts'
import { countsWith, numbersWith, type StoredBytes, type StoredColumn } from './stored-column.ts'

export interface Fit {
  readonly features: Features
  readonly transform: FittedTransform
  /** Histograms of all images in the dataset by their column. */
  readonly pixels: ReadonlyMap<string, PixelHistogram>
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
    ? fitTable(draft, features, { ...section, features: draft.featureSettings }, { tokenizers, log })
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
  { tokenizers, log }: { readonly tokenizers: Tokenizers; readonly log: Pick<Log, 'progress'> },
): Promise<Fit> {
  const features = keepCategories(inferred, (name) => trainingCounts(draft, name), section)
  const counted = new Map<string, CountedImages>()
  for (const column of imageColumnsOf(features))
    counted.set(column.name, await countImages(draft, column.name, imagesOf(column), log))
  const valuesOf = (feature: TableColumn): TrainingValues => {
    const images = counted.get(feature.name)
    return images ? { kind: 'pixels', histogram: images.training } : trainingValues(draft, feature)
  }
  const transform = fitColumns(features, valuesOf, section, tokenizers)
  const inputs = inputsOf(transform, section.inputs)
  return {
    features,
    transform: inputs === undefined ? transform : { ...transform, inputs },
    pixels: new Map([...counted].map(([name, { all }]) => [name, all])),
    warnings: [
      ...features.columns.flatMap((feature, position) => {
        const [fitted, values] = [transform.columns[position], valuesOf(feature)]
        return fitted && values.kind === 'numbers' ? lostValues(fitted, values.chunks) : []
      }),
      ...[...counted.values()].flatMap(({ warnings }) => warnings),
    ],
  }
}

async function fitImages(
  draft: RawDataset,
  features: ImageFeatures,
  { transform }: DataSection,
  log: Pick<Log, 'progress'>,
): Promise<Fit> {
  const { training, all, warnings } = await countImages(draft, imageColumn, features, log)
  return {
    features,
    transform: fitChannels(channelSteps(transform), features, training),
    pixels: new Map([[imageColumn, all]]),
    warnings,
  }
}

/** Histograms of the images of a column, and warnings about similar images. */
interface CountedImages {
  readonly training: PixelHistogram
  readonly all: PixelHistogram
  readonly warnings: readonly string[]
}

/** Decodes all images of a column. @throws UserError that names the images that cannot be decoded */
async function countImages(
  draft: RawDataset,
  name: string,
  features: ImageFeatures,
  log: Pick<Log, 'progress'>,
): Promise<CountedImages> {
  const images = columnOf(draft, name)
  if (images.kind !== 'bytes') throw new TypeError(`no images in column ${name}`)
  const { histograms, faults, sketches } = await countPixelValues(features, images, draft.outcomes, log)
  if (faults.size > 0) throw await badImages(draft, images, faults)
  const { train, validation, test } = histograms
  return {
    training: train,
    all: addHistograms([train, validation, test]),
    warnings: sketches === null ? [] : await similarImageWarnings(draft, sketches),
  }
}

/** Returns the error that names the files of images that cannot be decoded. */
async function badImages(
  { locate, outcomes }: RawDataset,
  { files }: StoredBytes,
  faults: ReadonlyMap<number, BadImage>,
): Promise<UserError> {
  const sorted = [...faults].sort(([one], [other]) => one - other)
  const places = await locate(sorted.map(([row]) => row))
  const problems = sorted.flatMap(([row, fault], index): Problem[] => {
    const place = places[index]
    if (place === undefined) return []
    if (files === undefined) return [imageProblem(place.source, fault)]
    const chunk = outcomes.chunks.findIndex(({ start, size }) => row < start + size)
    const shown = files(chunk)[row - (outcomes.chunks[chunk]?.start ?? 0)] ?? ''
    const problem = imageProblem({ shown }, fault)
    return [{ ...problem, found: `${problem.found} (row ${nameOfRow(place)})` }]
  })
  return new UserError(firstProblems(problems))
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
