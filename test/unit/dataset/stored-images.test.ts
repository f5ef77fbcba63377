import { afterAll, describe, expect, it } from '@jest/globals'
import type { LabeledBatch } from '../../../src/dataset/examples.ts'
import { shardLimits } from '../../../src/dataset/shard-files.ts'
import { SplitWriter } from '../../../src/dataset/split-writer.ts'
import { StoredExamples } from '../../../src/dataset/stored-examples.ts'
import { encodeJpeg } from '../../../src/images/encode-jpeg.ts'
import { ImageDecoding } from '../../../src/images/image-decoding.ts'
import { folderWith } from '../data/sources.ts'
import { userError } from '../../harness/user-error.ts'
import { filesOf } from './splits.ts'

/** JPEG files with noise, of which some hundreds have enough bytes for threads. */
const photos = Array.from({ length: 12 }, (_, seed) => {
  const pixels = Uint8Array.from(
    { length: 90 * 70 * 3 },
    (_, index) => (Math.imul(index + seed, 2654435761) >>> 23) & 255,
  )
  return encodeJpeg(pixels, { height: 70, width: 90, channels: 3 }, 80)
})
const rows = 300

/** Writes a split of images. */
async function splitOf(images: readonly Uint8Array[]) {
  const folder = await folderWith({})
  const writer = new SplitWriter(folder, 'train', { ...shardLimits, batchRows: 64 })
  writer.append([
    { kind: 'text', name: 'example_id', values: images.map((_, row) => `#${row}`) },
    { kind: 'bytes', name: 'image', values: images },
    { kind: 'number', name: 'y', values: Float64Array.from(images, (_, row) => row) },
  ])
  writer.close()
  const files = await filesOf(folder, 'train', images.length)
  return {
    ...files,
    details: {
      ...files.details,
      features: { kind: 'image', height: 32, width: 24, channels: 3, encoding: 'file', fit: 'stretch' },
      label: { kind: 'number', column: 'y' },
    },
  } as const
}

/** Returns the bytes of the pixels, which are compared faster than as numbers. */
function bytesOf({ features, ...others }: LabeledBatch) {
  return {
    ...others,
    features: Buffer.from(features.buffer, features.byteOffset, features.byteLength).toString('base64'),
  }
}

const decoding = new ImageDecoding()
afterAll(() => decoding.close())

describe('StoredExamples of images', () => {
  const images = Array.from({ length: rows }, (_, row) => photos[row % photos.length] ?? new Uint8Array())

  it('loads the same examples in threads as it reads in this thread', async () => {
    const split = await splitOf(images)
    const all = [{ start: 0, count: rows }]
    const expected = new StoredExamples(split, 'train').readWithIds(all)
    const source = new StoredExamples(split, 'train', decoding)
    const encoded = images.reduce((sum, { length }) => sum + length, 0)
    expect(encoded).toBeGreaterThan(2 ** 20)
    for (let time = 0; time < 2; time++)
      expect(bytesOf(await source.loadWithIds(all))).toEqual(bytesOf(expected))
    expect(expected.features.some((value) => value !== expected.features[0])).toBe(true)
  })

  it('loads several ranges in their order, and two of them at a time', async () => {
    const split = await splitOf(images)
    const source = new StoredExamples(split, 'train', decoding)
    const ranges = [
      { start: 200, count: 90 },
      { start: 3, count: 120 },
    ]
    const [both, first] = await Promise.all([source.load(ranges), source.load(ranges.slice(0, 1))])
    expect(bytesOf(both)).toEqual(bytesOf(source.read(ranges)))
    expect(bytesOf(first)).toEqual(bytesOf(source.read(ranges.slice(0, 1))))
  })

  it('refuses an image that cannot be read with the code of a damaged artifact', async () => {
    const damaged = images.with(rows - 5, images[0]?.subarray(0, 500) ?? new Uint8Array())
    const split = await splitOf(damaged)
    const all = [{ start: 0, count: rows }]
    const error = userError('ARTIFACT_DAMAGED', 'train', 'JPEG')
    expect(() => new StoredExamples(split, 'train').read(all)).toThrow(error)
    await expect(new StoredExamples(split, 'train', decoding).load(all)).rejects.toThrow(error)
  })
})
