import type { Task } from '../config/gate.ts'
import { UserError } from '../errors/user-error.ts'
import type { PredictionsFile } from './cells.ts'
import { taskOf } from './infer-task.ts'
import { readFileOfPredictions } from './read-file.ts'
import { inOrder, parseTable, type PredictionTable } from './tables.ts'

export interface ReadTable {
  readonly table: PredictionTable
  /** All columns of the file, in the order of the table's rows. */
  readonly raw: PredictionsFile
}

/**
 * Reads and checks a file of predictions.
 * @param task the task by the configuration; told by the columns when undefined.
 * @param shown what messages call the file.
 * @throws UserError for a file that cannot be read, and for columns and values that do not fit the task.
 */
export async function readTable(file: string, task: Task | undefined, shown: string): Promise<ReadTable> {
  const read = await readFileOfPredictions(file, task, shown)
  if (read.rows.length === 0)
    throw new UserError({
      code: 'PREDICTIONS_EMPTY',
      found: `${shown} without a row`,
      expected: 'a prediction for at least one example',
      hint: 'Look at the step that writes the predictions.',
      location: { file: shown },
    })
  const found = taskOf(read, task, shown)
  const raw = inOrder(read, found)
  return { raw, table: parseTable(raw, found) }
}
