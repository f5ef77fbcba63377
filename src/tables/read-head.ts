import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { bytesOf } from '../files/bytes.ts'
import { decompressorFor } from './compressed-file.ts'

const headSize = 2 ** 16

/** Returns the beginning of a file, decompressed. */
export async function readHead(path: string): Promise<Buffer> {
  const file = createReadStream(path)
  const decompressor = decompressorFor(path)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(
    decompressor === null ? file : pipeline(file, decompressor, () => undefined),
  )) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= headSize) break
  }
  return Buffer.concat(chunks)
}
