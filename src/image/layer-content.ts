import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { PassThrough, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { digestOfHex, type Digest } from '../artifacts/digest.ts'
import { messageOf, UserError } from '../errors/user-error.ts'
import { hostile } from './root-path.ts'
import type { Descriptor } from './oci.ts'

/** Returns a stream that decompresses a layer of this media type. @throws UserError for another compression */
export function decompressor(mediaType: string): Transform {
  if (/[.+]gzip$/.test(mediaType)) return zlib.createGunzip()
  if (mediaType.endsWith('+zstd')) return zlib.createZstdDecompress()
  if (mediaType.endsWith('.tar')) return new PassThrough()
  throw new UserError({
    code: 'IMAGE_UNSUPPORTED_LAYER',
    found: `an image layer of the type ${mediaType}`,
    expected: 'a tar, plain or compressed by gzip or zstd',
    hint: 'Build the image again with one of these compressions.',
  })
}

/**
 * Checks that a layer decompresses to the content that the image config lists.
 * @throws UserError if it does not
 */
export async function requireContent(
  file: string,
  { mediaType, digest }: Descriptor,
  diffId: Digest,
): Promise<void> {
  const uncompressed = createHash('sha256')
  try {
    await pipeline(createReadStream(file), decompressor(mediaType), uncompressed)
  } catch (error) {
    throw explainLayer(error, digest)
  }
  if (digestOfHex(uncompressed.digest('hex')) !== diffId)
    throw hostile(digest, 'content that differs from the image config')
}

/** Returns errors of the disk unchanged; every other error means that the layer is invalid. */
export function explainLayer(reason: unknown, layer: Digest): unknown {
  const ofTheDisk = reason instanceof Error && 'syscall' in reason
  return reason instanceof UserError || ofTheDisk
    ? reason
    : hostile(layer, `an invalid tar (${messageOf(reason)})`)
}
