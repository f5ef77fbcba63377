import type { Features, Label, TableColumn } from '../../dataset/dataset-schema.ts'
import { outputsOf } from '../../dataset/label-target.ts'
import { exampleCodec } from '../../model/example-codec.ts'
import type { EvaluableDetails } from '../../model/evaluable-model.ts'
import type { Golden } from '../../model/model-schema.ts'
import type { PixelTarget } from '../../images/read-pixels.ts'
import type { PageColumn, PageFacts, PageInput, PageOutput, PagePicture } from './page-facts.ts'
import { typicalValues } from './typical-values.ts'

/** Parts of a model artifact that the page shows. No example of a dataset is part of the page. */
export interface DescribedModel {
  readonly details: EvaluableDetails
  readonly digest: string
}

/** Returns the facts of a model for the page at `/`. */
export function describePage({ details, digest }: DescribedModel, golden: Golden | null): PageFacts {
  const { name, label } = details
  const several = label.kind === 'multi-output'
  return {
    name,
    digest,
    input: inputOf(details, golden),
    outputs: outputsOf(label).map((output): PageOutput => ({
      name: several ? output.name : null,
      label: labelOf(output.label),
    })),
  }
}

function labelOf(label: Label): PageOutput['label'] {
  if (label.kind === 'number') return { kind: 'number', column: label.column }
  return { kind: 'class', column: label.column, classes: label.classes.length }
}

function inputOf({ features, transform }: EvaluableDetails, golden: Golden | null): PageInput {
  switch (features.kind) {
    case 'image':
      return { kind: 'image', ...pictureOf(features), background: backgroundOf(features, golden) }
    case 'table':
      return {
        kind: 'row',
        columns: features.columns.map((column, index) => ({
          name: column.name,
          optional: column.optional === true,
          ...columnOf(column, () => typicalValues(transform, column.name, index)),
        })),
      }
  }
}

type WithoutName<Column> = Column extends unknown ? Omit<Column, 'name' | 'optional'> : never

function columnOf(
  column: TableColumn,
  typical: () => ReturnType<typeof typicalValues>,
): WithoutName<PageColumn> {
  switch (column.type) {
    case 'number':
      return {
        type: 'number',
        lag: column.lag ?? null,
        // Statistics of a private column stay in the model.
        ...(column.private === true ? { range: null, typical: null } : typical()),
      }
    case 'category':
      return { type: 'category', categories: column.categories, open: column.open === true }
    case 'date':
      return { type: 'date', format: column.format ?? null }
    case 'duration':
      return { type: 'duration' }
    case 'text':
      return { type: 'text' }
    case 'image':
      return { type: 'image', ...pictureOf(column) }
  }
}

function pictureOf({ height, width, channels, fit }: PixelTarget): PagePicture {
  return { height, width, channels, anySize: fit !== undefined }
}

/** Largest number of golden requests that are decoded. */
const decodedImages = 10

/** Returns whether the edges of the golden images are darker or lighter than the middle of the scale. */
function backgroundOf(
  features: Extract<Features, { kind: 'image' }>,
  golden: Golden | null,
): 'dark' | 'light' | null {
  if (golden === null) return null
  const { width, height, channels } = features
  const inputs = golden.requests.slice(0, decodedImages).map(({ input }) => input)
  const { features: pixels, size } = exampleCodec(features).decode(inputs)
  let sum = 0
  let count = 0
  for (let row = 0; row < size * height; row++) {
    const wholeRow = row % height === 0 || row % height === height - 1
    for (let column = 0; column < width; column += wholeRow ? 1 : Math.max(width - 1, 1))
      for (let channel = 0; channel < channels; channel++) {
        sum += pixels[(row * width + column) * channels + channel] ?? 0
        count += 1
      }
  }
  return sum / count < 128 ? 'dark' : 'light'
}
