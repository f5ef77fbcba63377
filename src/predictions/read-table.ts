import type { Task } from '../config/gate.ts'
import { locationOf } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { truncate } from '../text/format.ts'
import type { PredictionsFile } from './cells.ts'
import { taskOf } from './infer-task.ts'
import { readFileOfPredictions } from './read-file.ts'
import { inOrder, labelsOf, parseTable, type PredictionTable } from './tables.ts'

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
      found: `${shown}, which has no rows`,
      expected: 'a prediction for at least one example',
      hint: 'Correct the step that writes the predictions.',
      location: { file: shown },
    })
  const found = taskOf(read, task, shown)
  const raw = inOrder(read, found)
  const table = parseTable(raw, found)
  refuseRepeated(table, raw, shown)
  return { raw, table }
}

/** @throws UserError for a file with several predictions for one example. */
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
