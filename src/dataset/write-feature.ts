import type { ImageRequest } from '../images/fill-pixels.ts'
import type { Column } from './columns.ts'
import type { TableColumn } from './dataset-schema.ts'
import type { ExampleRange } from './examples.ts'
import { pixelsOf } from './features.ts'

/** Where the raw values of a feature are put: one every `stride` values from `at` on. */
export interface FeatureTarget {
  readonly into: Float64Array
  readonly at: number
  readonly stride: number
  /** Receives the texts of a column of texts. */
  readonly texts: string[]
  /** Receives the pixels of a column of images. */
  readonly images: Uint8Array[]
  /** Decodes an image file into its pixels, now or later. */
  readonly decode: (request: ImageRequest) => void
}

/** Writes the raw values of a feature for consecutive rows of its column. */
export function writeFeature(
  feature: TableColumn,
  column: Column | null,
  { start, count }: ExampleRange,
  { into, at, stride, ...lists }: FeatureTarget,
): void {
  const valueOf = rawValueOf(feature, column, lists)
  for (let row = 0; row < count; row++) into[at + row * stride] = valueOf(start + row)
}

function rawValueOf(
  feature: TableColumn,
  column: Column | null,
  { texts, images, decode }: Pick<FeatureTarget, 'texts' | 'images' | 'decode'>,
): (row: number) => number {
  if (feature.type === 'image' && column?.kind === 'bytes')
    return (row) => {
      const into = new Uint8Array(pixelsOf(feature))
      decode({ bytes: column.values[row] ?? new Uint8Array(), target: feature, into })
      return images.push(into) - 1
    }
  if (feature.type === 'text' && column?.kind === 'text')
    return (row) => {
      const text = column.values[row] ?? null
      return text === null ? Number.NaN : texts.push(text) - 1
    }
  if (feature.type === 'category' && column?.kind === 'category') {
    const { codes } = column
    return (row) => {
      const code = codes[row] ?? -1
      return code < 0 ? Number.NaN : code
    }
  }
  if (isNumber(feature) && column?.kind === 'number') {
    const { values } = column
    return (row) => values[row] ?? Number.NaN
  }
  throw new TypeError(`column ${feature.name} is not a ${feature.type} column`)
}

function isNumber({ type }: TableColumn): boolean {
  return type !== 'category' && type !== 'text' && type !== 'image'
}
