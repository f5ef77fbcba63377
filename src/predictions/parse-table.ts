import type { Task } from '../config/gate.ts'
import type { RawColumn } from '../data/table.ts'
import { UserError } from '../errors/user-error.ts'
import { cellsOf, nameOf, namesIn, numberOf, numbersIn, positionsIn, type PredictionsFile } from './cells.ts'
import { scoreColumns } from './infer-task.ts'
import { longestName, scorePrefix } from './file-format.ts'

/** The predictions of one file, checked and in the order of their ids, so that equal predictions are equal tables. */
export type PredictionTable =
  | {
      readonly task: 'classification'
      readonly ids: readonly string[]
      readonly label: readonly string[]
      /** Null when the class of the highest score counts. */
      readonly prediction: readonly string[] | null
      /** A column for each class; null when there are predicted classes only. */
      readonly scores: ReadonlyMap<string, Float64Array> | null
    }
  | {
      readonly task: 'regression'
      readonly ids: readonly string[]
      readonly label: Float64Array
      readonly prediction: Float64Array
    }
  | {
      readonly task: 'ranking'
      readonly queries: readonly string[]
      readonly items: readonly string[]
      readonly relevance: Float64Array
      readonly score: Float64Array
    }
  | {
      readonly task: 'sequence'
      readonly examples: readonly string[]
      readonly positions: Float64Array
      readonly label: readonly string[]
      readonly prediction: readonly string[]
    }

/** @throws UserError for values that do not fit the task. */
export function parseTable(table: PredictionsFile, task: Task): PredictionTable {
  switch (task) {
    case 'classification':
      return {
        task,
        ids: namesIn(table, 'example'),
        label: namesIn(table, 'label'),
        prediction: table.columns.has('prediction') ? namesIn(table, 'prediction') : null,
        scores: scoresIn(table),
      }
    case 'regression':
      return {
        task,
        ids: namesIn(table, 'example'),
        label: numbersIn(table, 'label'),
        prediction: numbersIn(table, 'prediction'),
      }
    case 'ranking':
      return {
        task,
        queries: namesIn(table, 'query'),
        items: namesIn(table, 'item'),
        relevance: numbersIn(table, 'relevance'),
        score: numbersIn(table, 'score'),
      }
    case 'sequence':
      return {
        task,
        examples: namesIn(table, 'example'),
        positions: positionsIn(table, 'position'),
        label: namesIn(table, 'label'),
        prediction: namesIn(table, 'prediction'),
      }
  }
}

function scoresIn(table: PredictionsFile): ReadonlyMap<string, Float64Array> | null {
  const columns = scoreColumns(table)
  if (columns.length === 0) return null
  const scores = new Map(columns.map((column) => [classOf(column), numbersIn(table, column)]))
  if (scores.size === columns.length) return scores
  throw new UserError({
    code: 'PREDICTIONS_SCORE_COLUMN',
    found: `${columns.length - scores.size} columns of scores for a class that has one already`,
    expected: 'one column of scores for each class',
    hint: 'Correct the header of the file of predictions.',
  })
}

function classOf(column: string): string {
  const name = nameOf(column.slice(scorePrefix.length)) ?? ''
  if (name !== '' && name.length <= longestName) return name
  throw new UserError({
    code: 'PREDICTIONS_SCORE_COLUMN',
    found: `a column of scores for a class with a name of ${name.length} characters`,
    expected: `a name of 1 to ${longestName} characters after "${scorePrefix}"`,
    hint: 'Correct the header of the file of predictions.',
  })
}

/** The same rows in the order of their ids; those of a query or a sequence lie together, a sequence in its own order. */
export function inOrder(table: PredictionsFile, task: Task): PredictionsFile {
  const order = orderOf(table, task)
  return {
    ...table,
    rows: order.flatMap((row) => table.rows[row] ?? []),
    columns: new Map([...table.columns].map(([name, column]) => [name, rowsOfColumn(column, order)])),
  }
}

function rowsOfColumn(column: RawColumn, order: readonly number[]): RawColumn {
  return column instanceof Float64Array
    ? Float64Array.from(order, (row) => column[row] ?? NaN)
    : order.map((row) => column[row] ?? null)
}

function orderOf(table: PredictionsFile, task: Task): number[] {
  const rows = table.rows.map((_, row) => row)
  const first = cellsOf(table, task === 'ranking' ? 'query' : 'example').map((cell) => nameOf(cell) ?? '')
  const byFirst = (a: number, b: number) => compare(first[a] ?? '', first[b] ?? '')
  switch (task) {
    case 'classification':
    case 'regression':
      return rows.sort(byFirst)
    case 'ranking': {
      const items = cellsOf(table, 'item').map((cell) => nameOf(cell) ?? '')
      return rows.sort((a, b) => byFirst(a, b) || compare(items[a] ?? '', items[b] ?? ''))
    }
    case 'sequence': {
      const positions = cellsOf(table, 'position').map(numberOf)
      return rows.sort((a, b) => byFirst(a, b) || (positions[a] ?? 0) - (positions[b] ?? 0))
    }
  }
}

/** By code unit, as every machine has it. */
function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
