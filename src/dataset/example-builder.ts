import { asFeature } from './as-feature.ts'
import type { Column } from './columns.ts'
import type { Features, Target } from './dataset-schema.ts'
import type { ExampleRange, LabeledBatch, Labels } from './examples.ts'
import { valuesPerExample } from './features.ts'
import type { ImageRequest } from '../images/fill-pixels.ts'
import { outputsOf, type Output } from './label-target.ts'
import { imageColumn } from './reserved-columns.ts'
import { writeFeature } from './write-feature.ts'

/** The parts of an example to build from stored columns. */
export interface ExampleForm {
  /** Null if features are not needed. */
  readonly features: Features | null
  readonly label: Target
  /** Column of the weights; undefined if there are none or they are not needed. */
  readonly weight?: string | undefined
}

/** Returns the names of the columns that `append` takes, in this order. */
export function neededColumns({ features, label, weight }: ExampleForm): string[] {
  return [
    ...featureColumns(features),
    ...outputsOf(label).map((output) => output.label.column),
    ...(weight === undefined ? [] : [weight]),
  ]
}

function featureColumns(features: Features | null): string[] {
  if (features === null) return []
  return features.kind === 'image' ? [imageColumn] : features.columns.map(({ name }) => name)
}

/** Collects examples from chunks of columns. */
export class ExampleBuilder {
  readonly #form: ExampleForm
  readonly #outputs: readonly Output[]
  readonly #size: number
  /** One of these is empty. */
  readonly #pixels: Uint8Array
  readonly #numbers: Float64Array
  readonly #texts: string[] = []
  readonly #images: Uint8Array[] = []
  readonly #weights: Float32Array | null
  readonly labels: Labels
  readonly #decode: (request: ImageRequest) => void
  #filled = 0

  /** @param decode decodes an image file into its place among the examples, now or later */
  constructor(form: ExampleForm, size: number, decode: (request: ImageRequest) => void) {
    const { features, label, weight } = form
    this.#form = form
    this.#size = size
    this.#decode = decode
    this.#outputs = outputsOf(label)
    const values = features === null ? 0 : size * valuesPerExample(features)
    this.#pixels = new Uint8Array(features?.kind === 'image' ? values : 0)
    this.#numbers = new Float64Array(features?.kind === 'image' ? 0 : values)
    this.labels =
      label.kind === 'class' ? new Int32Array(size) : new Float32Array(size * this.#outputs.length)
    this.#weights = weight === undefined ? null : new Float32Array(size)
  }

  /** Appends consecutive rows of the columns, which are those of `neededColumns`, perhaps with others after them. */
  append(columns: readonly Column[], range: ExampleRange): void {
    const { features, weight } = this.#form
    const featuresEnd = features === null ? 0 : featureColumns(features).length
    if (features !== null) this.#appendFeatures(features, columns, range)
    for (const index of this.#outputs.keys()) this.#appendLabel(columns[featuresEnd + index], range, index)
    if (weight !== undefined) this.#appendWeights(columns[featuresEnd + this.#outputs.length], range)
    this.#filled += range.count
  }

  get examples(): LabeledBatch {
    return {
      size: this.#size,
      features: this.#form.features?.kind === 'image' ? this.#pixels : this.#numbers,
      texts: this.#texts,
      images: this.#images,
      labels: this.labels,
      weights: this.#weights,
    }
  }

  #appendFeatures(features: Features, columns: readonly Column[], range: ExampleRange): void {
    const values = valuesPerExample(features)
    if (features.kind === 'table') {
      const target = {
        into: this.#numbers,
        stride: values,
        texts: this.#texts,
        images: this.#images,
        decode: this.#decode,
      }
      for (const [position, feature] of features.columns.entries()) {
        const stored = columns[position]
        const column = stored ? asFeature(stored, feature) : null
        writeFeature(feature, column, range, { ...target, at: this.#filled * values + position })
      }
      return
    }
    const [images] = columns
    if (images?.kind !== 'bytes') throw new TypeError('the dataset has no images')
    for (let row = 0; row < range.count; row++) {
      const at = (this.#filled + row) * values
      const bytes = images.values[range.start + row] ?? new Uint8Array()
      const into = this.#pixels.subarray(at, at + values)
      if (features.encoding === 'raw') into.set(bytes)
      else this.#decode({ bytes, target: features, into })
    }
  }

  #appendLabel(column: Column | undefined, { start, count }: ExampleRange, output: number): void {
    const values = column?.kind === 'category' ? column.codes : numbersOf(column)
    const outputs = this.#outputs.length
    for (let row = 0; row < count; row++)
      this.labels[(this.#filled + row) * outputs + output] = values[start + row] ?? Number.NaN
  }

  #appendWeights(column: Column | undefined, { start, count }: ExampleRange): void {
    this.#weights?.set(numbersOf(column).subarray(start, start + count), this.#filled)
  }
}

function numbersOf(column: Column | undefined): Float64Array {
  if (column?.kind === 'number') return column.values
  throw new TypeError(`${column?.name} is not a column of numbers`)
}
