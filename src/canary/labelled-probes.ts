import { isDeepStrictEqual } from 'node:util'
import type { DatasetDetails, Features, Label, TableColumn } from '../dataset/dataset-schema.ts'
import { readSplit } from '../dataset/dataset.ts'
import { sliceBatch } from '../dataset/examples.ts'
import { labelsOf, outputsOf, type Output } from '../dataset/label-target.ts'
import type { Artifact } from '../artifacts/artifact.ts'
import { locationOf, nameOfRow, type Row } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { exampleCodec } from '../model/example-codec.ts'
import type { EvaluableDetails } from '../model/evaluable-model.ts'
import type { Cell, PredictionsColumn } from '../predictions/readers/predictions-file.ts'
import { readFileOfPredictions } from '../predictions/read-file.ts'
import { listNames } from '../text/format.ts'
import type { ShadowRequest } from './shadow-request.ts'

/**
 * Reads labelled rows, with a column for each feature and each label of the model, as in its source. A model of images needs a column
 * `b64` with the file of the image.
 * @param shown name of the file in messages
 * @throws UserError for a row that the model cannot predict or whose label it does not have
 */
export async function readProbes(
  file: string,
  shown: string,
  { features, label }: Pick<EvaluableDetails, 'features' | 'label'>,
): Promise<readonly ShadowRequest[]> {
  const { rows, columns } = await readFileOfPredictions(file, undefined, shown)
  requireColumns(shown, columns, [...featureColumns(features), ...outputsOf(label).map(columnOf)])
  const codec = exampleCodec(features)
  return rows.map((row, index) => {
    const cell = (name: string): Cell => cellAt(columns.get(name), index)
    const instance = instanceOf(features, cell)
    requireValid(row, () => codec.decode([instance]))
    return {
      id: nameOfRow(row),
      body: JSON.stringify({ instances: [instance] }),
      labels: outputsOf(label).map((output) => labelOf(output, cell(columnOf(output)), row)),
    }
  })
}

/**
 * Returns the examples of the test split of a dataset as labelled requests.
 * @throws UserError if the dataset has other labels than the model
 */
export async function probesOfTestSplit(
  dataset: Artifact<DatasetDetails>,
  model: Pick<EvaluableDetails, 'label'>,
): Promise<readonly ShadowRequest[]> {
  if (!isDeepStrictEqual(outputsOf(dataset.details.label), outputsOf(model.label)))
    throw new UserError({
      code: 'CANARY_INVALID_REQUESTS',
      found: `the dataset ${dataset.details.name}, whose labels differ from those of the model`,
      expected: 'a dataset with the labels of the model',
      hint: 'Set `deploy.canary.probes` to the dataset on which the model was trained.',
    })
  const examples = await readSplit(dataset, 'test')
  const { features, label } = dataset.details
  const codec = exampleCodec(features)
  const labels = outputsOf(label).map((_, output) => labelsOf(label, output, examples.labels))
  return examples.ids.map((id, index) => ({
    id,
    body: JSON.stringify({ instances: [codec.encode(sliceBatch(examples, index, 1))] }),
    labels: labels.map((values) => values[index] ?? Number.NaN),
  }))
}

function featureColumns(features: Features): readonly string[] {
  return features.kind === 'image' ? ['b64'] : features.columns.map(({ name }) => name)
}

function requireColumns(
  file: string,
  columns: ReadonlyMap<string, PredictionsColumn>,
  names: readonly string[],
): void {
  const missing = names.filter((name) => !columns.has(name)).map((name) => `\`${name}\``)
  if (missing.length === 0) return
  throw new UserError({
    code: 'CANARY_INVALID_REQUESTS',
    found: `no column ${listNames(missing, 5)}`,
    expected: 'a column for each feature and each label of the model',
    hint: 'Add the columns, with raw values as in the sources of the dataset.',
    location: { file },
  })
}

/** Checks an example. The error contains its row. */
function requireValid(row: Row, check: () => void): void {
  try {
    check()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const location = locationOf(row)
    throw new UserError(
      error.problems.map(({ found, expected }) => ({
        code: 'CANARY_INVALID_REQUESTS',
        found: found.replace(/instances\[\d+\]\./, ''),
        expected,
        hint: 'Correct the row, or remove it.',
        location,
      })),
      { cause: error },
    )
  }
}

function columnOf({ label }: Output): string {
  return label.column
}

function cellAt(column: PredictionsColumn | undefined, row: number): Cell {
  const cell = column?.[row]
  return cell === undefined || Number.isNaN(cell) ? null : cell
}

function instanceOf(features: Features, cell: (name: string) => Cell): unknown {
  if (features.kind === 'image') return { b64: String(cell('b64') ?? '') }
  return Object.fromEntries(
    features.columns.map((column) => [column.name, valueOf(column, cell(column.name))]),
  )
}

/** Returns the value of a feature as a client sends it; files of text contain numbers as texts. */
function valueOf({ type }: TableColumn, cell: Cell): unknown {
  if (typeof cell !== 'string') return cell
  switch (type) {
    case 'number':
      return numberOf(cell)
    case 'image':
      return { b64: cell }
    case 'category':
    case 'text':
    case 'date':
    case 'duration':
      return cell
  }
}

/** Returns a text without a number as it is, so that the error about the row shows it. */
function numberOf(text: string): number | string | null {
  if (text.trim() === '') return null
  const value = Number(text)
  return Number.isNaN(value) ? text : value
}

function labelOf({ label }: Output, cell: Cell, row: Row): number {
  const value = labelValue(label, cell)
  if (value !== null) return value
  throw new UserError({
    code: 'CANARY_INVALID_REQUESTS',
    found:
      cell === null ? `no value of \`${label.column}\`` : `${JSON.stringify(cell)} as \`${label.column}\``,
    expected: label.kind === 'class' ? `one of the classes ${label.classes.join(', ')}` : 'a number',
    hint: 'Correct the row, or remove it.',
    location: locationOf(row),
  })
}

function labelValue(label: Label, cell: Cell): number | null {
  if (cell === null || cell === '') return null
  if (label.kind === 'class') {
    const index = label.classes.indexOf(String(cell))
    return index === -1 ? null : index
  }
  const value = Number(cell)
  return Number.isFinite(value) ? value : null
}
