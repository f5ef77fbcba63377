import type { Task } from '../config/gate.ts'
import type { Column } from '../dataset/columns.ts'
import { digestOfJson, type Digest } from '../artifacts/digest.ts'
import type { PredictionKind, UncheckedOf, UncheckedPredictions } from '../metrics/predictions.ts'
import type { PredictionsColumn, PredictionsFile } from './readers/predictions-file.ts'
import { classificationTable, type ClassificationTable } from './tables/classification-table.ts'
import { rankingTable, type RankingTable } from './tables/ranking-table.ts'
import { regressionTable, type RegressionTable } from './tables/regression-table.ts'
import { sequenceTable, type SequenceTable } from './tables/sequence-table.ts'
import type { TableMethods } from './tables/table-methods.ts'

interface TableByTask {
  readonly classification: ClassificationTable
  readonly regression: RegressionTable
  readonly ranking: RankingTable
  readonly sequence: SequenceTable
}

/** The tables of these tasks; a mapped type, so that the compiler relates a table to the methods of its task. */
type TableOf<T extends Task> = { [Name in T]: TableByTask[Name] & { readonly task: Name } }[T]

/** The checked predictions of one file in the order of their ids, so that equal predictions are equal tables. */
export type PredictionTable = TableByTask[Task]

interface KindByTask {
  readonly classification: 'class'
  readonly regression: 'number'
  readonly ranking: 'ranking'
  readonly sequence: 'sequence'
}

const tables: { readonly [T in Task]: TableMethods<TableOf<T>, UncheckedOf<KindByTask[T]>> } = {
  classification: classificationTable,
  regression: regressionTable,
  ranking: rankingTable,
  sequence: sequenceTable,
}

const tablesByKind: {
  readonly [K in PredictionKind]: Pick<TableMethods<never, UncheckedOf<K>>, 'predictionColumns'>
} = {
  class: classificationTable,
  number: regressionTable,
  ranking: rankingTable,
  sequence: sequenceTable,
}

/** Returns predictions as columns, in the form of a file. */
export function predictionColumns<K extends PredictionKind>(
  predictions: UncheckedOf<K>,
  withScores: boolean,
): Column[] {
  return tablesByKind[predictions.kind].predictionColumns(predictions, withScores)
}

/**
 * Parses a prediction file.
 * @throws UserError for values that do not fit the task
 */
export function parseTable(file: PredictionsFile, task: Task): PredictionTable {
  return tables[task].parse(file)
}

/** Returns the rows sorted by their ids. Rows of a query or a sequence are adjacent, and a sequence keeps its own order. */
export function inOrder(table: PredictionsFile, task: Task): PredictionsFile {
  const order = table.rows.map((_, row) => row).sort(tables[task].order(table))
  if (order.every((row, index) => row === index)) return table
  return {
    ...table,
    rows: order.flatMap((row) => table.rows[row] ?? []),
    columns: new Map([...table.columns].map(([name, column]) => [name, rowsOfColumn(column, order)])),
  }
}

function rowsOfColumn(column: PredictionsColumn, order: readonly number[]): PredictionsColumn {
  if (!(column instanceof Float64Array)) return order.map((row) => column[row] ?? null)
  const values = new Float64Array(order.length)
  for (let index = 0; index < order.length; index++) values[index] = column[order[index] ?? 0] ?? NaN
  return values
}

/** Returns the table's own columns, as files of its task have them. */
export function taskColumns<T extends Task>(table: TableOf<T>): Column[] {
  return tables[table.task].columns(table)
}

/** Returns the digest of the test split, which is equal for all models with the same examples and labels. */
export function examplesDigest<T extends Task>(table: TableOf<T>): Digest {
  return digestOfJson([table.task, ...tables[table.task].examples(table)])
}

/** Returns a name for each row, and its label. */
export function labelsOf<T extends Task>(table: TableOf<T>) {
  return tables[table.task].labels(table)
}

/** Returns the names of all classes that occur; none if labels are numbers. */
export function classNamesOf<T extends Task>(table: TableOf<T>): readonly string[] {
  return tables[table.task].classNames(table)
}

/**
 * Returns the predictions of a table.
 * @param all the tables of both models and all their seeds, including this one
 */
export function predictionsIn<T extends Task>(
  table: TableOf<T>,
  all: readonly PredictionTable[],
): UncheckedPredictions {
  return tables[table.task].predictions(table, all.filter(isOf(table.task)))
}

function isOf<T extends Task>(task: T) {
  return (table: PredictionTable): table is TableOf<T> => table.task === task
}
