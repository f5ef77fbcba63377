import { utimes } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { nameOfRow } from '../../../src/data/data-file.ts'
import { readIdx } from '../../../src/data/idx.ts'
import { userError } from '../../harness/user-error.ts'
import { dataFile, folderWith, idx, mistakeOf } from './sources.ts'

const images = idx([3, 2, 2], Array(12).keys())
const labels = idx([3], [7, 0, 7])

async function read(files: Readonly<Record<string, Uint8Array>>) {
  const sources = await Promise.all(Object.entries(files).map(([path, content]) => dataFile(path, content)))
  return readIdx(sources, await folderWith({}))
}

describe('IDX files', () => {
  it('are images with the label of the same row', async () => {
    const found = await read({ 'train-images-idx3-ubyte': images, 'train-labels-idx1-ubyte': labels })
    expect(found).toMatchObject({
      features: { height: 2, width: 2, channels: 1, encoding: 'raw' },
      labels: ['7', '0', '7'],
    })
    expect(found.rows.map(nameOfRow)).toEqual([0, 1, 2].map((row) => `train-images-idx3-ubyte#${row}`))
    expect(found.read({ start: 1, size: 1 }).map((image) => [...image])).toEqual([[4, 5, 6, 7]])
  })

  it('may be gzipped, have colours, and lie beside others', async () => {
    const found = await read({
      'a-images.idx4-ubyte.gz': gzipSync(idx([1, 1, 2, 3], [1, 2, 3, 4, 5, 6])),
      'a-labels.idx1-ubyte': idx([1], [1]),
      'b-images.idx4-ubyte': idx([1, 1, 2, 3], [6, 5, 4, 3, 2, 1]),
      'b-labels.idx1-ubyte.gz': gzipSync(idx([1], [2])),
    })
    expect(found).toMatchObject({
      features: { height: 1, width: 2, channels: 3 },
      labels: ['1', '2'],
      chunkSizes: [2],
    })
    const pixels = found.read({ start: 0, size: 2 }).map((image) => [...image])
    expect(pixels).toEqual([[1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1]]) // prettier-ignore
  })

  const pair = { 'x-images-idx3-ubyte': images, 'x-labels-idx1-ubyte': labels }
  it.each([
    [
      'a truncated file',
      { 'x-images-idx3-ubyte': images.subarray(0, 20) },
      '4 bytes of data',
      '12, for the dimensions 3 × 2 × 2',
    ],
    [
      'a file with too much in it',
      { 'x-images-idx3-ubyte': Buffer.concat([images, labels]) },
      '23 bytes of data',
      '12',
    ],
    [
      'a header that is cut short',
      { 'x-images-idx3-ubyte': images.subarray(0, 9) },
      '9 bytes',
      '16 bytes of its header',
    ],
    [
      'another magic',
      { 'x-images-idx3-ubyte': Buffer.from('<html>') },
      'begins with 3c68746d',
      'an IDX file',
    ],
    [
      'another type of numbers',
      { 'x-images-idx3-ubyte': Uint8Array.of(0, 0, 0x0d, 3) },
      'type 0xd',
      'unsigned bytes',
    ],
    [
      'fewer labels than images',
      { 'x-labels-idx1-ubyte': idx([2], [1, 2]) },
      '3 images, but 2 labels in x-labels',
      'as many',
    ],
    [
      'a damaged gzip file',
      { 'x-images-idx3-ubyte': gzipSync(images).subarray(0, 30) },
      'cannot be unpacked',
      'a whole gzip',
    ],
    ['an empty file', { 'x-images-idx3-ubyte': Buffer.alloc(0) }, 'an empty file', 'examples'],
    [
      'images of four channels',
      { 'x-images-idx3-ubyte': idx([3, 1, 1, 4], Array(12).keys()) },
      '3 × 1 × 1 × 4',
      '1 or 3 channels',
    ],
    ['images without size', { 'x-images-idx3-ubyte': idx([3, 0, 4], []) }, '3 × 0 × 4', 'height'],
  ])('are refused: %s', async (_, change, found, expected) => {
    // prettier-ignore
    const problem = await mistakeOf(read({ ...pair, ...change }))
    expect(problem.found).toContain(found)
    expect(problem.expected).toContain(expected)
    expect(problem.location?.file).toBe('x-images-idx3-ubyte')
  })

  it('are refused with their name when a gzip file unpacks to more than its header declares', async () => {
    const header = idx([10, 28, 28], [])
    const bomb = gzipSync(Buffer.concat([header, Buffer.alloc(2 ** 26)]))
    const problem = await mistakeOf(read({ 'd-images-idx3-ubyte.gz': bomb, 'd-labels-idx1-ubyte': labels }))
    expect(problem).toMatchObject({
      found: 'a gzip file with more data than its header declares',
      expected: '7856 bytes',
      location: { file: 'd-images-idx3-ubyte.gz' },
    })
  })

  it('are refused when their gzipped header declares more than 2 GiB', async () => {
    const bytes = gzipSync(idx([2 ** 31 - 1, 28, 28], [0]))
    const problem = await mistakeOf(read({ 'd-images-idx3-ubyte': bytes, 'd-labels-idx1-ubyte': labels }))
    expect(problem.expected).toContain('at most 2147483648 bytes of data')
  })

  it('are read in chunks of at most 16 MiB', async () => {
    const side = 2048
    const large = Buffer.alloc(6 * side * side)
    for (let image = 0; image < 6; image++) large[image * side * side] = image
    const found = await read({
      'a-images-idx3-ubyte': idx([6, side, side], large),
      'a-labels-idx1-ubyte': idx([6], Array(6).keys()),
    })
    expect(found.chunkSizes).toEqual([4, 2])
    expect(found.read({ start: 4, size: 2 }).map(([first]) => first)).toEqual([4, 5])
  })

  it('are an error if they change while they are read', async () => {
    const [source, other] = await Promise.all([
      dataFile('x-images-idx3-ubyte', images),
      dataFile('x-labels-idx1-ubyte', labels),
    ])
    const found = await readIdx([source, other], await folderWith({}))
    expect(found.read({ start: 1, size: 1 })).toHaveLength(1)
    await utimes(source.file, 1, 1)
    expect(() => found.read({ start: 1, size: 1 })).toThrow(userError('DATA_SOURCE_CHANGED'))
  })

  it('without their other half are refused', async () => {
    const two = { 'y-images-idx3-ubyte': images, 'y-labels-idx1-ubyte': labels }
    expect(await mistakeOf(read({ ...two, 'x-images-idx3-ubyte': images }))).toMatchObject({
      found: 'images without labels',
    })
    expect(await mistakeOf(read({ ...two, 'x-labels-idx1-ubyte': labels }))).toMatchObject({
      found: 'labels without images',
    })
    expect(await mistakeOf(read({ ...two, 'y-images-idx3-ubyte.gz': gzipSync(images) }))).toMatchObject({
      found: 'the images of y twice, here and in y-images-idx3-ubyte.gz',
    })
  })

  it('of two sizes are refused', async () => {
    const other = {
      'y-images-idx3-ubyte': idx([1, 3, 3], Array(9).keys()),
      'y-labels-idx1-ubyte': idx([1], [1]),
    }
    expect(await mistakeOf(read({ ...pair, ...other }))).toMatchObject({
      found: 'images of 3×3',
      expected: '2×2, as in x-images-idx3-ubyte',
    })
  })
})
