import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { bytesOf } from '../files/bytes.ts'
import { decompressorFor } from './compressed-file.ts'
import { nodeEncodings, type CsvEncoding } from './csv-settings.ts'

const newline = 0x0a

/**
 * Returns the line of each position in a file. DuckDB counts rows instead of lines, which differ if a value in quotes contains a line
 * break.
 * @param positions ascending positions, from 1, in the decompressed text encoded in UTF-8
 */
export async function physicalLines(
  path: string,
  encoding: CsvEncoding,
  positions: readonly number[],
): Promise<readonly number[]> {
  const lines: number[] = []
  let start = 0
  let line = 1
  for await (const bytes of utf8Chunks(path, encoding)) {
    let counted = 0
    for (;;) {
      const position = positions[lines.length]
      if (position === undefined) return lines
      const end = Math.min(position - start, bytes.length)
      line += countNewlines(bytes.subarray(counted, end))
      counted = end
      if (position - start > bytes.length) break
      lines.push(line)
    }
    start += bytes.length
  }
  return lines
}

/** Yields the decompressed text of a file, encoded in UTF-8. */
export async function* utf8Chunks(path: string, encoding: CsvEncoding): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  const decompressor = decompressorFor(path)
  // An error of the file ends the decompressor, which reports it.
  const chunks = bytesOf(decompressor === null ? file : pipeline(file, decompressor, () => undefined))
  if (encoding === 'utf-8') {
    yield* chunks
    return
  }
  const decoder = new StringDecoder(nodeEncodings[encoding])
  for await (const chunk of chunks) yield Buffer.from(decoder.write(Buffer.from(chunk)))
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count++
  return count
}
