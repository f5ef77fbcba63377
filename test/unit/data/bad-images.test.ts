import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { userError, userErrors } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/images', name))
const flipped = (name: string, at: number) => {
  const file = fixture(name)
  file[at] = (file[at] ?? 0) ^ 0xff
  return file
}
const cut = (name: string, bytes: number) => fixture(name).subarray(0, -bytes)
/** The header of a JPEG file of 65,535 × 65,535 pixels. */
const jpegBomb = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xff, 0xff, 0xff, 0xff, 3, 1, 0x11, 0])

const bad: readonly (readonly [string, Uint8Array, ErrorCode])[] = [
  ['empty.png', Buffer.alloc(0), 'DATA_IMAGE_DAMAGED'],
  ['text.jpg', Buffer.from('a text'), 'DATA_IMAGE_FORMAT'],
  ['page.jpg', Buffer.from('<!DOCTYPE html>'), 'DATA_IMAGE_FORMAT'],
  ['cut.png', cut('rgb.png', 30), 'DATA_IMAGE_DAMAGED'],
  ['cut.jpg', cut('4-2-0.jpg', 30), 'DATA_IMAGE_DAMAGED'],
  ['cut.webp', cut('lossy.webp', 30), 'DATA_IMAGE_DAMAGED'],
  ['cut.gif', cut('palette.gif', 30), 'DATA_IMAGE_DAMAGED'],
  ['cut.bmp', cut('rgb.bmp', 30), 'DATA_IMAGE_DAMAGED'],
  ['checksum.png', flipped('rgb.png', 60), 'DATA_IMAGE_DAMAGED'],
  ['runs.bmp', cut('rare/rle8.bmp', 30), 'DATA_IMAGE_DAMAGED'],
  ['bomb.jpg', jpegBomb, 'DATA_IMAGE_TOO_LARGE'],
  ['cmyk.jpg', fixture('cmyk.jpg'), 'DATA_IMAGE_CMYK'],
  ['depth.png', fixture('16-bits.png'), 'DATA_IMAGE_DEPTH'],
  ['animated.png', fixture('animated.png'), 'DATA_IMAGE_ANIMATED'],
  ['animated.webp', fixture('animated.webp'), 'DATA_IMAGE_ANIMATED'],
  ['named.gif', fixture('rgb.png'), 'DATA_IMAGE_MISLABELLED'],
]
const split = { train: 1, validation: 0, test: 0 }
const images = { size: 8 }
const good = { 'd/good/1.png': fixture('rgb.png'), 'd/good/2.jpg': fixture('turned-3.jpg') }

describe.each(bad)('the bad image %s', (name, bytes, code) => {
  it('in a folder has its code', async () => {
    const base = await folderWith({ ...good, [`d/bad/${name}`]: bytes })
    await expect(prepare(base, { source: 'd', images, split })).rejects.toThrow(userError(code, name))
  })

  it('in a table of paths has its code', async () => {
    const table = `path,label\ngood/1.png,a\ngood/2.jpg,b\nbad/${name},a\n`
    const base = await folderWith({ ...good, [`d/bad/${name}`]: bytes, 'labels.csv': table })
    const settings = { source: 'd', images: { ...images, table: 'labels.csv' }, split }
    await expect(prepare(base, settings)).rejects.toThrow(userError(code, name))
  })

  it('in a column of a table has its code and its row', async () => {
    const table = `photo,area,label\ngood/1.png,1,a\ngood/2.jpg,2,b\nbad/${name},3,a\n`
    const base = await folderWith({ ...good, [`d/bad/${name}`]: bytes, 'table.csv': table })
    const features = { photo: { type: 'image', image: { folder: 'd', size: 8 } } }
    await expect(prepare(base, { source: 'table.csv', features, split })).rejects.toThrow(
      userError(code, name, 'table.csv#2'),
    )
  })
})

it.each(bad.filter(([, , code]) => code !== 'DATA_IMAGE_MISLABELLED'))(
  'the bad image %s in a request is refused with its place',
  (_, bytes) => {
    const codec = exampleCodec({
      kind: 'image',
      height: 8,
      width: 8,
      channels: 3,
      encoding: 'file',
      fit: 'stretch',
    })
    const b64 = (file: Uint8Array) => ({ b64: Buffer.from(file).toString('base64') })
    expect(() => codec.decode([b64(fixture('rgb.png')), b64(bytes)])).toThrow(
      userError('SERVING_INVALID_REQUEST', 'instances[1].b64'),
    )
  },
)

it('bad images of all kinds are named in one error, whether their header or their pixels are wrong', async () => {
  const files = Object.fromEntries(bad.map(([name, bytes]) => [`d/bad/${name}`, bytes]))
  const base = await folderWith({ ...good, ...files })
  await expect(prepare(base, { source: 'd', images, split })).rejects.toThrow(
    userErrors(
      ...bad
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, , code]) => [code, name] as const),
    ),
  )
})

it('bad images of all kinds go into the quarantine', async () => {
  const files = Object.fromEntries(bad.map(([name, bytes]) => [`d/bad/${name}`, bytes]))
  const base = await folderWith({ ...good, ...files })
  const clean = { 'on-error': 'quarantine', 'at-most': 1 }
  const { dataset } = await prepare(base, { source: 'd', images, split, clean })
  expect(dataset.details).toMatchObject({ rows: { train: 2 }, cleaned: { quarantined: bad.length } })
})
