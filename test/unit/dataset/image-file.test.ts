import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { z } from 'zod'
import { BadImage, decodeImage, readImageHeader, type Channels } from '../../../src/dataset/image-file.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'data', 'images')
const pixels = z.array(z.int())
const { width, height, files } = z
  .object({
    width: z.int(),
    height: z.int(),
    files: z.record(z.string(), z.object({ grey: pixels, colour: pixels })),
  })
  .parse(JSON.parse(await readFile(join(folder, 'pixels.json'), 'utf8')))

function decoded(bytes: Uint8Array, channels: Channels): Uint8Array {
  const into = new Uint8Array(width * height * channels)
  decodeImage(bytes, { width, height, channels }, into)
  return into
}

function largestDifference(actual: Uint8Array, expected: readonly number[]): number {
  expect(actual).toHaveLength(expected.length)
  return Math.max(...expected.map((value, index) => Math.abs(value - (actual[index] ?? 0))))
}

describe('an image that Pillow wrote', () => {
  it.each(Object.keys(files).filter((name) => name.endsWith('png')))(
    'has the same pixels: %s',
    async (name) => {
      const bytes = await readFile(join(folder, name))
      expect([...decoded(bytes, 1)]).toEqual(files[name]?.grey)
      expect([...decoded(bytes, 3)]).toEqual(files[name]?.colour)
    },
  )

  it.each(['rgb.jpg', 'grey.jpg'])(
    'has nearly the same pixels, as JPEG leaves rounding open: %s',
    async (name) => {
      const bytes = await readFile(join(folder, name))
      expect(largestDifference(decoded(bytes, 1), files[name]?.grey ?? [])).toBeLessThanOrEqual(3)
      expect(largestDifference(decoded(bytes, 3), files[name]?.colour ?? [])).toBeLessThanOrEqual(3)
    },
  )

  it('tells size and colours before it is decoded', async () => {
    for (const name of (await readdir(folder)).filter((file) => file !== 'pixels.json'))
      expect({ name, ...readImageHeader(await readFile(join(folder, name))) }).toEqual({
        name,
        width,
        height,
        encoding: name.endsWith('png') ? 'png' : 'jpeg',
        channels: name.startsWith('grey') ? 1 : 3,
      })
  })

  it.each(Object.keys(files))('is refused when it is cut short: %s', async (name) => {
    const bytes = await readFile(join(folder, name))
    for (const length of [0, 1, 8, 20, 40, Math.floor(bytes.length / 2), bytes.length - 14])
      expect(() => decoded(bytes.subarray(0, length), 3)).toThrow(BadImage)
  })
})

describe('a PNG file', () => {
  const whole = encodePng({ width, height, channels: 1, data: new Uint8Array(width * height) })

  it('with a bit that fell over is refused', () => {
    const damaged = Uint8Array.from(whole)
    damaged[45] = (damaged[45] ?? 0) ^ 1
    expect(() => decoded(damaged, 1)).toThrow(BadImage)
  })

  it('that is interlaced is read', () => {
    const data = Uint8Array.from({ length: width * height }, (_, index) => index)
    expect(decoded(encodePng({ width, height, channels: 1, data }, { interlace: 'Adam7' }), 1)).toEqual(data)
  })

  it('that is interlaced with few bits is refused, since it would be misread', () => {
    const few = Uint8Array.from(whole)
    few[24] = 1
    few[28] = 1
    expect(() => decoded(few, 1)).toThrow(/interlaced PNG file of 1 bits/)
  })
})

/** A chunk of a PNG file. */
function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

function png(size: number, data: Uint8Array): Buffer {
  const header = Buffer.from([...Array<number>(8).fill(0), 8, 2, 0, 0, 0])
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('readImageHeader', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x11, 0])

  it.each([
    ['PNG', png(65_535, deflateSync(Buffer.alloc(1000)))],
    ['JPEG', jpeg],
    ['PNG without pixels', png(0, deflateSync(Buffer.alloc(0)))],
  ])('refuses a %s file by the size that it declares', (_, bytes) => {
    expect(() => readImageHeader(bytes)).toThrow(/an image \d+ wide and \d+ high, of 1 to 89478485 pixels/)
  })
})

describe('decodeImage', () => {
  it('refuses image data that unpacks to more than its pixels need', () => {
    const size = 300
    const bomb = png(size, deflateSync(Buffer.alloc(2 ** 27)))
    const into = new Uint8Array(size * size * 3)
    expect(() => {
      decodeImage(bomb, { width: size, height: size, channels: 3 }, into)
    }).toThrow('a PNG file with more data than its pixels need')
  })
})
