import type { Task } from '../config/gate.ts'
import type { DataFile } from '../data/data-file.ts'
import { UserError } from '../errors/user-error.ts'
import { resolveLfsPointer } from '../files/lfs-pointer.ts'
import { isScoreColumn } from './infer-task.ts'
import { readArrow } from './readers/arrow-table.ts'
import { readCsv } from './readers/csv.ts'
import { readJsonLines } from './readers/jsonl.ts'
import { readParquet } from './readers/parquet.ts'
import type { PredictionsFile } from './readers/predictions-file.ts'

const readers = [
  { name: /\.(?:arrow|feather|ipc)$/i, read: readArrow },
  { name: /\.(?:jsonl|ndjson)$/i, read: readJsonLines },
  { name: /\.parquet$/i, read: readParquet },
]
const csvName = /\.[ct]sv$/i

/**
 * Reads a prediction file without further checks.
 * @param task the configured task; undefined if the columns determine it
 * @param shown name of the file in messages
 * @throws UserError if it cannot be read
 */
export async function readFileOfPredictions(
  file: string,
  task: Task | undefined,
  shown: string,
): Promise<PredictionsFile> {
  const source: DataFile = { path: shown, file: await resolveLfsPointer(file, shown), shown }
  if (csvName.test(file)) return readCsv(source, isScoreColumn(task))
  const reader = readers.find(({ name }) => name.test(file))
  if (reader !== undefined) return reader.read(source)
  throw new UserError({
    code: 'PREDICTIONS_UNKNOWN_FORMAT',
    found: `${shown}, whose name does not end with the format of a table`,
    expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
    hint: 'Name the file after its format.',
  })
}
