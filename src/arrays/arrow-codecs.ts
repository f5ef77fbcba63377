import { zstdDecompressSync } from 'node:zlib'
import { CompressionType, compressionRegistry } from 'apache-arrow'
import { mostUnpackedBytes } from '../dataset/limits.ts'
import { decodeLz4Frame } from './lz4.ts'

/** Lets the Arrow library read compressed files. */
export function registerArrowCodecs(): void {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decodeLz4Frame })
  compressionRegistry.set(CompressionType.ZSTD, {
    decode: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: mostUnpackedBytes }),
  })
}
