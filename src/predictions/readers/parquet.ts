import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects, snappyUncompress, type Compressors } from 'hyparquet'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { readData, type DataFile } from '../../data/data-file.ts'
import { assertValues, mostUnpackedBytes } from '../../dataset/limits.ts'
import { assertPages } from './parquet-pages.ts'
import { columnsOfRecords, predictionsFile, type PredictionsFile } from './predictions-file.ts'

/** Returns Snappy and the compressions that hyparquet lacks, limited to the declared size of a page and the total of a file. */
function limitedCompressors(): Compressors {
  let unpacked = 0
  const limited =
    (unpack: (bytes: Uint8Array, length: number) => Uint8Array) => (bytes: Uint8Array, length: number) => {
      unpacked += length
      if (unpacked > mostUnpackedBytes) throw new RangeError(`pages of more than ${mostUnpackedBytes} bytes`)
      return unpack(bytes, Math.max(1, length))
    }
  return {
    SNAPPY: limited((bytes, length) => {
      const page = new Uint8Array(length)
      snappyUncompress(bytes, page)
      return page
    }),
    GZIP: limited((bytes, maxOutputLength) => gunzipSync(bytes, { maxOutputLength })),
    ZSTD: limited((bytes, maxOutputLength) => zstdDecompressSync(bytes, { maxOutputLength })),
    BROTLI: limited((bytes, maxOutputLength) => brotliDecompressSync(bytes, { maxOutputLength })),
  }
}

/** Reads a Parquet file; nulls are missing values. */
export async function readParquet(source: DataFile): Promise<PredictionsFile> {
  const records = await readRecords(source)
  return predictionsFile(source, columnsOfRecords(records), records.length)
}

async function readRecords(source: DataFile): Promise<Record<string, unknown>[]> {
  const bytes = new Uint8Array(await readData(source)).buffer
  try {
    const metadata = parquetMetadata(bytes)
    assertValues(Number(metadata.num_rows), metadata.row_groups[0]?.columns.length ?? 0)
    assertPages(bytes, metadata)
    return await parquetReadObjects({ file: bytes, metadata, compressors: limitedCompressors() })
  } catch (error) {
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a file that cannot be read as Parquet (${messageOf(error)})`,
        expected: 'a Parquet file, compressed by Snappy, gzip, zstd, Brotli or not at all',
        hint: 'Write the file again, or name its format: `format:` in the data section.',
        location: { file: source.shown },
      },
      { cause: error },
    )
  }
}
