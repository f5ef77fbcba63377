import { open } from 'node:fs/promises'
import crc32c from 'crc-32/crc32c.js'
import protobuf from 'google-protobuf'

export interface ScalarEvent {
  readonly tag: string
  readonly step: number
  readonly value: number
  /** Seconds since 1970. */
  readonly wallTime: number
}

/**
 * Appends scalars to a file in TensorBoard's format: TFRecords, each an `Event` of tensorflow/core/util/event.proto. A
 * new file starts with the version of the format.
 * @param file its name must contain `tfevents`
 */
export async function appendEvents(file: string, events: readonly ScalarEvent[]): Promise<void> {
  const handle = await open(file, 'a')
  try {
    const { size } = await handle.stat()
    const version = size === 0 ? [versionEvent(events[0]?.wallTime ?? 0)] : []
    await handle.appendFile(Buffer.concat([...version, ...events.map(scalarEvent)].map(recordOf)))
  } finally {
    await handle.close()
  }
}

function versionEvent(wallTime: number): Uint8Array {
  const writer = new protobuf.BinaryWriter()
  writer.writeDouble(1, wallTime)
  writer.writeString(3, 'brain.Event:2')
  return writer.getResultBuffer()
}

function scalarEvent({ tag, step, value, wallTime }: ScalarEvent): Uint8Array {
  const summaryValue = new protobuf.BinaryWriter()
  summaryValue.writeString(1, tag)
  summaryValue.writeFloat(2, value)
  const summary = new protobuf.BinaryWriter()
  summary.writeBytes(1, summaryValue.getResultBuffer())
  const writer = new protobuf.BinaryWriter()
  writer.writeDouble(1, wallTime)
  // Writers of proto3 omit zeros.
  if (step !== 0) writer.writeInt64(2, step)
  writer.writeBytes(5, summary.getResultBuffer())
  return writer.getResultBuffer()
}

/** Returns a record of length, its checksum, content, its checksum: tensorflow/core/lib/io/record_writer.h. */
function recordOf(content: Uint8Array): Buffer {
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(content.length))
  return Buffer.concat([length, maskedChecksum(length), content, maskedChecksum(content)])
}

function maskedChecksum(bytes: Uint8Array): Buffer {
  const checksum = crc32c.buf(bytes) >>> 0
  const masked = ((checksum >>> 15) | (checksum << 17)) + 0xa282ead8
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(masked >>> 0)
  return buffer
}
