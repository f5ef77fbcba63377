import { describe, expect, it } from '@jest/globals'
import { folderWith, prepare } from './sources.ts'

/** Returns the names of the features of a table with a first column of this name and these numbers. */
async function featuresOf(name: string, numberOf: (row: number) => number): Promise<string[]> {
  const lines = Array.from({ length: 60 }, (_, row) => `${numberOf(row)},${row % 13},${row % 2 ? 'a' : 'b'}`)
  const base = await folderWith({ 'd.csv': `${name},x,label\n${lines.join('\n')}\n` })
  const { features } = (await prepare(base, { source: 'd.csv' })).dataset.details
  return features.kind === 'table' ? features.columns.map((column) => column.name) : []
}

describe('a column with a name of row numbers', () => {
  it.each<[string, (row: number) => number]>([
    ['in order', (row) => row + 1],
    ['of a shuffled table', (row) => (row * 7) % 60],
    ['of a part of a table', (row) => 3 * row + 40],
  ])('is no feature if it has numbers %s', async (_, numberOf) => {
    for (const name of ['', 'Unnamed: 0', 'index', '__index_level_0__'])
      expect(await featuresOf(name, numberOf)).toEqual(['x'])
  })

  it('is named like in pandas if it has no name', async () => {
    expect(await featuresOf('', (row) => row % 30)).toEqual(['Unnamed: 0', 'x'])
  })

  it.each<[string, (row: number) => number]>([
    ['that repeat', (row) => row % 30],
    ['with fractions', (row) => row + 0.5],
    ['below 0', (row) => row - 5],
  ])('is a feature if it has numbers %s', async (_, numberOf) => {
    expect(await featuresOf('index', numberOf)).toEqual(['index', 'x'])
  })
})
