import { BadImage } from '../bad-image.ts'

const mostCodes = 4096
const mostCodeBits = 12

/**
 * Unpacks the codes of a GIF frame: LZW with codes that grow from one bit more than `codeBits` to 12 bits, the lowest bit first.
 * @param into receives the numbers of the colours; codes after its end are ignored
 * @throws BadImage for a code that is not defined yet, or when the codes end before the pixels do
 */
export function unpackCodes(packed: Buffer, codeBits: number, into: Uint8Array): void {
  if (codeBits < 1 || codeBits > 8) throw damaged()
  const clear = 2 ** codeBits
  const end = clear + 1
  // A code stands for the values of another code, and one value more.
  const prefixes = new Uint16Array(mostCodes)
  const lasts = new Uint8Array(mostCodes).map((_, code) => code)
  const firsts = lasts.slice()
  const lengths = new Uint16Array(mostCodes).fill(1)
  let [next, size, previous] = [end + 1, codeBits + 1, -1]
  let [bits, bitCount, from, to] = [0, 0, 0, 0]
  while (to < into.length) {
    while (bitCount < size) {
      const byte = packed[from++]
      if (byte === undefined) throw new BadImage('damaged', 'a GIF file that is cut short')
      bits |= byte << bitCount
      bitCount += 8
    }
    const code = bits & (2 ** size - 1)
    bits >>>= size
    bitCount -= size
    if (code === clear) {
      ;[next, size, previous] = [end + 1, codeBits + 1, -1]
      continue
    }
    if (code === end) throw new BadImage('damaged', 'a GIF file that is cut short')
    if (previous >= 0 && next < mostCodes) {
      // The code that is defined here may be the one that was just read.
      prefixes[next] = previous
      firsts[next] = firsts[previous] ?? 0
      lasts[next] = firsts[code === next ? previous : code] ?? 0
      lengths[next] = (lengths[previous] ?? 0) + 1
      next++
      if (next === 2 ** size && size < mostCodeBits) size++
    }
    if (code >= next) throw damaged()
    const length = lengths[code] ?? 0
    for (let at = to + length - 1, chased = code; at >= to; at--, chased = prefixes[chased] ?? 0)
      into[at] = lasts[chased] ?? 0
    to += length
    previous = code
  }
}

function damaged(): BadImage {
  return new BadImage('damaged', 'a GIF file that is damaged')
}
