import { categoriesOf, type Column } from '../../dataset/columns.ts'
import { UserError } from '../../errors/user-error.ts'
import type { UncheckedClassPredictions } from '../../metrics/predictions.ts'
import { nameOf, namesIn, namesText, numbersIn, scoreColumns } from '../cells.ts'
import type { PredictionsFile } from '../readers/predictions-file.ts'
import { longestName, scorePrefix } from '../file-format.ts'
import { classColumn, numbers, texts } from './table-columns.ts'
import { orderByName, indexByName, seenNames } from './row-names.ts'
import type { TableMethods } from './table-methods.ts'

export interface ClassificationTable {
  readonly task: 'classification'
  readonly ids: readonly string[]
  readonly label: readonly string[]
  /** Null if the prediction is the class of the highest score. */
  readonly prediction: readonly string[] | null
  /** A column for each class; null if the file has predicted classes only. */
  readonly scores: ReadonlyMap<string, Float64Array> | null
}

export const classificationTable: TableMethods<ClassificationTable, UncheckedClassPredictions> = {
  parse: (file) => ({
    task: 'classification',
    ids: namesIn(file, 'example'),
    label: namesIn(file, 'label'),
    prediction: file.columns.has('prediction') ? namesIn(file, 'prediction') : null,
    scores: scoresIn(file),
  }),
  order: (file) => orderByName(file, 'example'),
  columns,
  examples: ({ ids, label }) => [ids, label],
  labels: ({ ids, label }) => ({ names: ids, labels: label }),
  classNames: (table) => [...seenNames(table), ...(table.scores?.keys() ?? [])],
  predictions,
  predictionColumns: (predictions, withScores) => [
    texts('example', predictions.ids),
    classColumn('label', predictions.labels, predictions.classes),
    ...(predictions.predicted ? [classColumn('prediction', predictions.predicted, predictions.classes)] : []),
    ...(withScores ? columnsOfScores(predictions) : []),
  ],
}

function scoresIn(table: PredictionsFile): ReadonlyMap<string, Float64Array> | null {
  const columns = scoreColumns(table)
  if (columns.length === 0) return null
  const scores = new Map(columns.map((column) => [classOf(column), numbersIn(table, column)]))
  if (scores.size === columns.length) return scores
  throw new UserError({
    code: 'PREDICTIONS_INVALID_COLUMNS',
    found: `${columns.length - scores.size} columns of scores for a class that already has one`,
    expected: 'one column of scores for each class',
    hint: 'Correct the header of the prediction file.',
  })
}

function classOf(column: string): string {
  const name = nameOf(column.slice(scorePrefix.length)) ?? ''
  if (name !== '' && name.length <= longestName) return name
  throw new UserError({
    code: 'PREDICTIONS_INVALID_COLUMNS',
    found: `a column of scores for a class with a name of ${name.length} characters`,
    expected: `a name of 1 to ${longestName} characters after "${scorePrefix}"`,
    hint: 'Correct the header of the prediction file.',
  })
}

function columns({ ids, label, prediction, scores }: ClassificationTable): Column[] {
  return [
    texts('example', ids),
    texts('label', label),
    ...(prediction ? [texts('prediction', prediction)] : []),
    ...[...(scores ?? [])]
      .map(([name, values]) => numbers(`${scorePrefix}${name}`, values))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  ]
}

function predictions(
  table: ClassificationTable,
  all: readonly ClassificationTable[],
): UncheckedClassPredictions {
  const classes = classesOf(table, all)
  const indexOf = indexByName(classes)
  const { scores } = table
  return {
    kind: 'class',
    ids: table.ids,
    classes,
    labels: Int32Array.from(table.label, indexOf),
    predicted: table.prediction && Int32Array.from(table.prediction, indexOf),
    scores:
      scores &&
      interleaved(
        classes.map((name) => columnOf(scores, name)),
        table.ids.length,
      ),
  }
}

function columnOf(scores: ReadonlyMap<string, Float64Array>, name: string): Float64Array {
  const column = scores.get(name)
  if (column) return column
  throw new TypeError(`no scores of ${name}`)
}

/** Rows of a tile: a cache line of float64. */
const tileRows = 8

/** Returns the columns as one array, example after example. */
function interleaved(columns: readonly Float64Array[], size: number): Float64Array {
  const width = columns.length
  const values = new Float64Array(size * width)
  // A tile of rows, so that both the columns and the values stay in the cache of the processor.
  for (let start = 0; start < size; start += tileRows) {
    const end = Math.min(size, start + tileRows)
    for (const [column, numbers] of columns.entries())
      for (let example = start; example < end; example++)
        values[example * width + column] = numbers[example] ?? NaN
  }
  return values
}

function classesOf(table: ClassificationTable, all: readonly ClassificationTable[]): string[] {
  if (table.scores) {
    const { scores } = table
    refuseUnscored(seenNames(table).filter((name) => !scores.has(name)))
    return categoriesOf(scores.keys())
  }
  const seen = [...new Set(all.filter(({ scores }) => scores === null).flatMap(seenNames))]
  const scored = [...(all.find(({ scores }) => scores !== null)?.scores?.keys() ?? [])]
  return categoriesOf(seen.every((name) => scored.includes(name)) ? scored : seen)
}

function refuseUnscored(names: readonly string[]): void {
  if (names.length === 0) return
  throw new UserError({
    code: 'PREDICTIONS_INVALID_COLUMNS',
    found: `${names.length} classes without a column of scores: ${namesText(names)}`,
    expected: 'a column score.<class> for every class that is a label or a prediction',
    hint: 'Add the columns, or remove all scores and provide only the predicted classes.',
  })
}

/** Returns the columns of scores. With two classes, only the second's scores may be available. */
function columnsOfScores({ scores, classes, ids }: UncheckedClassPredictions): Column[] {
  if (!scores) return []
  const width = scores.length / ids.length
  return classes.map((name, index) =>
    numbers(
      `${scorePrefix}${name}`,
      Float64Array.from(ids, (_, row) =>
        width === classes.length
          ? (scores[row * width + index] ?? NaN)
          : index === 1
            ? (scores[row] ?? NaN)
            : 1 - (scores[row] ?? NaN),
      ),
    ),
  )
}
