import { describe, expect, it } from '@jest/globals'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { gzip } from '../../../src/image/gzip.ts'
import { digestOf } from '../../../src/artifacts/digest.ts'

/** Bytes that compress, of more than one block. */
const content = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index) % 251))

async function* cutInto(size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < content.length; start += size) yield content.subarray(start, start + size)
}

describe('gzip', () => {
  it('is decompressed by any gunzip', async () => {
    const compressed = await buffer(gzip(cutInto(100_000)))
    expect(compressed.length).toBeLessThan(content.length / 2)
    expect(gunzipSync(compressed).equals(content)).toBe(true)
  })

  it.each([1000, 65_535, 65_536, 300_000])(
    'writes the same bytes for chunks of %i bytes, on every machine',
    async (size) => {
      expect(digestOf(await buffer(gzip(cutInto(size))))).toBe(
        'sha256:8960198d39553690c57dfe03f77ea61b66229e8c16040d7b005e6bfdc6971349',
      )
    },
  )

  it('compresses no bytes to a valid empty stream', async () => {
    const compressed = await buffer(gzip((async function* () {})()))
    expect(gunzipSync(compressed)).toHaveLength(0)
  })

  it('writes neither time nor file name into the header', async () => {
    const [, , , flags, ...time] = (await buffer(gzip(cutInto(9999)))).subarray(0, 8)
    expect({ flags, time }).toEqual({ flags: 0, time: [0, 0, 0, 0] })
  })
})
