import { DataType, tableFromIPC } from 'apache-arrow'
import { registerArrowCodecs } from '../../arrays/arrow-codecs.ts'
import { messageOf, UserError } from '../../errors/user-error.ts'
import { readData, type DataFile } from '../../data/data-file.ts'
import { assertValues } from '../../dataset/limits.ts'
import { cellOf, predictionsFile, type PredictionsColumn, type PredictionsFile } from './predictions-file.ts'

/** Reads an Arrow IPC file (Feather version 2) that anyone wrote; nulls are missing values. Columns of floats become numbers. */
export async function readArrow(source: DataFile): Promise<PredictionsFile> {
  return decode(source, await readData(source))
}

/** Null becomes NaN. */
function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : NaN
}

function decode(source: DataFile, bytes: Uint8Array): PredictionsFile {
  registerArrowCodecs()
  try {
    const table = tableFromIPC<Record<string, DataType>>(bytes)
    if (table.schema.fields.length === 0) throw new Error('it has no columns')
    assertValues(table.numRows, table.schema.fields.length)
    const columns = new Map(
      table.schema.fields.map(({ name, type }, index): [string, PredictionsColumn] => {
        const vector = table.getChildAt(index)
        const shape = { length: table.numRows }
        return [
          name,
          DataType.isFloat(type)
            ? Float64Array.from(shape, (_, row) => numberOf(vector?.get(row)))
            : Array.from(shape, (_, row) => cellOf(vector?.get(row))),
        ]
      }),
    )
    return predictionsFile(source, columns, table.numRows)
  } catch (error) {
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a file that cannot be read as Arrow (${messageOf(error)})`,
        expected: 'an Arrow IPC file or stream, compressed by LZ4, zstd or not at all',
        hint: 'Write the file again, or write another format.',
        location: { file: source.shown },
      },
      { cause: error },
    )
  }
}
