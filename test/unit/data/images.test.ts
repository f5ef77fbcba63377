import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { imagesSchema } from '../../../src/config/image-settings.ts'
import { nameOfRow } from '../../../src/data/data-file.ts'
import { readImages } from '../../../src/data/images.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { userError } from '../../harness/user-error.ts'
import { dataFile } from './sources.ts'

const png = (width: number, channels: 1 | 3) =>
  encodePng({ width, height: 2, channels, data: new Uint8Array(width * 2 * channels).fill(9) })
const jpeg = (width: number) =>
  encodeJpeg({ width, height: 2, data: Buffer.alloc(width * 2 * 4, 200) }, 90).data
const fixture = (name: string) => readFile(join(import.meta.dirname, '..', '..', 'fixtures', 'images', name))

async function read(files: Readonly<Record<string, Uint8Array>>, settings?: object) {
  return readImages(
    await Promise.all(Object.entries(files).map(([path, content]) => dataFile(path, content))),
    settings && imagesSchema.parse(settings),
  )
}

describe('readImages', () => {
  it('reads images with the class of their folder and leaves their bytes unchanged', async () => {
    const images = await read({ 'pets/cat/1.png': png(3, 1), 'pets/dog/2.png': png(3, 1) })
    expect(images).toMatchObject({
      features: { kind: 'image', height: 2, width: 3, channels: 1, encoding: 'file' },
      labels: ['cat', 'dog'],
    })
    expect(images.images.map((bytes) => Buffer.from(bytes))).toEqual([1, 2].map(() => Buffer.from(png(3, 1))))
    expect(images.rows.map(nameOfRow)).toEqual(['pets/cat/1.png#0', 'pets/dog/2.png#0'])
  })

  it('infers colour if any image is in colour', async () => {
    const images = await read({ 'cat/1.png': png(3, 1), 'cat/2.png': png(3, 3), 'dog/1.jpg': jpeg(3) })
    expect(images.features).toMatchObject({ channels: 3 })
  })

  it('accepts images of several sizes if a size is configured', async () => {
    const files = { 'cat/1.png': png(3, 1), 'cat/2.png': png(5, 3) }
    const { features } = await read(files, { size: { height: 4, width: 6 }, fit: 'pad', channels: 1 })
    expect(features).toEqual({
      kind: 'image',
      height: 4,
      width: 6,
      channels: 1,
      encoding: 'file',
      fit: 'pad',
    })
  })

  it.each<[string, Uint8Array | string, ErrorCode]>([
    ['dog/2.png', png(4, 1), 'DATA_IMAGE_SIZES_DIFFER'],
    ['dog/2.jpg', jpeg(5), 'DATA_IMAGE_SIZES_DIFFER'],
    ['2.png', png(3, 1), 'DATA_IMAGE_WITHOUT_CLASS'],
    ['dog/2.png', Buffer.from('hello'), 'DATA_IMAGE_FORMAT'],
    ['dog/2.jpg', png(3, 1), 'DATA_IMAGE_MISLABELLED'],
    ['dog/2.png', png(3, 1).subarray(0, 20), 'DATA_IMAGE_DAMAGED'],
    ['dog/2.jpg', jpeg(3).subarray(0, 30), 'DATA_IMAGE_DAMAGED'],
    ['dog/2.jpg', 'cmyk.jpg', 'DATA_IMAGE_CMYK'],
    ['dog/2.png', '16-bits.png', 'DATA_IMAGE_DEPTH'],
    ['dog/2.png', 'animated.png', 'DATA_IMAGE_ANIMATED'],
    ['dog/2.webp', 'animated.webp', 'DATA_IMAGE_ANIMATED'],
  ])('refuses %s with the code of its fault', async (path, content, code) => {
    const bytes = typeof content === 'string' ? await fixture(content) : content
    await expect(read({ 'cat/1.png': png(3, 1), [path]: bytes })).rejects.toThrow(userError(code, path))
  })

  it('refuses all wrong images at once, ten of them by name', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `dog/${10 + i}.png`)
    const odd = Object.fromEntries(names.map((name, i) => [name, i % 2 ? png(4, 1) : Buffer.from('GIF')]))
    const work = read({ 'cat/1.png': png(3, 1), ...odd })
    await expect(work).rejects.toMatchObject({
      problems: names.slice(0, 10).map((file, i) => ({
        location: { file },
        hint:
          i === 9 ? expect.stringContaining('2 more images are wrong') : expect.not.stringContaining('more'),
      })),
    })
  })
})
