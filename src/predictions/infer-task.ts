import { tasks, type Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { cellsOf, namesText, numberOf, scoreColumns } from './cells.ts'
import type { PredictionsFile } from './readers/predictions-file.ts'
import { requiredColumns, scorePrefix } from './file-format.ts'

/**
 * Returns the task whose columns a file has.
 * @param given the configured task; undefined if it is not configured
 * @param ifAmbiguous the task of a file with whole numbers only; undefined to reject it
 * @throws UserError if columns are missing, and if whole numbers may be classes or values
 */
export function taskOf(
  table: PredictionsFile,
  given: Task | undefined,
  shown: string,
  ifAmbiguous?: Task,
): Task {
  const task = given ?? inferTask(table, shown, ifAmbiguous)
  const absent = requiredColumns[task].filter((column) => !table.columns.has(column))
  if (absent.length > 0)
    throw withoutColumns(table, absent.join(', '), requiredColumns[task].join(', '), task, shown)
  if (task === 'classification' && !table.columns.has('prediction') && scoreColumns(table).length === 0)
    throw withoutColumns(
      table,
      `prediction and no ${scorePrefix}<class>`,
      `a column prediction, or a column ${scorePrefix}<class> for each class`,
      task,
      shown,
    )
  return task
}

/**
 * Returns a predicate for columns that contain only scores of classes, by the header alone. It is false if the file may be
 * of a task without such columns, where a column `score.<name>` may contain anything.
 */
export function isScoreColumn(given: Task | undefined) {
  return (name: string, header: readonly string[]): boolean =>
    name.startsWith(scorePrefix) &&
    (given === undefined
      ? !['query', 'position'].some((column) => header.includes(column))
      : given === 'classification')
}

function inferTask(table: PredictionsFile, shown: string, ifAmbiguous?: Task): Task {
  const has = (column: string) => table.columns.has(column)
  if (has('query') && has('item')) return 'ranking'
  const absent = ['example', 'label'].filter((column) => !has(column))
  if (absent.length > 0) throw withoutColumns(table, absent.join(' and '), describeTasks(), undefined, shown)
  if (has('position') && repeats(table, 'example')) return 'sequence'
  if (scoreColumns(table).length > 0 || !has('prediction')) return 'classification'
  const values = [...cellsOf(table, 'label'), ...cellsOf(table, 'prediction')].map(numberOf)
  const numbers = values.filter(Number.isFinite)
  // A single `inf` or decimal comma among values does not make them classes; the parser of values then names its line.
  if (numbers.length > values.length / 2 && !numbers.every(Number.isInteger)) return 'regression'
  if (numbers.length < values.length) return 'classification'
  if (ifAmbiguous !== undefined) return ifAmbiguous
  throw new UserError({
    code: 'PREDICTIONS_AMBIGUOUS_TASK',
    found: `whole numbers as label and prediction in ${shown}, which may be classes or values`,
    expected: 'a configured task, or columns or metrics that determine it',
    hint: 'Set `gate.task` to `classification` or `regression`, or name a metric of one of them under `gate`.',
  })
}

function repeats(table: PredictionsFile, column: string): boolean {
  const cells = cellsOf(table, column)
  return new Set(cells).size < cells.length
}

function describeTasks(): string {
  return tasks.map((task) => `${requiredColumns[task].join(', ')} (${task})`).join('; or ')
}

function withoutColumns(
  { columns }: PredictionsFile,
  absent: string,
  expected: string,
  task: Task | undefined,
  shown: string,
): UserError {
  return new UserError({
    code: 'PREDICTIONS_INVALID_COLUMNS',
    found: `${shown} without the column ${absent}; it has ${namesText(columns.keys())}`,
    expected,
    hint: `Name the columns as in schema/predictions.${task ?? '<task>'}.schema.json.`,
  })
}
