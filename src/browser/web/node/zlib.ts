import { buf } from 'crc-32'
import { Unzlib } from 'fflate'

/** Bytes that are unpacked at a time, so that a small file cannot unpack to gigabytes before the limit stops it. */
const partBytes = 65_536

/** Returns the checksum of bytes, as the function of this name in Node.js. */
export function crc32(bytes: Uint8Array): number {
  return buf(bytes) >>> 0
}

/** Throws an error with Node's code if bytes unpack to more than the limit; returns nothing, because only the size is used. */
export function inflateSync(
  bytes: Uint8Array,
  { maxOutputLength }: { readonly maxOutputLength: number },
): void {
  let unpacked = 0
  const stream = new Unzlib((part) => {
    unpacked += part.length
    if (unpacked > maxOutputLength)
      throw Object.assign(new RangeError('too many bytes'), { code: 'ERR_BUFFER_TOO_LARGE' })
  })
  for (let start = 0; start < bytes.length; start += partBytes)
    stream.push(bytes.subarray(start, start + partBytes), start + partBytes >= bytes.length)
}
