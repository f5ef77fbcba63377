import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { DecodedPixels } from '../../../src/images/decode-image.ts'
import type { Channels, ImageShape } from '../../../src/images/image-shape.ts'
import { resample, type Box } from '../../../src/images/resample-pixels.ts'

const side = fc.integer({ min: 1, max: 60 })
const size = fc.record({ width: side, height: side })

/** Returns pixels that change everywhere. */
function imageOf({ width, height }: { width: number; height: number }, seed: number): DecodedPixels {
  let state = seed >>> 0
  const data = Uint8Array.from({ length: width * height * 4 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  })
  return { width, height, data }
}

const wholeOf = ({ width, height }: DecodedPixels): Box => ({ left: 0, top: 0, right: width, bottom: height })

function resampled(image: DecodedPixels, shape: ImageShape, box = wholeOf(image)): Uint8Array {
  const into = new Uint8Array(shape.width * shape.height * shape.channels)
  resample(image, shape, box, into)
  return into
}

/** Rows of values by position, channels last. */
interface Plane {
  readonly width: number
  readonly height: number
  readonly valueAt: (x: number, y: number, channel: number) => number
}

function planeOf({ width, data }: DecodedPixels, height: number, channels: Channels): Plane {
  const byte = (x: number, y: number, channel: number) => data[(y * width + x) * 4 + channel] ?? 0
  const grey = (x: number, y: number) =>
    (byte(x, y, 0) * 19595 + byte(x, y, 1) * 38470 + byte(x, y, 2) * 7471 + 0x8000) >> 16
  return { width, height, valueAt: channels === 1 ? grey : byte }
}

/** Returns the weights of a target pixel, with which `Resample.c` of Pillow computes it. */
function tapsOf(target: number, inSize: number, [from, to]: readonly [number, number], outSize: number) {
  const [first, last] = [Math.fround(from), Math.fround(to)]
  const scale = Math.fround(last - first) / outSize
  const support = Math.max(scale, 1)
  const centre = first + (target + 0.5) * scale
  const start = Math.max(Math.trunc(centre - support + 0.5), 0)
  const end = Math.min(Math.trunc(centre + support + 0.5), inSize)
  const weights = Array.from({ length: end - start }, (_, index) =>
    Math.max(0, 1 - Math.abs((index + start - centre + 0.5) * (1 / support))),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map(
    (weight, index) => [start + index, Math.trunc(0.5 + (weight / total) * 2 ** 22)] as const,
  )
}

function sumOf(taps: ReturnType<typeof tapsOf>, valueAt: (position: number) => number): number {
  return Math.floor(
    taps.reduce((sum, [position, weight]) => sum + weight * valueAt(position), 2 ** 21) / 2 ** 22,
  )
}

/** Computes every pixel with 64-bit numbers, in the order of passes of Pillow 13. */
function expected(image: DecodedPixels, shape: ImageShape, box = wholeOf(image)): Uint8Array {
  const across = (plane: Plane): Plane => {
    if (box.left === 0 && box.right === plane.width && shape.width === plane.width) return plane
    const taps = Array.from({ length: shape.width }, (_, x) =>
      tapsOf(x, plane.width, [box.left, box.right], shape.width),
    )
    const valueAt = (x: number, y: number, channel: number) =>
      sumOf(taps[x] ?? [], (from) => plane.valueAt(from, y, channel))
    return cached({ ...plane, width: shape.width, valueAt }, shape.channels)
  }
  const down = (plane: Plane): Plane => {
    if (box.top === 0 && box.bottom === plane.height && shape.height === plane.height) return plane
    const taps = Array.from({ length: shape.height }, (_, y) =>
      tapsOf(y, plane.height, [box.top, box.bottom], shape.height),
    )
    const valueAt = (x: number, y: number, channel: number) =>
      sumOf(taps[y] ?? [], (from) => plane.valueAt(x, from, channel))
    return cached({ ...plane, height: shape.height, valueAt }, shape.channels)
  }
  const fewerRows = image.height - shape.height
  const isHeightFirst = fewerRows > 0 && fewerRows > 2 * (image.width - shape.width)
  const source = planeOf(image, image.height, shape.channels)
  return bytesOf(isHeightFirst ? across(down(source)) : down(across(source)), shape.channels)
}

function bytesOf({ width, height, valueAt }: Plane, channels: Channels): Uint8Array {
  return Uint8Array.from({ length: width * height * channels }, (_, index) => {
    const pixel = Math.floor(index / channels)
    return valueAt(pixel % width, Math.floor(pixel / width), index % channels)
  })
}

function cached(plane: Plane, channels: Channels): Plane {
  const bytes = bytesOf(plane, channels)
  return { ...plane, valueAt: (x, y, channel) => bytes[(y * plane.width + x) * channels + channel] ?? 0 }
}

describe('resample', () => {
  it.each<Channels>([1, 3])('with %d channels equals the arithmetic of Pillow for all sizes', (channels) => {
    fc.assert(
      fc.property(size, size, fc.integer(), (from, to, seed) => {
        const image = imageOf(from, seed)
        expect(resampled(image, { ...to, channels })).toEqual(expected(image, { ...to, channels }))
      }),
    )
  })

  it('equals the arithmetic of Pillow for a part of an image', () => {
    const share = fc.double({ min: 0, max: 0.45, noNaN: true })
    fc.assert(
      fc.property(size, size, share, share, fc.integer(), (from, to, left, top, seed) => {
        const image = imageOf(from, seed)
        const box = {
          left: left * from.width,
          top: top * from.height,
          right: (1 - left) * from.width,
          bottom: (1 - top) * from.height,
        }
        expect(resampled(image, { ...to, channels: 3 }, box)).toEqual(
          expected(image, { ...to, channels: 3 }, box),
        )
      }),
    )
  })

  it.each<[string, { width: number; height: number }, ImageShape]>([
    ['several strips', { width: 900, height: 700 }, { width: 31, height: 23, channels: 3 }],
    ['several blocks', { width: 2000, height: 1300 }, { width: 40, height: 1250, channels: 1 }],
    ['several blocks, height first', { width: 40, height: 60_000 }, { width: 30, height: 50, channels: 3 }],
    ['one row wider than a strip', { width: 300_000, height: 2 }, { width: 50, height: 3, channels: 3 }],
  ])('equals the arithmetic of Pillow for an image of %s', (_, from, shape) => {
    const image = imageOf(from, 5)
    expect(resampled(image, shape)).toEqual(expected(image, shape))
  })

  it('keeps white images white', () => {
    fc.assert(
      fc.property(size, size, fc.constantFrom<Channels>(1, 3), ({ width, height }, to, channels) => {
        const image = { width, height, data: new Uint8Array(width * height * 4).fill(255) }
        expect(resampled(image, { ...to, channels }).every((value) => value === 255)).toBe(true)
      }),
    )
  })
})
