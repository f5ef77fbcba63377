import type { Task } from '../config/gate.ts'
import { readArrow } from '../data/arrow-table.ts'
import { readCsvWithNumbers } from '../data/csv.ts'
import type { DataFile } from '../data/data-file.ts'
import { readJsonLines } from '../data/jsonl.ts'
import { readParquet } from '../data/parquet.ts'
import { formatOf } from '../data/source.ts'
import { UserError } from '../errors/user-error.ts'
import type { PredictionsFile } from './cells.ts'
import { isScoreColumn } from './infer-task.ts'

const arrowName = /\.(?:arrow|feather|ipc)$/i

/**
 * Reads a prediction file without further checks.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @throws UserError if it cannot be read
 */
export function readFileOfPredictions(
  file: string,
  task: Task | undefined,
  shown: string,
): Promise<PredictionsFile> {
  const source: DataFile = { path: shown, file, shown }
  if (arrowName.test(file)) return readArrow(source)
  switch (formatOf(file)) {
    case 'csv':
      return readCsvWithNumbers(source, isScoreColumn(task))
    case 'jsonl':
      return readJsonLines([source])
    case 'parquet':
      return readParquet([source])
    case 'idx':
    case 'images':
    case undefined:
      throw new UserError({
        code: 'PREDICTIONS_UNKNOWN_FORMAT',
        found: `${shown}, whose name does not end with the format of a table`,
        expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
        hint: 'Name the file after its format.',
      })
  }
}
