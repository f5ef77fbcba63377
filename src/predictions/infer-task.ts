import { tasks, type Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import { cellsOf, namesText, numberOf, scoreColumns, type PredictionsFile } from './cells.ts'
import { requiredColumns, scorePrefix } from './file-format.ts'

/**
 * The task whose columns a file has.
 * @param given the task by the configuration; undefined when it says none.
 * @throws UserError when columns are absent, and when whole numbers could be classes as well as values.
 */
export function taskOf(table: PredictionsFile, given: Task | undefined, shown: string): Task {
  const task = given ?? inferTask(table, shown)
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
 * Returns which columns of a file hold nothing but scores of classes, by the header alone. False where the file may be of a task
 * without such columns: a column `score.<name>` may then hold anything.
 */
export function isScoreColumn(given: Task | undefined) {
  return (name: string, header: readonly string[]): boolean =>
    name.startsWith(scorePrefix) &&
    (given === undefined
      ? !['query', 'position'].some((column) => header.includes(column))
      : given === 'classification')
}

function inferTask(table: PredictionsFile, shown: string): Task {
  const has = (column: string) => table.columns.has(column)
  if (has('query') && has('item')) return 'ranking'
  const absent = ['example', 'label'].filter((column) => !has(column))
  if (absent.length > 0) throw withoutColumns(table, absent.join(' and '), describeTasks(), undefined, shown)
  if (has('position') && repeats(table, 'example')) return 'sequence'
  if (scoreColumns(table).length > 0 || !has('prediction')) return 'classification'
  const values = [...cellsOf(table, 'label'), ...cellsOf(table, 'prediction')].map(numberOf)
  const numbers = values.filter(Number.isFinite)
  // One `inf` or decimal comma among values makes no classes of them: the parser of values then names its line.
  if (numbers.length > values.length / 2 && !numbers.every(Number.isInteger)) return 'regression'
  if (numbers.length < values.length) return 'classification'
  throw new UserError({
    code: 'PREDICTIONS_AMBIGUOUS_TASK',
    found: `${shown} with whole numbers as label and prediction, which may be classes or values`,
    expected: 'a task that the columns tell, or one by name',
    hint: 'Add `task: classification` or `task: regression` to the gate section.',
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
    hint: `Name the columns as schema/predictions.${task ?? '<task>'}.schema.json has them.`,
  })
}
