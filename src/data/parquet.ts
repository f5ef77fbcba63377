import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetReadObjects, type Compressors } from 'hyparquet'
import { messageOf, UserError } from '../errors.ts'
import { readData, type DataFile } from './data-file.ts'
import { columnsOfRecords, joinParts, type RawTable, type TablePart } from './table.ts'

/** What hyparquet leaves to others; it unpacks Snappy itself. */
const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes),
  ZSTD: (bytes) => zstdDecompressSync(bytes),
  BROTLI: (bytes) => brotliDecompressSync(bytes),
}

/** Reads Parquet files; nulls are missing values. */
export async function readParquet(files: readonly DataFile[]): Promise<RawTable> {
  const parts: TablePart[] = []
  for (const source of files) {
    const records = await readRecords(source)
    if (records.length > 0) parts.push({ source, columns: columnsOfRecords(records), size: records.length })
  }
  return joinParts(parts, true, 'fail')
}

async function readRecords(source: DataFile): Promise<Record<string, unknown>[]> {
  const bytes = new Uint8Array(await readData(source)).buffer
  try {
    return await parquetReadObjects({ file: bytes, compressors })
  } catch (error) {
    throw new UserError(
      {
        found: `a file that cannot be read as Parquet (${messageOf(error)})`,
        expected: 'a Parquet file, compressed by Snappy, gzip, zstd, Brotli or not at all',
        mend: 'Write the file again, or name its format: `format:` in the data section.',
        location: { file: source.shown },
      },
      { cause: error },
    )
  }
}
