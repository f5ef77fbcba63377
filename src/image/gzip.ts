import { Gzip } from 'fflate'

/**
 * Number of input bytes per block. The compressed bytes depend on how the input is divided, so the division
 * is fixed.
 */
const blockBytes = 65_536
const level = 6

/**
 * Compresses by gzip (RFC 1952) with fflate's deflate. Its output is the same with every Node version on
 * every machine, unlike that of Node's own zlib. The header contains neither time nor file name.
 */
export async function* gzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const compressed: Uint8Array[] = []
  const stream = new Gzip({ level, mtime: 0 }, (chunk) => {
    compressed.push(chunk)
  })
  for await (const block of inBlocks(chunks)) {
    stream.push(block)
    yield* compressed.splice(0)
  }
  stream.push(new Uint8Array(0), true)
  yield* compressed
}

async function* inBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(blockBytes)
  let filled = 0
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length;) {
      const part = chunk.subarray(start, start + blockBytes - filled)
      block.set(part, filled)
      start += part.length
      filled += part.length
      if (filled === blockBytes) {
        yield block
        block = new Uint8Array(blockBytes)
        filled = 0
      }
    }
  }
  if (filled > 0) yield block.subarray(0, filled)
}
