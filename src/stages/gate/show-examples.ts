import { StoredSplit } from '../../dataset/stored-split.ts'
import { textOf, type BytesColumn, type Column } from '../../dataset/columns.ts'
import { picturedImages } from '../../dataset/pictured-images.ts'
import { idColumn } from '../../dataset/reserved-columns.ts'
import { thumbnailMaker } from '../../dataset/thumbnails.ts'
import { privateNames } from '../../dataset/private-names.ts'
import type { DatasetDetails, Label, SplitName } from '../../dataset/dataset-schema.ts'
import type { Classification } from '../../metrics/classification-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { cellsOf, nameOf, scoreColumns } from '../../predictions/cells.ts'
import type { Cell, PredictionsFile } from '../../predictions/readers/predictions-file.ts'
import { requiredColumns } from '../../predictions/file-format.ts'
import type { ExampleSource, ShownExample, ShownExamples } from '../../report/shown-example.ts'
import type { StageContext } from '../context.ts'
import type { Evaluation } from './evaluation.ts'

type Flips = NonNullable<Classification['flips']>

/** Greatest number of columns that are shown. */
const mostColumns = 24

/**
 * Returns the examples with changed predictions and likely label errors for the page; none if they are not published or belong to
 * another test split.
 */
export async function showExamples(
  { pipeline }: StageContext,
  { classification, lineage }: Verdict,
  { examples, lineage: evaluated }: Evaluation,
): Promise<ShownExamples> {
  if (!classification || !pipeline.gate['show-examples'] || lineage.testSplit !== evaluated.testSplit)
    return new Map()
  const { flips, labelErrors } = classification
  const suspects = labelErrors?.examples.map(({ id }) => id) ?? []
  const shown = [...new Set([...suspects, ...(flips === null ? [] : alternate(flips))])]
  return shown.length === 0 ? new Map() : examples(shown)
}

/** Alternates broken and fixed examples, so that the most confident of both get pictures if not all fit. */
export function alternate({ broken, fixed }: Flips): string[] {
  const [first, second] = [broken.examples, fixed.examples]
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [
    first[index]?.id ?? [],
    second[index]?.id ?? [],
  ]).flat(2)
}

/** Shows images as pictures, and all stored columns except the evaluated label and private ones. */
export function examplesOfDataset(
  dataset: Artifact<DatasetDetails>,
  label: Label,
  splitName: SplitName = 'test',
): ExampleSource {
  return async (ids) => {
    const { features } = dataset.details
    const split = new StoredSplit(dataset, splitName)
    const wanted = new Set(ids)
    const found = [...split.readIds().entries()].filter(([, id]) => wanted.has(id))
    const hidden = privateNames(features)
    const visible = split.names.filter((name) => name !== idColumn && !hidden.has(name))
    const columns = split.readRows(
      visible,
      found.map(([row]) => row),
    )
    const pictures = picturedImages(features)
    const { image, others } = partsOf(columns, label.column, pictures?.column ?? null)
    const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: textOf(column) }))
    const makePicture = image && pictures ? thumbnailMaker(pictures.features) : null
    const foundIds = found.map(([, id]) => id)
    return lookUp(ids, foundIds, (row) => ({
      picture: makePicture && makePicture(image?.values[row] ?? new Uint8Array()),
      values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
      moreColumns: others.length - shown.length,
    }))
  }
}

/** Shows the columns of a prediction file, except the predictions. */
export function examplesOfTable(raw: PredictionsFile): ExampleSource {
  return async (ids) => {
    const predictions = new Set([...requiredColumns.classification, 'prediction', ...scoreColumns(raw)])
    const others = [...raw.columns].filter(([name]) => !predictions.has(name))
    const shown = others.slice(0, mostColumns)
    const fileIds = cellsOf(raw, 'example').map((cell) => nameOf(cell) ?? '')
    return lookUp(ids, fileIds, (row) => ({
      picture: null,
      values: shown.map(([column, cells]) => ({ column, value: textOfCell(cells[row] ?? null) })),
      moreColumns: others.length - shown.length,
    }))
  }
}

function lookUp(
  wanted: readonly string[],
  ids: readonly string[],
  exampleAt: (row: number) => ShownExample,
): ShownExamples {
  const rows = new Map(ids.map((id, row) => [id, row]))
  return new Map(
    wanted.flatMap((id) => {
      const row = rows.get(id)
      return row === undefined ? [] : [[id, exampleAt(row)] as const]
    }),
  )
}

type ReadableColumn = Exclude<Column, BytesColumn>

/** @param pictured column of the images that are shown */
function partsOf(columns: readonly Column[], label: string, pictured: string | null) {
  const image = columns.find(
    (column): column is BytesColumn => column.kind === 'bytes' && column.name === pictured,
  )
  const others = columns.filter(
    (column): column is ReadableColumn => column.kind !== 'bytes' && column.name !== label,
  )
  return { image, others }
}

function textOfCell(cell: Cell): string | null {
  return cell === null || cell === '' ? null : String(cell)
}
