import { randomFillSync } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { BodyBuffer } from '../../../../src/serving/http/body-buffer.ts'

const mebibyte = 1024 ** 2

function chunksOf(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  )
}

describe('the buffer of a body', () => {
  it.each([
    ['is empty', 0, 0],
    ['is small and declared', 1000, 1000],
    ['is small and of unknown length', 1000, 0],
    ['is large and declared', 3 * mebibyte, 3 * mebibyte],
    ['is large and of unknown length', 3 * mebibyte, 0],
    ['is just large enough to be moved as it arrives', 256 * 1024, 256 * 1024],
  ])('has the bytes of a body that %s, in a buffer of that size', async (_, size, declared) => {
    const body = randomFillSync(new Uint8Array(size))
    const buffer = new BodyBuffer(declared)
    for (const chunk of chunksOf(body, 60_000)) buffer.add(chunk)
    const finished = await buffer.finish()
    expect(Buffer.from(finished).equals(body)).toBe(true)
    expect([finished.byteOffset, finished.buffer.byteLength, buffer.size]).toEqual([0, size, size])
  })
})
