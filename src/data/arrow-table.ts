import { zstdDecompressSync } from 'node:zlib'
import { CompressionType, compressionRegistry, tableFromIPC, type DataType } from 'apache-arrow'
import { messageOf, UserError } from '../errors.ts'
import { readData, type DataFile } from './data-file.ts'
import { assertValues, mostUnpackedBytes } from './limits.ts'
import { decodeLz4Frame } from './lz4.ts'
import { cellOf, joinParts, type Cell, type RawTable, type TablePart } from './table.ts'

compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decodeLz4Frame })
compressionRegistry.set(CompressionType.ZSTD, {
  decode: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: mostUnpackedBytes }),
})

/** Reads Arrow IPC files (Feather version 2) that anyone wrote; nulls are missing values. */
export async function readArrow(files: readonly DataFile[]): Promise<RawTable> {
  const parts: TablePart[] = []
  for (const source of files) parts.push(partOf(source, await readData(source)))
  return joinParts(parts, true, 'fail')
}

function partOf(source: DataFile, bytes: Uint8Array): TablePart {
  try {
    const table = tableFromIPC<Record<string, DataType>>(bytes)
    if (table.schema.fields.length === 0) throw new Error('it has no columns')
    assertValues(table.numRows, table.schema.fields.length)
    const columns = new Map(
      table.schema.fields.map(({ name }, index): [string, Cell[]] => {
        const vector = table.getChildAt(index)
        return [name, Array.from({ length: table.numRows }, (_, row) => cellOf(vector?.get(row)))]
      }),
    )
    return { source, columns, size: table.numRows }
  } catch (error) {
    throw new UserError(
      {
        found: `a file that cannot be read as Arrow (${messageOf(error)})`,
        expected: 'an Arrow IPC file or stream, compressed by LZ4, zstd or not at all',
        mend: 'Write the file again, or write another format.',
        location: { file: source.shown },
      },
      { cause: error },
    )
  }
}
