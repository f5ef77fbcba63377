import { expect, it } from '@jest/globals'
import type { ImageFeatures } from '../../../src/dataset/dataset-schema.ts'
import { thumbnailMaker } from '../../../src/dataset/thumbnails.ts'

const features = {
  kind: 'image',
  height: 160,
  width: 160,
  channels: 3,
  encoding: 'raw',
} as const satisfies ImageFeatures

/** Noise, which JPEG cannot compress. */
const noise = (row: number) =>
  Uint8Array.from({ length: 160 * 160 * 3 }, (_, index) => (index * index * (row + 7)) % 251)

it('pictures of a page are at most 1 MB together; further ones are left out', () => {
  const makePicture = thumbnailMaker(features)
  const shown = Array.from({ length: 35 }, (_, row) => makePicture(noise(row)))
  const kept = shown.flatMap((picture) => (picture === 'left out' ? [] : picture.bytes.length))
  expect(kept.length).toBeGreaterThan(10)
  expect(kept.length).toBeLessThan(shown.length)
  expect(kept.reduce((sum, bytes) => sum + bytes)).toBeLessThanOrEqual(1_000_000)
  expect(shown.slice(0, kept.length)).not.toContain('left out')
})
