import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { encode } from 'fast-png'
import { RowOutcomes } from '../../../src/column-store/row-outcomes.ts'
import { StoreFile } from '../../../src/column-store/store-file.ts'
import { countPixelValues, decodeImages } from '../../../src/data/pixel-values.ts'
import type { StoredBytes } from '../../../src/data/stored-column.ts'
import { readPreparation } from '../../../src/dataset/dataset.ts'
import type { ImageFeatures } from '../../../src/dataset/dataset-schema.ts'
import { folderWith, prepare } from './sources.ts'

const features: ImageFeatures = { kind: 'image', height: 9, width: 9, channels: 3, encoding: 'file' }
const log = { progress: () => undefined }

/** A picture with other pixels for each number. */
const picture = (number: number) =>
  encode({
    width: 9,
    height: 9,
    channels: 3,
    data: Uint8Array.from({ length: 243 }, (_, index) => (index * (number + 3)) % 256),
  })

const sizes = [3, 4]
const files = Array.from({ length: 7 }, (_, number) => picture(number)).with(5, picture(5).subarray(0, 60))
const column = (read: StoredBytes['read']): StoredBytes => ({ kind: 'bytes', name: 'image', read })
const filesOf = (chunk: number) => (chunk === 0 ? files.slice(0, 3) : files.slice(3))
const images = column((chunk) => ({ kind: 'bytes', name: 'image', values: filesOf(chunk) }))

describe('images that were decoded to find those that cannot be read', () => {
  it('have their pixels counted in each split without being read again', async () => {
    const file = new StoreFile(join(await folderWith({}), 'pixels'))
    const outcomes = new RowOutcomes(sizes)
    outcomes.set(0, 'missing')
    const { faults, counts } = await decodeImages(features, images, outcomes, { file, log })
    expect([...faults].map(([row, { fault }]) => [row, fault])).toEqual([[5, 'damaged']])
    expect(counts.read(0)).toBeNull()
    outcomes.set(5, 'quarantined')
    for (const row of [1, 2, 3, 4, 6]) outcomes.set(row, row % 2 === 0 ? 'train' : 'test')
    const decoded: StoredBytes = {
      ...column(() => {
        throw new Error('the images are read again')
      }),
      counts: (chunk) => filesOf(chunk).map((_, position) => counts.read(3 * chunk + position)),
    }
    const values = await countPixelValues(features, decoded, outcomes, log)
    expect(values).toEqual(await countPixelValues(features, images, outcomes, log))
    expect(values.histograms.test.counts.reduce((sum, count) => sum + count)).toBe(2 * 243)
    file.close()
  })

  it.each([
    ['of a folder', { source: 'd' }],
    ['of a column', { source: 'rows.csv', features: { photo: { type: 'image', image: { folder: 'd' } } } }],
  ])('%s have the statistics and transform of images that are decoded later', async (_, source) => {
    const names = Array.from({ length: 40 }, (_, number) => `${number % 2}/${number % 30}.png`)
    const folder = await folderWith({
      ...Object.fromEntries(names.map((name, number) => [`d/${name}`, picture(number)])),
      'rows.csv': ['photo,label', ...names.map((name, number) => `${name},${number % 2}`)].join('\n'),
    })
    const made = async (onError: string) => {
      const { dataset } = await prepare(folder, {
        ...source,
        transform: ['standardize'],
        clean: { 'on-error': onError, duplicates: 'drop' },
      })
      return { ...dataset.details, recipe: null, preparation: await readPreparation(dataset) }
    }
    expect(await made('quarantine')).toEqual(await made('fail'))
  })
})
