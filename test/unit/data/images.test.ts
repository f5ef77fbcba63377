import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { encode as encodeJpeg } from 'jpeg-js'
import { nameOfRow } from '../../../src/data/data-file.ts'
import { readImages } from '../../../src/data/images.ts'
import { dataFile, mistakeOf } from './sources.ts'

const png = (width: number, channels: 1 | 3) =>
  encodePng({ width, height: 2, channels, data: new Uint8Array(width * 2 * channels).fill(9) })
const jpeg = (width: number) =>
  encodeJpeg({ width, height: 2, data: Buffer.alloc(width * 2 * 4, 200) }, 90).data

async function read(files: Readonly<Record<string, Uint8Array>>) {
  return readImages(
    await Promise.all(Object.entries(files).map(([path, content]) => dataFile(path, content))),
  )
}

describe('image files', () => {
  it('belong to the class of their folder and stay as they are', async () => {
    const images = await read({ 'pets/cat/1.png': png(3, 1), 'pets/dog/2.png': png(3, 1) })
    expect(images).toMatchObject({
      height: 2,
      width: 3,
      channels: 1,
      encoding: 'png',
      labels: ['cat', 'dog'],
    })
    expect(images.images.map((bytes) => Buffer.from(bytes))).toEqual([1, 2].map(() => Buffer.from(png(3, 1))))
    expect(images.rows.map(nameOfRow)).toEqual(['pets/cat/1.png#0', 'pets/dog/2.png#0'])
  })

  it('are in colour when one of them is, and may be of two kinds', async () => {
    const images = await read({ 'cat/1.png': png(3, 1), 'cat/2.png': png(3, 3), 'dog/1.jpg': jpeg(3) })
    expect(images).toMatchObject({ channels: 3, encoding: 'mixed' })
  })

  it.each([
    ['dog/2.png', png(4, 1), 'an image 4 wide and 2 high', '3 wide and 2 high, as cat/1.png'],
    ['dog/2.jpg', jpeg(5), 'an image 5 wide and 2 high', '3 wide and 2 high, as cat/1.png'],
    [
      '2.png',
      png(3, 1),
      'an image outside of any folder',
      'a folder per class, which gives the class its name',
    ],
    ['dog/2.png', Buffer.from('GIF89a'), 'neither a PNG nor a JPEG file', 'a whole PNG or JPEG file'],
    ['dog/2.png', png(3, 1).subarray(0, 20), 'a PNG file that is cut short', 'a whole PNG or JPEG file'],
    ['dog/2.jpg', jpeg(3).subarray(0, 30), 'a JPEG file that is cut short', 'a whole PNG or JPEG file'],
  ])('are refused by name: %s', async (path, content, found, expected) => {
    const problem = await mistakeOf(read({ 'cat/1.png': png(3, 1), [path]: content }))
    expect(problem).toMatchObject({ expected, location: { file: path } })
    expect(problem.found).toContain(found)
  })

  it('are refused all at once, ten of them by name', async () => {
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
