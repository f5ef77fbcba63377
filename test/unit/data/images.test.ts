import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { imagesSchema } from '../../../src/config/image-settings.ts'
import { nameOfRow } from '../../../src/data/data-file.ts'
import { imageProblems } from '../../../src/image-sources/image-problem.ts'
import { classesOf, readImages } from '../../../src/data/images.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { userError, userErrors } from '../../harness/user-error.ts'
import { dataFile } from './sources.ts'

const png = (width: number, channels: 1 | 3) =>
  encodePng({ width, height: 2, channels, data: new Uint8Array(width * 2 * channels).fill(9) })
const jpeg = (width: number) =>
  encodeJpeg({ width, height: 2, data: Buffer.alloc(width * 2 * 4, 200) }, 90).data
const fixture = (name: string) => readFile(join(import.meta.dirname, '..', '..', 'fixtures', 'images', name))

async function read(files: Readonly<Record<string, Uint8Array>>, settings?: object) {
  const found = Object.entries(files).map(async ([path, content]) => ({
    ...(await dataFile(path, content)),
    below: path,
  }))
  const all = await Promise.all(found)
  return readImages(all, classesOf(all), settings && imagesSchema.parse(settings))
}

/** Reads images and rejects with the faults of their headers. */
async function readWhole(files: Readonly<Record<string, Uint8Array>>) {
  const { rows, faults } = await read(files)
  if (faults.size === 0) return
  throw imageProblems(
    rows.map(({ source }) => source),
    faults,
  )
}

describe('readImages', () => {
  it('reads images with the class of their top folder and leaves their bytes unchanged', async () => {
    const images = await read({ 'cat/1.png': png(3, 1), 'dog/young/2.png': png(3, 1) })
    expect(images).toMatchObject({
      features: { kind: 'image', height: 2, width: 3, channels: 1, encoding: 'file' },
      labels: ['cat', 'dog'],
      chunkSizes: [2],
    })
    expect(images.read({ start: 1, size: 1 })).toEqual([Buffer.from(png(3, 1))])
    expect(images.rows.map(nameOfRow)).toEqual(['cat/1.png#0', 'dog/young/2.png#0'])
  })

  it('refuses a file that changes after its header was read', async () => {
    const images = await read({ 'cat/1.png': png(3, 1), 'dog/2.png': png(3, 1) })
    await appendFile(images.rows[1]?.source.file ?? '', 'x')
    expect(() => images.read({ start: 0, size: 2 })).toThrow(userError('DATA_SOURCE_CHANGED', 'dog/2.png'))
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
    await expect(readWhole({ 'cat/1.png': png(3, 1), [path]: bytes })).rejects.toThrow(userError(code, path))
  })

  it('names all images that are wrong, in their order', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `dog/${10 + i}.png`)
    const odd = Object.fromEntries(names.map((name, i) => [name, i % 2 ? png(4, 1) : Buffer.from('GIF')]))
    await expect(readWhole({ 'cat/1.png': png(3, 1), ...odd })).rejects.toThrow(
      userErrors(
        ...names.map((file, i) => [i % 2 ? 'DATA_IMAGE_SIZES_DIFFER' : 'DATA_IMAGE_FORMAT', file] as const),
      ),
    )
  })
})
