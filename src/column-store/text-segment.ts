/** Length of a missing text. */
const absent = -1

/** Returns texts as their number, the lengths of their UTF-8 bytes as int32, and these bytes. */
export function encodeTexts(texts: readonly (string | null)[]): Uint8Array {
  const lengths = new Int32Array(1 + texts.length)
  lengths[0] = texts.length
  let size = lengths.byteLength
  for (const [row, text] of texts.entries()) {
    const length = text === null ? absent : Buffer.byteLength(text)
    lengths[1 + row] = length
    size += Math.max(length, 0)
  }
  const bytes = Buffer.allocUnsafe(size)
  bytes.set(new Uint8Array(lengths.buffer))
  let end = lengths.byteLength
  for (const text of texts) if (text !== null) end += bytes.write(text, end)
  return bytes
}

export function decodeTexts(encoded: Uint8Array<ArrayBuffer>): (string | null)[] {
  const bytes = Buffer.from(encoded.buffer, encoded.byteOffset, encoded.byteLength)
  const [size = 0] = new Int32Array(encoded.buffer, 0, 1)
  const lengths = new Int32Array(encoded.buffer, 4, size)
  let end = lengths.byteOffset + lengths.byteLength
  return Array.from(lengths, (length) => {
    if (length === absent) return null
    const start = end
    end += length
    return bytes.toString('utf8', start, end)
  })
}
