import { readColumns } from '../../data/dataset.ts'
import { textOf, type BytesColumn, type Column } from '../../data/columns.ts'
import { imageColumn } from '../../data/raw-dataset.ts'
import { valuesPerExample } from '../../data/features.ts'
import { imagePixels } from '../../data/pixel-values.ts'
import type { DatasetDetails, ImageFeatures, Label } from '../../data/dataset-schema.ts'
import type { Cell } from '../../data/table.ts'
import { thumbnailOf, type Thumbnail } from '../../data/thumbnail.ts'
import type { Classification } from '../../metrics/findings-schema.ts'
import type { Verdict } from '../../gate/verdict.ts'
import type { Artifact } from '../../artifacts/artifact.ts'
import { cellsOf, nameOf, scoreColumns, type PredictionsFile } from '../../predictions/cells.ts'
import { requiredColumns } from '../../predictions/file-format.ts'
import type { ExampleSource, ShownExample, ShownExamples } from '../../report/shown-example.ts'
import type { StageContext } from '../context.ts'
import type { Evaluation } from './evaluation.ts'

type Flips = NonNullable<Classification['flips']>

/** More columns than this are not read one by one. */
const mostColumns = 24
/** Of all pictures of a page. */
const mostPictureBytes = 1_000_000

/** What the page shows of the examples whose answers changed; nothing where these are not told, or of another test split. */
export async function showExamples(
  { pipeline }: StageContext,
  { classification, lineage }: Verdict,
  { examples, lineage: asked }: Evaluation,
): Promise<ShownExamples> {
  const flips = classification?.flips
  if (!flips || !pipeline.gate['show-examples'] || lineage.testSplit !== asked.testSplit) return new Map()
  const changed = inTurns(flips)
  return changed.length === 0 ? new Map() : examples(changed)
}

/** A broken one, a fixed one, and so on, so that the surest of both have pictures where not all do. */
export function inTurns({ broken, fixed }: Flips): string[] {
  const [own, other] = [broken.examples, fixed.examples]
  return Array.from({ length: Math.max(own.length, other.length) }, (_, index) => [
    own[index]?.id ?? [],
    other[index]?.id ?? [],
  ]).flat(2)
}

/** Images as pictures, and every column that the dataset keeps but the label that was judged. */
export function examplesOfDataset(dataset: Artifact<DatasetDetails>, label: Label): ExampleSource {
  return async (ids) => {
    const { features } = dataset.details
    const split = await readColumns(dataset, 'test')
    const { image, others } = partsOf(split.columns, label.column, features.kind === 'image')
    const shown = others.slice(0, mostColumns).map((column) => ({ name: column.name, texts: textOf(column) }))
    const pictureOf = image && features.kind === 'image' ? picturesOf(image, features) : () => null
    return lookUp(ids, split.ids, (row) => ({
      picture: pictureOf(row),
      values: shown.map(({ name, texts }) => ({ column: name, value: texts[row] || null })),
      moreColumns: others.length - shown.length,
    }))
  }
}

/** The columns of a file of predictions, but for the answers themselves. */
export function examplesOfTable(raw: PredictionsFile): ExampleSource {
  return async (ids) => {
    const predictions = new Set([...requiredColumns.classification, 'prediction', ...scoreColumns(raw)])
    const others = [...raw.columns].filter(([name]) => !predictions.has(name))
    const shown = others.slice(0, mostColumns)
    const own = cellsOf(raw, 'example').map((cell) => nameOf(cell) ?? '')
    return lookUp(ids, own, (row) => ({
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

function partsOf(columns: readonly Column[], label: string, ofImages: boolean) {
  const image = columns.find(
    (column): column is BytesColumn => ofImages && column.kind === 'bytes' && column.name === imageColumn,
  )
  const others = columns.filter(
    (column): column is ReadableColumn => column.kind !== 'bytes' && column.name !== label,
  )
  return { image, others }
}

/** As many pictures as a page should carry. */
export function picturesOf(
  { values }: BytesColumn,
  features: ImageFeatures,
): (row: number) => Thumbnail | 'left out' {
  const pixels = new Uint8Array(valuesPerExample(features))
  let left = mostPictureBytes
  return (row) => {
    imagePixels(features, values[row] ?? new Uint8Array(), pixels)
    const picture = thumbnailOf(pixels.slice(), features)
    left -= picture.bytes.length
    return left < 0 ? 'left out' : picture
  }
}

function textOfCell(cell: Cell): string | null {
  return cell === null || cell === '' ? null : String(cell)
}
