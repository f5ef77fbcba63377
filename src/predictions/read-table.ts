import type { Task } from '../config/gate.ts'
import { locationOf } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { truncate } from '../text/format.ts'
import type { PredictionsFile } from './readers/predictions-file.ts'
import { taskOf } from './infer-task.ts'
import { readFileOfPredictions } from './read-file.ts'
import { inOrder, labelsOf, parseTable, type PredictionTable } from './tables.ts'

export interface ReadTable {
  readonly table: PredictionTable
  /** All columns of the file, in the order of the table's rows. */
  readonly raw: PredictionsFile
}

/**
 * Reads and checks a prediction file.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @param ifAmbiguous the task of a file whose columns fit several tasks; undefined to reject it
 * @throws UserError for a file that cannot be read, and for columns and values that do not fit the task
 */
export async function readTable(
  file: string,
  task: Task | undefined,
  shown: string,
  ifAmbiguous?: Task,
): Promise<ReadTable> {
  const read = await readFileOfPredictions(file, task, shown)
  if (read.rows.length === 0)
    throw new UserError({
      code: 'PREDICTIONS_EMPTY',
      found: `${shown}, which has no rows`,
      expected: 'a prediction for at least one example',
      hint: 'Correct the step that writes the predictions.',
      location: { file: shown },
    })
  const found = taskOf(read, task, shown, ifAmbiguous)
  const raw = inOrder(read, found)
  const table = parseTable(raw, found)
  refuseRepeated(table, raw, shown)
  return { raw, table }
}

/**
 * Checks that each example has one prediction.
 * @throws UserError with the line of the first duplicate
 */
function refuseRepeated(table: PredictionTable, { rows }: PredictionsFile, shown: string): void {
  const seen = new Set<string>()
  const names = labelsOf(table).names.map((name) => JSON.stringify(name))
  const repeated = names.flatMap((name, row) => (seen.size === seen.add(name).size ? [row] : []))
  const [first] = repeated
  if (first === undefined) return
  const row = rows[first]
  throw new UserError({
    code: 'PREDICTIONS_COUNT_MISMATCH',
    found: `${repeated.length} rows of ${shown} for examples that already have one, the first for ${truncate(names[first] ?? '')}`,
    expected: 'one row for each example',
    hint: `Write one prediction for each example to ${shown}.`,
    ...(row ? { location: locationOf(row) } : {}),
  })
}
