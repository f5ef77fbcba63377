import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import type { ImageFault } from '../../../src/images/bad-image.ts'
import { readImageHeader, sizeSeen } from '../../../src/images/image-header.ts'
import { readPixels, type PixelTarget } from '../../../src/images/read-pixels.ts'
import { imageFits } from '../../../src/images/image-shape.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'images')
const pixels = z.string().transform((text) => new Uint8Array(Buffer.from(text, 'base64')))
const { decoded, resized } = z
  .object({
    decoded: z.array(
      z.object({ file: z.string(), width: z.int(), height: z.int(), colour: pixels, grey: pixels }),
    ),
    resized: z.array(
      z.object({
        file: z.string(),
        fit: z.enum(imageFits),
        width: z.int(),
        height: z.int(),
        channels: z.union([z.literal(1), z.literal(3)]),
        pixels,
      }),
    ),
  })
  .parse(JSON.parse(await readFile(join(folder, 'pixels.json'), 'utf8')))

const { decoded: rare } = z
  .object({
    decoded: z.array(z.object({ file: z.string(), width: z.int(), height: z.int(), colour: pixels })),
  })
  .parse(JSON.parse(await readFile(join(folder, 'rare/pixels.json'), 'utf8')))

const fixture = (name: string) => readFile(join(folder, name))
const size = { width: 29, height: 19 }

function read(bytes: Uint8Array, target: PixelTarget): Uint8Array {
  const into = new Uint8Array(target.width * target.height * target.channels)
  readPixels(bytes, target, into)
  return into
}

function largestDifference(actual: Uint8Array, expected: Uint8Array): number {
  expect(actual).toHaveLength(expected.length)
  return expected.reduce((most, value, index) => Math.max(most, Math.abs(value - (actual[index] ?? 0))), 0)
}

const fault = (of: ImageFault) => expect.objectContaining({ name: 'BadImage', fault: of })

describe('readPixels', () => {
  it.each(decoded.map(({ file }) => file))('decodes %s to the pixels of Pillow', async (file) => {
    const expected = decoded.find((one) => one.file === file)
    const { width = 0, height = 0 } = expected ?? {}
    const bytes = await fixture(file)
    expect(read(bytes, { width, height, channels: 3 })).toEqual(expected?.colour)
    expect(read(bytes, { width, height, channels: 1 })).toEqual(expected?.grey)
  })

  it.each(rare)('decodes the rare $file to the pixels of Pillow', async ({ file, width, height, colour }) => {
    const own = read(await fixture(`rare/${file}`), { width, height, channels: 3 })
    // mozjpeg does not interpolate colours that are stored for every second row only.
    if (file === '4-4-0.jpg') expect(largestDifference(own, colour)).toBeLessThanOrEqual(2)
    else expect(own).toEqual(colour)
  })

  it.each(imageFits)('resizes with the fit %s to the pixels of Pillow', async (fit) => {
    const cases = resized.filter((one) => one.fit === fit)
    expect(cases.length).toBeGreaterThan(20)
    for (const { file, pixels: expected, ...target } of cases)
      expect(read(await fixture(file), target)).toEqual(expected)
  })

  it('refuses an image of another size without a fit', async () => {
    const bytes = await fixture('rgb.png')
    expect(() => read(bytes, { width: 19, height: 29, channels: 3 })).toThrow(fault('size'))
  })

  it.each(decoded.map(({ file }) => file))('refuses %s cut short at any place', async (file) => {
    const bytes = await fixture(file)
    const { width = 0, height = 0 } = decoded.find((one) => one.file === file) ?? {}
    for (const length of [20, 40, Math.floor(bytes.length / 2), bytes.length - 14])
      expect(() => read(bytes.subarray(0, length), { width, height, channels: 3 })).toThrow(fault('damaged'))
  })

  it('refuses JPEG files of two components', async () => {
    const bytes = await fixture('4-4-4.jpg')
    bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + 9] = 2
    expect(() => read(bytes, { ...size, channels: 3 })).toThrow(fault('format'))
  })

  it.each(['', 'hello', 'GIF', '\xff\xd8', 'BM'])('refuses the bytes %j, which are no image', (text) => {
    expect(() => read(Buffer.from(text, 'latin1'), { ...size, channels: 3 })).toThrow(
      expect.objectContaining({ name: 'BadImage' }),
    )
  })

  it('reads images after it refused damaged ones of the same format', async () => {
    for (const file of ['4-2-0.jpg', 'rgb.png', 'lossy.webp']) {
      const bytes = await fixture(file)
      const damaged = Buffer.from(file.endsWith('webp') ? bytes.subarray(0, 80) : bytes)
      if (file.endsWith('webp')) damaged.writeUInt32LE(72, 4)
      else damaged.fill(0xee, 60, bytes.length - 20)
      for (let time = 0; time < 5; time++)
        expect(() => read(damaged, { ...size, channels: 3 })).toThrow(fault('damaged'))
      expect(read(bytes, { ...size, channels: 3 })).toEqual(decoded.find((one) => one.file === file)?.colour)
    }
  })

  it('leaves the constructors of JavaScript as they are', async () => {
    const constructor = globalThis.Uint8ClampedArray
    read(await fixture('4-4-4.jpg'), { width: 29, height: 19, channels: 3 })
    expect(globalThis.Uint8ClampedArray).toBe(constructor)
  })

  it('refuses image data that unpacks to more than its pixels need', () => {
    const bomb = png(300, deflateSync(Buffer.alloc(2 ** 27)))
    expect(() => read(bomb, { width: 300, height: 300, channels: 3 })).toThrow(fault('too-large'))
  })
})

describe('readImageHeader', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x11, 0])

  it.each([
    ['a PNG file of 65,535 × 65,535 pixels', png(65_535, deflateSync(Buffer.alloc(1000)))],
    ['a JPEG file of 65,535 × 65,535 pixels', jpeg],
    ['a PNG file without pixels', png(0, deflateSync(Buffer.alloc(0)))],
  ])('refuses %s before decoding', (_, bytes) => {
    expect(() => readImageHeader(bytes)).toThrow(fault('too-large'))
  })

  it('returns the size of the upright image, its channels and its format', async () => {
    for (const { file, width, height } of decoded) {
      const header = readImageHeader(await fixture(file))
      expect({ file, ...sizeSeen(header) }).toEqual({ file, width, height })
      expect(header.format).toBe(file.split('.').at(-1)?.replace('jpg', 'jpeg'))
      if (/^grey.*(png|jpg)$/.test(file)) expect(header.channels).toBe(1)
    }
  })
})

/** Returns a chunk of a PNG file. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** Returns a square PNG file in colour. */
function png(side: number, data: Uint8Array): Buffer {
  const header = Buffer.from([...Array<number>(8).fill(0), 8, 2, 0, 0, 0])
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
