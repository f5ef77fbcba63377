import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { expect, it } from '@jest/globals'
import type { ImageFault } from '../../../src/images/bad-image.ts'
import { readPixels } from '../../../src/images/read-pixels.ts'

const folder = join(import.meta.dirname, '../../fixtures/images')
const fixture = (name: string) => readFileSync(join(folder, name))

/** Returns a copy of a file with other bytes at a place. */
function changed(name: string, at: (file: Buffer) => number, ...values: readonly number[]): Buffer {
  const file = fixture(name)
  file.set(values, at(file))
  return file
}

const little = (value: number) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}

/** Returns a PNG file of 4 × 4 pixels of 8 bits; 0 is grey and 3 a palette. */
function png(kind: 0 | 3, ...chunks: readonly Buffer[]): Buffer {
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const header = Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, kind, 0, 0, 0])
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks, chunk('IEND', Buffer.alloc(0))])
}

/** Returns packed rows of 4 pixels without a filter. */
const packed = (rows: number) =>
  deflateSync(Uint8Array.from({ length: rows * 5 }, (_, index) => (index % 5 === 0 ? 0 : 1)))
const palette = chunk('PLTE', Buffer.from([1, 2, 3, 4, 5, 6]))

/** Returns a GIF file of 4 × 4 pixels with one frame: its place, its size and its codes. */
function gif(
  frame: readonly [number, number, number, number],
  codes: readonly number[],
  codeBits = 2,
  colours: readonly number[] = [9, 9, 9, 8, 8, 8],
): Buffer {
  const place = frame.flatMap((value) => [value, 0])
  const screen = [4, 0, 4, 0, colours.length > 0 ? 0x80 : 0, 0, 0, ...colours]
  return Buffer.from([
    ...Buffer.from('GIF89a'),
    ...screen,
    0x2c,
    ...place,
    0,
    codeBits,
    codes.length,
    ...codes,
    0,
    0x3b,
  ])
}

const exif = (file: Buffer) => file.indexOf('Exif')
const frame = (file: Buffer) => file.indexOf(Buffer.from([0xff, 0xc0]))
const scan = (file: Buffer) => file.indexOf(Buffer.from([0xff, 0xda]))
const at = (place: number) => () => place

const cases: readonly (readonly [string, () => Buffer, ImageFault])[] = [
  ['an empty file', () => Buffer.alloc(0), 'damaged'],
  ['a text', () => Buffer.from('a text about a picture\n'), 'format'],
  ['a page of a website', () => Buffer.from('<!DOCTYPE html><title>404</title>'), 'format'],
  ['a TIFF file', () => Buffer.from('II*\0\x08\0\0\0\0\0\0\0', 'latin1'), 'format'],

  [
    'a PNG file with a wrong checksum of its pixels',
    () => changed('rgb.png', (file) => file.indexOf('IDAT') + 20, 1, 2),
    'damaged',
  ],
  ['a PNG file with a wrong checksum of its header', () => changed('rgb.png', at(29), 0, 0), 'damaged'],
  [
    'a PNG file whose image data ends early',
    () => png(0, chunk('IDAT', packed(4).subarray(0, -8))),
    'damaged',
  ],
  ['a PNG file with too few rows', () => png(0, chunk('IDAT', packed(3))), 'damaged'],
  ['a PNG file without image data', () => png(0), 'damaged'],
  ['a PNG file whose image data is random', () => png(0, chunk('IDAT', Buffer.alloc(40, 0xa7))), 'damaged'],
  [
    'a PNG file with an unknown filter',
    () => png(0, chunk('IDAT', deflateSync(Buffer.alloc(20, 9)))),
    'damaged',
  ],
  ['a PNG file without its palette', () => png(3, chunk('IDAT', packed(4))), 'damaged'],
  ['a PNG file with an unknown number of bits', () => changed('rgb.png', at(24), 5), 'damaged'],
  ['a PNG file with an unknown kind of colour', () => changed('rgb.png', at(25), 7), 'damaged'],
  ['a PNG file of 16 bits', () => fixture('16-bits.png'), 'depth'],
  ["a PNG file in Apple's variant", () => png(0).fill('CgBI', 12, 16), 'format'],
  ['a PNG file that begins with its palette', () => png(0).fill('PLTE', 12, 16), 'damaged'],
  ['an animated PNG file', () => fixture('animated.png'), 'animated'],
  [
    'an animated PNG file with an orientation before the number of frames',
    () =>
      png(0, chunk('eXIf', Buffer.from('II*\0')), chunk('acTL', Buffer.alloc(8)), chunk('IDAT', packed(4))),
    'animated',
  ],

  ['a JPEG file of 12 bits', () => changed('4-4-4.jpg', (file) => frame(file) + 4, 12), 'depth'],
  [
    'a JPEG file with arithmetic codes',
    () => changed('4-4-4.jpg', (file) => frame(file) + 1, 0xc9),
    'format',
  ],
  ['a lossless JPEG file', () => changed('4-4-4.jpg', (file) => frame(file) + 1, 0xc3), 'format'],
  ['a JPEG file in CMYK', () => fixture('cmyk.jpg'), 'cmyk'],
  [
    'a JPEG file without pixels in its header',
    () => changed('4-4-4.jpg', (file) => frame(file) + 5, 0, 0),
    'too-large',
  ],
  [
    'a JPEG file without tables',
    () =>
      Buffer.concat([
        fixture('4-4-4.jpg').subarray(0, 2),
        fixture('4-4-4.jpg').subarray(frame(fixture('4-4-4.jpg'))),
      ]),
    'damaged',
  ],
  [
    'a JPEG file with random pixels',
    () => {
      const file = fixture('4-4-4.jpg')
      return file.fill(0x55, scan(file) + 14, file.length - 2)
    },
    'damaged',
  ],
  ['a JPEG file without its end', () => fixture('4-2-0.jpg').subarray(0, -2), 'damaged'],
  [
    'a JPEG file of a signature and metadata',
    () => fixture('turned-6.jpg').subarray(0, exif(fixture('turned-6.jpg')) + 20),
    'damaged',
  ],

  [
    'a WebP file with a wrong size of its canvas',
    () => changed('rare/alpha-lossy.webp', at(24), 200),
    'damaged',
  ],
  ['a WebP file of an unknown kind', () => changed('lossy.webp', at(12), 0x41), 'damaged'],
  ['a WebP file with random pixels', () => fixture('lossless.webp').fill(0x55, 30), 'damaged'],
  ['an animated WebP file', () => fixture('animated.webp'), 'animated'],

  ['a GIF file with a frame beyond its edge', () => gif([2, 0, 3, 1], [0x44, 0x01]), 'damaged'],
  ['a GIF file with an empty frame', () => gif([0, 0, 0, 0], [0x44, 0x01]), 'damaged'],
  ['a GIF file whose codes end early', () => gif([0, 0, 4, 4], [0x44, 0x01]), 'damaged'],
  ['a GIF file with a code that is not defined', () => gif([0, 0, 4, 4], [0xfc, 0xff, 0xff]), 'damaged'],
  ['a GIF file with codes of too many bits', () => gif([0, 0, 4, 4], [0x44, 0x01], 12), 'damaged'],
  ['a GIF file with a colour that its palette does not have', () => gif([0, 0, 1, 1], [0x1c]), 'damaged'],
  [
    'a GIF file with random pixels',
    () => {
      const file = fixture('palette.gif')
      return file.fill(0x55, file.length - 200, file.length - 2)
    },
    'damaged',
  ],
  ['a GIF file without a palette', () => gif([0, 0, 1, 1], [0x44, 0x01], 2, []), 'format'],
  [
    'a GIF file with an unknown block',
    () => changed('palette.gif', (file) => file.length - 1, 0x99),
    'damaged',
  ],
  ['a GIF file without a frame', () => Buffer.from('GIF89a\x04\0\x04\0\0\0\0;', 'latin1'), 'damaged'],

  ['a BMP file with JPEG inside', () => changed('rgb.bmp', at(30), 4), 'format'],
  ['a BMP file of a header that does not exist', () => changed('rgb.bmp', at(14), 41), 'format'],
  ['a BMP file of 2 bits', () => changed('rgb.bmp', at(28), 2), 'format'],
  ['a BMP file with pixels beyond its end', () => changed('rgb.bmp', at(10), ...little(5000)), 'damaged'],
  ['a BMP file with a negative width', () => changed('rgb.bmp', at(18), ...little(-4)), 'too-large'],
  [
    'a BMP file with a colour that its palette does not have',
    () => changed('rare/8-bits-few-colours.bmp', at(46), 1),
    'damaged',
  ],
  [
    'a BMP file of 10 bits a sample',
    () => changed('rare/32-bits-fields.bmp', at(54), ...little(0x3ff)),
    'depth',
  ],
  [
    'a BMP file with masks that have gaps',
    () => changed('rare/32-bits-fields.bmp', at(54), ...little(0x5)),
    'format',
  ],
  ['a BMP file whose runs end early', () => fixture('rare/rle8.bmp').subarray(0, -40), 'damaged'],
  ['a BMP file whose stored pixels end early', () => fixture('rare/rle4.bmp').subarray(0, -70), 'damaged'],
]

it.each(cases)('readPixels refuses %s', (_, make, fault) => {
  const target = { width: 6, height: 6, channels: 3, fit: 'stretch' } as const
  expect(() => readPixels(make(), target, new Uint8Array(6 * 6 * 3))).toThrow(
    expect.objectContaining({ name: 'BadImage', fault }),
  )
})

it('readPixels decodes a PNG file with a palette of fewer colours than its bits allow', () => {
  const pixels = new Uint8Array(4 * 4 * 3)
  readPixels(png(3, palette, chunk('IDAT', packed(4))), { width: 4, height: 4, channels: 3 }, pixels)
  expect([...pixels.subarray(0, 3)]).toEqual([4, 5, 6])
})
