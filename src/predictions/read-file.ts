import type { Task } from '../config/gate.ts'
import type { DataFile } from '../data/data-file.ts'
import { formatOf } from '../data/source.ts'
import { UserError } from '../errors/user-error.ts'
import { isScoreColumn } from './infer-task.ts'
import { readArrow } from './readers/arrow-table.ts'
import { readCsv } from './readers/csv.ts'
import { readJsonLines } from './readers/jsonl.ts'
import { readParquet } from './readers/parquet.ts'
import type { PredictionsFile } from './readers/predictions-file.ts'

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
      return readCsv(source, isScoreColumn(task))
    case 'jsonl':
      return readJsonLines(source)
    case 'parquet':
      return readParquet(source)
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
