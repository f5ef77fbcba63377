import { describe, expect, it } from '@jest/globals'
import { overlapOfSplits } from '../../../src/data/overlap.ts'
import { userError } from '../../harness/user-error.ts'
import { folderWith, prepare } from './sources.ts'

const table = (from: number, to: number) =>
  ['size,color,note,label']
    .concat(
      Array.from({ length: to - from }, (_, row) => {
        const number = from + row
        return `${number},${number % 2 ? 'red' : 'blue'},${from}-${row},${number % 3 ? 'yes' : 'no'}`
      }),
    )
    .join('\n')

const settings = {
  source: 'train.csv',
  columns: ['size', 'color'],
  split: { train: 1, validation: 0, test: 'test.csv' },
}

async function overlap(files: Record<string, string>) {
  return overlapOfSplits((await prepare(await folderWith(files), settings)).dataset)
}

describe('the test split and the training split', () => {
  it('have nothing in common when their examples differ', async () => {
    expect(await overlap({ 'train.csv': table(0, 60), 'test.csv': table(60, 80) })).toEqual({
      size: 20,
      same: 0,
      equal: 0,
    })
  })

  it('share what is equal in all the model sees, whatever else the row says', async () => {
    expect(await overlap({ 'train.csv': table(0, 60), 'test.csv': table(50, 70) })).toEqual({
      size: 20,
      same: 0,
      equal: 10,
    })
  })

  it('are the same examples in another dataset with a further column, and other ids', async () => {
    const whole = table(0, 300)
    const [header = '', ...rows] = whole.split('\n')
    const numbered = [`${header},key`, ...rows.map((row, index) => `${row},k${index}`)].join('\n')
    const section = { source: 'd.csv', columns: ['size', 'color'] }
    const { dataset } = await prepare(await folderWith({ 'd.csv': whole }), section)
    const other = await prepare(await folderWith({ 'd.csv': numbered }), { ...section, id: 'key' })
    const { size, same } = await overlapOfSplits(dataset, other.dataset)
    expect(same).toBeGreaterThan(size / 2)
  })

  it('are not the same examples of another dataset when their own dataset accepted the overlap', async () => {
    const files = (rows: number) => ({ 'train.csv': table(0, rows), 'test.csv': table(0, 20) })
    const accepted = { ...settings, split: { ...settings.split, leakage: 'warn' } }
    const { dataset } = await prepare(await folderWith(files(60)), accepted)
    const grown = await prepare(await folderWith(files(61)), accepted)
    expect(await overlapOfSplits(dataset, grown.dataset)).toEqual({ size: 20, same: 0, equal: 20 })
  })

  it('are refused when a file of one is a copy of a file of the other', async () => {
    const folder = await folderWith({ 'train.csv': table(0, 60), 'test.csv': table(0, 60) })
    await expect(prepare(folder, settings)).rejects.toThrow(
      userError('DATA_TEST_LEAKAGE', 'test.csv', 'train.csv'),
    )
  })
})
