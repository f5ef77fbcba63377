import { readArrow } from '../data/arrow-table.ts'
import { readCsv } from '../data/csv.ts'
import type { DataFile } from '../data/data-file.ts'
import { readJsonLines } from '../data/jsonl.ts'
import { readParquet } from '../data/parquet.ts'
import { formatOf } from '../data/source.ts'
import type { RawTable } from '../data/table.ts'
import { UserError } from '../errors.ts'

const arrowName = /\.(?:arrow|feather|ipc)$/i

/** A file of predictions as it is. @param shown what messages call it. @throws UserError when it cannot be read. */
export function readFileOfPredictions(file: string, shown: string): Promise<RawTable> {
  const source: DataFile = { path: shown, file, shown }
  if (arrowName.test(file)) return readArrow([source])
  switch (formatOf(file)) {
    case 'csv':
      return readCsv([source])
    case 'jsonl':
      return readJsonLines([source])
    case 'parquet':
      return readParquet([source])
    case 'idx':
    case 'images':
    case undefined:
      throw new UserError({
        found: `${shown}, whose name tells no format of a table`,
        expected: 'a file that ends in .csv, .tsv, .jsonl, .ndjson, .parquet, .arrow or .feather',
        mend: 'Name the file after its format.',
      })
  }
}
