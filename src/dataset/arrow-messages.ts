import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Message, type MessageHeader } from 'apache-arrow'
import { Footer, type FileBlock } from 'apache-arrow/ipc/metadata/file'
import type { DictionaryBatch, RecordBatch } from 'apache-arrow/ipc/metadata/message'

/** An open file. */
interface OpenFile {
  readonly descriptor: number
  readonly size: number
}

export function withFile<Result>(path: string, work: (file: OpenFile) => Result): Result {
  const descriptor = openSync(path, 'r')
  try {
    return work({ descriptor, size: fstatSync(descriptor).size })
  } finally {
    closeSync(descriptor)
  }
}

/** @throws RangeError when the file has fewer bytes */
function readAt({ descriptor, size }: OpenFile, position: number, length: number): ArrayBuffer {
  if (!(position >= 0 && length >= 0 && position + length <= size))
    throw new RangeError(`bytes ${position} to ${position + length} of a file of ${size}`)
  const bytes = new ArrayBuffer(length)
  for (let done = 0; done < length;) {
    const read = readSync(descriptor, new Uint8Array(bytes, done), 0, length - done, position + done)
    if (read === 0) throw new RangeError('a file that became shorter')
    done += read
  }
  return bytes
}

/** The last bytes of an Arrow IPC file: the length of the footer, and this text. */
const magic = 'ARROW1'
const endBytes = 4 + magic.length

export function readFooter(file: OpenFile): Footer {
  const end = Buffer.from(readAt(file, file.size - endBytes, endBytes))
  if (end.toString('latin1', 4) !== magic) throw new RangeError(`no ${magic} at its end`)
  const length = end.readInt32LE()
  return Footer.decode(readAt(file, file.size - endBytes - length, length))
}

export function readBatchHeader(file: OpenFile, block: FileBlock): RecordBatch {
  const message = readMessage(file, block)
  if (!message.isRecordBatch()) throw new RangeError(`a message of the type ${message.headerType}`)
  return message.header()
}

export function readDictionaryHeader(file: OpenFile, block: FileBlock): DictionaryBatch {
  const message = readMessage(file, block)
  if (!message.isDictionaryBatch()) throw new RangeError(`a message of the type ${message.headerType}`)
  return message.header()
}

/** The length of a message is before it, after four bytes that mark its beginning. */
const prefixBytes = 8

function readMessage(file: OpenFile, { offset, metaDataLength }: FileBlock): Message<MessageHeader> {
  return Message.decode(readAt(file, offset + prefixBytes, metaDataLength - prefixBytes))
}

/** The values of a batch in a file. */
export interface Body {
  /** Number of missing values of a column. */
  nullCount(node: number): number
  /** Reads the first bytes of a buffer. */
  read(buffer: number, length: number): ArrayBuffer
}

export function bodyOf(
  file: OpenFile,
  block: FileBlock,
  { nodes, buffers }: Pick<RecordBatch, 'nodes' | 'buffers'>,
): Body {
  const start = block.offset + block.metaDataLength
  return {
    nullCount: (node) => nodes[node]?.nullCount ?? 0,
    read(index, length) {
      const region = buffers[index]
      if (region === undefined || length > region.length)
        throw new RangeError(`${length} bytes in buffer ${index}`)
      return readAt(file, start + region.offset, length)
    },
  }
}
