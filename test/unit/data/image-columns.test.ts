import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode } from 'fast-png'
import { dataSection } from '../../../src/config/data.ts'
import { refuseImageColumns } from '../../../src/data/image-folders.ts'
import { readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { applyPart, partsOf } from '../../../src/transform/example-parts.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, mistakeOf, prepare } from './sources.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, '../../fixtures/images', name))

/** A grey picture of 2 × 2 equal pixels. */
const grey = (value: number) =>
  encode({ width: 2, height: 2, channels: 1, data: Uint8Array.from([value, value, value, value]) })

const rows = Array.from({ length: 24 }, (_, row) => ({ photo: `p/${row}.png`, area: row, kind: row % 2 }))
const table = (lines: readonly { photo: string; area: number; kind: number }[]) =>
  ['photo,area,kind', ...lines.map(({ photo, area, kind }) => `${photo},${area},${kind}`)].join('\n')
const pictures = Object.fromEntries(rows.map(({ photo }, row) => [`photos/${photo}`, grey(10 * row)]))
const files = { ...pictures, 'rows.csv': table(rows) }
const section = {
  source: 'rows.csv',
  label: 'kind',
  features: { photo: { type: 'image', image: { folder: 'photos' } } },
}
const whole = { split: { train: 1, validation: 0, test: 0 } }

describe('a column of images', () => {
  it('has the pixels of the files beside the values of its row', async () => {
    const { dataset } = await prepare(await folderWith(files), { ...section, ...whole })
    expect(dataset.details.features).toEqual({
      kind: 'table',
      columns: [
        { name: 'photo', type: 'image', height: 2, width: 2, channels: 1 },
        { name: 'area', type: 'number' },
      ],
    })
    const { features, images = [], size } = await readSplit(dataset, 'train')
    expect(size).toBe(24)
    for (let row = 0; row < size; row++) {
      const [image = -1, area = -1] = features.subarray(2 * row, 2 * row + 2)
      expect(images[image]).toEqual(Uint8Array.of(...Array.from({ length: 4 }, () => 10 * area)))
    }
  })

  it('is an input of the network of its own, with a transform fitted to its pixels', async () => {
    const { dataset } = await prepare(await folderWith(files), {
      ...section,
      ...whole,
      transform: ['min-max'],
    })
    const { transform } = dataset.details
    expect(transform).toMatchObject({
      columns: [
        { encoding: 'image', shape: [2, 2, 1], steps: [{ step: 'min-max', minimum: [0], maximum: [230] }] },
        { encoding: 'number' },
      ],
      shape: [1],
      inputs: [
        { name: 'columns', positions: [0] },
        { name: 'photo', image: 'photo', shape: [2, 2, 1] },
      ],
    })
    const batch = await readSplit(dataset, 'train')
    const [values = new Float32Array(), pixels = new Float32Array()] = partsOf(transform).map((part) =>
      applyPart(transform, part, batch),
    )
    // The value of a row and its pixels have the same scale, because both grow with the row.
    for (const [row, value] of values.entries()) expect(pixels[4 * row]).toBeCloseTo(value, 6)
  })

  it('is decoded and resized equally in the dataset and on the server', async () => {
    const names = ['4-2-0.jpg', 'turned.png', 'lossy.webp', 'palette.gif', 'rgb.bmp', 'turned-5.jpg']
    const contents = await Promise.all(names.map(fixture))
    const folder = await folderWith({
      ...Object.fromEntries(names.map((name, index) => [name, contents[index] ?? ''])),
      'rows.csv': table(names.map((photo, area) => ({ photo, area, kind: area % 2 }))),
    })
    const size = { height: 8, width: 12 }
    const { dataset } = await prepare(folder, {
      ...section,
      ...whole,
      features: { photo: { type: 'image', image: { size, fit: 'crop' } } },
    })
    const { features, images = [] } = await readSplit(dataset, 'train')
    const { decode } = exampleCodec(dataset.details.features)
    for (let row = 0; row < names.length; row++) {
      const [image = -1, area = -1] = features.subarray(2 * row, 2 * row + 2)
      const request = { photo: { b64: contents[area]?.toString('base64') }, area }
      expect(decode([request]).images).toEqual([images[image]])
    }
  })

  it('makes equal rows of equal pictures in files of different names', async () => {
    const copies = [
      { photo: 'p/0.png', area: 7, kind: 0 },
      { photo: 'p/copy.png', area: 7, kind: 0 },
      { photo: 'p/1.png', area: 7, kind: 0 },
    ]
    const folder = await folderWith({
      ...files,
      'photos/p/copy.png': grey(0),
      'rows.csv': table([...rows, ...copies]),
    })
    const settings = { ...section, ...whole, clean: { duplicates: 'drop' } }
    const { dataset } = await prepare(folder, settings)
    expect(dataset.details.cleaned).toMatchObject({ read: 27, duplicates: 1 })
  })

  it('changes the digest of the dataset with the content of a file', async () => {
    const before = await prepare(await folderWith(files), section)
    const same = await prepare(await folderWith(files), section)
    const after = await prepare(await folderWith({ ...files, 'photos/p/3.png': grey(3) }), section)
    expect(same.dataset.digest).toBe(before.dataset.digest)
    expect(after.dataset.digest).not.toBe(before.dataset.digest)
    expect(after.dataset.details.recipe).not.toBe(before.dataset.details.recipe)
  })

  it('has statistics of its pixels', async () => {
    const { dataset } = await prepare(await folderWith(files), section)
    expect((await readPreparation(dataset)).columns['photo']).toMatchObject({
      type: 'image',
      count: 24,
      channels: [{ minimum: 0, maximum: 230 }],
    })
  })

  it('may be one of several, of which each is an input', async () => {
    const folder = await folderWith({
      ...pictures,
      'wide.png': encode({ width: 3, height: 1, channels: 3, data: new Uint8Array(9) }),
      'rows.csv': ['front,back,kind', ...rows.map(({ photo, kind }) => `${photo},wide.png,${kind}`)].join(
        '\n',
      ),
    })
    const { dataset } = await prepare(folder, {
      ...section,
      ...whole,
      features: { front: section.features.photo, back: { type: 'image', image: { folder: '.' } } },
    })
    expect(dataset.details.transform).toMatchObject({
      shape: [0],
      inputs: [
        { name: 'back', image: 'back', shape: [1, 3, 3] },
        { name: 'front', image: 'front', shape: [2, 2, 1] },
      ],
    })
  })
})

describe('images that cannot be read', () => {
  const damaged = async () => (await fixture('4-2-0.jpg')).subarray(0, 300)
  const size = { photo: { type: 'image', image: { folder: 'photos', size: 2 } } }

  it('are named with their file and the first row that has them', async () => {
    const folder = await folderWith({
      ...files,
      'photos/p/3.png': 'no image',
      'photos/p/5.png': await fixture('4-2-0.jpg'),
      'rows.csv': table([...rows, { photo: 'absent.png', area: 1, kind: 1 }]),
    })
    const failed = await prepare(folder, { ...section, features: size }).catch((error: unknown) => error)
    expect(failed).toMatchObject({
      problems: [
        {
          code: 'DATA_IMAGE_FORMAT',
          found: expect.stringContaining('rows.csv#3'),
          location: { file: join(folder, 'photos/p/3.png') },
        },
        { code: 'DATA_IMAGE_MISLABELLED', found: expect.stringContaining('rows.csv#5') },
        {
          code: 'FILE_MISSING',
          found: expect.stringContaining('absent.png'),
          location: { file: join(folder, 'rows.csv'), line: 26 },
        },
      ],
    })
  })

  it('are named with their row where only decoding shows it', async () => {
    const folder = await folderWith({
      ...files,
      'photos/p/cut.jpg': await damaged(),
      'rows.csv': table([...rows, { photo: 'p/cut.jpg', area: 1, kind: 1 }]),
    })
    await expect(prepare(folder, { ...section, features: size })).rejects.toThrow(
      userError('DATA_IMAGE_DAMAGED', 'rows.csv#24'),
    )
  })

  it('put their rows into the quarantine with the file and the line', async () => {
    const folder = await folderWith({
      ...files,
      'photos/p/3.png': 'no image',
      'photos/p/cut.jpg': await damaged(),
      'rows.csv': table([
        ...rows,
        { photo: 'p/cut.jpg', area: 1, kind: 1 },
        { photo: 'absent.png', area: 1, kind: 1 },
      ]),
    })
    const clean = { 'on-error': 'quarantine', 'at-most': 0.2 }
    const { dataset } = await prepare(folder, { ...section, features: size, clean })
    expect(dataset.details.cleaned).toMatchObject({ read: 26, quarantined: 3 })
    const lines = (await readFile(join(folder, 'quarantine/quarantine.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: 'rows.csv', line: 5, cells: [{ column: 'photo' }], values: { photo: 'p/3.png' } },
      { line: 26, cells: [{ column: 'photo', reason: 'cut short or damaged' }] },
      { line: 27, cells: [{ column: 'photo', reason: 'not found' }] },
    ])
  })

  it('of several sizes need a size', async () => {
    const wide = encode({ width: 3, height: 2, channels: 1, data: new Uint8Array(6) })
    const folder = await folderWith({ ...files, 'photos/p/7.png': wide })
    await expect(prepare(folder, section)).rejects.toThrow(userError('DATA_IMAGE_SIZES_DIFFER', 'rows.csv#7'))
  })
})

describe('rows without an image', () => {
  const lacking = { ...files, 'rows.csv': table([...rows, { photo: '', area: 1, kind: 0 }]) }

  it('are an error with their line', async () => {
    const failed = await prepare(await folderWith(lacking), section).catch((error: unknown) => error)
    expect(failed).toMatchObject({ problems: [{ code: 'DATA_MISSING_VALUE', location: { line: 26 } }] })
  })

  it('are dropped by `missing: drop`', async () => {
    const { dataset } = await prepare(await folderWith(lacking), { ...section, clean: { missing: 'drop' } })
    expect(dataset.details.cleaned).toMatchObject({ missingRows: 1, missing: { photo: 1 } })
  })

  it.each(['fail', 'quarantine'])(
    'have an image of constant pixels if this is set, with `on-error: %s`, which no statistics count',
    async (onError) => {
      const { dataset } = await prepare(await folderWith({ ...lacking, 'photos/x.png': grey(255) }), {
        ...section,
        ...whole,
        features: { photo: { ...section.features.photo, missing: { constant: 77 } } },
        transform: ['min-max'],
        clean: { 'on-error': onError },
      })
      expect(dataset.details).toMatchObject({
        features: { columns: [{ type: 'image', optional: true, fill: 77 }, {}] },
        transform: { columns: [{ steps: [{ minimum: [0], maximum: [230] }] }, {}] },
        rows: { train: 25 },
        cleaned: { missingRows: 0 },
      })
      const { columns } = await readPreparation(dataset)
      expect(columns['photo']).toMatchObject({ count: 24, missing: 1, channels: [{ maximum: 230 }] })
      const { images = [] } = await readSplit(dataset, 'train')
      const constant = Uint8Array.of(77, 77, 77, 77)
      expect(images.filter(([first]) => first === 77)).toEqual([constant])
      const { decode } = exampleCodec(dataset.details.features)
      expect(decode([{ area: 1 }, { photo: null, area: 1 }]).images).toEqual([constant, constant])
    },
  )

  it.each(['mean', { constant: 256 }, { constant: 0.5 }, { constant: 'black' }])(
    'cannot have %j in place of an image',
    (missing) => {
      const features = { photo: { ...section.features.photo, missing } }
      expect(() => dataSection.parse({ ...section, features })).toThrow('constant')
    },
  )
})

describe('settings of a column of images', () => {
  it('are suggested for a column with the paths of many images', async () => {
    const many = Array.from({ length: 1100 }, (_, row) => ({ photo: `${row}.jpg`, area: row, kind: row % 2 }))
    const folder = await folderWith({ 'rows.csv': table(many) })
    const failed = await mistakeOf(prepare(folder, { source: 'rows.csv', label: 'kind' }))
    expect(failed).toMatchObject({
      code: 'DATA_TOO_MANY_CATEGORIES',
      hint: expect.stringContaining('{photo: {type: image'),
    })
  })

  it('are refused with steps that only numbers have', async () => {
    await expect(prepare(await folderWith(files), { ...section, transform: ['log'] })).rejects.toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'log'),
    )
  })

  it('are refused for an image that shares an input', async () => {
    const inputs = { all: ['photo', 'area'] }
    await expect(prepare(await folderWith(files), { ...section, inputs })).rejects.toThrow(
      userError('DATA_COLUMN_CONFLICT', 'photo'),
    )
  })

  it('are refused in a dataset of parts', () => {
    expect(() => refuseImageColumns(dataSection.parse(section))).toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'photo'),
    )
    expect(() => refuseImageColumns(dataSection.parse({ source: 'rows.csv' }))).not.toThrow()
  })

  it('need a folder for several sources', async () => {
    const folder = await folderWith({ 'a.csv': table(rows), 'b.csv': table(rows), ...pictures })
    const settings = { ...section, source: ['a.csv', 'b.csv'], features: { photo: { type: 'image' } } }
    await expect(prepare(folder, settings)).rejects.toThrow(userError('DATA_INVALID_FEATURE', 'photo'))
  })
})
