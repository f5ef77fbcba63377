import type { Tensor } from '@tensorflow/tfjs'
import type { AugmentStep } from '../config/augment.ts'
import type { TrainSection } from '../config/training.ts'
import type { ChannelTransform, Features, FittedTransform, Target } from '../dataset/dataset-schema.ts'
import type { Examples, ExampleSource } from '../dataset/examples.ts'
import { outputsOf } from '../dataset/label-target.ts'
import { picturedImages } from '../dataset/pictured-images.ts'
import type { Engine } from '../engine/engine.ts'
import { atEqualDistances } from '../profile/example-selection.ts'
import { pixelsOfTransformed } from '../transform/channel-range.ts'
import { gatherPixels, partsOf } from '../transform/example-parts.ts'
import { invertLabelSteps, labelStepsOf } from '../transform/label-steps.ts'
import { augmentation, type Augmentation } from './augment.ts'
import { placesInEpoch, type BatchPlace } from './batch-places.ts'
import type { StepBatch } from './batches.ts'
import { gather } from './gather.ts'
import { StepRandomness } from './randomness.ts'
import type { SampledExamples } from './sampled-examples.ts'
import { inOrder, type StepInputs } from './step.ts'
import { inputsAt, stepFeeds } from './step-feeds.ts'

/** A label of a training example for one output: shares of classes, or a number. */
export type TrainedLabel = { readonly output: string } & (
  | { readonly kind: 'class'; readonly shares: readonly { readonly class: string; readonly share: number }[] }
  | { readonly kind: 'number'; readonly value: number }
)

/** A training picture, and the pictures that the trainer makes of it. */
export interface AugmentedPicture {
  readonly id: string
  readonly pixels: Uint8Array
  readonly labels: readonly TrainedLabel[]
  readonly versions: readonly PictureVersion[]
}

/** The picture that the network receives in one step. */
export interface PictureVersion {
  readonly epoch: number
  /** Number of the step, from 1. */
  readonly step: number
  readonly pixels: Uint8Array
  readonly labels: readonly TrainedLabel[]
}

export interface PictureSource {
  /** The training split. */
  readonly train: ExampleSource
  /** Draws the examples of an epoch from it; without it, each epoch has all examples. */
  readonly draw?: ((epoch: number) => SampledExamples) | undefined
  readonly features: Features
  readonly transform: FittedTransform
  readonly label: Target
  readonly augment: readonly AugmentStep[]
}

/** Limits of what is shown. */
export interface PictureCounts {
  readonly pictures: number
  readonly epochs: number
}

/**
 * Returns training pictures with the versions that the steps of the first epochs make of them. They are made by the code of a training
 * step, at the same position of a batch of the same size and with the same random numbers. The other examples of the batch are replaced by
 * the picture, because no augmentation reads them: only `mixup` reads the example at the mirrored position.
 */
export function augmentedPictures(
  engine: Engine,
  source: PictureSource,
  { seed, 'batch-size': batchSize }: Pick<TrainSection, 'seed' | 'batch-size'>,
  counts: PictureCounts,
): AugmentedPicture[] {
  const pictured = picturesIn(source)
  if (pictured === null || source.augment.length === 0 || source.train.size === 0) return []
  const first = source.draw?.(1)
  const rows = [
    ...new Set(
      atEqualDistances((first ?? source.train).size, counts.pictures).map(
        (position) => first?.rows[position] ?? position,
      ),
    ),
  ]
  const placed = Array.from({ length: counts.epochs }, (_, index) =>
    placesOfRows(source, { seed, epoch: index + 1, batchSize }, rows),
  ).flat()
  const needed = [...new Set([...rows, ...placed.map(({ mirrored }) => mirrored)])].sort((a, b) => a - b)
  const examples = source.train.readWithIds(needed.map((start) => ({ start, count: 1 })))
  const indexOf = new Map(needed.map((row, index) => [row, index]))
  const stepMaker = new StepMaker(engine, { source, pictured, examples, seed })
  return rows.map((row) => {
    const index = indexOf.get(row) ?? 0
    return {
      id: examples.ids[index] ?? '',
      ...stepMaker.original(index),
      versions: placed
        .filter((place) => place.row === row)
        .map((place) =>
          stepMaker.version(place, { own: index, mirrored: indexOf.get(place.mirrored) ?? index }),
        ),
    }
  })
}

interface PlacedRow extends BatchPlace {
  readonly epoch: number
  /** The example, by its position in the training split. */
  readonly row: number
}

/** Returns the places of rows of the training split in an epoch; none for a row that is not drawn. */
function placesOfRows(
  { train, draw }: PictureSource,
  settings: { readonly seed: number; readonly epoch: number; readonly batchSize: number },
  rows: readonly number[],
): PlacedRow[] {
  const drawn = draw?.(settings.epoch)
  const positions = rows.map((row) => (drawn ? drawn.rows.indexOf(row) : row))
  const places = placesInEpoch(drawn ?? train, settings, positions)
  return rows.flatMap((row, index) => {
    const found = places.get(positions[index] ?? -1)
    if (!found) return []
    const mirrored = drawn?.rows[found.mirrored] ?? found.mirrored
    return [{ ...found, mirrored, epoch: settings.epoch, row }]
  })
}

/** The pictures of examples. */
interface PicturePart {
  /** Position of their part among those of a transformed example. */
  readonly index: number
  readonly transform: ChannelTransform
  readonly pixelsAt: (examples: Examples, index: number) => Uint8Array
}

/** Returns the pictures that are shown; null if the network receives none. */
function picturesIn({ features, transform }: PictureSource): PicturePart | null {
  const pictured = picturedImages(features)
  if (pictured === null) return null
  if ('steps' in transform)
    return {
      index: 0,
      transform,
      pixelsAt: ({ features: values, size }, index) => {
        const length = values.length / size
        return Uint8Array.from(values.subarray(index * length, (index + 1) * length))
      },
    }
  const parts = partsOf(transform)
  const index = parts.findIndex((part) => part.kind === 'image' && part.name === pictured.column)
  const part = parts[index]
  if (part?.kind !== 'image') return null
  return {
    index,
    transform: part.transform,
    pixelsAt: (examples, row) => {
      const values = examples.features.subarray(row * part.columns, (row + 1) * part.columns)
      return gatherPixels(part, { size: 1, features: values, images: examples.images })
    },
  }
}

interface StepContent {
  readonly source: PictureSource
  readonly pictured: PicturePart
  /** Pictures and mirrored examples. */
  readonly examples: Examples
  readonly seed: number
}

/** Makes the pictures of single steps. */
class StepMaker {
  readonly #engine: Engine
  readonly #content: StepContent
  readonly #augment: Augmentation
  readonly #random: StepRandomness

  constructor(engine: Engine, content: StepContent) {
    this.#engine = engine
    this.#content = content
    this.#augment = augmentation(content.source.augment, content.source.transform)
    this.#random = new StepRandomness(engine, content.seed)
  }

  /** Returns a picture and its labels before any augmentation. */
  original(index: number): Pick<AugmentedPicture, 'pixels' | 'labels'> {
    const { pictured, examples } = this.#content
    const batch = this.#batch({ step: 1, size: 1, place: 0 }, { own: index, mirrored: index })
    const labels = this.#valuesOf(batch, (inputs) => inputs.labels.map((tensor) => exampleAt(tensor, 0)))
    return { pixels: pictured.pixelsAt(examples, index), labels: this.#labelsOf(labels) }
  }

  /** Returns a picture as the network receives it at a place of a batch. */
  version(
    { epoch, step, size, place }: PlacedRow,
    indices: { readonly own: number; readonly mirrored: number },
  ): PictureVersion {
    const { pictured } = this.#content
    const batch = this.#batch({ step, size, place }, indices)
    const [picture = [], ...labels] = this.#valuesOf(batch, (inputs) => {
      const made = this.#random.inStep(inputs.iteration, () =>
        this.#augment(this.#engine, inputs, this.#random),
      )
      return [...made.features.slice(pictured.index, pictured.index + 1), ...made.labels].map((tensor) =>
        exampleAt(tensor, place),
      )
    })
    return {
      epoch,
      step,
      pixels: pixelsOfTransformed(pictured.transform, picture),
      labels: this.#labelsOf(labels),
    }
  }

  /** Returns a batch with the picture at all positions but the mirrored one. */
  #batch(
    { step, size, place }: Pick<BatchPlace, 'step' | 'size' | 'place'>,
    { own, mirrored }: { readonly own: number; readonly mirrored: number },
  ): StepBatch {
    const { features, texts, images, labels, size: loaded } = this.#content.examples
    const rows = new Uint32Array(size).fill(own)
    rows[size - 1 - place] = mirrored
    rows[place] = own
    return {
      count: 1,
      size,
      features: [gather(features, rows, features.length / loaded)],
      texts,
      images,
      labels: gather(labels, rows, labels.length / loaded),
      weights: [],
      rates: Float32Array.of(0),
      iterations: Int32Array.of(step),
    }
  }

  /** Returns the values of tensors that are made of the inputs of a step. */
  #valuesOf(batch: StepBatch, make: (inputs: StepInputs) => Tensor[]): ArrayLike<number>[] {
    const { tf } = this.#engine
    const { transform, label } = this.#content.source
    const inputs = inputsAt(tf, stepFeeds({ transform, label }, batch), 0)
    const made = tf.tidy(() => make(inputs))
    const values = made.map((tensor) => tensor.dataSync())
    tf.dispose([...made, ...inOrder<Tensor>(inputs)])
    return values
  }

  /** @param values values of one example for each output */
  #labelsOf(values: readonly ArrayLike<number>[]): TrainedLabel[] {
    const { label: target, transform } = this.#content.source
    return outputsOf(target).map(({ name, label }, output): TrainedLabel => {
      const own = values[output] ?? []
      if (label.kind === 'number') {
        const value = invertLabelSteps(labelStepsOf(transform.labels, name), own[0] ?? Number.NaN)
        return { output: name, kind: 'number', value }
      }
      const shares = label.classes.map((one, code) => ({ class: one, share: own[code] ?? 0 }))
      return {
        output: name,
        kind: 'class',
        shares: shares.filter(({ share }) => share > 0).sort((a, b) => b.share - a.share),
      }
    })
  }
}

/** Returns one example of a tensor `[size, …]`. */
function exampleAt(tensor: Tensor, place: number): Tensor {
  const rest = tensor.shape.slice(1)
  return tensor.slice([place, ...rest.map(() => 0)], [1, ...rest])
}
