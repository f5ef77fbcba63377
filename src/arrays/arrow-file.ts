import { open } from 'node:fs/promises'
import { RecordBatchReader, Struct, type DataType, type Field, type RecordBatch } from 'apache-arrow'
import { readFooter, withFile } from '../dataset/arrow-messages.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import type { LoadedRows } from '../tables/loaded-cells.ts'
import { UnpackedSize } from '../tables/unpacked-size.ts'
import { readCells } from './arrow-cells.ts'
import { assertWhole } from './arrow-checks.ts'
import { registerArrowCodecs } from './arrow-codecs.ts'
import {
  addLengths,
  columnsOf,
  hasLists,
  valuesIn,
  type ArrowColumn,
  type Lengths,
  type ListLengths,
} from './arrow-columns.ts'
import { fieldsOf } from './arrow-types.ts'
import type { ArrayFile } from './array-file.ts'

/** Rows that are copied at once, since a batch may have any number of rows. */
const rowsAtOnce = 2 ** 15

/**
 * Opens an Arrow IPC file or stream, plain or compressed by LZ4 or zstd. Batches are read one after the other.
 * Throws UserError for a file that is damaged, and for types that tables do not have.
 */
export async function openArrow(path: string): Promise<ArrayFile> {
  registerArrowCodecs()
  return explained(path, async () => {
    const { fields, lengths } = await readFields(path)
    const columns = columnsOf(fields, lengths)
    return {
      columns: columns.map(({ name, reader }) => ({ name, type: reader.type })),
      parts: () => readParts(path, columns),
    }
  })
}

/** Lists are read for their lengths. */
async function readFields(
  path: string,
): Promise<{ readonly fields: readonly Field<DataType>[]; readonly lengths: ListLengths }> {
  const { fields, batches, close } = await openBatches(path)
  try {
    const lengths = new Map<string, Lengths>()
    if (hasLists(fields.map(({ type }) => type)))
      for await (const batch of batches) addLengths(lengths, batch.data.children)
    return { fields, lengths }
  } finally {
    await close()
  }
}

async function* readParts(path: string, columns: readonly ArrowColumn[]): AsyncGenerator<LoadedRows> {
  const { batches, close } = await openBatches(path)
  try {
    for (;;) {
      const { done, value: batch } = await explained(path, () => batches.next())
      if (done) return
      const valuesOfBatch = columns.map((column) => ({
        reader: column.reader,
        data: valuesIn(batch, column),
      }))
      for (let from = 0; from < batch.numRows; from += rowsAtOnce) {
        const to = Math.min(batch.numRows, from + rowsAtOnce)
        yield {
          rows: to - from,
          columns: valuesOfBatch.map(({ reader, data }) => readCells(reader, data, from, to)),
        }
      }
    }
  } finally {
    await close()
  }
}

interface Batches {
  readonly fields: readonly Field<DataType>[]
  readonly batches: AsyncGenerator<RecordBatch, void>
  readonly close: () => Promise<void>
}

const magic = 'ARROW1'
/** The mark before each message of a stream. */
const streamStart = '\xff\xff\xff\xff'

async function openBatches(path: string): Promise<Batches> {
  const handle = await open(path)
  const close = () => handle.close()
  try {
    const { size } = await handle.stat()
    const { buffer } = await handle.read(Buffer.alloc(magic.length), 0, magic.length, 0)
    const start = buffer.toString('latin1')
    if (start.startsWith('FEA1')) throw new RangeError('version 1 of Feather')
    // The library examines the end of a file only as far as it needs to find the footer.
    if (start === magic) withFile(path, readFooter)
    else if (!start.startsWith(streamStart)) throw new RangeError('no Arrow at its start')
    const reader = await RecordBatchReader.from(handle)
    await reader.open()
    const fields = fieldsOf(new Struct(reader.schema.fields))
    if (fields.length === 0) throw new RangeError('no columns')
    return { fields, batches: checkedBatches(reader, new UnpackedSize(path, size)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function* checkedBatches(
  reader: AsyncIterable<RecordBatch>,
  unpacked: UnpackedSize,
): AsyncGenerator<RecordBatch, void> {
  for await (const batch of reader) {
    unpacked.add(batch.data.byteLength + batch.numRows * batch.numCols)
    for (const data of batch.data.children) assertWhole(data, batch.numRows)
    yield batch
  }
}

async function explained<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError(
      {
        code: 'DATA_INVALID_FILE',
        found: `a file that cannot be read as Arrow (${messageOf(error)})`,
        expected: 'an Arrow IPC file or stream with numbers, texts, truth values and times',
        hint: 'Write the file again with these types, or write another format.',
        location: { file: path },
      },
      { cause: error },
    )
  }
}
