import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode as encodePng } from 'fast-png'
import { readColumn, readSplit } from '../../../src/dataset/dataset.ts'
import type { ErrorCode } from '../../../src/errors/codes.ts'
import { exampleCodec } from '../../../src/model/example-codec.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, idx, mistakeOf, prepare } from './sources.ts'

describe('prepared images', () => {
  it('are refused with steps that only tables have', async () => {
    const files = {
      'd/x-images-idx3-ubyte': idx([2, 1, 1], [1, 2]),
      'd/x-labels-idx1-ubyte': idx([2], [0, 1]),
    }
    await expect(prepare(await folderWith(files), { source: 'd', transform: ['log'] })).rejects.toThrow(
      userError('DATA_SETTING_NOT_APPLICABLE', 'log'),
    )
  })

  const pixels = Array.from({ length: 20 * 4 }, (_, i) => (i * 13) % 256)

  it('are read back as pixels, equal from IDX and from PNG files', async () => {
    const raw = await prepare(
      await folderWith({
        'd/x-images-idx3-ubyte': idx([20, 2, 2], pixels),
        'd/x-labels-idx1-ubyte': idx(
          [20],
          Array.from({ length: 20 }, (_, i) => (i % 2) * 10 + 1),
        ),
      }),
      { source: 'd', transform: [{ scale: { by: 255 } }, 'standardize'] },
    )
    expect(raw.dataset.details).toMatchObject({
      features: { kind: 'image', height: 2, width: 2, channels: 1, encoding: 'raw' },
      label: { classes: ['1', '11'] },
    })
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [
        `d/${(i % 2) * 10 + 1}/${i}.png`,
        encodePng({
          width: 2,
          height: 2,
          channels: 1,
          data: Uint8Array.from(pixels.slice(i * 4, i * 4 + 4)),
        }),
      ]),
    )
    const { dataset } = await prepare(await folderWith(files), { source: 'd' })
    expect(dataset.details.features).toMatchObject({ encoding: 'file' })
    for (const split of ['train', 'validation', 'test'] as const) {
      const { ids, features } = await readSplit(dataset, split)
      const numbers = ids.map((id) => Number(/(\d+)\.png#0/.exec(id)?.[1]))
      expect(features).toEqual(Uint8Array.from(numbers.flatMap((i) => pixels.slice(i * 4, i * 4 + 4))))
    }
    expect((await mistakeOf(readColumn(dataset, 'test', 'image'))).expected).toContain('example_id, label')
  })

  it('of several sizes are resized equally in the dataset and on the server', async () => {
    const names = ['4-2-0.jpg', 'turned.png', 'lossy.webp', 'palette.gif', 'rgb.bmp', 'turned-5.jpg']
    const files = Object.fromEntries(
      await Promise.all(
        names.map(async (name, i) => {
          const bytes = await readFile(join(import.meta.dirname, '../../fixtures/images', name))
          return [`d/${i % 2 ? 'a' : 'b'}/${name}`, bytes] as const
        }),
      ),
    )
    const { dataset } = await prepare(await folderWith(files), {
      source: 'd',
      images: { size: { height: 8, width: 12 }, fit: 'crop' },
      split: { train: 1, validation: 0, test: 0 },
    })
    const { features, ids } = await readSplit(dataset, 'train')
    const requests = ids.map((id) => ({
      b64: Buffer.from(files[id.replace('#0', '')] ?? '').toString('base64'),
    }))
    expect(requests).toHaveLength(names.length)
    expect(exampleCodec(dataset.details.features).decode(requests).features).toEqual(features)
  })

  const numbered = (one: string, other: string) => ({
    [`d/${one}/a.png`]: encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(1) }),
    [`d/${other}/b.png`]: encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(2) }),
  })
  const all = { source: 'd', split: { train: 1, validation: 0, test: 0 } }

  it('may have a number for a label', async () => {
    const { dataset } = await prepare(await folderWith(numbered('-1.5', '20')), {
      ...all,
      task: 'regression',
    })
    expect((await readSplit(dataset, 'train')).labels).toEqual(Float32Array.of(-1.5, 20))
    const base = await folderWith(numbered('-1.5', 'twenty'))
    expect(await mistakeOf(prepare(base, { ...all, task: 'regression' }))).toMatchObject({
      found: 'the label "twenty"',
      location: { file: join(base, 'd/twenty/b.png') },
    })
  })

  it.each([
    [{ columns: ['age'] }, 'columns in the data section, and images'],
    [{ categorical: ['age'] }, 'columns in the data section, and images'],
    [{ split: { time: 'day' }, 'time-series': {} }, '`split.time`, `time-series` in the data section'],
    [{ label: 'image' }, 'the label image'],
    [{ label: 'example_id' }, 'the label example_id'],
  ])('refuse settings that are not for images: %j', async (change, found) => {
    const work = prepare(await folderWith(numbered('cat', 'dog')), { ...all, ...change })
    expect((await mistakeOf(work)).found).toContain(found)
  })

  describe('with a table of labels', () => {
    const files = {
      'd/1.png': encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(1) }),
      'd/old/2.png': encodePng({ width: 1, height: 1, channels: 1, data: Uint8Array.of(2) }),
    }
    const settings = {
      source: 'd',
      label: 'kind',
      images: { table: 'd/labels.csv', path: 'file' },
      split: all.split,
    }
    const made = async (table: string) => {
      const base = await folderWith({ ...files, 'd/labels.csv': table })
      return (await prepare(base, settings)).dataset
    }

    it('have the labels of their rows', async () => {
      const dataset = await made('kind,file,note\ncat,old/2.png,x\ndog,1.png,y\n')
      expect(dataset.details.label).toEqual({ kind: 'class', column: 'kind', classes: ['cat', 'dog'] })
      const { ids, labels } = await readSplit(dataset, 'train')
      expect([ids, [...labels]]).toEqual([['d/1.png#0', 'd/old/2.png#0'], [1, 0]]) // prettier-ignore
    })

    it.each<[string, string, ErrorCode, ...string[]]>([
      ['an image without a row', 'kind,file\ncat,old/2.png\n', 'DATA_IMAGE_WITHOUT_CLASS', '1.png'],
      ['a row without an image', 'kind,file\ncat,old/2.png\ndog,1.png\ndog,3.png\n', 'FILE_MISSING', '3.png'],
      ['a path in two rows', 'kind,file\ncat,old/2.png\ndog,1.png\ndog,1.png\n', 'DATA_DUPLICATE_ID', '4'],
      ['a row without a label', 'kind,file\ncat,old/2.png\n,1.png\n', 'DATA_MISSING_VALUE', '3'],
      ['no column of paths', 'kind,place\ncat,old/2.png\n', 'DATA_UNKNOWN_COLUMN', 'file', 'place'],
    ])('are refused with %s', async (_, table, code, ...values) => {
      await expect(made(table)).rejects.toThrow(userError(code, ...values))
    })
  })

  it('that look like images of another split are named in a warning, and flat ones are not', async () => {
    const photo = await readFile(join(import.meta.dirname, '../../fixtures/images/rgb.png'))
    const copy = await readFile(join(import.meta.dirname, '../../fixtures/images/4-2-2.jpg'))
    const other = await readFile(join(import.meta.dirname, '../../fixtures/images/turned-3.jpg'))
    const flat = (value: number) =>
      encodePng({ width: 29, height: 19, channels: 1, data: new Uint8Array(29 * 19).fill(value) })
    const base = await folderWith({
      'd/a/photo.png': photo,
      'd/b/flat.png': flat(90),
      't/a/copy.jpg': copy,
      't/b/flat.png': flat(91),
      't/b/other.jpg': other,
    })
    const { messages } = await prepare(base, { source: 'd', split: { train: 1, validation: 0, test: 't' } })
    expect(messages.filter((message) => message.includes('look like images'))).toEqual([
      expect.stringMatching(
        /^Images of the test split .*: 1, the first t\/a\/copy\.jpg like d\/a\/photo\.png/,
      ),
    ])
  })

  it('that cannot be read go into the quarantine, all by name', async () => {
    const good = (value: number) =>
      encodePng({ width: 2, height: 2, channels: 1, data: Uint8Array.of(value, 0, 0, value) })
    const cut = Uint8Array.from(good(1))
    cut.fill(0, 45, 50)
    const files = Object.fromEntries(
      Array.from({ length: 16 }, (_, i) => [`d/${i % 2 ? 'a' : 'b'}/${10 + i}.png`, good(i)]),
    )
    const base = await folderWith({ ...files, 'd/a/x.png': cut, 'd/b/deep/y.png': Buffer.from('no image') })
    const clean = { 'on-error': 'quarantine', 'at-most': 0.2 }
    const { dataset } = await prepare(base, {
      source: 'd',
      split: { train: 1, validation: 0, test: 0 },
      clean,
    })
    expect(dataset.details).toMatchObject({
      rows: { train: 16 },
      cleaned: { read: 18, quarantined: 2 },
    })
    const lines = (await readFile(join(base, 'quarantine', 'quarantine.jsonl'), 'utf8')).trim().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { file: 'd/a/x.png', cells: [{ column: 'image', reason: 'cut short or damaged' }] },
      { file: 'd/b/deep/y.png', cells: [{ column: 'image', reason: 'of a format that is not read' }] },
    ])
    await rm(join(base, 'made'), { recursive: true })
    const strict = { source: 'd', clean: { ...clean, 'at-most': 0.1 } }
    await expect(prepare(base, strict)).rejects.toThrow(
      userError('DATA_TOO_MANY_QUARANTINED', '2 of 18', '(1)', '(1)'),
    )
  })

  it('that are many are decoded in threads to the same transform', async () => {
    const image = (seed: number) =>
      encodePng({
        width: 64,
        height: 64,
        channels: 3,
        data: Uint8Array.from({ length: 64 * 64 * 3 }, (_, i) => ((i + seed) * 2654435761) >>> 24),
      })
    const files = Object.fromEntries(
      Array.from({ length: 160 }, (_, i) => [`d/${i % 2 ? 'a' : 'b'}/${i}.png`, image(i)]),
    )
    const { dataset } = await prepare(await folderWith(files), {
      source: 'd',
      transform: ['standardize'],
      split: { train: 1, validation: 0, test: 0 },
    })
    const { features } = await readSplit(dataset, 'train')
    const reds = Array.from(features).filter((_, index) => index % 3 === 0)
    const mean = reds.reduce((sum, value) => sum + value, 0) / reds.length
    expect(dataset.details.transform).toMatchObject({
      steps: [{ mean: [expect.closeTo(mean, 9), expect.anything(), expect.anything()] }],
    })
  })

  it('that cannot be decoded stop it, by name', async () => {
    const good = encodePng({ width: 2, height: 2, channels: 1, data: new Uint8Array(4) })
    const bad = Uint8Array.from(good)
    bad.fill(0, 45, 50)
    const base = await folderWith({ 'd/a/1.png': good, 'd/a/2.png': bad, 'd/b/3.png': good })
    const problem = await mistakeOf(
      prepare(base, { source: 'd', split: { train: 1, validation: 0, test: 0 } }),
    )
    expect(problem.code).toBe('DATA_IMAGE_DAMAGED')
    expect(problem.location).toEqual({ file: join(base, 'd/a/2.png') })
  })
})
